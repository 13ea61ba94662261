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
	/** the name, in one or two lines, and the value behind its last line */
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
		const name = wrapText(line.label, frame.labelPx, frame.widthPx * 0.3, bold);
		return { line, end, name, value, widthPx: widthOf(name, value, bold, frame), early };
	});
}

function widthOf(name: readonly string[], value: string, bold: boolean, { labelPx }: Frame): number {
	const widths = name.map((part) => textWidth(part, labelPx, bold));
	const last = (widths.at(-1) ?? 0) + (value ? textWidth(` ${value}`, labelPx) : 0);
	return Math.max(...widths, last);
}

/** Room that labels beside the plot need; lines that stop early may find theirs inside. */
export const gutterFor = (named: readonly Named[], { gutterPx, gapPx, widthPx }: Frame) =>
	Math.min(widthPx * 0.5, Math.max(gutterPx, ...named.map((label) => label.widthPx + gapPx + 2)));

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
		const label = insideCandidates(one, plane).find((candidate) => {
			const box = labelBox(candidate, plane.frame);
			const kept = box.y >= plane.top - plane.frame.rowPx && box.y + box.height <= plane.bottom + 2;
			return kept && box.x + box.width <= plane.frame.widthPx && covered(box, { samples, taken }) === 0;
		});
		if (!label) continue;
		labels.push(label);
		taken.push(labelBox(label, plane.frame));
	}
	return labels;
}

/** Right of the end, below it, above it; the words begin at the end or finish there. */
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
	return places.map(([x, y]) => ({ ...wordsOf(one, plane), x, y, endX, endY, leader: false }));
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
		const leader = Math.abs(middle - endY) > 2.5 || one.end.year < newest;
		return { ...wordsOf(one, plane), x: at, y: middle, endX: toPx(x, one.end.year), endY, leader };
	});
}

/** The room that an end label and its value take. */
export function labelBox({ x, y, name, value }: EndLabel, frame: Frame): Box {
	const height = frame.rowPx + lineHeight(frame) * (name.length - 1);
	return { x: x - 4, y: y - height / 2, width: widthOf(name, value, true, frame) + 8, height };
}
