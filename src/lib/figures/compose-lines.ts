/** Lines over time, together or one panel a country: material → chart data. */
import { subjectSeries, worldKey } from '$lib/argument/subject-series';
import type { LinesData, MultiplesData } from '$lib/charts/chart-data';
import type { Benchmark, WorldBand } from '$lib/charts/chart-subject';
import { aggregate } from '$lib/indicators/aggregate';
import type { Indicator } from '$lib/indicators/indicator';
import { indexToYear } from '$lib/indicators/index-to-year';
import type { Panel } from '$lib/indicators/panel';
import { within } from '$lib/indicators/series';
import { worldContext } from '$lib/indicators/world-context';
import { annotationsOf } from './annotations';
import type { FigureLabels } from './labels';
import type { Material } from './material';
import { chartSubject, drawnOf, linesOf, measureOf, mostLines } from './subjects';

/** What a chart still lacks to be spoken: its name and description come with the sentences. */
export type Unspoken<Data> = Omit<Data, 'name' | 'description' | 'language'>;

export const startsAtZero = new Set(['count', 'percent', 'rate', 'people']);

function bandOf({ panels, piece, period }: Material, labels: FigureLabels): WorldBand | undefined {
	const [panel] = panels;
	if (!panel || piece.unit !== 'country') return undefined;
	const { indexYear } = piece;
	const series = new Map(
		[...panel.series].map(([country, one]) => [country, indexToYear(one, indexYear ?? 0)])
	);
	const shown: Panel = indexYear === undefined ? panel : { ...panel, series };
	const years = worldContext(shown, period[0], period[1]);
	if (years.length < 2) return undefined;
	return {
		label: labels.worldBand,
		years: years.map(({ year, lower, upper }) => ({ year, low: lower, high: upper }))
	};
}

function benchmarkOf({ piece }: Material, labels: FigureLabels): Benchmark | undefined {
	if (piece.expect.kind !== 'level') return undefined;
	const { benchmark } = piece.expect;
	if (typeof benchmark === 'number') return { value: benchmark, label: labels.benchmark };
	return piece.indexYear === benchmark.year
		? { value: 100, label: labels.levelOf(benchmark.year) }
		: undefined;
}

/** The region's aggregate beside many members, where its rule allows one. */
function regionLine(material: Material) {
	const { indicators, panels, population, region, period, language } = material;
	const [indicator, panel] = [indicators[0], panels[0]];
	if (!indicator || !panel) return [];
	const { observations } = aggregate(indicator, panel, region.members, population);
	const points = within({ indicator: panel.indicator, country: worldKey, observations }, ...period);
	if (points.observations.length < 2) return [];
	return [
		{
			key: 'region',
			label: region.name[language],
			role: 'region' as const,
			...drawnOf(points.observations, material)
		}
	];
}

/** Few members: each a line of its own. Many: the region as one line over its members in grey. */
export function composeLines(material: Material, labels: FigureLabels): Unspoken<LinesData> {
	const { indicators, period, piece } = material;
	const [indicator] = indicators;
	if (!indicator) throw new Error(`${piece.id}: no indicator`);
	const single = linesOf(subjectSeries(material), material, labels);
	const many = single.length > mostLines;
	const lines = many
		? [...single.map((line) => ({ ...line, role: 'context' as const })), ...regionLine(material)]
		: single;
	const band = many ? undefined : bandOf(material, labels);
	const benchmark = benchmarkOf(material, labels);
	const spread = piece.expect.kind === 'spread';
	return {
		form: 'lines',
		...measureOf(indicator, material),
		lines,
		...(band && { band }),
		...(benchmark && { benchmark }),
		annotations: annotationsOf(material, lines),
		domain: period,
		zero: startsAtZero.has(indicator.scale) && !spread && piece.log !== true,
		log: piece.log === true && !spread,
		...(indicator.lastYear < period[1] && { ends: { year: indicator.lastYear, label: labels.sourceEnds } })
	};
}

/** Counts are bars; the share of a few events leaps from year to year and is no line. */
function markOf({ scale, topic }: Indicator): MultiplesData['mark'] {
	if (scale === 'count' || scale === 'rate') return topic === 'protest' ? 'bar' : 'line';
	return scale === 'percent' && topic === 'protest' ? 'dot' : 'line';
}

/** One panel a country; with several indicators, one line each in every panel. */
export function composeMultiples(material: Material, labels: FigureLabels): Unspoken<MultiplesData> {
	const { period, language, piece } = material;
	// A count names events and people behind its rate; only the rate is drawn.
	const indicators = piece.expect.kind === 'count' ? material.indicators.slice(0, 1) : material.indicators;
	const [indicator] = indicators;
	if (!indicator) throw new Error(`${piece.id}: no indicator`);
	const all = indicators.map((_, at) => subjectSeries(material, at));
	const panels = (all[0] ?? []).slice(0, 24).map(({ subject }, row) => {
		const lines = indicators.flatMap((one, at) => {
			const points = all[at]?.[row]?.series.observations ?? [];
			const role = at === 0 ? ('country' as const) : ('second' as const);
			return points.length
				? [{ key: at === 0 ? subject : one.id, label: one.short[language], role, points }]
				: [];
		});
		return { ...chartSubject(subject, material, labels), lines };
	});
	return {
		form: 'multiples',
		...measureOf(indicator, material),
		panels,
		mark: markOf(indicator),
		shared: true,
		domain: period,
		zero: startsAtZero.has(indicator.scale) || indicator.scale === 'money',
		empty: labels.empty
	};
}
