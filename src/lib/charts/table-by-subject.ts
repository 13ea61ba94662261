/** Tables of the forms that compare countries, years of countries or single events: a row for each. */
import type { CalendarData, DivergingData, DotsData, ScatterData, SlopeData } from './chart-data';
import type { ChartTable, Column } from './chart-table';
import type { MapData } from './map-data';
import { tableWords } from './phrases';
import type { Language } from '$lib/base/language';

const country = (language: Language): Column => ({ key: 'country', label: tableWords.country[language] });
const year = (language: Language): Column => ({ key: 'year', label: tableWords.year[language] });
const ends = (language: Language, digits: number): Column[] => [
	{ key: 'low', label: tableWords.low[language], digits },
	{ key: 'high', label: tableWords.high[language], digits }
];

export const slopeTable = ({ items, from, to, digits, language }: SlopeData): ChartTable => ({
	columns: [country(language), { key: 'from', label: from, digits }, { key: 'to', label: to, digits }],
	rows: items.map(({ label, start, end }) => [label, start, end])
});

export function dotsTable({ items, absent, unit, digits, language, year: common }: DotsData): ChartTable {
	const ranged = items.some(({ low }) => low !== undefined);
	const dated = common !== undefined || items.some((item) => item.year !== undefined);
	const columns = [
		country(language),
		{ key: 'value', label: unit, digits },
		...(ranged ? ends(language, digits) : []),
		...(dated ? [year(language)] : [])
	];
	const rows = items.map(({ label, value, low, high, year: own }) => [
		label,
		value,
		...(ranged ? [low ?? null, high ?? null] : []),
		...(dated ? [own ?? common ?? null] : [])
	]);
	const blank = absent.map(({ label }) => [label, ...columns.slice(1).map(() => null)]);
	return { columns, rows: [...rows, ...blank] };
}

export const mapTable = ({
	values,
	absent,
	year: last,
	years,
	unit,
	digits,
	language
}: MapData): ChartTable => ({
	columns: [
		{ key: 'iso3', label: 'ISO' },
		country(language),
		{ key: 'value', label: unit, digits },
		year(language)
	],
	rows: [
		...values.map((one) => [one.key, one.label, one.value, years ?? last]),
		...absent.map((one) => [one.key, one.label, null, years ?? last])
	]
});

export const scatterTable = ({ x, y, paths, language }: ScatterData): ChartTable => ({
	columns: [
		country(language),
		year(language),
		{ key: 'x', label: `${x.label}, ${x.unit}`, digits: x.digits },
		{ key: 'y', label: `${y.label}, ${y.unit}`, digits: y.digits }
	],
	rows: paths.flatMap(({ label, points }) => points.map((point) => [label, point.year, point.x, point.y]))
});

export function calendarTable({
	rows,
	events,
	sizes,
	unknownSize,
	words,
	language
}: CalendarData): ChartTable {
	const names = new Map(rows.map(({ key, label }) => [key, label]));
	return {
		columns: [
			{ key: 'day', label: words.day },
			country(language),
			{ key: 'size', label: words.size },
			{ key: 'demand', label: words.demand },
			{ key: 'response', label: words.response },
			{ key: 'force', label: words.force }
		],
		rows: events.map(({ key, day, size, demand, response, force }) => [
			day,
			names.get(key) ?? key,
			size === undefined ? unknownSize : (sizes[size] ?? unknownSize),
			demand,
			response,
			tableWords[force ? 'yes' : 'no'][language]
		])
	};
}

/** One row a bar: country, what is measured, value and its interval where any has one. */
export function divergingTable({ rows, absent, unit, digits, language }: DivergingData): ChartTable {
	const ranged = rows.some(({ bars }) => bars.some(({ low }) => low !== undefined));
	const columns = [
		country(language),
		{ key: 'measure', label: tableWords.measure[language] },
		{ key: 'value', label: unit, digits },
		...(ranged ? ends(language, digits) : [])
	];
	const known = rows.flatMap(({ label, bars }) =>
		bars.map((bar) => [label, bar.label, bar.value, ...(ranged ? [bar.low ?? null, bar.high ?? null] : [])])
	);
	const blank = absent.map(({ label, reason }) => [label, reason, null, ...(ranged ? [null, null] : [])]);
	return { columns, rows: [...known, ...blank] };
}
