/** Where paths through two measures stand: data and a frame in, px out. */
import { tickNumerals } from './chart-numerals';
import type { PathPoint, ScatterData } from './chart-data';
import type { Axis } from './chart-subject';
import { coloursOf, type Colour } from './colours';
import type { Frame } from './frame';
import { place, samplesOf, type Box } from './place';
import { nameBeside, yearsBeside } from './scatter-words';
import { scaleFor, toPx, type Scale } from './scale';
import { textWidth } from './text-width';

interface Pixel {
	readonly px: number;
	readonly py: number;
}

export interface PlacedPoint extends PathPoint, Pixel {}

export interface ScatterPath {
	readonly key: string;
	readonly label: string;
	readonly colour: Colour;
	readonly points: readonly PlacedPoint[];
	/** left edge and middle of the name, and what stands under it */
	readonly nameX: number;
	readonly nameY: number;
	readonly note: string;
	/** first and last year beside their dots */
	readonly years: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

export interface ScatterLayout {
	readonly frame: Frame;
	readonly x: Scale;
	readonly y: Scale;
	readonly xTicks: readonly { readonly at: number; readonly text: string }[];
	readonly yTicks: readonly { readonly at: number; readonly text: string }[];
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly paths: readonly ScatterPath[];
	/** where the words for the grey dots stand */
	readonly contextAt?: readonly [x: number, y: number];
	readonly heightPx: number;
}

/** Two measures deserve a taller plot than years do. */
export const scatterHeight = (_data: ScatterData, { widthPx, heightPx }: Frame) =>
	Math.round(Math.max(heightPx, widthPx * (widthPx < 480 ? 1 : 0.72)));

/** Room for the values of the paths; context beyond it is left out and counted by the page. */
function axisScale(
	values: readonly number[],
	{ zero, log, range }: Axis,
	rangePx: readonly [number, number],
	count: number
) {
	return scaleFor(range && !log ? range : values, { rangePx, count, zero, log });
}

/** The last layout of each chart: drawing, pointing and the dots behind all ask for the same one. */
const laidOut = new WeakMap<ScatterData, ScatterLayout>();

const isSameFrame = (a: Frame, b: Frame) =>
	a === b || (a.name === b.name && a.widthPx === b.widthPx && a.heightPx === b.heightPx);

export function layoutScatter(data: ScatterData, frame: Frame): ScatterLayout {
	const known = laidOut.get(data);
	if (known && isSameFrame(known.frame, frame)) return known;
	const layout = freshLayout(data, frame);
	laidOut.set(data, layout);
	return layout;
}

function freshLayout(data: ScatterData, frame: Frame): ScatterLayout {
	const { tickPx, widthPx } = frame;
	const heightPx = scatterHeight(data, frame);
	const top = Math.round(tickPx * 2.2);
	const bottom = heightPx - Math.round(tickPx * 3.4);
	const points = data.paths.flatMap((path) => path.points);
	const y = axisScale(
		points.map((one) => one.y),
		data.y,
		[bottom, top],
		frame.ticks
	);
	const yTexts = tickNumerals(y.ticks, data.language);
	const left = Math.round(Math.max(...yTexts.map((text) => textWidth(text, tickPx))) + 8);
	const right = Math.round(widthPx - tickPx);
	const x = axisScale(
		points.map((one) => one.x),
		data.x,
		[left, right],
		Math.max(3, Math.floor((right - left) / (tickPx * 6)))
	);
	const xTexts = tickNumerals(x.ticks, data.language);
	const plane = {
		frame,
		x,
		y,
		left,
		right,
		top,
		bottom,
		heightPx,
		xTicks: x.ticks.map((at, index) => ({ at, text: xTexts[index] ?? '' })),
		yTicks: y.ticks.map((at, index) => ({ at, text: yTexts[index] ?? '' }))
	};
	const paths = placedPaths(data, plane);
	return { ...plane, paths, ...contextName(data, paths, plane) };
}

type Plane = Omit<ScatterLayout, 'paths' | 'contextAt'>;

/** What a logarithm cannot show is left out of the drawing. */
const drawable = ({ x, y }: PathPoint, data: ScatterData) =>
	!(data.x.log && x <= 0) && !(data.y.log && y <= 0);

function placedPaths(data: ScatterData, plane: Plane): ScatterPath[] {
	const colours = coloursOf(data.paths);
	const placed = data.paths.map((path) => ({
		...path,
		points: path.points
			.filter((point) => drawable(point, data))
			.map((point) => ({ ...point, px: toPx(plane.x, point.x), py: toPx(plane.y, point.y) }))
	}));
	const fits = data.fits.map(({ from, to }) =>
		[from, to].map(([x, y]) => [toPx(plane.x, x), toPx(plane.y, y)] as const)
	);
	const samples = samplesOf([
		...placed.map(({ points }) => points.map(({ px, py }) => [px, py] as const)),
		...fits
	]);
	const ground = { samples, taken: [] as Box[] };
	return placed
		.filter(({ points }) => points.length > 0)
		.map(({ key, label, points }) => {
			const both = points.length > 1 ? [points[0], points.at(-1)] : [points.at(-1)];
			// Loose years have no first and last.
			const ends = data.joined === false ? [] : both.flatMap((point) => point ?? []);
			const years = yearsBeside(ends, ground, plane);
			const anchors = endsOfFit(data, key, plane) ?? [points.at(-1), ...points];
			const words = nameBeside(anchors, { label, note: noteOf(data, key) }, ground, plane);
			const colour = colours.get(key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
			return { key, label, colour, points, ...words, years };
		});
}

/** A country with a fit of its own is named at the fit's ends. */
function endsOfFit({ fits }: ScatterData, key: string, { x, y }: Plane): Pixel[] | undefined {
	const fit = fits.find((one) => one.key === key);
	return fit && [fit.to, fit.from].map(([atX, atY]) => ({ px: toPx(x, atX), py: toPx(y, atY) }));
}

/** What a country's own fit says. */
const noteOf = ({ fits }: ScatterData, key: string) => fits.find((fit) => fit.key === key)?.label ?? '';

/** The words for the grey dots in the emptiest corner. */
function contextName(
	{ context }: ScatterData,
	paths: readonly ScatterPath[],
	plane: Plane
): Pick<ScatterLayout, 'contextAt'> {
	if (!context) return {};
	const { frame, left, right, top, bottom } = plane;
	const width = textWidth(context.label, frame.tickPx);
	const corners = [right - width, left + 8].flatMap((x) =>
		[top + 10, bottom - 12].map((y) => [x, y] as const)
	);
	const samples = samplesOf(paths.map(({ points }) => points.map(({ px, py }) => [px, py] as const)));
	const taken = paths.map(({ label, nameX, nameY }) => ({
		x: nameX,
		y: nameY - 9,
		width: textWidth(label, frame.labelPx, true),
		height: 18
	}));
	const candidates = corners.map((at) => ({
		at,
		boxes: [{ x: at[0] - 3, y: at[1] - 9, width: width + 6, height: 18 }]
	}));
	const best = place(candidates, { samples, taken });
	return best ? { contextAt: best.found.at } : {};
}
