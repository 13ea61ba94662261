/**
 * SVG path data in, the same path in fewer letters out: steps from corner to corner, to a tenth of a pixel; in a long line,
 * where nothing is built of its corners, to half a pixel.
 */

/** A number of tenths as it is written: no leading zero. */
function written(tenths: number): string {
	const text = String(Math.abs(tenths) / 10).replace(/^0\./, '.');
	return tenths < 0 ? `-${text}` : text;
}

/** Numbers behind each other: a minus or a leading point parts them too, where the one before has a point. */
function joined(numbers: readonly number[], before: string): string {
	let text = before;
	for (const number of numbers) {
		const next = written(number);
		const last = /[\d.]+$/.exec(text)?.[0] ?? '';
		const parted = !last || next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
		text += parted ? next : ` ${next}`;
	}
	return text.slice(before.length);
}

/** A line of more corners than a bar, a cell or an arrow has. */
const longCorners = 8;
const halfPixel = 5;

/** Corners of a long line to half a pixel, those that fall on the one before left out. */
function coarse(corners: readonly Corner[]): readonly Corner[] {
	if (corners.length <= longCorners) return corners;
	const rounded = corners.map((corner) => corner.map((one) => Math.round(one / halfPixel) * halfPixel));
	return rounded.flatMap(([x = 0, y = 0], at): Corner[] =>
		at > 0 && rounded[at - 1]?.[0] === x && rounded[at - 1]?.[1] === y ? [] : [[x, y]]
	);
}

const known = /^(?:[MLHVZ][\d\s,.+-]*)+$/;

type Corner = readonly [x: number, y: number];

/** A stretch of corners in tenths of a pixel, and whether it leads back to its start. */
interface Stretch {
	readonly corners: Corner[];
	closed: boolean;
}

/** The corners that a letter's numbers lead to, one after the other. */
function cornersOf(letter: string, given: string, [x, y]: Corner): Corner[] {
	const numbers = (given.match(/-?[\d.]+/g) ?? []).map((one) => Math.round(Number(one) * 10));
	if (letter === 'H') return numbers.map((one) => [one, y]);
	if (letter === 'V') return numbers.map((one) => [x, one]);
	return numbers.flatMap((one, at): Corner[] => (at % 2 ? [[numbers[at - 1] ?? 0, one]] : []));
}

function stretchesOf(d: string): Stretch[] {
	const stretches: Stretch[] = [];
	for (const [, letter = '', given = ''] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
		if (letter === 'M') stretches.push({ corners: [], closed: false });
		const stretch = stretches.at(-1);
		if (!stretch) continue;
		if (letter === 'Z') stretch.closed = true;
		else stretch.corners.push(...cornersOf(letter, given, stretch.corners.at(-1) ?? [0, 0]));
	}
	return stretches;
}

/** One step: level, upright or across. */
function step([x, y]: Corner, [nextX, nextY]: Corner): readonly [letter: string, numbers: readonly number[]] {
	if (nextY === y) return ['h', [nextX - x]];
	return nextX === x ? ['v', [nextY - y]] : ['l', [nextX - x, nextY - y]];
}

function stretchText({ corners, closed }: Stretch): string {
	const [first, ...rest] = coarse(corners);
	if (!first) return '';
	let text = `M${joined(first, '')}`;
	let [command, before] = ['M', first];
	for (const corner of rest) {
		const [letter, numbers] = step(before, corner);
		// A letter that would come again is left out.
		text += letter === command ? joined(numbers, text.slice(-12)) : letter + joined(numbers, '');
		[command, before] = [letter, corner];
	}
	return closed ? `${text}z` : text;
}

/** Paths of M, L, H, V and Z in full coordinates; any other is given back as it came. */
export const shortPath = (d: string): string =>
	known.test(d) ? stretchesOf(d).map(stretchText).join('') : d;
