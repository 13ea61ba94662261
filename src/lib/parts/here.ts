/** What every part of a page may ask for: the reader's view, figures that follow it, and links that keep it. */
import { createContext } from 'svelte';
import type { Language } from '$lib/base/language';
import type { Side } from '$lib/argument/evidence';
import type { Standing } from '$lib/argument/standing';
import type { ChosenDocket } from '$lib/judging/chosen-years';
import type { Docket } from '$lib/judging/docket';
import type { Standings } from '$lib/judging/standings';
import type { Figure } from '$lib/figures/figure';
import type { LiveFigures } from '$lib/figures/live.svelte';
import type { Judging } from '$lib/state/live-verdicts.svelte';
import type { View } from '$lib/state/view-query';

export interface Here {
	readonly language: Language;
	readonly live: LiveFigures;
	/** the reader's region and years; undefined for the default ones */
	readonly view: View | undefined;
	/** the address names a view that has not been read yet */
	readonly pending: boolean;
	/** puts a view into the address; undefined is the default one */
	readonly choose: (view: View | undefined) => void;
	/** what the address holds under a name that belongs to the page; '' for nothing, and while pages are built */
	readonly asked: (name: string) => string;
	/** puts such names into the address, or takes those with '' out of it */
	readonly ask: (names: Readonly<Record<string, string>>) => void;
	/** name of the region shown, and its countries in their order */
	readonly region: string;
	readonly countries: readonly { readonly id: string; readonly name: string }[];
	/** how a claim stands by country, and as 'region', for the reader's view; undefined while it is on its way */
	readonly standings: (claim: string, given: Standings | undefined) => Standings | undefined;
	/** what a piece says for its declared years, where the reader chose others */
	readonly declared: (evidence: string, side: Side) => Standing | undefined;
	/** how far the judging of the whole argument for the reader's own years is; undefined where they chose none */
	readonly judging: Judging | undefined;
	/** judges them again, on the reader's word */
	readonly judgeAgain: () => void;
	/** all that is judged for the reader's own years; undefined until it is, and where they chose none */
	readonly chosen: ChosenDocket | undefined;
	/** all that is judged for the reader's region; rejects when it did not come */
	readonly docket: () => Promise<Docket>;
	/** a figure that did not come with the page, for the reader's view; rejects when its data did not come */
	readonly figure: (id: string) => Promise<Figure>;
	/** the figure of a gap that the reader's own file fills; nothing where none does */
	readonly own: (gap: string) => Promise<Figure | undefined>;
	/** address of a page of this language, with the reader's query */
	readonly to: (path: string) => string;
	/** address of a shipped file */
	readonly file: (path: string) => string;
}

export const [useHere, provideHere] = createContext<Here>();
