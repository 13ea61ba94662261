/** Country × year as tiles, and the world as a map: material → chart data. */
import { quantileSorted } from 'd3';
import { subjectSeries } from '$lib/argument/subject-series';
import type { Cell, HeatData, MapData, MapValue } from '$lib/charts/chart-data';
import type { Country } from '$lib/indicators/country';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import type { Unspoken } from './compose-lines';
import type { FigureLabels } from './labels';
import { nameOf, type Material } from './material';
import { chartSubject, measureOf } from './subjects';

/** Rounds a threshold to two significant digits, so that a key can be read. */
function round(value: number): number {
	return value === 0 ? 0 : Number(value.toPrecision(2));
}

/** Four thresholds at the quintiles of all the world's values in the period: five steps of about equal weight. */
function thresholds(panel: Panel, [from, to]: Material['period'], indicator: Indicator): readonly number[] {
	const values = [...panel.series.values()]
		.flatMap(({ observations }) => observations.filter(({ year }) => year >= from && year <= to))
		.map(({ value }) => value)
		.sort((a, b) => a - b);
	const small = indicator.scale === 'count' && indicator.range[1] === 2;
	if (small) return [0.5, 1.5];
	const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => round(quantileSorted(values, share) ?? 0));
	return [...new Set(cuts)];
}

const years = ([from, to]: Material['period']) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** One row a country, one tile a year; a year without a value says why. */
export function composeHeat(material: Material, labels: FigureLabels): Unspoken<HeatData> {
	const { indicators, panels, period } = material;
	const [indicator, panel] = [indicators[0], panels[0]];
	if (!indicator || !panel) throw new Error(`${material.piece.id}: no indicator`);
	const rows = subjectSeries(material).map(({ subject, series }) => {
		const known = new Map(series.observations.map((one) => [one.year, one.value]));
		const gap = known.size ? 'no-value' : 'not-covered';
		const cells = years(period).map((year): Cell => {
			const value = known.get(year);
			if (value !== undefined) return { year, value };
			return {
				year,
				missing: year > indicator.lastYear || year < indicator.firstYear ? 'outside-source' : gap
			};
		});
		return { ...chartSubject(subject, material, labels), cells };
	});
	const reasons = new Set(
		rows.flatMap(({ cells }) => cells.flatMap((cell) => ('missing' in cell ? [cell.missing] : [])))
	);
	return {
		form: 'heat',
		...measureOf(indicator, material),
		rows,
		domain: period,
		steps: thresholds(panel, period, indicator),
		ramp: 'sequential',
		reasons: Object.fromEntries([...reasons].map((reason) => [reason, labels.missing[reason]]))
	};
}

function placeOf(country: Country, material: Material, member: boolean): Omit<MapValue, 'value' | 'year'> {
	return {
		key: country.iso3,
		numeric: country.numeric,
		label: nameOf(material, country.iso3),
		latitude: country.latitude,
		longitude: country.longitude,
		member
	};
}

/** The last year of the period in which at least two thirds of the source's countries are known. */
function mapYear(panel: Panel, [from, to]: Material['period']): number {
	const needed = panel.series.size * (2 / 3);
	for (let year = to; year > from; year -= 1) {
		const known = [...panel.series.values()].filter(({ observations }) =>
			observations.some((one) => one.year === year)
		);
		if (known.length >= needed) return year;
	}
	return to;
}

/** One year's value for every country; members are named and outlined. Countries without that year are without value. */
export function composeMap(material: Material, labels: FigureLabels): Unspoken<MapData> {
	const { indicators, panels, period, region, countries } = material;
	const [indicator, panel] = [indicators[0], panels[0]];
	if (!indicator || !panel) throw new Error(`${material.piece.id}: no indicator`);
	const year = mapYear(panel, period);
	const members = new Set(region.members);
	const values: MapValue[] = [];
	for (const [iso3, { observations }] of panel.series) {
		const country = countries.get(iso3);
		const value = observations.find((one) => one.year === year)?.value;
		if (country && value !== undefined)
			values.push({ ...placeOf(country, material, members.has(iso3)), value, year });
	}
	const shown = new Set(values.map(({ key }) => key));
	const absent = region.members.flatMap((iso3) => {
		const country = countries.get(iso3);
		return country && !shown.has(iso3) ? [placeOf(country, material, true)] : [];
	});
	return {
		form: 'map',
		...measureOf(indicator, material),
		values,
		absent,
		year,
		older: labels.olderYear,
		noData: labels.noData,
		steps: thresholds(panel, [year, year], indicator),
		ramp: 'sequential',
		view: 'world'
	};
}
