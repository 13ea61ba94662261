// A claim's curve: each piece weighs the same, a piece against it is turned, and one choice is named that turns the outcome.
import { describe, expect, it } from 'vitest';
import { asClaimId, asEvidenceId } from '$lib/base/ids';
import { draw } from '$lib/charts/draw';
import { frame } from '$lib/charts/frame';
import { claimCurveText, composeClaimCurve } from '$lib/figures/compose-claim-curve';
import { claimCurveOf, curveOfClaims, turnedCurve, type PieceCurve } from '$lib/judging/claim-curve';
import type { Curve } from '$lib/judging/curve';

/** A curve whose effects run from one size to another, with its own effect in the middle. */
function curve(from: number, to: number, change: Partial<Curve> = {}): Curve {
	const effects = Array.from({ length: 200 }, (_, i) => from + ((to - from) * i) / 199);
	const share = (is: (effect: number) => boolean) => effects.filter(is).length / effects.length;
	return {
		specifications: 5000,
		agrees: share((one) => one >= 1),
		opposes: share((one) => one <= -1),
		median: (from + to) / 2,
		own: (from + to) / 2,
		effects,
		options: [],
		flips: [],
		...change
	};
}
const piece = (id: string, of: Curve, side: PieceCurve['side'] = 'for'): PieceCurve => ({
	evidence: asEvidenceId(id),
	side,
	curve: of
});
const names = {
	language: 'en',
	country: (code: string) => code,
	indicator: (id: string) => id,
	piece: (id: string) => id
} as const;

describe('the curve of a claim', () => {
	it('weighs pieces alike, however many choices they have', () => {
		const found = claimCurveOf([
			piece('a', curve(2, 4, { specifications: 70_000 })),
			piece('b', curve(-4, -2))
		]);
		expect(found).toMatchObject({ specifications: 75_000, agrees: 0.5, opposes: 0.5, own: 0 });
		expect(found?.pieces.map(({ value }) => value)).toEqual(['a', 'b']);
	});

	it('hears a piece against the claim reversed, and reversing twice changes nothing', () => {
		const one = curve(1, 3);
		expect(claimCurveOf([piece('a', one, 'against')])).toMatchObject({ agrees: 0, opposes: 1, own: -2 });
		expect(turnedCurve(turnedCurve(one))).toEqual(one);
	});

	it('names the piece without which the outcome turns', () => {
		const found = claimCurveOf([piece('strong', curve(4, 6)), piece('weak', curve(-0.2, 0.2))]);
		expect(found).toMatchObject({ own: 2.5, flip: { evidence: 'strong', effect: 0 } });
		expect(claimCurveText(found!, names)).toContain('changes without one of them: strong');
	});

	it('names the choice inside a piece that turns the outcome farthest', () => {
		const flips = [{ dimension: 'from', value: '2000', effect: -9 }] as const;
		const found = claimCurveOf([piece('a', curve(1, 3, { flips }))]);
		expect(found?.flip).toEqual({ evidence: 'a', dimension: 'from', value: '2000', effect: -9 });
		expect(claimCurveText(found!, names)).toContain('a, first year — 2000');
	});

	it('says so where none does, and is nothing without pieces', () => {
		const found = claimCurveOf([piece('a', curve(4, 6)), piece('b', curve(5, 7))]);
		expect(found?.flip).toBeUndefined();
		expect(composeClaimCurve(found!, names).description).toContain('No single other choice');
		expect(claimCurveOf([])).toBeUndefined();
	});
});

describe('its drawing', () => {
	const options = ['all', 'KAZ', '-KAZ'].map((value, i) => ({
		dimension: 'countries' as const,
		value,
		own: i === 0,
		specifications: 100,
		agrees: 0.5,
		opposes: 0.25,
		median: i,
		lower: i - 1,
		upper: i + 1
	}));
	const found = claimCurveOf([
		piece('a', curve(-1, 5, { options })),
		piece('b', curve(-3, 2, { flips: [{ dimension: 'countries', value: '-KAZ', effect: -8 }] }), 'against')
	]);

	it.each(['ru', 'en'] as const)('looks as it did, %s', async (language) => {
		const words = {
			ru: { country: 'Казахстан', piece: 'Помощь' },
			en: { country: 'Kazakhstan', piece: 'Aid' }
		}[language];
		const told = {
			...names,
			language,
			country: () => words.country,
			piece: (id: string) => `${words.piece} ${id}`
		};
		const data = composeClaimCurve(found!, told);
		const svg = draw(data, frame('narrow'), { alone: true }).replaceAll('><', '>\n<');
		await expect(`${svg}\n`).toMatchFileSnapshot(`../snapshots/charts/specifications-${language}.svg`);
		const said = {
			ru: 'Итог по всем показателям меняется без одного из них: «Помощь a» (+0,5).',
			en: 'The outcome over all indicators changes without one of them: Aid a (+0.5).'
		}[language];
		expect(data.description.replaceAll('\u00a0', ' ')).toContain(said);
	});

	it('keeps hostile words words', () => {
		const hostile = `</svg><script>alert("1")</script>'&<img src=x onerror=y>`;
		const data = composeClaimCurve(found!, { ...names, country: () => hostile, piece: () => hostile });
		expect(draw(data, frame('wide'), { alone: true })).not.toMatch(/<script|<img/);
	});
});

describe('the curve of a recommendation', () => {
	const claims = [
		{ claim: asClaimId('trend-1'), curve: claimCurveOf([piece('a', curve(2, 4)), piece('b', curve(2, 4))])! },
		{ claim: asClaimId('trend-2'), curve: claimCurveOf([piece('c', curve(-4, -2))])! }
	];
	it('weighs its claims alike, however many pieces each has, and counts all their ways', () => {
		const found = curveOfClaims(claims);
		expect(found).toMatchObject({ specifications: 15_000, own: 0, agrees: 0.5, opposes: 0.5 });
		expect(found?.pieces.map(({ value }) => value)).toEqual(['trend-1', 'trend-2']);
	});
	it('names the claim without which the outcome turns', () => {
		const found = curveOfClaims(claims);
		expect(found?.flip).toMatchObject({ evidence: 'trend-1' });
		expect(found && claimCurveText(found, { ...names, together: 'claims' })).toContain(
			'changes without one of the claims it rests on: trend-1'
		);
	});
});
