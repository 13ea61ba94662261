/** The name of the world's band: inside the band where it is broad enough, else beside it with a leader. */
import type { WorldBand } from './chart-subject';
import { rows, textBox, wraps, type Area, type Candidate, type Note } from './note';
import type { Box } from './place';
import { fromPx, toPx } from './scale';

/** Made one by one: the first free one wins. */
export function* bandCandidates(band: WorldBand, area: Area): Generator<Candidate> {
	const { frame, left } = area;
	const edges = edgesOf(band, area);
	for (const inside of [true, false]) {
		for (const block of wraps(band.label, frame)) {
			const { lines, width } = block;
			const room = frame.widthPx - left - width - 8;
			if (room < 0) continue;
			for (const y of rows(area, lines.length)) {
				for (let column = 0; column <= columns; column++) {
					const x = left + 6 + (room * column) / columns;
					const box = textBox(block, x, y, 'start', frame);
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
