/**
 * Whether answers differ between groups: a design, two codings of its respondents in, weighted shares and the
 * design-adjusted test out. Source: Rao and Scott 1984, second-order correction as an F test; R: svychisq.
 */
import { fisherAbove } from '$lib/statistics/fisher';
import { inverse, multiply, trace, transpose, type Matrix } from '$lib/statistics/matrix';
import { degreesOf, sizeOf, type Design, type Domain } from './design';
import { covariances } from './linearise';

/** Place of each respondent's group or answer, from 0; below 0 where it is not known. */
export type Coding = ArrayLike<number>;

export interface CrossTest {
	/** Pearson's statistic divided by its mean under the design */
	readonly f: number;
	readonly degrees: number;
	readonly residualDegrees: number;
	readonly p: number;
}

export interface CrossTable {
	/** weighted share of each cell in the whole table, rows groups, columns answers */
	readonly shares: readonly (readonly number[])[];
	/** respondents in each cell */
	readonly counts: readonly (readonly number[])[];
	/** absent where a row or column is empty or there is only one, and where groups and answers cannot differ freely */
	readonly test?: CrossTest;
}

const indices = (length: number) => Array.from({ length }, (_, at) => at);

/** Contrasts of rows and columns against the last: each a product of two, orthogonal to both margins' main effects. */
function interactions(rows: number, columns: number): Matrix {
	const cells = indices(rows).flatMap((row) => indices(columns).map((column) => [row, column] as const));
	const contrast = (place: number, of: number, size: number) => (place === of ? 1 : 0) - 1 / size;
	return cells.map(([row, column]) =>
		indices(rows - 1).flatMap((i) =>
			indices(columns - 1).map((j) => contrast(row, i, rows) * contrast(column, j, columns))
		)
	);
}

/** Pearson's statistic of a table of shares, for a sample of one. */
function pearson(shares: Matrix): number {
	const rowSums = shares.map((row) => row.reduce((total, share) => total + share, 0));
	const columnSums = transpose(shares).map((column) => column.reduce((total, share) => total + share, 0));
	let sum = 0;
	shares.forEach((row, i) =>
		row.forEach((share, j) => {
			const even = (rowSums[i] ?? 0) * (columnSums[j] ?? 0);
			sum += (share - even) ** 2 / even;
		})
	);
	return sum;
}

/** What each respondent adds to each cell's share. */
function influencesOf(design: Design, flat: readonly number[], cell: (at: number) => number) {
	const { weight } = sizeOf(design, (at) => cell(at) >= 0);
	const influence = (at: number, place: number, share: number) =>
		cell(at) < 0 ? 0 : ((design.weights[at] as number) * ((cell(at) === place ? 1 : 0) - share)) / weight;
	return flat.map((share, place) =>
		Float64Array.from({ length: design.respondents }, (_, at) => influence(at, place, share))
	);
}

function raoScott(
	design: Design,
	shares: Matrix,
	cell: (at: number) => number,
	units: number
): CrossTest | undefined {
	const flat = shares.flat();
	const plain = interactions(shares.length, shares[0]?.length ?? 0);
	const scaled = plain.map((row, place) => row.map((value) => (flat[place] ? value / flat[place] : 0)));
	// Δ = (C′D⁻¹C)⁻¹ C′D⁻¹VD⁻¹C for a sample of one; the sample's size cancels out of the ratio below.
	const found = multiply(
		multiply(transpose(scaled), covariances(design, influencesOf(design, flat, cell))),
		scaled
	);
	const information = inverse(multiply(transpose(plain), scaled));
	// Too many empty cells leave some contrasts without anybody to tell them.
	if (!information) return undefined;
	const delta = multiply(information, found);
	const [sum, squares] = [trace(delta), trace(multiply(delta, delta))];
	const degrees = (sum * sum) / squares;
	const f = pearson(shares) / sum;
	return { f, degrees, residualDegrees: degrees * units, p: fisherAbove(f, degrees, degrees * units) };
}

/**
 * The table of two codings; respondents with an unknown group or answer, or outside the domain, stay out.
 * @param sizes number of groups and of answers
 */
export function crossTable(
	design: Design,
	groups: Coding,
	answers: Coding,
	[rows, columns]: readonly [number, number],
	domain: Domain = () => true
): CrossTable {
	const cell = (at: number) => {
		const [group, answer] = [groups[at] ?? -1, answers[at] ?? -1];
		return domain(at) && group >= 0 && answer >= 0 ? group * columns + answer : -1;
	};
	const weights = new Float64Array(rows * columns);
	const counts = new Float64Array(rows * columns);
	for (let at = 0; at < design.respondents; at += 1) {
		const place = cell(at);
		if (place < 0) continue;
		(weights[place] as number) += design.weights[at] as number;
		(counts[place] as number) += 1;
	}
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const square = (cells: ArrayLike<number>, over: number) =>
		indices(rows).map((i) => indices(columns).map((j) => (cells[i * columns + j] ?? 0) / over));
	const shares = square(weights, total || 1);
	const filled = (lines: readonly (readonly number[])[]) =>
		lines.every((line) => line.some((share) => share > 0));
	const testable = rows > 1 && columns > 1 && filled(shares) && filled(transpose(shares));
	const units = degreesOf(design, domain);
	const test = testable && units > 0 ? raoScott(design, shares, cell, units) : undefined;
	return { shares, counts: square(counts, 1), ...(test && { test }) };
}
