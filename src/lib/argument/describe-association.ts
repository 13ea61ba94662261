/** How two indicators go together within countries: pairs of years → one mean rank correlation. */
import { mean } from 'd3';
import type { Iso3 } from '$lib/base/ids';
import type { Panel } from '$lib/indicators/panel';
import { spearman } from '$lib/statistics/ranks';
import { theilSen, type Slope } from '$lib/statistics/theil-sen';
import { countriesOf, type Basis } from './basis';
import type { Finding } from './finding';

/** Fewer paired years than this say nothing of a country. */
const pairsLeast = 8;

/** Outcome and driver of one country in the period; the driver is taken `lagYears` earlier. */
export interface PairedYears {
	readonly country: Iso3;
	readonly years: readonly number[];
	readonly x: readonly number[];
	readonly y: readonly number[];
}

function paired(outcome: Panel, driver: Panel, country: Iso3, basis: Basis, lagYears: number): PairedYears {
	const drivers = new Map(driver.series.get(country)?.observations.map((one) => [one.year, one.value]));
	const rows = (outcome.series.get(country)?.observations ?? []).flatMap(({ year, value }) => {
		const x = drivers.get(year - lagYears);
		const inside = year >= basis.period[0] && year <= basis.period[1];
		return inside && x !== undefined ? [{ year, x, y: value }] : [];
	});
	return {
		country,
		years: rows.map(({ year }) => year),
		x: rows.map(({ x }) => x),
		y: rows.map(({ y }) => y)
	};
}

/** Every country's pairs of years, countries with fewer than eight pairs or a constant series left out. */
export function pairsOf(basis: Basis): readonly PairedYears[] {
	const { piece, panels } = basis;
	const [outcome, driver] = panels;
	if (piece.expect.kind !== 'association' || !outcome || !driver) return [];
	const { lagYears } = piece.expect;
	const countries = piece.unit === 'world' ? [...outcome.series.keys()] : countriesOf(basis);
	return countries
		.map((country) => paired(outcome, driver, country, basis, lagYears))
		.filter(({ x, y }) => x.length >= pairsLeast && new Set(x).size > 1 && new Set(y).size > 1);
}

/** A country's own rank correlation. */
export const ownCorrelation = ({ x, y }: PairedYears): number => spearman(x, y) ?? Number.NaN;

/** The line through a country's pairs: Theil–Sen slope, through the medians. */
export const ownLine = ({ x, y }: PairedYears): Pick<Slope, 'slope' | 'intercept'> => theilSen(x, y);

/** One finding for all countries of the piece: the mean of their rank correlations. */
export function describeAssociation(basis: Basis): Finding {
	const pairs = pairsOf(basis);
	const subject = basis.piece.unit === 'world' ? ('world' as const) : ('region' as const);
	const years = pairs.reduce((sum, { x }) => sum + x.length, 0);
	const shared = {
		subject,
		indicator: basis.piece.indicators[0] as Finding['indicator'],
		period: basis.period
	};
	const rho = mean(pairs, ownCorrelation);
	if (rho === undefined) return { ...shared, n: 0, missing: 0, gap: 'no-value' };
	return {
		...shared,
		n: years,
		missing: 0,
		comparison: { kind: 'association', rho, countries: pairs.length, years }
	};
}
