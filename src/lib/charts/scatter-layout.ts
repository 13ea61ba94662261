/** Where paths through two measures stand: data and a frame in, px out. */
import { tickNumerals } from './chart-numerals';
import type { PathPoint, ScatterData } from './chart-data';
import type { Axis } from './chart-subject';
import { coloursOf, type Colour } from './colours';
import type { Frame } from './frame';
import { place, samplesOf, type Box } from './place';
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
	const taken: Box[] = [];
	return placed
		.filter(({ points }) => points.length > 0)
		.map(({ key, label, points }) => {
			const find = (candidates: readonly Candidate[]) => {
				// Near places that touch a few px of line are better than clear ones far away.
				const close = place(candidates.slice(0, Math.ceil(candidates.length * 0.75)), { samples, taken });
				const best =
					close && close.coveredPx <= touchedPx ? close.found : place(candidates, { samples, taken })?.found;
				if (best) taken.push(...best.boxes);
				return best ?? { x: plane.left, y: plane.top, boxes: [] };
			};
			// Loose years have no first and last.
			const both = points.length > 1 ? [points[0], points.at(-1)] : [points.at(-1)];
			const ends = data.joined === false ? [] : both;
			const years = ends.flatMap((point) => {
				if (!point) return [];
				const text = String(point.year);
				return [
					{ text, ...find(around([point], textWidth(text, plane.frame.tickPx), plane.frame.tickPx, plane)) }
				];
			});
			const note = noteOf(data, key);
			const { labelPx, tickPx } = plane.frame;
			const width = Math.max(textWidth(label, labelPx, true), textWidth(note, tickPx));
			const anchors = endsOfFit(data, key, plane) ?? [points.at(-1), ...points];
			const name = find(around(anchors, width, labelPx, plane, note ? tickPx * 1.3 : 0));
			const colour = colours.get(key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
			return { key, label, colour, points, nameX: name.x, nameY: name.y, note, years };
		});
}

/** A country with a fit of its own is named at the fit's ends. */
function endsOfFit({ fits }: ScatterData, key: string, { x, y }: Plane): Pixel[] | undefined {
	const fit = fits.find((one) => one.key === key);
	return fit && [fit.to, fit.from].map(([atX, atY]) => ({ px: toPx(x, atX), py: toPx(y, atY) }));
}

/** So many px of lines may run under a name's halo. */
const touchedPx = 45;

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

interface Candidate {
	readonly x: number;
	readonly y: number;
	readonly boxes: readonly Box[];
}

/** Places for words around points: right, left, above, below, and the same a little farther off; all inside the plot. */
function around(
	points: readonly (Pixel | undefined)[],
	width: number,
	sizePx: number,
	plane: Plane,
	belowPx = 0
): Candidate[] {
	const offsets = [1, 1.8, 3, 5].flatMap((far) => {
		const away = far * 9;
		return [
			[away, 0],
			[-width - away, 0],
			[-width / 2, -sizePx / 2 - away],
			[-width / 2, sizePx / 2 + away],
			[away, -away],
			[away, away],
			[-width - away, -away],
			[-width - away, away]
		] as const;
	});
	// Near places of every point come before farther ones of the first.
	const all = offsets.flatMap(([dx, dy]) =>
		points.flatMap((point) => (point ? [[point.px + dx, point.py + dy] as const] : []))
	);
	return all
		.map(([x, y]) => ({
			x,
			y,
			boxes: [{ x: x - 3, y: y - sizePx * 0.65, width: width + 6, height: sizePx * 1.3 + belowPx }]
		}))
		.filter(
			({ x, y }) =>
				x >= plane.left &&
				x + width <= plane.frame.widthPx &&
				y >= plane.top - sizePx &&
				y + belowPx <= plane.bottom
		);
}
