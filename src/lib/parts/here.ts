/** What every part of a page may ask for: the reader's view, figures that follow it, and links that keep it. */
import { createContext } from 'svelte';
import type { Language } from '$lib/base/language';
import type { Standing } from '$lib/argument/standing';
import type { LiveFigures } from '$lib/figures/live.svelte';

export interface Here {
	readonly language: Language;
	readonly live: LiveFigures;
	/** name of the region shown, and its countries in their order */
	readonly region: string;
	readonly countries: readonly { readonly id: string; readonly name: string }[];
	/** how a claim or a piece stands by country, for the reader's view; nothing where it is not judged there */
	readonly standings: (
		id: string,
		given: Readonly<Record<string, Standing>> | undefined
	) => Readonly<Record<string, Standing>> | undefined;
	/** address of a page of this language, with the reader's query */
	readonly to: (path: string) => string;
	/** address of a shipped file */
	readonly file: (path: string) => string;
}

export const [useHere, provideHere] = createContext<Here>();
