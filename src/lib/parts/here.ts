/** What every part of a page may ask for: the reader's view, figures that follow it, and links that keep it. */
import { createContext } from 'svelte';
import type { Language } from '$lib/base/language';
import type { LiveFigures } from '$lib/figures/live.svelte';

export interface Here {
	readonly language: Language;
	readonly live: LiveFigures;
	/** address of a page of this language, with the reader's query */
	readonly to: (path: string) => string;
	/** address of a shipped file */
	readonly file: (path: string) => string;
}

export const [useHere, provideHere] = createContext<Here>();
