/** Names and values at the ends of lines: beside the plot, dodged, or beside the end of a line that stops early. */
import type { LinesData } from './chart-data';
import { valueNumeral } from './chart-numerals';
import type { Line } from './chart-subject';
import type { Colour } from './colours';
import { dodge } from './dodge';
import type { Frame } from './frame';
import { covered, samplesOf, type Box, type Track } from './place';
import { toPx, type Scale } from './scale';
import { textWidth, wrapText } from './text-width';

export interface EndLabel {
	readonly key: string;
	readonly colour: Colour;
	/** the name in lines, and the value behind its last one; that is empty where the value needs a line of its own */
	readonly name: readonly string[];
	readonly value: string;
	/** left edge, and middle after dodging */
	readonly x: number;
	readonly y: number;
	/** the line's end */
	readonly endX: number;
	readonly endY: number;
	/** a leader joins them where the label moved or stands off */
	readonly leader: boolean;
}

/** The words at a line's end, before they have a place. */
export interface Named {
	readonly line: Line;
	readonly end: { readonly year: number; readonly value: number };
	readonly name: readonly string[];
	readonly value: string;
	readonly widthPx: number;
	/** its last year, where others go on */
	readonly early: boolean;
}

/** Name and value of each line; one that stops before the others says in which year. */
export function namedEnds(lines: readonly Line[], data: LinesData, frame: Frame): Named[] {
	const newest = Math.max(...lines.map(({ points }) => points.at(-1)?.year ?? 0));
	return lines.map((line) => {
		const end = line.points.at(-1) ?? { year: data.domain[1], value: 0 };
		const early = end.year < newest;
		const bold = line.role !== 'context';
		const number = bold ? valueNumeral(end.value, data.language, data.digits) : '';
		const value = number && early ? `${number} (${end.year})` : number;
		const words = wrapText(line.label, frame.labelPx, frame.widthPx * 0.3, bold);
		const name =
			widthOf(words, value, bold, frame) > mostGutter(frame) - frame.gapPx - 2 ? [...words, ''] : words;
		return { line, end, name, value, widthPx: widthOf(name, value, bold, frame), early };
	});
}

/** The value as it stands behind the last line of the name. */
export const valueBehind = (name: readonly string[], value: string) =>
	name.at(-1) === '' ? value : ` ${value}`;

/** Half of a drawing at most is words. */
const mostGutter = ({ widthPx }: Frame) => widthPx * 0.5;

function widthOf(name: readonly string[], value: string, bold: boolean, { labelPx }: Frame): number {
	const widths = name.map((part) => textWidth(part, labelPx, bold));
	const last = (widths.at(-1) ?? 0) + (value ? textWidth(valueBehind(name, value), labelPx) : 0);
	return Math.max(...widths, last);
}

/** Room that labels beside the plot need; lines that stop early may find theirs inside. */
export const gutterFor = (named: readonly Named[], frame: Frame) =>
	Math.min(
		mostGutter(frame),
		Math.max(frame.gutterPx, ...named.map((label) => label.widthPx + frame.gapPx + 2))
	);

/** Distance of two lines of one label. */
export const lineHeight = (frame: Frame) => frame.labelPx * 1.2;

interface Plane {
	readonly frame: Frame;
	readonly x: Scale;
	readonly y: Scale;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly colours: ReadonlyMap<string, Colour>;
}

/** Places for those that find free room inside the plot. */
export function placedInside(
	named: readonly Named[],
	tracks: readonly Track[],
	beside: readonly EndLabel[],
	plane: Plane
): EndLabel[] {
	const samples = samplesOf(tracks);
	const taken: Box[] = beside.map((label) => labelBox(label, plane.frame));
	const labels: EndLabel[] = [];
	for (const one of named) {
		const label = [one, broken(one, plane.frame)]
			.flatMap((form) => insideCandidates(form, plane))
			.find((candidate) => {
				const box = labelBox(candidate, plane.frame);
				const kept = box.y >= plane.top - plane.frame.rowPx && box.y + box.height <= plane.bottom + 2;
				const within = box.x >= plane.left - 2 && box.x + box.width <= plane.frame.widthPx;
				return kept && within && covered(box, { samples, taken }) === 0;
			});
		if (!label) continue;
		labels.push(label);
		taken.push(labelBox(label, plane.frame));
	}
	return labels;
}

/** The same label with its value on a line of its own: narrower. */
function broken(one: Named, frame: Frame): Named {
	if (one.name.at(-1) === '' || !one.value) return one;
	const name = [...one.name, ''];
	return { ...one, name, widthPx: widthOf(name, one.value, one.line.role !== 'context', frame) };
}

/** Right of the end, below it, above it, where the words begin at the end or finish there; else farther above, led to it. */
function insideCandidates(one: Named, plane: Plane): EndLabel[] {
	const { frame } = plane;
	const [endX, endY] = [toPx(plane.x, one.end.year), toPx(plane.y, one.end.value)];
	const off = frame.rowPx * 0.85;
	const places: [number, number][] = [
		[endX + frame.linePx * 1.9 + 6, endY],
		[endX - 4, endY + off],
		[endX - 4, endY - off],
		[endX - one.widthPx, endY + off],
		[endX - one.widthPx, endY - off]
	];
	const near = places.map(([x, y]) => ({ ...wordsOf(one, plane), x, y, endX, endY, leader: false }));
	const far = [2, 3, 4, 5, 6].map((rows) => ({
		...wordsOf(one, plane),
		x: endX + frame.gapPx,
		y: endY - off * rows,
		endX,
		endY,
		leader: true
	}));
	return [...near, ...far];
}

const wordsOf = ({ line, name, value }: Named, { colours }: Plane) => ({
	key: line.key,
	colour: colours.get(line.key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true },
	name,
	value
});

/** All labels begin at one x behind the last year that has data, dodged; early ends get a leader. */
export function placedBeside(named: readonly Named[], plane: Plane): EndLabel[] {
	const { frame, x, y, top, bottom } = plane;
	const newest = Math.max(...named.map(({ end }) => end.year));
	const at = toPx(x, newest) + frame.gapPx;
	const wishes = named.map(({ end, name }) => ({
		at: toPx(y, end.value),
		room: frame.rowPx + lineHeight(frame) * (name.length - 1)
	}));
	const middles = dodge(wishes, top - frame.rowPx / 2, bottom + frame.rowPx * 0.55);
	return named.map((one, index) => {
		const endY = wishes[index]?.at ?? 0;
		const middle = middles[index] ?? endY;
		const endX = toPx(x, one.end.year);
		// A leader across the plot would be read as a line of values: there the colour alone tells whose the name is.
		const far = plane.right - endX > (plane.right - plane.left) / 4;
		const leader = !far && (Math.abs(middle - endY) > 2.5 || one.end.year < newest);
		return { ...wordsOf(one, plane), x: at, y: middle, endX, endY, leader };
	});
}

/** The room that an end label and its value take. */
export function labelBox({ x, y, name, value }: EndLabel, frame: Frame): Box {
	const height = frame.rowPx + lineHeight(frame) * (name.length - 1);
	return { x: x - 4, y: y - height / 2, width: widthOf(name, value, true, frame) + 8, height };
}
