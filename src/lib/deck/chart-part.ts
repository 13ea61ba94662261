/**
 * A native chart → its part of the package (ISO/IEC 29500-1, 21.2): every required child in the order of the schema, two
 * axes that are both used, gaps as gaps, a legend only where colours name parts. The numbers are those of its workbook.
 */
import type { Scale } from '$lib/charts/scale';
import { axesXml, axisIds, titleXml, valueScale, wordsXml } from './chart-axes';
import { barSeriesXml, lineSeriesXml, pairSeriesXml } from './chart-series';
import { placesOf } from './chart-sheet';
import { declaration, el, val } from './markup';
import { isCrowded, type CategoryChart, type NativeChart, type PairChart } from './native';

const known = (values: readonly (number | null)[]) =>
	values.filter((value): value is number => value !== null);

/** Sums of each category, where parts stand on each other. */
function sums({ categories, series }: CategoryChart): number[] {
	return categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
}

/** All values that the axis must hold, the ends of intervals among them. */
function valuesOf(chart: CategoryChart): number[] {
	if (chart.stacked) return sums(chart);
	const own = chart.series.flatMap(({ values, reach }) =>
		known(values).concat(
			values.flatMap((value, at) =>
				value === null || !reach ? [] : [value + (reach.up[at] ?? 0), value - (reach.down[at] ?? 0)]
			)
		)
	);
	return own.concat(chart.holds ?? []);
}

/** Bars that lie carry their values at their ends: below zero there has to be room before the names begin. */
function withRoom(values: readonly number[], { kind, stacked, log }: CategoryChart): readonly number[] {
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	if (kind !== 'bars' || stacked || log || least === 0) return values;
	return [...values, least - (most - least) * 0.18];
}

function scalesOf(chart: NativeChart): { x?: Scale; y: Scale } {
	if (chart.kind !== 'pairs') return { y: valueScale(withRoom(valuesOf(chart), chart), chart) };
	const along = (at: 0 | 1) => chart.series.flatMap(({ points }) => points.map((point) => point[at]));
	return { x: valueScale(along(0), chart.x), y: valueScale(along(1), chart.y) };
}

/** Inner edges of the plot as shares of the chart: room for words at the right of lines and at the left of bars. */
function plotOf(chart: NativeChart) {
	if (chart.kind === 'lines' && chart.panel) return { x: 0.17, y: 0.18, w: 0.6, h: 0.66 };
	const lying = chart.kind === 'bars';
	const left = lying ? 0.27 : 0.1;
	const named = chart.kind === 'lines' || chart.kind === 'pairs' ? (isCrowded(chart) ? 0.38 : 0.31) : 0.05;
	const foot = chart.kind === 'pairs' ? 0.2 : legendOf(chart) ? 0.22 : 0.1;
	const top = lying ? 0.16 : 0.12;
	return { x: left, y: top, w: 1 - left - named, h: 1 - top - (lying && !legendOf(chart) ? 0.03 : foot) };
}

/** Colours name parts only where several stand on or beside each other. */
const legendOf = (chart: NativeChart) =>
	chart.kind !== 'pairs' && chart.kind !== 'lines' && chart.series.length > 1;

const axes = val('axId', axisIds.first) + val('axId', axisIds.second);

function linesXml(chart: CategoryChart, y: Scale, plotHeight: number): string {
	return el(
		'c:lineChart',
		{},
		val('grouping', 'standard'),
		val('varyColors', 0),
		lineSeriesXml(chart, placesOf(chart), y, plotHeight),
		val('marker', 1),
		axes
	);
}

function barsXml(chart: CategoryChart): string {
	return el(
		'c:barChart',
		{},
		val('barDir', chart.kind === 'bars' ? 'bar' : 'col'),
		val('grouping', chart.stacked ? 'stacked' : 'clustered'),
		val('varyColors', 0),
		barSeriesXml(chart, placesOf(chart)),
		val('gapWidth', chart.stacked ? 25 : 60),
		chart.stacked ? val('overlap', 100) : '',
		axes
	);
}

const pairsXml = (chart: PairChart) =>
	el(
		'c:scatterChart',
		{},
		val('scatterStyle', 'lineMarker'),
		val('varyColors', 0),
		pairSeriesXml(chart, placesOf(chart)),
		axes
	);

function layoutXml({ x, y, w, h }: ReturnType<typeof plotOf>): string {
	const edges = Object.entries({ x, y, w, h }).map(([name, share]) => val(name, Number(share.toFixed(4))));
	return el(
		'c:layout',
		{},
		el(
			'c:manualLayout',
			{},
			val('layoutTarget', 'inner'),
			val('xMode', 'edge'),
			val('yMode', 'edge'),
			...edges
		)
	);
}

/** The chart's XML; `workbook` is the id of its relationship to the sheet. */
export function chartXml(chart: NativeChart, workbook = 'rId1'): string {
	const scales = scalesOf(chart);
	const plot = plotOf(chart);
	const drawn =
		chart.kind === 'pairs'
			? pairsXml(chart)
			: chart.kind === 'lines'
				? linesXml(chart, scales.y, plot.h)
				: barsXml(chart);
	const legend = legendOf(chart)
		? el('c:legend', {}, val('legendPos', 'b'), val('overlay', 0), wordsXml(12))
		: '';
	return (
		declaration +
		el(
			'c:chartSpace',
			{
				'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
				'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
				'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
			},
			val('date1904', 0),
			val('roundedCorners', 0),
			el(
				'c:chart',
				{},
				titleXml(chart.kind === 'pairs' ? chart.y.title : (chart.panel ?? chart.unit), { x: 0, y: 0 }),
				val('autoTitleDeleted', 0),
				el('c:plotArea', {}, layoutXml(plot), drawn, axesXml(chart, scales)),
				legend,
				val('plotVisOnly', 1),
				val('dispBlanksAs', 'gap')
			),
			el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
			wordsXml(12),
			el('c:externalData', { 'r:id': workbook }, val('autoUpdate', 0))
		)
	);
}
