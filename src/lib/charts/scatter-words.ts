/** Where the words of a path stand: its points and what is drawn already in, places for name, note and years out. */
import type { Frame } from './frame';
import { boxWeightPx, place, type Box } from './place';
import { textWidth } from './text-width';

interface Pixel {
	readonly px: number;
	readonly py: number;
}

interface Room {
	readonly frame: Frame;
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
}

/** Lines as samples, and the words placed so far: whoever finds a place adds it. */
interface Ground {
	readonly samples: readonly (readonly [number, number])[];
	readonly taken: Box[];
}

/** So many px of lines may run under a name's halo. */
const touchedPx = 45;

function find(candidates: readonly Candidate[], ground: Ground) {
	// Near places that touch a few px of line are better than clear ones far away.
	const close = place(candidates.slice(0, Math.ceil(candidates.length * 0.75)), ground);
	return close && close.coveredPx <= touchedPx ? close : place(candidates, ground);
}

/** First and last year beside their dots. One that would stand on other words is left out: the note under the chart says it. */
export function yearsBeside(
	ends: readonly (Pixel & { readonly year: number })[],
	ground: Ground,
	room: Room
) {
	const { tickPx } = room.frame;
	return ends.flatMap((point) => {
		const text = String(point.year);
		const spot = find(around([point], textWidth(text, tickPx), tickPx, room), ground);
		if (!spot || spot.coveredPx >= boxWeightPx) return [];
		ground.taken.push(...spot.found.boxes);
		return [{ text, ...spot.found }];
	});
}

/** The name with its note under it; the name alone where both together would stand on other words. */
export function nameBeside(
	anchors: readonly (Pixel | undefined)[],
	{ label, note }: { readonly label: string; readonly note: string },
	ground: Ground,
	room: Room
) {
	const { labelPx, tickPx } = room.frame;
	const width = textWidth(label, labelPx, true);
	const both = find(
		around(anchors, Math.max(width, textWidth(note, tickPx)), labelPx, room, note ? tickPx * 1.3 : 0),
		ground
	);
	const fits = !note || (both !== undefined && both.coveredPx < boxWeightPx);
	const spot = fits ? both : find(around(anchors, width, labelPx, room), ground);
	if (spot) ground.taken.push(...spot.found.boxes);
	const { x, y } = spot?.found ?? { x: room.left, y: room.top };
	return { nameX: x, nameY: y, note: fits ? note : '' };
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
	plane: Room,
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
