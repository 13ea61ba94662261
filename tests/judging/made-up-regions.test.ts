// How far apart a region's members lie is judged by what made-up regions of its size do, not as if it wandered strongly.
import { describe, expect, it } from 'vitest';
import { sizeOf } from '$lib/judging/made-up-regions';
import { courtOf } from '$lib/judging/judge-everywhere';
import { judgePiece } from '$lib/judging/judge-piece';
import type { Court } from '$lib/judging/judgement';
import { benches } from '$lib/statistics/bench';
import { generator } from '$lib/statistics/generator';
import { basisOf, byYear, calm, judged, members, panelOf, pieceOf, wandering, years } from './planted';

const piece = pieceOf({ kind: 'spread', direction: 'apart' }, { unit: 'region' });

/** The region's members drift apart by so many standard deviations each way, in a world of calm countries. */
function spreadOf(apart: number, seed: number, countries = 60) {
	const rows = Object.fromEntries(
		members.map((country, i) => [
			country,
			byYear(
				wandering(generator(seed, i + 1)).map(
					(value, t) => value + (((i - 2) / 2) * apart * t) / years.length
				)
			)
		])
	);
	const world = Object.entries(calm(seed)).slice(0, countries);
	return judged(basisOf(piece, [panelOf('sample', { ...Object.fromEntries(world), ...rows })]))[0];
}

describe('a spread in a world of calm countries', () => {
	it.each([1, 2, 3, 4])('that grows by four deviations is found, seed %i', (seed) =>
		expect(spreadOf(4, seed)).toMatchObject({ word: 'supports', countries: 5 })
	);
	it.each([1, 2, 3, 4])('that does not grow is not, seed %i', (seed) =>
		expect(spreadOf(0, seed)?.word).toBe('cannot-tell')
	);
	it('is harder to tell where too few countries are known to learn from', () => {
		const [learnt, alone] = [spreadOf(4, 1), spreadOf(4, 1, 5)];
		expect(alone?.effect).toEqual(learnt?.effect);
		expect(alone?.p).toBeGreaterThan(10 * (learnt?.p ?? 1));
	});
	it('has the same verdict whichever region the court has seen before', () => {
		const panel = panelOf('sample', calm(5));
		const codes = [...panel.series.keys()];
		const regions = [codes.slice(0, 5), codes.slice(5, 17), codes.slice(20, 25), codes.slice(30, 33)];
		const basis = basisOf(piece, [panel]);
		const each = (court: Court, all = regions) =>
			all.map((of) => judgePiece({ ...basis, region: { ...basis.region, members: of } }, court)[0]);
		const [one, other] = [courtOf(benches(24), true), courtOf(benches(24), true)];
		expect(each(one)).toEqual(each(other, [...regions].reverse()).reverse());
	});
});

it('learns from regions of nearly the same size', () => {
	expect([1, 3, 4, 5, 6, 7, 15, 16, 54, 190].map(sizeOf)).toEqual([3, 3, 5, 5, 5, 8, 12, 20, 60, 60]);
});
