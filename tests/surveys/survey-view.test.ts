// A made file of respondents through the worker's desk: estimates equal R's, and nothing hidden leaves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { surveyCsv, wavesCsv } from '$lib/surveys/survey-csv';
import { tellsHidden } from '$lib/surveys/headline';
import type { SurveyPlan } from '$lib/surveys/plan';
import { readSheet } from '$lib/table/read-sheet';
import { SurveyDesk } from '$lib/work/survey-desk';
import type { SurveyAnswer } from '$lib/work/survey-messages';
import { place } from '../intake/placer';
import { headers, madeCodebook, madeRows, madeSurvey } from './survey-file';

interface Golden {
	readonly differences: readonly Record<'first' | 'second' | 'value' | 'low' | 'high' | 'degrees', never>[];
	readonly subgroups: readonly {
		country: string;
		edu: number;
		n: number;
		share: number;
		low: number;
		high: number;
	}[];
	readonly means: readonly { country: string; mean: number; low: number; high: number }[];
}
const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden-view.json'), 'utf8')) as Golden;
const at = (name: (typeof headers)[number]) => headers.indexOf(name);

const deskOf = async (text: string, name = 'survey.csv') =>
	new SurveyDesk(await readSheet(new Blob([text]), name), place);

let desk: SurveyDesk;
let answer: SurveyAnswer;
beforeAll(async () => {
	desk = await deskOf(madeSurvey());
	await desk.codebook(new Blob([madeCodebook]), 'codebook.csv');
	answer = desk.answer(undefined)!;
});
const close = (found: number | undefined, wanted: number) =>
	expect(Math.abs(found! - wanted)).toBeLessThan(1e-8);

describe('a plan', () => {
	it('is proposed from the columns', () => {
		expect(answer.plan).toMatchObject({
			question: at('trust'),
			group: at('country'),
			inside: at('edu'),
			weight: at('weight'),
			strata: [at('country'), at('stratum')],
			cluster: at('psu'),
			country: { kind: 'column', at: at('country') },
			time: { kind: 'column', at: at('year') }
		});
	});

	it('takes the year from the name of a file that has none inside', async () => {
		const text = madeSurvey().replace(',year,', ',wavenumber,').replaceAll(',2018,', ',3,');
		expect((await deskOf(text, 'barometer_2019.csv')).answer(undefined)?.plan.time).toEqual({
			kind: 'fixed',
			year: 2019,
			from: 'file-name'
		});
	});

	it('is none where no column holds answers', async () => {
		const text = `id\n${Array.from({ length: 200 }, (_, row) => row).join('\n')}\n`;
		expect((await deskOf(text)).answer(undefined)).toBeUndefined();
	});
});

describe('estimates', () => {
	const rowOf = (country: string) => answer.view.rows.findIndex(({ group }) => group === country);

	it('lie as far apart as R says, with its interval', () => {
		const { widest } = answer.view;
		const names = [answer.view.rows[widest!.first]?.group, answer.view.rows[widest!.second]?.group];
		const wanted = golden.differences.find(({ first, second }) => first === names[0] && second === names[1])!;
		close(widest?.value, wanted.value);
		close(widest?.low, wanted.low);
		close(widest?.high, wanted.high);
		expect(widest?.degrees).toBe(wanted.degrees);
	});

	it('of groups inside groups are those of R', () => {
		let shown = 0;
		for (const { country, edu, n, share, low, high } of golden.subgroups) {
			const cell = answer.view.subgroups?.cells[rowOf(country)]?.[edu - 1];
			// The few with a degree hide one group more in each country.
			if (!cell?.share) continue;
			shown += 1;
			expect(cell.n).toBe(n);
			close(cell?.share?.value, share);
			close(cell?.share?.low, low);
			close(cell?.share?.high, high);
		}
		expect(shown).toBeGreaterThanOrEqual(6);
	});

	it('of the mean are those of R where all cells are shown', () => {
		for (const { country, mean, low, high } of golden.means) {
			const found = answer.view.rows[rowOf(country)]?.mean;
			if (!found) continue;
			close(found.value, mean);
			close(found.low, low);
			close(found.high, high);
		}
		expect(answer.view.rows.some(({ mean }) => mean)).toBe(true);
	});

	it('by country and year become an indicator’s values', () => {
		expect(answer.waves?.points.map(({ iso3, year }) => `${iso3} ${year}`)).toEqual([
			'ARM 2018',
			'GEO 2018',
			'KAZ 2018'
		]);
		const kaz = answer.view.rows[rowOf('Kazakhstan')]?.headline.share;
		close((answer.waves?.points[2]?.value ?? 0) / 100, kaz!.value);
		expect(wavesCsv(answer.waves!.points)).toMatch(
			/^iso3,year,value,low,high\nARM,2018,[\d.]+,[\d.]+,[\d.]+\n/
		);
	});
});

describe('an indicator', () => {
	it('shows no share that the table of the same answers hides', async () => {
		const few = Array.from({ length: 300 }, (_, row) => {
			// In the first country seven people in two answers: their sum would be told by the share.
			const trust = row % 3 === 0 ? (row < 12 ? 4 : row < 21 ? 5 : 1 + (row % 2) + (row % 3)) : 1 + (row % 5);
			return `${row},${['Armenia', 'Georgia', 'Kazakhstan'][row % 3]},${trust},2018,${1 + (row % 2)},1,1,1`;
		});
		const text = `id,country,trust,year,sex,a,b,c\n${few.join('\n')}\n`;
		const { view, waves } = (await deskOf(text)).answer(undefined)!;
		const shown = view.rows.filter(({ headline }) => headline.share).map(({ group }) => group);
		expect(waves!.points).toHaveLength(shown.length);
		expect(waves!.hidden).toBe(view.rows.length - shown.length);
		expect(shown).not.toContain('Armenia');
	});
});

describe('rows', () => {
	it('that are no respondents are named with their lines, and stand in a report', async () => {
		const text =
			'id,country,q,weight\n1,Georgia,1,1\n2,Georgia,2,\n\n3,Georgia,2,-4\n4,Georgia\n5,Georgia,1,2\n';
		const desk = await deskOf(text);
		const plan = { ...answer.plan, question: 2, weight: 3 };
		expect(desk.leftOut({ ...plan, strata: [], country: { kind: 'column', at: 1 } }).split('\n')).toEqual([
			'line,column,value,fate,reason,row',
			'3,weight,,aside,without-weight,2 ¦ Georgia ¦ 2',
			'4,,,aside,blank,',
			'5,weight,-4,aside,without-weight,3 ¦ Georgia ¦ 2 ¦ -4',
			'6,,,rejected,broken,4 ¦ Georgia',
			''
		]);
	});

	it('are all booked: answered, did not know, refused, missing, without a weight, none', async () => {
		const text = `${madeSurvey()}\n,,,,,,,,,\nx,Georgia,1,1,,2018,4,1,30,1\n`;
		const { view } = (await deskOf(text)).answer(answer.plan)!;
		const { all, ...parts } = view.sum;
		expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(all);
		expect(parts).toMatchObject({ withoutWeight: 1 });
		expect(view.leftOut.map(({ fate, rows, lines }) => [fate, rows, lines.length])).toContainEqual([
			'without-weight',
			1,
			1
		]);
		const kinds = (code: number) => madeRows().filter(({ trust }) => trust === code).length;
		expect([answer.view.sum.dontKnow, answer.view.sum.refused]).toEqual([kinds(-1), kinds(-2)]);
	});

	it('keep every choice apart: a kind, a count, a step taken back', () => {
		const asked = (change: Partial<SurveyPlan>) => desk.answer({ ...answer.plan, ...change })!.view;
		expect(asked({ kinds: new Map([['-1', 'answer']]) }).answers).toHaveLength(6);
		expect(asked({ undone: new Set(['kinds']) }).answers).toHaveLength(7);
		expect(asked({ counted: new Set(['5']) }).counted).toEqual([false, false, false, false, true]);
		expect(asked({ undone: new Set(['weight', 'strata', 'cluster']) }).design.basis).toBe('none');
		expect(asked({ order: ['5', '4', '3', '2', '1'] }).answers[0]).toBe('Fully trust');
	});

	it('of a weight that nobody has are counted without one, and it says so', () => {
		const { view } = desk.answer({ ...answer.plan, weight: at('country') })!;
		expect([view.design.noWeights, view.sum.withoutWeight]).toEqual([true, 0]);
	});
});

describe('what is hidden', () => {
	it('stays hidden in every place: view, table, file', () => {
		const { view } = answer;
		const few = view.subgroups!.cells.map((row) => row[3]!);
		expect(few.every(({ share, n }) => share === undefined && n === undefined)).toBe(true);
		const csv = surveyCsv(
			view,
			view.rows.map(({ group }) => group),
			'q'
		);
		for (const line of csv.trimEnd().split('\n').slice(1)) {
			const cells = line.split(',');
			if (cells.at(-1)!.startsWith('hidden')) expect(cells.slice(-7, -1).join('')).toBe('');
		}
		expect(csv).toContain(',hidden');
	});

	it('is told by no sum of the rest', () => {
		const cell = fc.record({
			showing: fc.constantFrom('shown' as const, 'hidden' as const, 'hidden-with' as const),
			n: fc.integer({ min: 0, max: 40 }),
			isCounted: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(cell, { minLength: 2, maxLength: 7 }), (cells) => {
				if (tellsHidden(cells)) return;
				for (const side of [true, false]) {
					const hidden = cells.filter((one) => one.isCounted === side && one.showing !== 'shown');
					const people = hidden.reduce((sum, { n }) => sum + n, 0);
					expect(people === 0 || people >= 10).toBe(true);
					if (hidden.length === 1) expect(hidden[0]?.showing).toBe('hidden-with');
				}
			}),
			{ numRuns: 3000 }
		);
	});
});

it('labels that start a formula are put into files as text', () => {
	const { view } = answer;
	const csv = surveyCsv(
		view,
		view.rows.map(() => '=HYPERLINK("x")'),
		'@q'
	);
	expect(csv).toContain(`'@q,"'=HYPERLINK(""x"")"`);
});

it('a codebook that names nothing is refused', async () => {
	await expect(desk.codebook(new Blob(['a,b\n1,2\n']), 'x.csv')).rejects.toThrow();
});
