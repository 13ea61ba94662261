/**
 * Whether answers differ between groups: a design, two codings of its respondents in, weighted shares and the
 * design-adjusted test out. Source: Rao and Scott 1984, second-order correction as an F test; R: svychisq.
 */
import { fisherAbove } from '$lib/statistics/fisher';
import { inverse, multiply, trace, transpose, type Matrix } from '$lib/statistics/matrix';
import { cellCovariances } from './cell-covariances';
import { degreesOf, type Design } from './design';
import { membersOf, type Domain } from './domain';

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

function raoScott(
	design: Design,
	shares: Matrix,
	cell: (at: number) => number,
	weight: number,
	units: number
): CrossTest | undefined {
	const flat = shares.flat();
	const plain = interactions(shares.length, shares[0]?.length ?? 0);
	const scaled = plain.map((row, place) => row.map((value) => (flat[place] ? value / flat[place] : 0)));
	// Δ = (C′D⁻¹C)⁻¹ C′D⁻¹VD⁻¹C for a sample of one; the sample's size cancels out of the ratio below.
	const covariances = cellCovariances(design, cell, flat, weight);
	if (!covariances) return undefined;
	const found = multiply(multiply(transpose(scaled), covariances), scaled);
	const information = inverse(multiply(transpose(plain), scaled));
	// Too many empty cells leave some contrasts without anybody to tell them.
	if (!information) return undefined;
	const delta = multiply(information, found);
	const [sum, squares] = [trace(delta), trace(multiply(delta, delta))];
	const degrees = (sum * sum) / squares;
	const f = pearson(shares) / sum;
	return { f, degrees, residualDegrees: degrees * units, p: fisherAbove(f, degrees, degrees * units) };
}

/** The cell that each respondent is in; −1 for none. */
function cellsOf(
	design: Design,
	groups: Coding,
	answers: Coding,
	columns: number,
	domain: Domain
): Int32Array {
	const cells = new Int32Array(design.respondents).fill(-1);
	for (const at of membersOf(design, domain)) {
		const [group, answer] = [groups[at] ?? -1, answers[at] ?? -1];
		if (group >= 0 && answer >= 0) cells[at] = group * columns + answer;
	}
	return cells;
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
	const cells = cellsOf(design, groups, answers, columns, domain);
	const weights = new Float64Array(rows * columns);
	const counts = new Float64Array(rows * columns);
	cells.forEach((cell, at) => {
		if (cell < 0) return;
		(weights[cell] as number) += design.weights[at] as number;
		(counts[cell] as number) += 1;
	});
	const place = (at: number) => cells[at] as number;
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const square = (cells: ArrayLike<number>, over: number) =>
		indices(rows).map((i) => indices(columns).map((j) => (cells[i * columns + j] ?? 0) / over));
	const shares = square(weights, total || 1);
	const filled = (lines: readonly (readonly number[])[]) =>
		lines.every((line) => line.some((share) => share > 0));
	const testable = rows > 1 && columns > 1 && filled(shares) && filled(transpose(shares));
	const units = degreesOf(design, domain);
	const test = testable && units > 0 ? raoScott(design, shares, place, total, units) : undefined;
	return { shares, counts: square(counts, 1), ...(test && { test }) };
}
