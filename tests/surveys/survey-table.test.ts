import { describe, expect, it } from 'vitest';
import { kindOf, labelsOf, questionOf } from '$lib/surveys/answers';
import { designOf } from '$lib/surveys/design';
import { meanEstimate, shareEstimate } from '$lib/surveys/estimate';
import { everyone, surveyTable } from '$lib/surveys/survey-table';

describe('answers', () => {
	it('tells answers from "don’t know", refusals and what is missing, in both languages', () => {
		expect(['Don’t know', "Don't know", 'Затрудняюсь ответить'].map((label) => kindOf('-1', label))).toEqual([
			'dont-know',
			'dont-know',
			'dont-know'
		]);
		expect(['Refuse to answer', 'Отказ от ответа'].map((label) => kindOf('-2', label))).toEqual([
			'refused',
			'refused'
		]);
		expect(['Legal skip', 'Interviewer error', 'Break-off', ''].map((label) => kindOf('-7', label))).toEqual(
			Array(4).fill('missing')
		);
		expect([kindOf('-1', undefined), kindOf('3', undefined), kindOf('3', 'Trust')]).toEqual([
			'missing',
			'answer',
			'answer'
		]);
	});

	it('reads a codebook’s labels and keeps numeric codes in order', () => {
		const labels = labelsOf('-1=Don’t know | 1=Fully distrust | 5=Fully trust | nonsense');
		const { options, answers } = questionOf(['5', '1', '-1', '', '10', '2'], labels);
		expect(options.map(({ code }) => code)).toEqual(['-1', '1', '2', '5', '10']);
		expect(options.map(({ label }) => label)).toEqual([
			'Don’t know',
			'Fully distrust',
			'2',
			'Fully trust',
			'10'
		]);
		expect([...answers]).toEqual([3, 1, 0, -1, 4, 2]);
	});
});

describe('designOf', () => {
	it('names the respondent whose weight is wrong, and columns of another length', () => {
		expect(() => designOf({ respondents: 2, weights: [1, -1] })).toThrow('respondent 2');
		expect(() => designOf({ respondents: 2, weights: [1, Number.NaN] })).toThrow('weight');
		expect(() => designOf({ respondents: 2, strata: ['a'] })).toThrow('strata');
	});

	it('takes a unit’s name in two strata for two units', () => {
		const { clustersInStratum } = designOf({
			respondents: 4,
			strata: ['a', 'a', 'b', 'b'],
			clusters: [1, 2, 1, 2]
		});
		expect([...clustersInStratum]).toEqual([2, 2]);
	});
});

describe('estimates', () => {
	const weights = [1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 1];
	const yes = (at: number) => at % 3 === 0;
	const all = () => true;

	it('do not depend on the scale of the weights', () => {
		const [one, million] = [1, 25_000].map((scale) =>
			shareEstimate(designOf({ respondents: 12, weights: weights.map((weight) => weight * scale) }), yes, all)
		);
		expect(million!.low).toBeCloseTo(one!.low, 12);
		expect(million!.effective).toBeCloseTo(one!.effective, 9);
	});

	it('are twice as uncertain in variance where there is neither weight nor design, and say so', () => {
		const [none, flat] = [{}, { weights: Array<number>(12).fill(1) }].map((columns) =>
			meanEstimate(designOf({ respondents: 12, ...columns }), (at) => at, all)
		);
		expect(none!.assumed && !flat!.assumed).toBe(true);
		expect((none!.standardError / flat!.standardError) ** 2).toBeCloseTo(2, 12);
	});

	it('give a share of 0 an interval with a width (Clopper and Pearson: 0.26465 for 12)', () => {
		const share = shareEstimate(
			designOf({ respondents: 12, weights: Array<number>(12).fill(1) }),
			() => false,
			all
		);
		expect([share.value, share.low]).toEqual([0, 0]);
		expect(share.high).toBeCloseTo(1 - 0.025 ** (1 / 12), 12);
	});

	it('say nothing of nobody', () => {
		expect(shareEstimate(designOf({ respondents: 3 }), yes, () => false)).toMatchObject({
			n: 0,
			value: Number.NaN
		});
	});
});

describe('surveyTable', () => {
	const cells = Array.from({ length: 400 }, (_, at) =>
		at % 20 === 0 ? '-1' : at % 50 === 1 ? '-2' : at % 97 === 3 ? '' : String(1 + (at % 4))
	);
	const question = questionOf(
		cells,
		labelsOf('-1=Don’t know | -2=Refused | 1=No | 2=Rather no | 3=Rather yes | 4=Yes')
	);
	const design = designOf({
		respondents: 400,
		weights: cells.map((_, at) => 1 + (at % 3)),
		clusters: cells.map((_, at) => Math.floor(at / 10))
	});

	it('counts everybody once: answered, don’t know, refused, missing', () => {
		const table = surveyTable(design, question, everyone(design, 'All'));
		const [row] = table.rows;
		expect(table.answers).toEqual(['No', 'Rather no', 'Rather yes', 'Yes']);
		const kinds = cells.map((cell) => cell);
		expect(row!.asked + row!.missing).toBe(400);
		expect(row!.missing).toBe(kinds.filter((cell) => cell === '').length);
		expect(row!.n).toBe(kinds.filter((cell) => Number(cell) > 0).length);
		expect(row!.cells.reduce((sum, { share }) => sum + share!.value, 0)).toBeCloseTo(1, 12);
		expect(row!.dontKnow!.value).toBeGreaterThan(0);
		// Eight people refused: too few to be told.
		expect(row!.refused).toBeUndefined();
	});

	it('hides small cells in all their numbers', () => {
		const groups = { names: ['small', 'large'], of: cells.map((_, at) => (at < 60 ? 0 : 1)) };
		const [small] = surveyTable(design, question, groups).rows;
		const hidden = small!.cells.filter(({ showing }) => showing.startsWith('hidden'));
		expect(hidden.length).not.toBe(1);
		for (const cell of hidden) expect(cell).toEqual({ showing: cell.showing });
	});

	it('tests the difference between groups only where there is a design', () => {
		const groups = { names: ['a', 'b'], of: cells.map((_, at) => at % 2) };
		expect(surveyTable(design, question, groups).test?.p).toBeLessThan(0.01);
		expect(surveyTable(designOf({ respondents: 400 }), question, groups).test).toBeUndefined();
	});
});
