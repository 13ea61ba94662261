/** The series of a native chart as Office Open XML: names, numbers and colours, the last point of a line labelled. */
import { dodge } from '$lib/charts/dodge';
import type { Scale } from '$lib/charts/scale';
import { shareFromTop, solid, wordsXml } from './chart-axes';
import type { SeriesPlace } from './chart-sheet';
import { isCrowded, type CategoryChart, type NativeSeries, type PairChart, type PairSeries } from './native';
import { content, el, val } from './markup';

type Known = readonly (number | null)[];

const pointsXml = (values: Known | readonly string[]) =>
	values
		.map((value, at) =>
			value === null ? '' : el('c:pt', { idx: at }, el('c:v', {}, content(String(value))))
		)
		.join('');

const numbersXml = (reference: string, values: Known) =>
	el(
		'c:numRef',
		{},
		el('c:f', {}, reference),
		el('c:numCache', {}, el('c:formatCode', {}, 'General'), val('ptCount', values.length), pointsXml(values))
	);

const textsXml = (reference: string, texts: readonly string[]) =>
	el(
		'c:strRef',
		{},
		el('c:f', {}, reference),
		el('c:strCache', {}, val('ptCount', texts.length), pointsXml(texts))
	);

const nameXml = (at: number, name: string, place: SeriesPlace) =>
	val('idx', at) + val('order', at) + el('c:tx', {}, textsXml(place.name, [name]));

/** What a label shows, after its own layout and words. */
const shows = (value: 0 | 1, name: 0 | 1) =>
	[
		['showLegendKey', 0],
		['showVal', value],
		['showCatName', 0],
		['showSerName', name],
		['showPercent', 0],
		['showBubbleSize', 0]
	]
		.map(([key, shown]) => val(String(key), shown ?? 0))
		.join('');

const formatOf = (digits: number) => (digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0');

interface LastLabel {
	readonly at: number;
	/** moved from its own place by this share of the chart's height */
	readonly moved: number;
	readonly colour: string;
	readonly digits: number;
	readonly showsValue: boolean;
	readonly showsName?: boolean;
	readonly points: number;
}

function labelXml(one: LastLabel): string {
	const { at, moved, colour, digits, showsValue, showsName = true, points } = one;
	const layout =
		Math.abs(moved) < 0.004
			? ''
			: el('c:layout', {}, el('c:manualLayout', {}, val('x', 0), val('y', Number(moved.toFixed(4)))));
	const label = el(
		'c:dLbl',
		{},
		val('idx', at),
		layout,
		el('c:numFmt', { formatCode: formatOf(digits), sourceLinked: 0 }),
		el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
		wordsXml(points, colour, true),
		val('dLblPos', 'r'),
		shows(showsValue ? 1 : 0, showsName ? 1 : 0),
		el('c:separator', {}, ' ')
	);
	return el('c:dLbls', {}, label, shows(0, 0));
}

const lineXml = (colour: string, wide: number) =>
	el('a:ln', { w: Math.round(wide * 12700), cap: 'rnd' }, solid(colour), el('a:round'));
const noMarker = el('c:marker', {}, val('symbol', 'none'));

const lastOf = (values: Known) => values.findLastIndex((value) => value !== null);

/** Dots where a line alone would show nothing, a year between two gaps, and at the line's end. */
function dotsXml({ values, colour }: NativeSeries): string {
	const last = lastOf(values);
	const alone = (at: number) => (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
	const dot = el(
		'c:marker',
		{},
		val('symbol', 'circle'),
		val('size', 6),
		el('c:spPr', {}, solid(colour), el('a:ln', {}, solid('FFFFFF')))
	);
	return values
		.map((value, at) =>
			value !== null && (at === last || alone(at))
				? el('c:dPt', {}, val('idx', at), dot, val('bubble3D', 0))
				: ''
		)
		.join('');
}

/** Labels that would lie on each other are moved apart; room and plot are shares of the chart's height. */
function movesOf(series: readonly NativeSeries[], scale: Scale, plotHeight: number, room: number): number[] {
	const ends = series.map(({ values }) => values[lastOf(values)] ?? null);
	const wanted = series.flatMap(({ faint }, at) => {
		const end = ends[at];
		return faint || end === null || end === undefined || lastOf(series[at]?.values ?? []) < 0
			? []
			: [{ at, share: shareFromTop(scale, end) * plotHeight }];
	});
	const middles = dodge(
		wanted.map(({ share }) => ({ at: share, room })),
		-0.03,
		plotHeight + 0.06
	);
	const moves = series.map(() => 0);
	wanted.forEach(({ at, share }, index) => (moves[at] = (middles[index] ?? share) - share));
	return moves;
}

/** Series of lines. */
export function lineSeriesXml(
	chart: CategoryChart,
	places: readonly SeriesPlace[],
	scale: Scale,
	plotHeight: number
): string {
	const { series, categories, digits } = chart;
	const points = chart.panel ? 11 : isCrowded(chart) ? 9 : 13;
	const moves = movesOf(series, scale, plotHeight, points * (chart.panel ? 0.0085 : 0.0058));
	return series
		.map((one, at) => {
			const place = places[at];
			if (!place) return '';
			const last = lastOf(one.values);
			const moved = moves[at] ?? 0;
			const showsName = !chart.panel;
			const label = { at: last, moved, colour: one.wordColour, digits, showsValue: true, showsName, points };
			return el(
				'c:ser',
				{},
				nameXml(at, one.name, place),
				el('c:spPr', {}, lineXml(one.colour, one.faint ? 0.75 : 2.5)),
				noMarker,
				one.faint ? '' : dotsXml(one),
				one.faint || last < 0 ? '' : labelXml(label),
				el('c:cat', {}, textsXml(place.first, categories)),
				el('c:val', {}, numbersXml(place.values, one.values)),
				val('smooth', 0)
			);
		})
		.join('');
}

function reachXml({ up, down }: NonNullable<NativeSeries['reach']>, place: SeriesPlace): string {
	return el(
		'c:errBars',
		{},
		val('errBarType', 'both'),
		val('errValType', 'cust'),
		val('noEndCap', 1),
		el('c:plus', {}, numbersXml(place.up, up)),
		el('c:minus', {}, numbersXml(place.down, down)),
		el('c:spPr', {}, lineXml('1F1C18', 1))
	);
}

/** Series of bars and columns; single bars carry their values. */
export function barSeriesXml(
	{ series, categories, digits, stacked }: CategoryChart,
	places: readonly SeriesPlace[]
): string {
	const labels = stacked
		? ''
		: el(
				'c:dLbls',
				{},
				el('c:numFmt', { formatCode: formatOf(digits), sourceLinked: 0 }),
				el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
				wordsXml(12, '1F1C18'),
				val('dLblPos', 'outEnd'),
				shows(1, 0)
			);
	return series
		.map((one, at) => {
			const place = places[at];
			if (!place) return '';
			return el(
				'c:ser',
				{},
				nameXml(at, one.name, place),
				el('c:spPr', {}, solid(one.colour)),
				val('invertIfNegative', 0),
				one.reach ? '' : labels,
				one.reach ? reachXml(one.reach, place) : '',
				el('c:cat', {}, textsXml(place.first, categories)),
				el('c:val', {}, numbersXml(place.values, one.values))
			);
		})
		.join('');
}

const dotXml = ({ colour, faint }: PairSeries) =>
	el(
		'c:marker',
		{},
		val('symbol', 'circle'),
		val('size', faint ? 3 : 6),
		el('c:spPr', {}, solid(colour), el('a:ln', {}, el('a:noFill')))
	);

/** Series of pairs; a country's last point carries its name. */
export function pairSeriesXml({ series, digits }: PairChart, places: readonly SeriesPlace[]): string {
	return series
		.map((one, at) => {
			const place = places[at];
			if (!place) return '';
			const [xs, ys] = [one.points.map(([x]) => x), one.points.map(([, y]) => y)];
			const label = {
				at: one.points.length - 1,
				moved: 0,
				colour: one.wordColour,
				digits,
				showsValue: false,
				points: 13
			};
			const stroke = one.line ? lineXml(one.colour, one.faint ? 1.5 : 1) : el('a:ln', {}, el('a:noFill'));
			return el(
				'c:ser',
				{},
				nameXml(at, one.name, place),
				el('c:spPr', {}, stroke),
				one.markers ? dotXml(one) : noMarker,
				one.faint ? '' : labelXml(label),
				el('c:xVal', {}, numbersXml(place.first, xs)),
				el('c:yVal', {}, numbersXml(place.values, ys)),
				val('smooth', 0)
			);
		})
		.join('');
}
