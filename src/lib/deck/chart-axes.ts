/** Axes of a native chart as Office Open XML, children in the order of the schema; and where on them a value stands. */
import { scaleFor, toPx, type Scale } from '$lib/charts/scale';
import type { CategoryChart, NativeAxis, NativeChart } from './native';
import { content, el, val } from './markup';

export const axisIds = { first: 111111111, second: 222222222 } as const;
const [ink, grey, rule] = ['1F1C18', '57514A', 'D9D2C5'];

/** A turn nobody sees: exactly none makes LibreOffice break years into several lines instead of leaving some out. */
const unturned = 600;

/** Properties of words: size in points, colour. */
export const wordsXml = (points: number, colour = grey, bold = false, rotation = 0): string =>
	el(
		'c:txPr',
		{},
		el('a:bodyPr', { rot: rotation, vert: 'horz', wrap: 'none' }),
		el('a:lstStyle'),
		el(
			'a:p',
			{},
			el('a:pPr', {}, runXml('a:defRPr', points, colour, bold)),
			el('a:endParaRPr', { lang: 'en-GB' })
		)
	);

export const solid = (colour: string): string => el('a:solidFill', {}, el('a:srgbClr', { val: colour }));

const runXml = (name: string, points: number, colour = grey, bold = false, lang?: string) =>
	el(
		name,
		{ lang, sz: Math.round(points * 100), b: bold ? 1 : 0 },
		solid(colour ?? '57514A'),
		el('a:latin', { typeface: 'Arial' }),
		el('a:cs', { typeface: 'Arial' })
	);

/** A title that lies flat; at a place of its own where one is given, as shares of the chart. */
export function titleXml(text: string, place?: { readonly x: number; readonly y: number }): string {
	const words = el(
		'c:rich',
		{},
		el('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'none' }),
		el('a:lstStyle'),
		el(
			'a:p',
			{},
			el('a:pPr', {}, runXml('a:defRPr', 12)),
			el('a:r', {}, runXml('a:rPr', 12, grey, false, 'en-GB'), el('a:t', {}, content(text)))
		)
	);
	const layout = place
		? el(
				'c:manualLayout',
				{},
				val('xMode', 'edge'),
				val('yMode', 'edge'),
				val('x', place.x),
				val('y', place.y)
			)
		: '';
	return el('c:title', {}, el('c:tx', {}, words), el('c:layout', {}, layout), val('overlay', place ? 1 : 0));
}

const line = (colour: string | undefined) =>
	el('c:spPr', {}, el('a:ln', { w: 9525 }, colour ? solid(colour) : el('a:noFill')));

/** The value axis that a chart's numbers ask for: round ends, few ticks. */
export function valueScale(
	values: readonly number[],
	{ zero, log }: Pick<NativeAxis, 'zero' | 'log'>
): Scale {
	return scaleFor(values, { rangePx: [1, 0], count: 4, zero, log });
}

/** Where a value stands, 0 at the top of the plot and 1 at its foot. */
export const shareFromTop = (scale: Scale, value: number): number => toPx(scale, value);

const scaling = ({ type, domain: [from, to] }: Scale) =>
	el(
		'c:scaling',
		{},
		type === 'log' ? val('logBase', 10) : '',
		val('orientation', 'minMax'),
		val('max', to),
		val('min', from)
	);

/** Distance of ticks, where they are even. */
function stepOf({ type, ticks }: Scale): string {
	const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
	return type === 'linear' && step > 0 ? val('majorUnit', Number(step.toPrecision(12))) : '';
}

/** Thousands set apart from five digits on. */
const formatOf = ({ domain }: Scale) => (Math.max(...domain.map(Math.abs)) >= 10_000 ? '#,##0' : 'General');

interface ValueAxis {
	readonly id: number;
	readonly crosses: number;
	readonly at: 'l' | 'b' | 't';
	readonly scale: Scale;
	readonly title?: string;
	readonly between: 'between' | 'midCat';
	readonly grid?: boolean;
	/** keeps its lines and says nothing: the bars carry their values */
	readonly silent?: boolean;
	/** where on the other axis it stands */
	readonly crossing?: 'autoZero' | 'min';
}

function valueAxis({
	id,
	crosses,
	at,
	scale,
	title,
	between,
	grid = true,
	silent = false,
	crossing = 'autoZero'
}: ValueAxis): string {
	return el(
		'c:valAx',
		{},
		val('axId', id),
		scaling(scale),
		val('delete', silent ? 1 : 0),
		val('axPos', at),
		grid ? el('c:majorGridlines', {}, line(rule)) : '',
		title ? titleXml(title) : '',
		el('c:numFmt', { formatCode: formatOf(scale), sourceLinked: 0 }),
		val('majorTickMark', 'none'),
		val('minorTickMark', 'none'),
		val('tickLblPos', 'low'),
		line(undefined),
		wordsXml(12),
		val('crossAx', crosses),
		val('crosses', crossing),
		val('crossBetween', between),
		stepOf(scale)
	);
}

function categoryAxis({ kind, every, panel }: CategoryChart): string {
	return el(
		'c:catAx',
		{},
		val('axId', axisIds.first),
		el('c:scaling', {}, val('orientation', kind === 'bars' ? 'maxMin' : 'minMax')),
		val('delete', 0),
		val('axPos', kind === 'bars' ? 'l' : 'b'),
		el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
		val('majorTickMark', 'none'),
		val('minorTickMark', 'none'),
		val('tickLblPos', 'low'),
		line(rule),
		kind === 'bars' ? wordsXml(13, ink) : wordsXml(panel ? 9 : 12, grey, false, unturned),
		val('crossAx', axisIds.second),
		val('crosses', 'autoZero'),
		val('auto', 0),
		val('lblAlgn', 'ctr'),
		val('lblOffset', 100),
		val('tickLblSkip', every),
		val('tickMarkSkip', every),
		val('noMultiLvlLbl', 1)
	);
}

/** Both axes of a chart, first the one that runs along. `scales` are those of its values. */
export function axesXml(chart: NativeChart, scales: { readonly x?: Scale; readonly y: Scale }): string {
	const second = { id: axisIds.second, crosses: axisIds.first, scale: scales.y };
	if (chart.kind === 'pairs' && scales.x) {
		const first = { id: axisIds.first, crosses: axisIds.second, scale: scales.x };
		return (
			valueAxis({
				...first,
				at: 'b',
				title: chart.x.title,
				between: 'midCat',
				grid: false,
				crossing: 'min'
			}) +
			valueAxis({
				...second,
				at: 'l',
				between: 'midCat',
				crossing: 'min'
			})
		);
	}
	if (chart.kind === 'pairs') return '';
	const lying = chart.kind === 'bars';
	return (
		categoryAxis(chart) +
		valueAxis({
			...second,
			at: lying ? 't' : 'l',
			silent: lying && chart.series.every(({ reach }) => !reach),
			between: chart.kind === 'lines' ? 'midCat' : 'between'
		})
	);
}
