/** The words inside a line chart (events, the world's band, a benchmark) put where nothing else is drawn. */
import type { LinesData } from './chart-data';
import type { Annotation, WorldBand } from './chart-subject';
import type { Frame } from './frame';
import { place, samplesOf, type Box, type Track } from './place';
import { fromPx, toPx, type Scale } from './scale';
import { segments } from './segments';
import { balanced, textWidth, wrapText } from './text-width';

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
	/** what must lie free */
	readonly boxes: readonly Box[];
	/** what may cross lines, but no other words */
	readonly rules?: readonly Box[];
}

/** Height of a line of note text. */
export const noteLinePx = (frame: Frame) => frame.tickPx * 1.25;

/** A band's name that would cover more of the lines than this is left out: the figure's text names the band too. */
const mostCoveredPx = 24;

/** At most two events, then the band, then the benchmark; boxes of end labels are kept free. */
export function placeNotes(data: LinesData, area: Area, labels: readonly Box[]): Note[] {
	const samples = samplesOf(tracksOf(data, area));
	const taken: Box[] = [...labels];
	const notes: Note[] = [];
	const add = (candidates: Iterable<Candidate>, most = Infinity) => {
		const best = place(candidates, { samples, taken });
		if (!best || best.coveredPx > most) return;
		notes.push(best.found.note);
		taken.push(...best.found.boxes, ...(best.found.rules ?? []));
	};
	for (const event of data.annotations.slice(0, 2)) add(eventCandidates(event, data, area));
	if (data.band && data.band.years.length > 0 && data.band.label)
		add(bandCandidates(data.band, area), mostCoveredPx);
	if (data.benchmark) add(benchmarkCandidates(data.benchmark, area));
	if (data.ends) notes.push(endNote(data.ends, area));
	return notes;
}

/** The lines of a chart in px, gaps left open. */
export function tracksOf(data: LinesData, { x, y }: Pick<Area, 'x' | 'y'>): Track[] {
	return data.lines.flatMap((line) =>
		segments(line.points).map((stretch) =>
			stretch.map(({ year, value }) => [toPx(x, year), toPx(y, value)] as const)
		)
	);
}

/** The same words in one line and in more and narrower ones, as far as they fit the frame. */
function wraps(words: string, frame: Frame): string[][] {
	const all = [1, 2, 3, 4].map((count) => balanced(words, frame.tickPx, count));
	return all.filter(
		(lines, index) => widthOf(lines, frame) < frame.widthPx * 0.7 && lines.length !== all[index - 1]?.length
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
	const { frame, x, left } = area;
	const words =
		frame.name === 'narrow' || frame.name === 'glance-narrow' ? (event.short ?? event.label) : event.label;
	const start = toPx(x, event.from);
	const end = toPx(x, event.to ?? event.from);
	return wraps(words, frame).flatMap((lines) => {
		const width = widthOf(lines, frame);
		const sides: Note['anchor'][] = [];
		if (end + 6 + width <= frame.widthPx) sides.push('start');
		if (start - 6 - width >= left) sides.push('end');
		return rows(area, lines.length).flatMap((y) =>
			sides.map((anchor) => eventNote(event, { lines, y, anchor }, data, area))
		);
	});
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
	const rules = bracket ? [] : [{ x: start - 1, y, width: 2, height: foot - y }];
	return { note: { kind: 'event', lines, x: textX, y, anchor, path }, boxes, rules };
}

/** Where an event's rule ends: a little above the line it belongs to, else on the axis. */
function footOf(event: Annotation, y: number, data: LinesData, area: Area): number {
	const point = data.lines
		.find(({ key }) => key === event.key)
		?.points.find(({ year }) => year === event.from);
	const above = point ? toPx(area.y, point.value) - 6 : area.bottom;
	return above > y ? above : area.bottom;
}

/** Inside the band where it is broad enough; else beside it with a leader. Made one by one: the first free one wins. */
function* bandCandidates(band: WorldBand, area: Area): Generator<Candidate> {
	const { frame, left } = area;
	const edges = edgesOf(band, area);
	for (const inside of [true, false]) {
		for (const lines of wraps(band.label, frame)) {
			const room = frame.widthPx - left - widthOf(lines, frame) - 8;
			if (room < 0) continue;
			for (const y of rows(area, lines.length)) {
				for (let column = 0; column <= columns; column++) {
					const x = left + 6 + (room * column) / columns;
					const box = textBox(lines, x, y, 'start', frame);
					const note = { kind: 'band', lines, x, y, anchor: 'start', path: [] } as const;
					const candidate = inside ? within(note, box, edges) : led(note, box, edges);
					if (candidate) yield candidate;
				}
			}
		}
	}
}

const columns = 12;

/** The band's edges in px at any x, cut at the plot's; undefined where the band has no year. */
type Edges = (px: number) => readonly [top: number, bottom: number] | undefined;

function edgesOf(band: WorldBand, { x, y }: Area): Edges {
	const years = new Map(band.years.map((one) => [one.year, one]));
	const clamp = (value: number) => Math.min(Math.max(toPx(y, value), y.rangePx[1]), y.rangePx[0]);
	return (px) => {
		const year = years.get(Math.round(fromPx(x, px)));
		return year && [clamp(year.high), clamp(year.low)];
	};
}

function within(note: Note, box: Box, edges: Edges): Candidate | undefined {
	const at = [0, 0.25, 0.5, 0.75, 1].map((share) => edges(box.x + share * box.width));
	const fits = at.every((edge) => edge && edge[0] <= box.y && edge[1] >= box.y + box.height);
	return fits ? { note, boxes: [box] } : undefined;
}

/** The note with a leader from its first letters down or up into the band, if the band lies clear of the text. */
function led(note: Note, box: Box, edges: Edges): Candidate | undefined {
	const at = note.x + 8;
	const edge = edges(at);
	if (!edge) return undefined;
	const below = edge[0] - (box.y + box.height);
	const above = box.y - edge[1];
	const deep = Math.min(10, (edge[1] - edge[0]) / 2);
	if (below < 0 && above < 0) return undefined;
	const [from, to] = below >= 0 ? [box.y + box.height - 2, edge[0] + deep] : [box.y + 2, edge[1] - deep];
	const leader = { x: at - 2, y: Math.min(from, to), width: 4, height: Math.abs(to - from) };
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
