/** A slide as plain values in one language: what a file of slides, a page of slides and their notes have in common. */
import type { Side } from '$lib/argument/evidence';
import type { ChartData } from '$lib/charts/chart-data';
import type { Said } from '$lib/export/carried';

/** One figure on a slide. */
export interface SlidePanel {
	readonly evidence: string;
	readonly side?: Side;
	/** «Довод за» */
	readonly sideLabel?: string;
	readonly question: string;
	readonly answer: string;
	readonly measure: string;
	readonly verdict?: Said;
	readonly chart: ChartData;
}

export interface SlideCountry {
	readonly key: string;
	readonly name: string;
}

/** A row of words, with a verdict for each country where it rests on one. */
export interface SlideRow {
	readonly head: string;
	readonly text?: string;
	readonly verdicts?: readonly (Said | undefined)[];
	/** stands under the row before it: a claim that it rests on, an axis of it */
	readonly sub?: true;
}

/** «Сказать», «Метод», «Осторожно» … */
export interface SlideNote {
	readonly label: string;
	readonly text: string;
}

export interface DeckSlide {
	readonly id: string;
	readonly kind: 'title' | 'figures' | 'rows';
	/** «Тренд 3. Медиа» */
	readonly kicker: string;
	readonly title: string;
	readonly lead?: string;
	/** none, one or two */
	readonly panels: readonly SlidePanel[];
	/** in the place of a figure: what is not known on that side */
	readonly missing?: readonly { readonly side: Side; readonly label: string; readonly text: string }[];
	readonly rows: readonly SlideRow[];
	readonly countries: readonly SlideCountry[];
	/** the claim as a whole in each country */
	readonly verdicts?: readonly (Said | undefined)[];
	/** in place of it two rows, for a claim that is judged on two axes */
	readonly axes?: readonly { readonly head: string; readonly verdicts: readonly (Said | undefined)[] }[];
	/** names what speaks on the other side where no panel shows it */
	readonly counter?: { readonly label: string; readonly text: string };
	/** publishers, licences, edition */
	readonly source: string;
	readonly link: string;
	readonly notes: readonly SlideNote[];
}
