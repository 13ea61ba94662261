/** One view of the analyst's desk as plain values: which numbers, of whom, when, and how they are drawn. */
import { asIndicatorId, type IndicatorId, type Iso3, type RegionId } from '$lib/base/ids';
import type { Catalogue } from '$lib/indicators/catalogue';
import type { Indicator } from '$lib/indicators/indicator';
import { defaultView as defaultPlace, type Choices } from '$lib/state/view-query';

export const deskForms = [
	'lines',
	'panels',
	'scatter',
	'map',
	'ranking',
	'slope',
	'distribution',
	'heat',
	'calendar',
	'coverage',
	'table'
] as const;
export type DeskForm = (typeof deskForms)[number];

/** What is done to an indicator's values before anything is drawn or computed. */
export type Transform =
	| { readonly kind: 'as-is' }
	/** the value of one year set to 100 */
	| { readonly kind: 'index'; readonly year: number }
	/** difference from the year before */
	| { readonly kind: 'change' }
	/** totals only: divided by the population */
	| { readonly kind: 'per-person' }
	/** standard deviations from the mean of all countries in that year */
	| { readonly kind: 'z' };

export const fitChoices = ['both', 'within', 'between', 'none'] as const;
export type Fits = (typeof fitChoices)[number];

/** Other countries: left out, grey behind the region, or each of them to be asked and counted. */
export const worldChoices = ['grey', 'all', 'none'] as const;
export type World = (typeof worldChoices)[number];

/** What an indicator stands for in a view. */
export const roles = ['y', 'x', 'size', 'colour'] as const;
export type Role = (typeof roles)[number];

export interface DeskView {
	/** the outcome, on the upright axis */
	readonly y: IndicatorId;
	/** what it is set against, on the level axis */
	readonly x?: IndicatorId;
	/** size and tone of dots; only beside x */
	readonly size?: IndicatorId;
	readonly colour?: IndicatorId;
	readonly yAs: Transform;
	readonly xAs: Transform;
	/** a preset, or 'own' for countries chosen one by one */
	readonly region: RegionId;
	readonly countries: readonly Iso3[];
	/** absent: the years in which two thirds of the countries are known */
	readonly from?: number;
	readonly to?: number;
	readonly form: DeskForm;
	/** logarithmic axes */
	readonly log: boolean;
	/** years of a country joined in order */
	readonly path: boolean;
	readonly fits: Fits;
	readonly world: World;
}

/** What a link may name. */
export interface DeskChoices extends Choices {
	readonly catalogue: Catalogue;
}

export const asIs: Transform = { kind: 'as-is' };

/** The question that the desk opens with: does civil society go with aid? */
export const firstOutcome = asIndicatorId('vdem-civil-society');
export const firstDriver = asIndicatorId('oda-received-share-gni');

/** How a view is drawn where nothing else is said. */
export const formFor = (view: Pick<DeskView, 'x'>): DeskForm => (view.x ? 'scatter' : 'lines');

/** A view of these indicators with everything else as the desk opens. */
export function viewOf(
	indicators: Pick<DeskView, 'y' | 'x' | 'size' | 'colour'>,
	choices: Pick<Choices, 'regions' | 'defaultRegion'>
): DeskView {
	const { region, countries } = defaultPlace(choices as Choices);
	return {
		...indicators,
		yAs: asIs,
		xAs: asIs,
		region,
		countries,
		form: formFor(indicators),
		log: false,
		path: true,
		fits: 'both',
		world: 'grey'
	};
}

export const firstView = (choices: Pick<Choices, 'regions' | 'defaultRegion'>): DeskView =>
	viewOf({ y: firstOutcome, x: firstDriver }, choices);

/** Indicators in the order of their roles. */
export const indicatorsOf = (view: DeskView): readonly IndicatorId[] =>
	roles.flatMap((role) => view[role] ?? []);

/** Whether dividing by the population says anything: totals of money, events, people. */
export const isTotal = ({ aggregation, id }: Pick<Indicator, 'aggregation' | 'id'>): boolean =>
	aggregation.rule === 'sum' && id !== 'population';

/** The transforms that an indicator can take, the plain one first. */
export function transformsFor(indicator: Indicator): readonly Transform['kind'][] {
	const one = indicator.countries < 2;
	return [
		'as-is',
		'index',
		'change',
		...(isTotal(indicator) ? (['per-person'] as const) : []),
		...(one ? [] : (['z'] as const))
	];
}

/** The view with other years; absent ones are the data's own. */
export function withYears(view: DeskView, { from, to }: Pick<DeskView, 'from' | 'to'>): DeskView {
	const changed: Omit<DeskView, 'from' | 'to'> & { from?: number; to?: number } = { ...view };
	delete changed.from;
	delete changed.to;
	return {
		...changed,
		...(from !== undefined && { from }),
		...(to !== undefined && { to })
	};
}

/**
 * The view with an indicator in its part, its values as they are. One that stands on the other axis changes places;
 * a first second indicator makes the view a scatter.
 */
export function withIndicator(view: DeskView, role: Role, id: IndicatorId): DeskView {
	if (role !== 'x') return { ...view, ...(role === 'y' && withOutcome(view, id)), [role]: id };
	if (!view.x) return id === view.y ? view : { ...view, x: id, xAs: asIs, form: 'scatter' };
	return { ...view, x: id, xAs: asIs, ...(id === view.y && { y: view.x, yAs: view.xAs }) };
}

const withOutcome = (view: DeskView, id: IndicatorId): Partial<DeskView> =>
	id === view.x ? { yAs: asIs, x: view.y, xAs: view.yAs } : { yAs: asIs };
