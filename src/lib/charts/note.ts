/** A note inside a chart before it has its place: words in, the sizes and rows among which a place is looked for out. */
import type { Frame } from './frame';
import type { Box } from './place';
import type { Scale } from './scale';
import { balanced, textWidth } from './text-width';

export interface Note {
	readonly kind: 'event' | 'band' | 'benchmark' | 'ends';
	readonly lines: readonly string[];
	/** x of the anchor, y of the first line's middle */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
	/** rule, bracket or leader as corners of one path */
	readonly path: readonly (readonly [x: number, y: number])[];
}

export interface Area {
	readonly frame: Frame;
	readonly x: Scale;
	readonly y: Scale;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Candidate {
	readonly note: Note;
	/** what must lie free */
	readonly boxes: readonly Box[];
	/** what may cross lines, but no other words */
	readonly rules?: readonly Box[];
}

/** Height of a line of note text. */
export const noteLinePx = (frame: Frame) => frame.tickPx * 1.25;

/** The same words in one line and in more and narrower ones, as far as they fit the frame. */
export function wraps(words: string, frame: Frame): Block[] {
	const all = [1, 2, 3, 4].map((count) => blockOf(balanced(words, frame.tickPx, count), frame));
	return all.filter(
		({ lines, width }, index) => width < frame.widthPx * 0.7 && lines.length !== all[index - 1]?.lines.length
	);
}

const widthOf = (lines: readonly string[], frame: Frame) =>
	Math.max(...lines.map((line) => textWidth(line, frame.tickPx)));

/** A text's size; many places are tried for it, so it is measured once. */
export interface Block {
	readonly lines: readonly string[];
	readonly width: number;
}

export const blockOf = (lines: readonly string[], frame: Frame): Block => ({
	lines,
	width: widthOf(lines, frame)
});

/** A box round text, with air. */
export function textBox(
	{ lines, width }: Block,
	x: number,
	y: number,
	anchor: Note['anchor'],
	frame: Frame
): Box {
	const line = noteLinePx(frame);
	return {
		x: (anchor === 'start' ? x : x - width) - 3,
		y: y - line / 2 - 3,
		width: width + 6,
		height: lines.length * line + 6
	};
}

/** Rows from the top of the plot downwards. */
export function rows({ top, bottom, frame }: Area, lines: number): number[] {
	const line = noteLinePx(frame);
	const count = Math.floor((bottom - top - lines * line) / (line / 2));
	return Array.from({ length: Math.max(1, count) }, (_, index) => top + line / 2 + (index * line) / 2);
}
