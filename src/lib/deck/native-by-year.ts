/** Forms that run over years → lines or stacked columns over years; a year without a value is a gap. */
import type { CalendarData, HeatData, LinesData, MultiplesData, StackData } from '$lib/charts/chart-data';
import type { Line, Subject } from '$lib/charts/chart-subject';
import { paints, partColour, type CategoryChart, type NativeSeries } from './native';

type Yearly = LinesData | MultiplesData | HeatData | StackData;

const yearsOf = ([from, to]: readonly [number, number]) =>
	Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** About five labels on the axis. */
const everyOf = (count: number) => Math.max(1, Math.ceil(count / 6));

/** Subjects of lines: panels with one line take its place, others name both. */
function linesOf(data: LinesData | MultiplesData | HeatData): readonly Line[] {
	if (data.form === 'lines') return data.lines;
	if (data.form === 'heat')
		return data.rows.map(({ cells, ...subject }) => ({
			...subject,
			points: cells.flatMap((cell) => ('value' in cell ? [cell] : []))
		}));
	return data.panels.flatMap((panel) =>
		panel.lines.map((line) =>
			panel.lines.length === 1
				? { key: panel.key, label: panel.label, role: panel.role, points: line.points }
				: {
						...line,
						key: `${panel.key} ${line.key}`,
						label: `${panel.label}: ${line.label}`,
						role: panel.role
					}
		)
	);
}

function seriesOf(lines: readonly Line[], years: readonly number[]): NativeSeries[] {
	const paint = paints(lines);
	return lines.map(({ key, label, role, points }) => {
		const known = new Map(points.map(({ year, value }) => [year, value]));
		return {
			name: label,
			...paint(key),
			values: years.map((year) => known.get(year) ?? null),
			...(role === 'context' && { faint: true })
		};
	});
}

/** A column for each year of each panel, panel after panel. */
function stacked({ panels, parts, domain, unit, digits }: StackData): CategoryChart {
	const years = yearsOf(domain);
	const bars = panels.flatMap((panel) =>
		years.map((year) => ({
			name: panels.length > 1 ? `${panel.label} ${year}` : String(year),
			parts: panel.bars.find((bar) => bar.year === year)?.parts
		}))
	);
	const series = parts.map(({ key, label }, at) => ({
		name: label,
		colour: partColour(at),
		wordColour: partColour(at),
		values: bars.map((bar) => bar.parts?.[key] ?? null)
	}));
	return {
		kind: 'columns',
		stacked: true,
		categories: bars.map(({ name }) => name),
		series,
		unit,
		digits,
		zero: true,
		log: false,
		every: panels.length > 1 ? years.length : everyOf(years.length)
	};
}

/** More lines than this have no room for their names in one chart; more panels than this none on a slide. */
const [mostLines, mostPanels] = [8, 6];

/** Panels that hold several lines each → a small chart for each of them, a line's colour the same in all. */
export function byPanel(data: MultiplesData): readonly CategoryChart[] {
	const { panels, domain, unit, digits, zero } = data;
	const lines = panels.flatMap((panel) => panel.lines);
	const names = [...new Set(lines.map(({ label }) => label))];
	const several = panels.some((panel) => panel.lines.length > 1);
	if (lines.length <= mostLines || panels.length > mostPanels || !several) return [];
	const years = yearsOf(domain);
	return panels.map((panel) => ({
		kind: 'lines',
		stacked: false,
		categories: years.map(String),
		series: panel.lines.map(({ label, points }) => {
			const known = new Map(points.map(({ year, value }) => [year, value]));
			const colour = partColour(names.indexOf(label));
			return {
				name: label,
				colour,
				wordColour: colour,
				values: years.map((year) => known.get(year) ?? null)
			};
		}),
		unit,
		digits,
		zero,
		log: false,
		every: Math.max(1, years.length - 1),
		panel: panel.label,
		...(data.shared && { holds: lines.flatMap(({ points }) => points.map(({ value }) => value)) })
	}));
}

/** Lines for each subject; columns for the parts of a whole. */
export function byYear(data: Yearly): CategoryChart {
	if (data.form === 'stack') return stacked(data);
	const years = yearsOf(data.domain);
	return {
		kind: 'lines',
		stacked: false,
		categories: years.map(String),
		series: seriesOf(linesOf(data), years),
		unit: data.unit,
		digits: data.digits,
		zero: data.form !== 'heat' && data.zero,
		log: data.form === 'lines' && data.log,
		every: everyOf(years.length)
	};
}

/** Events counted by year and row: zero where the source covers the year, missing where it does not. */
export function yearly({ rows, events, domain }: CalendarData, unit: string): CategoryChart {
	const years = yearsOf(domain);
	const paint = paints(rows as readonly Subject[]);
	const series = rows.map(({ key, label, covered }) => ({
		name: label,
		...paint(key),
		values: years.map((year) =>
			covered.some(([from, to]) => year >= from && year <= to)
				? events.filter((event) => event.key === key && event.day.startsWith(`${year}-`)).length
				: null
		)
	}));
	return {
		kind: 'columns',
		stacked: true,
		categories: years.map(String),
		series,
		unit,
		digits: 0,
		zero: true,
		log: false,
		every: everyOf(years.length)
	};
}
