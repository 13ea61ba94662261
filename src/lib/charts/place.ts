/** Finds free space for a note: candidates made of boxes and what is drawn already in, the best candidate out. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A drawn line as corners in px. */
export type Track = readonly (readonly [x: number, y: number])[];

/** Everything drawn so far: points along the lines every few px, and boxes. */
export interface Ground {
	readonly samples: readonly (readonly [x: number, y: number])[];
	readonly taken: readonly Box[];
}

const stridePx = 5;
/** A covered box weighs as much as a covered line of this length: words on words cannot be read, words on lines can. */
export const boxWeightPx = 1000;

/** Points along the tracks, a few px apart. */
export const samplesOf = (tracks: readonly Track[]): [number, number][] =>
	tracks.flatMap((track) =>
		track.flatMap(([x, y], index) => {
			const [nextX, nextY] = track[index + 1] ?? [x, y];
			const strides = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / stridePx));
			return Array.from({ length: strides }, (_, stride): [number, number] => [
				x + ((nextX - x) * stride) / strides,
				y + ((nextY - y) * stride) / strides
			]);
		})
	);

/** The first candidate whose boxes cover nothing, else the one that covers least; undefined without candidates. */
export function place<Candidate extends { readonly boxes: readonly Box[] }>(
	candidates: Iterable<Candidate>,
	ground: Ground
): { readonly found: Candidate; readonly coveredPx: number } | undefined {
	let found: Candidate | undefined;
	let least = Infinity;
	for (const candidate of candidates) {
		let cost = 0;
		for (const box of candidate.boxes) if (cost < least) cost += covered(box, ground, least);
		if (cost < least) [found, least] = [candidate, cost];
		if (cost === 0) break;
	}
	return found && { found, coveredPx: least };
}

/** Px of line inside the box, plus a heavy price for each box it lies on; counting ends at `most`. */
export function covered(box: Box, { samples, taken }: Ground, most = Infinity): number {
	const [right, bottom] = [box.x + box.width, box.y + box.height];
	let cost = taken.filter((other) => overlap(box, other)).length * boxWeightPx;
	for (const [x, y] of samples) {
		if (cost >= most) break;
		if (x >= box.x && x <= right && y >= box.y && y <= bottom) cost += stridePx;
	}
	return cost;
}

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
