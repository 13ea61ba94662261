/** Country × year as tiles, and the world as a map: material → chart data. */
import { quantileSorted, ticks } from 'd3';
import { subjectSeries } from '$lib/argument/subject-series';
import type { Cell, HeatData } from '$lib/charts/chart-data';
import type { MapData, MapPlace, MapValue } from '$lib/charts/map-data';
import type { Country } from '$lib/indicators/country';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import type { Unspoken } from './compose-lines';
import type { FigureLabels } from './labels';
import { nameOf, type Material } from './material';
import { chartSubject, measureOf } from './subjects';

/** Two significant digits, so that a key can be read. */
const round = (value: number) => (value === 0 ? 0 : Number(value.toPrecision(2)));

/** «0 нет · 1 конфликт · 2 война»: a scale of few whole numbers whose unit names each of them. */
export function namedSteps({ unit }: Indicator, { language }: Material): readonly string[] {
	const names = unit[language].split(' · ').map((part) => /^\d+\s(.+)$/.exec(part)?.[1] ?? '');
	return names.length > 1 && names.every(Boolean) ? names : [];
}

const between = (names: readonly string[]) => names.slice(1).map((_, at) => at + 0.5);

/** Thresholds at the quintiles of all countries: five steps of about equal weight. */
function worldSteps(values: readonly number[]): readonly number[] {
	const sorted = [...values].sort((a, b) => a - b);
	return [...new Set([0.2, 0.4, 0.6, 0.8].map((share) => round(quantileSorted(sorted, share) ?? 0)))];
}

const countSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Round thresholds over what is shown, at most five; for counts nothing at all is a step of its own. */
function ownSteps(values: readonly number[], indicator: Indicator): readonly number[] {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (indicator.scale === 'count') return countSteps.filter((step) => step <= high).slice(0, 5);
	for (let count = 5; count > 1; count -= 1) {
		const inside = ticks(low, high, count).filter((tick) => tick > low && tick < high);
		if (inside.length <= 5) return inside;
	}
	return [];
}

const years = ([from, to]: Material['period']) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** One row a country, one tile a year; a year without a value says why. */
export function composeHeat(material: Material, labels: FigureLabels): Unspoken<HeatData> {
	const { indicators, period } = material;
	const [indicator] = indicators;
	if (!indicator) throw new Error(`${material.piece.id}: no indicator`);
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
	const values = rows.flatMap(({ cells }) => cells.flatMap((cell) => ('value' in cell ? [cell.value] : [])));
	const names = namedSteps(indicator, material);
	return {
		form: 'heat',
		...measureOf(indicator, material),
		rows,
		domain: period,
		steps: names.length ? between(names) : ownSteps(values, indicator),
		...(names.length && { names }),
		ramp: 'sequential',
		reasons: Object.fromEntries([...reasons].map((reason) => [reason, labels.missing[reason]]))
	};
}

function placeOf(country: Country, material: Material, member: boolean): MapPlace {
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
export function mapYear(panel: Panel, [from, to]: Material['period']): number {
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
			values.push({ ...placeOf(country, material, members.has(iso3)), value });
	}
	const shown = new Set(values.map(({ key }) => key));
	const absent = region.members.flatMap((iso3) => {
		const country = countries.get(iso3);
		return country && !shown.has(iso3) ? [placeOf(country, material, true)] : [];
	});
	const names = namedSteps(indicator, material);
	return {
		form: 'map',
		...measureOf(indicator, material),
		values,
		absent,
		year,
		region: region.name[material.language],
		noData: labels.noData,
		steps: names.length ? between(names) : worldSteps(values.map(({ value }) => value)),
		...(names.length && { names }),
		ramp: 'sequential'
	};
}
