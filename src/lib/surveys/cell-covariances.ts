/**
 * A table of weighted shares under a design → how its cells vary together: Taylor linearisation over primary sampling
 * units as in `linearise.ts`, put out into sums over the few cells that each unit touches.
 */
import type { Design } from './design';

/** Units times cells that are held at once: beyond it a test takes more memory than it tells. */
const mostHeld = 40_000_000;

interface Sums {
	/** Σ SₐS_b over units, Σ SₐT, Σ Sₐ; S is a unit's weight in a cell, T its weight in all of them */
	readonly pairs: Float64Array;
	readonly withAll: Float64Array;
	readonly cells: Float64Array;
	squares: number;
	all: number;
}

/** Calls back with the cells that a unit touches and its weight in each of them. */
type EachCell = (unit: number, tell: (cell: number, weight: number) => void) => void;

/** Units that are single respondents touch one cell; of others the weights are added up first. */
function cellsOfUnits(design: Design, cell: (at: number) => number, size: number): EachCell | undefined {
	const { respondents, cluster, weights, stratumOfCluster } = design;
	const units = stratumOfCluster.length;
	if (units === respondents) {
		const respondent = new Uint32Array(units);
		for (let at = 0; at < respondents; at += 1) respondent[cluster[at] as number] = at;
		return (unit, tell) => {
			const at = respondent[unit] as number;
			if (cell(at) >= 0) tell(cell(at), weights[at] as number);
		};
	}
	if (units * size > mostHeld) return undefined;
	const held = new Float64Array(units * size);
	for (let at = 0; at < respondents; at += 1) {
		const place = cell(at);
		if (place >= 0) (held[(cluster[at] as number) * size + place] as number) += weights[at] as number;
	}
	return (unit, tell) => {
		for (let place = 0; place < size; place += 1) {
			const weight = held[unit * size + place] as number;
			if (weight !== 0) tell(place, weight);
		}
	};
}

/** Units in the order of their strata, and where each stratum begins. */
function byStratum({ stratumOfCluster, clustersInStratum }: Design): {
	readonly units: Uint32Array;
	readonly from: Uint32Array;
} {
	const from = new Uint32Array(clustersInStratum.length + 1);
	clustersInStratum.forEach((size, stratum) => (from[stratum + 1] = (from[stratum] as number) + size));
	const next = from.slice();
	const units = new Uint32Array(stratumOfCluster.length);
	stratumOfCluster.forEach((stratum, unit) => {
		units[next[stratum] as number] = unit;
		(next[stratum] as number) += 1;
	});
	return { units, from };
}

function sumsOf(units: Uint32Array, eachCell: EachCell, size: number): Sums {
	const sums: Sums = {
		pairs: new Float64Array(size * size),
		withAll: new Float64Array(size),
		cells: new Float64Array(size),
		squares: 0,
		all: 0
	};
	const [places, held] = [new Uint32Array(size), new Float64Array(size)];
	for (const unit of units) {
		let [touched, all] = [0, 0];
		eachCell(unit, (cell, weight) => {
			places[touched] = cell;
			held[touched] = weight;
			touched += 1;
			all += weight;
		});
		for (let i = 0; i < touched; i += 1) {
			const [a, weight] = [places[i] as number, held[i] as number];
			for (let j = 0; j < touched; j += 1)
				(sums.pairs[a * size + (places[j] as number)] as number) += weight * (held[j] as number);
			(sums.withAll[a] as number) += weight * all;
			(sums.cells[a] as number) += weight;
		}
		sums.squares += all * all;
		sums.all += all;
	}
	return sums;
}

/**
 * Covariances of the shares, as rows; nothing where the design has more units than can be held.
 * @param cell of a respondent, below 0 where it is in none
 * @param weight of all who are in one
 */
export function cellCovariances(
	design: Design,
	cell: (at: number) => number,
	shares: readonly number[],
	weight: number
): number[][] | undefined {
	const size = shares.length;
	const eachCell = cellsOfUnits(design, cell, size);
	if (!eachCell) return undefined;
	const { units, from } = byStratum(design);
	const found = new Float64Array(size * size);
	design.clustersInStratum.forEach((count, stratum) => {
		const sums = sumsOf(units.subarray(from[stratum], from[stratum + 1]), eachCell, size);
		// A stratum with a single unit is measured from the mean of all, which is 0.
		const scale = count === 1 ? 1 : count / (count - 1);
		const mean = (a: number) =>
			count === 1 ? 0 : ((sums.cells[a] as number) - (shares[a] as number) * sums.all) / count;
		for (let a = 0; a < size; a += 1)
			for (let b = 0; b < size; b += 1) {
				const [p, q] = [shares[a] as number, shares[b] as number];
				const products =
					(sums.pairs[a * size + b] as number) -
					q * (sums.withAll[a] as number) -
					p * (sums.withAll[b] as number) +
					p * q * sums.squares;
				(found[a * size + b] as number) += scale * (products - count * mean(a) * mean(b));
			}
	});
	const over = weight * weight;
	return shares.map((_, a) => shares.map((__, b) => (found[a * size + b] as number) / over));
}
