/** What the reader chose ↔ the query of the address: ?region=, ?countries=, ?from=, ?to=. Defaults are left out. */
import { asIso3, asRegionId, type Iso3, type RegionId } from '$lib/base/ids';
import type { Region } from '$lib/indicators/region';

/** A reader's choice. Absent years mean: each figure's own period. */
export interface View {
	/** a preset, or 'own' for countries chosen one by one */
	readonly region: RegionId;
	readonly countries: readonly Iso3[];
	readonly from?: number;
	readonly to?: number;
}

/** What was wrong with an address and what is shown instead; sentences are made from these elsewhere. */
export type ViewNotice =
	| { readonly kind: 'unknown-region'; readonly value: string }
	| { readonly kind: 'unknown-countries'; readonly values: readonly string[] }
	| { readonly kind: 'no-country-left'; readonly values: readonly string[] }
	| { readonly kind: 'bad-year'; readonly name: 'from' | 'to'; readonly value: string }
	/** a year, but none that any source has */
	| { readonly kind: 'year-outside'; readonly name: 'from' | 'to'; readonly year: number }
	| { readonly kind: 'years-swapped'; readonly from: number; readonly to: number };

export interface ReadView {
	readonly view: View;
	readonly notices: readonly ViewNotice[];
}

/** What an address may name. */
export interface Choices {
	readonly regions: readonly Region[];
	readonly defaultRegion: RegionId;
	readonly countries: ReadonlySet<Iso3>;
	/** first and last year that any source has */
	readonly years: readonly [first: number, last: number];
}

export const ownRegion = asRegionId('own');

/** Names in the query that a view is made of; anything else in it belongs to a page. */
export const viewNames: readonly string[] = ['region', 'countries', 'from', 'to'];
/** The name under which the page for nothing passes on the address that was asked for. */
export const lostName = 'lost';

/** The view that an address without a query means; an unknown default region gives an empty view. */
export function defaultView({ regions, defaultRegion }: Choices): View {
	return { region: defaultRegion, countries: regions.find(({ id }) => id === defaultRegion)?.members ?? [] };
}

function readCountries(text: string, choices: Choices, notices: ViewNotice[]): readonly Iso3[] | undefined {
	const codes = [...new Set(text.split(/[,\s]+/).filter(Boolean))].map((code) => code.toUpperCase());
	const known = [...new Set(codes.map(asIso3))].filter((code) => choices.countries.has(code));
	const unknown = codes.filter((code) => !choices.countries.has(asIso3(code)));
	if (known.length && unknown.length) notices.push({ kind: 'unknown-countries', values: unknown });
	if (known.length) return known;
	if (unknown.length) notices.push({ kind: 'no-country-left', values: unknown });
	return undefined;
}

function readRegion(params: URLSearchParams, choices: Choices, notices: ViewNotice[]) {
	const list = params.get('countries');
	const own = list ? readCountries(list, choices, notices) : undefined;
	if (own) return { region: ownRegion, countries: own };
	const id = params.get('region');
	const preset = choices.regions.find((region) => region.id === id);
	if (preset) return { region: preset.id, countries: preset.members };
	if (id) notices.push({ kind: 'unknown-region', value: id });
	return defaultView(choices);
}

function readYear(params: URLSearchParams, name: 'from' | 'to', choices: Choices, notices: ViewNotice[]) {
	const text = params.get(name);
	if (text === null || text === '') return undefined;
	const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
	if (year === undefined) notices.push({ kind: 'bad-year', name, value: text });
	else if (year >= choices.years[0] && year <= choices.years[1]) return year;
	else notices.push({ kind: 'year-outside', name, year });
	return undefined;
}

/**
 * Reads a query. Whatever cannot be read is left at its default and named in a notice; nothing throws.
 * Names it does not know are ignored.
 */
export function readView(params: URLSearchParams, choices: Choices): ReadView {
	const notices: ViewNotice[] = [];
	const where = readRegion(params, choices, notices);
	let from = readYear(params, 'from', choices, notices);
	let to = readYear(params, 'to', choices, notices);
	if (from !== undefined && to !== undefined && from > to) {
		[from, to] = [to, from];
		notices.push({ kind: 'years-swapped', from, to });
	}
	const view = { ...where, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
	return { view, notices };
}

/** The query of a view, defaults left out: '' or '?region=…'. readView(writeView(view)) is the view again. */
export function writeView(view: View, { defaultRegion }: Pick<Choices, 'defaultRegion'>): string {
	const pairs: string[] = [];
	if (view.region === ownRegion) pairs.push(`countries=${view.countries.join(',')}`);
	else if (view.region !== defaultRegion) pairs.push(`region=${encodeURIComponent(view.region)}`);
	if (view.from !== undefined) pairs.push(`from=${view.from}`);
	if (view.to !== undefined) pairs.push(`to=${view.to}`);
	return pairs.length ? `?${pairs.join('&')}` : '';
}
