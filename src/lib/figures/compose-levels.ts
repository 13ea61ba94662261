/** One level a country: two stretches joined by a slope, ranked dots, bars to two sides: material → chart data. */
import { median } from 'd3';
import { subjectSeries, type SubjectSeries } from '$lib/argument/subject-series';
import { yearSpan } from '$lib/base/numerals-dates';
import type { DivergingData, DotItem, DotsData, SlopeData } from '$lib/charts/chart-data';
import type { Evidence } from '$lib/argument/evidence';
import type { Observation } from '$lib/indicators/series';
import { composeLinks } from './compose-links';
import type { Unspoken } from './compose-lines';
import type { FigureLabels } from './labels';
import { type Material } from './material';
import { endsOf, sidesOf } from './stretch';
import { chartSubject, measureOf } from './subjects';

const last = (all: readonly Observation[]) => all[all.length - 1];

function firstIndicator({ indicators, piece }: Material) {
	const [indicator] = indicators;
	if (!indicator) throw new Error(`${piece.id}: no indicator`);
	return indicator;
}

/** Medians of the two sides that the piece compares, joined. */
export function composeSlope(material: Material, labels: FigureLabels): Unspoken<SlopeData> {
	const indicator = firstIndicator(material);
	const sides = sidesOf(material.piece, material.period);
	const rows = subjectSeries(material).map((one) => ({ one, ends: endsOf(one.series, sides) }));
	const items = rows.flatMap(({ one, ends: [start, end] }) =>
		start.value === undefined || end.value === undefined
			? []
			: [{ ...chartSubject(one.subject, material, labels), start: start.value, end: end.value }]
	);
	const [from, to] = sides;
	return {
		form: 'slope',
		...measureOf(indicator, material),
		from: yearSpan(...from),
		to: yearSpan(...to),
		items,
		zero: false,
		log: material.piece.log === true
	};
}

/** The year that is compared where the piece names one; else the latest that a country has. */
const shownYear = ({ expect }: Evidence) => (expect.kind === 'level' ? expect.at : undefined);

function dotOf(
	{ subject, series }: SubjectSeries,
	common: number,
	material: Material,
	labels: FigureLabels
): DotItem[] {
	const stated = shownYear(material.piece);
	const found =
		stated === undefined
			? last(series.observations)
			: series.observations.find(({ year }) => year === stated);
	if (!found) return [];
	const { value, low, high, year } = found;
	const interval = low !== undefined && high !== undefined ? { low, high } : {};
	return [
		{ ...chartSubject(subject, material, labels), value, ...interval, ...(year !== common && { year }) }
	];
}

/** Every country's value, highest first, with its interval; the rest of the world as a grey row. */
export function composeDots(material: Material, labels: FigureLabels): Unspoken<DotsData> {
	const { panels, piece } = material;
	if (piece.expect.kind === 'association') return composeLinks(material, labels);
	const indicator = firstIndicator(material);
	const all = subjectSeries(material);
	const years = all.flatMap(({ series }) => last(series.observations)?.year ?? []);
	const common = median(years.sort((a, b) => a - b)) ?? material.period[1];
	const year = shownYear(piece) ?? Math.round(common);
	const items = all.flatMap((one) => dotOf(one, year, material, labels)).sort((a, b) => b.value - a.value);
	const others = [...(panels[0]?.series.values() ?? [])].flatMap(
		({ observations }) => observations.find((one) => one.year === year)?.value ?? []
	);
	const { expect } = piece;
	const benchmark =
		expect.kind === 'level' && typeof expect.benchmark === 'number' ? expect.benchmark : undefined;
	const shown = new Set(items.map(({ key }) => key));
	return {
		form: 'dots',
		...measureOf(indicator, material),
		items,
		absent: all
			.map(({ subject }) => chartSubject(subject, material, labels))
			.filter(({ key }) => !shown.has(key))
			.map((subject) => ({ ...subject, reason: labels.noData })),
		...(benchmark !== undefined && { benchmark: { value: benchmark, label: labels.benchmark } }),
		...(others.length > 30 && { context: { label: labels.otherCountries, values: others } }),
		year,
		zero: indicator.range[0] === 0,
		log: piece.log === true
	};
}

/** Change between the two stretches, one bar for each of the piece's indicators, to the side that it speaks for. */
export function composeDiverging(material: Material, labels: FigureLabels): Unspoken<DivergingData> {
	const { indicators, language } = material;
	const indicator = firstIndicator(material);
	const all = indicators.map((_, at) => subjectSeries(material, at));
	const sides = sidesOf(material.piece, material.period);
	const rows = (all[0] ?? []).map(({ subject }, row) => ({
		...chartSubject(subject, material, labels),
		bars: indicators.flatMap((one, at) => {
			const series = all[at]?.[row]?.series;
			const [start, end] = series ? endsOf(series, sides) : [];
			if (start?.value === undefined || end?.value === undefined) return [];
			return [{ label: one.short[language], value: end.value - start.value }];
		})
	}));
	return {
		form: 'diverging',
		...measureOf(indicator, material),
		left: labels.narrower,
		right: labels.wider,
		rows: rows.filter(({ bars }) => bars.length),
		absent: rows
			.filter(({ bars }) => !bars.length)
			.map(({ key, label, role }) => ({ key, label, role, reason: labels.missing['no-value'] }))
	};
}
