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

/** Samples from left to right: hundreds of boxes ask for the few between two sides. */
interface Ordered {
	readonly xs: Float64Array;
	readonly ys: Float64Array;
}
const ordered = new WeakMap<Ground['samples'], Ordered>();

function fromLeft(samples: Ground['samples']): Ordered {
	const known = ordered.get(samples);
	if (known) return known;
	const sorted = [...samples].sort(([a], [b]) => a - b);
	const made = {
		xs: Float64Array.from(sorted, ([x]) => x),
		ys: Float64Array.from(sorted, ([, y]) => y)
	};
	ordered.set(samples, made);
	return made;
}

/** The first place whose value is not below the wanted one. */
function firstFrom(values: Float64Array, wanted: number): number {
	let [low, high] = [0, values.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] as number) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Px of line inside the box, plus a heavy price for each box it lies on; counting ends at `most`. */
export function covered(box: Box, { samples, taken }: Ground, most = Infinity): number {
	const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
	let cost = 0;
	for (const other of taken) if (overlap(box, other)) cost += boxWeightPx;
	const { xs, ys } = fromLeft(samples);
	for (let at = firstFrom(xs, left); at < xs.length && cost < most; at += 1) {
		if ((xs[at] as number) > right) break;
		const y = ys[at] as number;
		if (y >= top && y <= bottom) cost += stridePx;
	}
	return cost;
}

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
