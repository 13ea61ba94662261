/** The desk: up to four views beside each other, the first one large, and how many comparisons were looked at. */
import type { Choices } from '$lib/state/view-query';
import { firstView, indicatorsOf, withYears, type DeskView, type Transform } from './view';

export const mostViews = 4;
export const mostLooks = 999;

export interface Desk {
	/** one to four; the first is the large one */
	readonly views: readonly [DeskView, ...DeskView[]];
	/** different comparisons looked at on this desk so far, this one included */
	readonly looks: number;
}

export const firstDesk = (choices: Pick<Choices, 'regions' | 'defaultRegion'>): Desk => ({
	views: [firstView(choices)],
	looks: 1
});

const asText = (transform: Transform) =>
	transform.kind === 'index' ? `index.${transform.year}` : transform.kind;

/**
 * What makes a comparison another one: indicators, their transforms, countries, years, logarithm. Forms, sizes and
 * colours show the same numbers again and do not count.
 */
export function comparisonOf(view: DeskView): string {
	const who = view.world === 'all' ? 'all' : [...view.countries].sort().join('+');
	const when = `${view.from ?? ''}-${view.to ?? ''}`;
	const what = [view.y, asText(view.yAs), view.x ?? '', view.x ? asText(view.xAs) : ''];
	return [...what, who, when, view.log ? 'log' : ''].join(' ');
}

/** The desk with its large view changed; a comparison that is not among those seen counts one more. */
export function withView(desk: Desk, view: DeskView, seen: ReadonlySet<string>): Desk {
	const [, ...others] = desk.views;
	const more = seen.has(comparisonOf(view)) ? 0 : 1;
	return { views: [view, ...others], looks: Math.min(mostLooks, desk.looks + more) };
}

/** A further view beside the others; the same desk where four stand there already. */
export const withAnother = (desk: Desk, view: DeskView): Desk =>
	desk.views.length >= mostViews ? desk : { ...desk, views: [desk.views[0], ...desk.views.slice(1), view] };

/** The view at that place becomes the large one and changes places with it. */
export function enlarged(desk: Desk, place: number): Desk {
	const wanted = desk.views[place];
	if (!wanted || place === 0) return desk;
	const [large, ...others] = desk.views;
	return { ...desk, views: [wanted, ...others.map((one, at) => (at === place - 1 ? large : one))] };
}

/** Without the view at that place; the large one cannot be closed. */
export function without(desk: Desk, place: number): Desk {
	const [large, ...others] = desk.views;
	return place < 1 ? desk : { ...desk, views: [large, ...others.filter((_, at) => at !== place - 1)] };
}

/** The view at that place takes the years of the large one. */
export function withLinkedYears(desk: Desk, place: number): Desk {
	const [large, ...others] = desk.views;
	const linked = others.map((view, at) => (at === place - 1 ? withYears(view, large) : view));
	return { ...desk, views: [large, ...linked] };
}

/** The chance that k independent looks at nothing show at least one interval of 95 % that leaves out zero. */
export const chanceOfOne = (looks: number): number => 1 - 0.95 ** looks;

/** Every indicator on the desk, each once. */
export const indicatorsOn = ({ views }: Desk) => [...new Set(views.flatMap(indicatorsOf))];
