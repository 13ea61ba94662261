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
export function samplesOf(tracks: readonly Track[]): [number, number][] {
	const found: [number, number][] = [];
	for (const track of tracks)
		track.forEach(([x, y], index) => {
			const [nextX, nextY] = track[index + 1] ?? [x, y];
			const strides = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / stridePx));
			for (let stride = 0; stride < strides; stride += 1)
				found.push([x + ((nextX - x) * stride) / strides, y + ((nextY - y) * stride) / strides]);
		});
	return found;
}

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
	const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
	let cost = 0;
	for (const other of taken) if (overlap(box, other)) cost += boxWeightPx;
	// Hundreds of candidates meet thousands of samples at each drawing: a plain loop is several times faster here.
	for (let at = 0; at < samples.length && cost < most; at += 1) {
		const sample = samples[at] as readonly [number, number];
		const [x, y] = [sample[0], sample[1]];
		if (x >= left && x <= right && y >= top && y <= bottom) cost += stridePx;
	}
	return cost;
}

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
