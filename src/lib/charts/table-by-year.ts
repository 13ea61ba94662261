/** Tables of the forms that run over years: a row for each year (and bar), a column for each line. */
import type { HeatData, LinesData, MultiplesData, StackData } from './chart-data';
import type { ChartTable, Column, TableCell } from './chart-table';
import type { Line, Point } from './chart-subject';
import { tableWords } from './phrases';
import type { Language } from '$lib/base/language';

interface Track {
	readonly columns: readonly Column[];
	readonly at: ReadonlyMap<number, readonly TableCell[]>;
}

const year = (language: Language): Column => ({ key: 'year', label: tableWords.year[language] });

/** A column for the values, two more where any value has an interval. */
function trackOf(
	key: string,
	label: string,
	points: readonly Point[],
	digits: number,
	language: Language
): Track {
	const ranged = points.some(({ low }) => low !== undefined);
	const value = { key, label, digits };
	const ends: Column[] = ranged
		? [
				{ key: `${key}_low`, label: `${label}, ${tableWords.low[language]}`, digits },
				{ key: `${key}_high`, label: `${label}, ${tableWords.high[language]}`, digits }
			]
		: [];
	const at = new Map(
		points.map((point) => [
			point.year,
			ranged ? [point.value, point.low ?? null, point.high ?? null] : [point.value]
		])
	);
	return { columns: [value, ...ends], at };
}

/** A row for each year of the stretch in which any track has a value. */
function joined(
	tracks: readonly Track[],
	[from, to]: readonly [number, number],
	language: Language
): ChartTable {
	const years = [...new Set(tracks.flatMap(({ at }) => [...at.keys()]))]
		.filter((one) => one >= from && one <= to)
		.sort((a, b) => a - b);
	const empty = ({ columns }: Track) => columns.map(() => null);
	return {
		columns: [year(language), ...tracks.flatMap(({ columns }) => columns)],
		rows: years.map((one) => [one, ...tracks.flatMap((track) => track.at.get(one) ?? empty(track))])
	};
}

/** A column that names who entered a region's value in each year. */
function membersOf({ key, label, points, members }: Line, language: Language): Track[] {
	if (!members) return [];
	const text = (year: number) => members.find(({ from, to }) => year >= from && year <= to)?.text ?? null;
	const column = { key: `${key}_members`, label: `${label}: ${tableWords.members[language]}` };
	return [{ columns: [column], at: new Map(points.map(({ year }) => [year, [text(year)]])) }];
}

export function linesTable({ lines, band, domain, digits, language }: LinesData): ChartTable {
	const tracks = lines.flatMap((line) => [
		trackOf(line.key, line.label, line.points, digits, language),
		...membersOf(line, language)
	]);
	if (band) {
		tracks.push({
			columns: [
				{ key: 'world_25', label: tableWords.worldLow[language], digits },
				{ key: 'world_75', label: tableWords.worldHigh[language], digits }
			],
			at: new Map(band.years.map((one) => [one.year, [one.low, one.high]]))
		});
	}
	return joined(tracks, domain, language);
}

export function multiplesTable({ panels, domain, digits, language }: MultiplesData): ChartTable {
	const tracks = panels.flatMap((panel) =>
		panel.lines.map((line: Line) => {
			const single = panel.lines.length === 1;
			const key = single ? panel.key : `${panel.key}_${line.key}`;
			return trackOf(
				key,
				single ? panel.label : `${panel.label}: ${line.label}`,
				line.points,
				digits,
				language
			);
		})
	);
	return joined(tracks, domain, language);
}

export function heatTable({ rows, domain, digits, language }: HeatData): ChartTable {
	const tracks = rows.map(({ key, label, cells }) =>
		trackOf(
			key,
			label,
			cells.flatMap((cell) => ('value' in cell ? [cell] : [])),
			digits,
			language
		)
	);
	return joined(tracks, domain, language);
}

export function stackTable({ panels, parts, domain: [from, to], digits, language }: StackData): ChartTable {
	const rows = panels.flatMap(({ label, bars }) =>
		bars
			.filter((bar) => bar.year >= from && bar.year <= to)
			.map((bar) => [label, bar.year, ...parts.map(({ key }) => bar.parts[key] ?? null)])
	);
	const first = { key: 'panel', label: tableWords.country[language] };
	return { columns: [first, year(language), ...parts.map((part) => ({ ...part, digits }))], rows };
}
