/** The words inside a line chart (events, the world's band, a benchmark) put where nothing else is drawn. */
import type { LinesData } from './chart-data';
import type { Annotation, WorldBand } from './chart-subject';
import type { Frame } from './frame';
import { place, type Box, type Track } from './place';
import { toPx, type Scale } from './scale';
import { segments } from './segments';
import { textWidth, wrapText } from './text-width';

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

interface Candidate {
	readonly note: Note;
	readonly boxes: readonly Box[];
}

/** Height of a line of note text. */
export const noteLinePx = (frame: Frame) => frame.tickPx * 1.25;

/** At most two events, then the band, then the benchmark; boxes of end labels inside the plot are kept free. */
export function placeNotes(data: LinesData, area: Area, labels: readonly Box[]): Note[] {
	const tracks = tracksOf(data, area);
	const taken: Box[] = [...labels];
	const notes: Note[] = [];
	const add = (candidates: Candidate[]) => {
		const found = place(candidates, tracks, taken);
		if (!found) return;
		notes.push(found.note);
		taken.push(...found.boxes);
	};
	for (const event of data.annotations.slice(0, 2)) add(eventCandidates(event, data, area));
	if (data.band && data.band.years.length > 0 && data.band.label) add(bandCandidates(data.band, area));
	if (data.benchmark) add(benchmarkCandidates(data.benchmark, area));
	if (data.ends) notes.push(endNote(data.ends, area));
	return notes;
}

function tracksOf(data: LinesData, { x, y }: Area): Track[] {
	return data.lines.flatMap((line) =>
		segments(line.points).map((stretch) =>
			stretch.map(({ year, value }) => [toPx(x, year), toPx(y, value)] as const)
		)
	);
}

const widthOf = (lines: readonly string[], frame: Frame) =>
	Math.max(...lines.map((line) => textWidth(line, frame.tickPx)));

/** A box round text, with air. */
function textBox(lines: readonly string[], x: number, y: number, anchor: Note['anchor'], frame: Frame): Box {
	const width = widthOf(lines, frame);
	const line = noteLinePx(frame);
	return {
		x: (anchor === 'start' ? x : x - width) - 3,
		y: y - line / 2 - 3,
		width: width + 6,
		height: lines.length * line + 6
	};
}

/** Rows from the top of the plot downwards. */
function rows({ top, bottom, frame }: Area, lines: number): number[] {
	const line = noteLinePx(frame);
	const count = Math.floor((bottom - top - lines * line) / (line / 2));
	return Array.from({ length: Math.max(1, count) }, (_, index) => top + line / 2 + (index * line) / 2);
}

function eventCandidates(event: Annotation, data: LinesData, area: Area): Candidate[] {
	const { frame, x, left, right } = area;
	const words = frame.name === 'narrow' ? (event.short ?? event.label) : event.label;
	const start = toPx(x, event.from);
	const end = toPx(x, event.to ?? event.from);
	const most = Math.max(right - end, start - left) - 8;
	const lines = wrapText(words, frame.tickPx, Math.min(most, frame.widthPx * 0.4));
	const width = widthOf(lines, frame);
	const sides: Note['anchor'][] = [];
	if (end + 6 + width <= frame.widthPx) sides.push('start');
	if (start - 6 - width >= left) sides.push('end');
	if (sides.length === 0) sides.push(start > (left + right) / 2 ? 'end' : 'start');
	return rows(area, lines.length).flatMap((y) =>
		sides.map((anchor) => eventNote(event, { lines, y, anchor }, data, area))
	);
}

function eventNote(
	event: Annotation,
	{ lines, y, anchor }: { lines: string[]; y: number; anchor: Note['anchor'] },
	data: LinesData,
	area: Area
): Candidate {
	const start = toPx(area.x, event.from);
	const end = toPx(area.x, event.to ?? event.from);
	const textX = anchor === 'start' ? end + 6 : start - 6;
	const bracket = event.to !== undefined;
	const foot = footOf(event, y, data, area);
	const corner = y + 6;
	const path: Note['path'] = bracket
		? [
				[start, corner],
				[start, y],
				[end, y],
				[end, corner]
			]
		: [
				[start, y - noteLinePx(area.frame) / 2],
				[start, foot]
			];
	const boxes = [textBox(lines, textX, y, anchor, area.frame)];
	if (bracket) boxes.push({ x: start, y: y - 2, width: end - start, height: 10 });
	return { note: { kind: 'event', lines, x: textX, y, anchor, path }, boxes };
}

/** Where an event's rule ends: a little above the line it belongs to, else on the axis. */
function footOf(event: Annotation, y: number, data: LinesData, area: Area): number {
	const point = data.lines
		.find(({ key }) => key === event.key)
		?.points.find(({ year }) => year === event.from);
	const above = point ? toPx(area.y, point.value) - 6 : area.bottom;
	return above > y ? above : area.bottom;
}

/** Inside the band where it is broad enough; else beside it with a leader. */
function bandCandidates(band: WorldBand, area: Area): Candidate[] {
	const { frame, left, right } = area;
	const lines = wrapText(band.label, frame.tickPx, frame.widthPx * 0.42);
	const width = widthOf(lines, frame);
	const height = lines.length * noteLinePx(frame);
	const steps = 16;
	const xs = Array.from(
		{ length: steps + 1 },
		(_, index) => left + 6 + ((right - left - width - 12) * index) / steps
	);
	const inside: Candidate[] = [];
	const beside: Candidate[] = [];
	for (const y of rows(area, lines.length)) {
		for (const x of xs) {
			const box = textBox(lines, x, y, 'start', frame);
			const note = { kind: 'band', lines, x, y, anchor: 'start', path: [] } as const;
			if (within(box, band, area)) inside.push({ note, boxes: [box] });
			else beside.push(led(note, box, band, area, height));
		}
	}
	return [...inside, ...beside.filter(({ note }) => note.path.length > 0)];
}

/** The band's edges in px at a pixel column. */
function edges(
	band: WorldBand,
	{ x, y }: Area,
	px: number
): readonly [top: number, bottom: number] | undefined {
	const year = band.years.find(
		(one) => Math.abs(toPx(x, one.year) - px) <= Math.abs(toPx(x, 1) - toPx(x, 0)) / 2 + 0.01
	);
	if (!year) return undefined;
	const clamp = (value: number) => Math.min(Math.max(value, y.rangePx[1]), y.rangePx[0]);
	return [clamp(toPx(y, year.high)), clamp(toPx(y, year.low))];
}

function within(box: Box, band: WorldBand, area: Area): boolean {
	const columns = [0, 0.25, 0.5, 0.75, 1].map((share) => edges(band, area, box.x + share * box.width));
	return columns.every((edge) => edge && edge[0] <= box.y && edge[1] >= box.y + box.height);
}

/** The note with a leader from its first letters down or up into the band, if the band lies clear of the text. */
function led(note: Note, box: Box, band: WorldBand, area: Area, height: number): Candidate {
	const at = note.x + 8;
	const edge = edges(band, area, at);
	const none: Candidate = { note, boxes: [box] };
	if (!edge) return none;
	const below = edge[0] - (box.y + box.height);
	const above = box.y - edge[1];
	const deep = Math.min(10, (edge[1] - edge[0]) / 2);
	if (below < 4 && above < 4) return none;
	const line = noteLinePx(area.frame);
	const from = below >= 4 ? note.y - line / 2 + height + 1 : note.y - line / 2 - 1;
	const to = below >= 4 ? edge[0] + deep : edge[1] - deep;
	const leader = { x: at - 2, y: Math.min(from, to), width: 4, height: Math.abs(to - from) };
	// A long leader costs as much as a covered line, so that short ones win.
	return {
		note: {
			...note,
			path: [
				[at, from],
				[at, to]
			]
		},
		boxes: [box, leader]
	};
}

function benchmarkCandidates(benchmark: { value: number; label: string }, area: Area): Candidate[] {
	const { frame, y, left, right } = area;
	const lines = wrapText(benchmark.label, frame.tickPx, frame.widthPx * 0.5);
	const level = toPx(y, benchmark.value);
	const line = noteLinePx(frame);
	const ys = [level - (lines.length - 0.5) * line - 3, level + line / 2 + 4];
	const width = widthOf(lines, frame);
	return ys.flatMap((top) =>
		[0, 0.25, 0.5, 0.75, 1].map((share) => {
			const x = left + 4 + share * (right - left - width - 8);
			const note = { kind: 'benchmark', lines, x, y: top, anchor: 'start', path: [] } as const;
			return { note, boxes: [textBox(lines, x, top, 'start', frame)] };
		})
	);
}

/** Behind the last tick, on the axis. */
function endNote(ends: { year: number; label: string }, { frame, x, bottom }: Area): Note {
	const at = toPx(x, ends.year) + textWidth('2023', frame.tickPx) / 2 + 8;
	return {
		kind: 'ends',
		lines: [ends.label],
		x: at,
		y: bottom + frame.tickPx * 1.1,
		anchor: 'start',
		path: []
	};
}
