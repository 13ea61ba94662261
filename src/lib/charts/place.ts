/** Finds free space for a note: candidates made of boxes and what is drawn already in, the best candidate out. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Track = readonly (readonly [x: number, y: number])[];

/** The first candidate whose boxes cover nothing, else the one that covers least; undefined without candidates. */
export function place<Candidate extends { readonly boxes: readonly Box[] }>(
	candidates: Iterable<Candidate>,
	tracks: readonly Track[],
	taken: readonly Box[]
): Candidate | undefined {
	let best: Candidate | undefined;
	let least = Infinity;
	for (const candidate of candidates) {
		const cost = candidate.boxes.reduce((sum, box) => sum + covered(box, tracks, taken), 0);
		if (cost < least) [best, least] = [candidate, cost];
		if (cost === 0) break;
	}
	return best;
}

/** Pixels of track inside the box, plus a heavy price for lying on another box. */
export function covered(box: Box, tracks: readonly Track[], taken: readonly Box[]): number {
	const onBoxes = taken.filter((other) => overlap(box, other)).length * 200;
	return tracks.reduce((sum, track) => sum + lengthInside(box, track), onBoxes);
}

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (box: Box, x: number, y: number) =>
	x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const stridePx = 3;

/** Walks each stretch of a track in small strides and counts those inside. */
function lengthInside(box: Box, track: Track): number {
	let inside = 0;
	track.forEach(([x, y], index) => {
		const next = track[index + 1];
		const strides = next ? Math.max(1, Math.ceil(Math.hypot(next[0] - x, next[1] - y) / stridePx)) : 1;
		for (let stride = 0; stride < strides; stride++) {
			const share = stride / strides;
			const at: [number, number] = next ? [x + (next[0] - x) * share, y + (next[1] - y) * share] : [x, y];
			if (contains(box, ...at)) inside += stridePx;
		}
	});
	return inside;
}
