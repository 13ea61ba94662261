/** The words inside a line chart (events, the world's band, a benchmark) put where nothing else is drawn. */
import { bandCandidates } from './band-note';
import type { LinesData } from './chart-data';
import type { Annotation } from './chart-subject';
import {
	blockOf,
	noteLinePx,
	rows,
	textBox,
	wraps,
	type Area,
	type Block,
	type Candidate,
	type Note
} from './note';
import { boxWeightPx, place, samplesOf, type Box, type Track } from './place';
import { toPx } from './scale';
import { segments } from './segments';
import { textWidth, wrapText } from './text-width';

/** A band's name that would cover more of the lines than this is left out: the figure's text names the band too. */
const mostCoveredPx = 24;

/** At most two events, then the band, then the benchmark; what could only stand on other words is left out. */
export function placeNotes(data: LinesData, area: Area, labels: readonly Box[]): Note[] {
	const samples = samplesOf(tracksOf(data, area));
	const taken: Box[] = [...labels];
	const notes: Note[] = [];
	const add = (candidates: Iterable<Candidate>, most = boxWeightPx - 1) => {
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

function eventCandidates(event: Annotation, data: LinesData, area: Area): Candidate[] {
	const { frame, x, left } = area;
	const words =
		frame.name === 'narrow' || frame.name === 'glance' ? (event.short ?? event.label) : event.label;
	const start = toPx(x, event.from);
	const end = toPx(x, event.to ?? event.from);
	return wraps(words, frame).flatMap((block) => {
		const { lines, width } = block;
		const sides: Note['anchor'][] = [];
		if (end + 6 + width <= frame.widthPx) sides.push('start');
		if (start - 6 - width >= left) sides.push('end');
		return rows(area, lines.length).flatMap((y) =>
			sides.map((anchor) => eventNote(event, { block, y, anchor }, data, area))
		);
	});
}

function eventNote(
	event: Annotation,
	{ block, y, anchor }: { block: Block; y: number; anchor: Note['anchor'] },
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
	const boxes = [textBox(block, textX, y, anchor, area.frame)];
	if (bracket) boxes.push({ x: start, y: y - 2, width: end - start, height: 10 });
	const rules = bracket ? [] : [{ x: start - 1, y, width: 2, height: foot - y }];
	return { note: { kind: 'event', lines: block.lines, x: textX, y, anchor, path }, boxes, rules };
}

/** Where an event's rule ends: a little above the line it belongs to, else on the axis. */
function footOf(event: Annotation, y: number, data: LinesData, area: Area): number {
	const point = data.lines
		.find(({ key }) => key === event.key)
		?.points.find(({ year }) => year === event.from);
	const above = point ? toPx(area.y, point.value) - 6 : area.bottom;
	return above > y ? above : area.bottom;
}

function benchmarkCandidates(benchmark: { value: number; label: string }, area: Area): Candidate[] {
	const { frame, y, left, right } = area;
	const block = blockOf(wrapText(benchmark.label, frame.tickPx, frame.widthPx * 0.5), frame);
	const { lines, width } = block;
	const level = toPx(y, benchmark.value);
	const line = noteLinePx(frame);
	const ys = [level - (lines.length - 0.5) * line - 3, level + line / 2 + 4];
	return ys.flatMap((top) =>
		[0, 0.25, 0.5, 0.75, 1].map((share) => {
			const x = left + 4 + share * (right - left - width - 8);
			const note = { kind: 'benchmark', lines, x, y: top, anchor: 'start', path: [] } as const;
			return { note, boxes: [textBox(block, x, top, 'start', frame)] };
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
