// A reader's table to values: every row accounted for, every question asked, nothing guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asIso3, type Iso3 } from '$lib/base/ids';
import {
	noAnswers,
	noChoices,
	type Answers,
	type Choices,
	type Outcome,
	type Toggle
} from '$lib/intake/outcome';
import { recognise } from '$lib/intake/recognise';
import { settle } from '$lib/intake/settle';
import { readSheet } from '$lib/table/read-sheet';
import { Refusal } from '$lib/table/refusal';
import { place } from './placer';

async function taken(text: string, choices: Choices = noChoices): Promise<Outcome> {
	const sheet = await readSheet(new Blob([text]), 'table.csv');
	const { mapping, lacks } = recognise(sheet, place);
	if (!mapping) throw new Error(`lacks ${lacks.join()}`);
	return settle(sheet, mapping, place, choices);
}

const answers = (given: Partial<Answers>, undone: Toggle[] = []): Choices => ({
	answers: { ...noAnswers, ...given },
	undone: new Set(undone)
});

const valuesOf = ({ observations: { countries, country, year, value } }: Outcome) =>
	[...value].map((one, at) => `${countries[country[at] ?? 0]} ${year[at]} ${one}`);

const aid = [
	'Источник ; Показатели мирового развития;;',
	';;;',
	'Страна;Показатель;2017;2018',
	'Казахстан;Чистая ОПР;0,1;0,2',
	'Киргизия;Чистая ОПР;6,4;май.19',
	'Конго;Чистая ОПР;1;2',
	'Конго - Киншаса;Чистая ОПР;3;4',
	'Весь мир;Чистая ОПР;5;6',
	'Андорра;Чистая ОПР;;',
	'Атлантида;Чистая ОПР;7;8',
	'Кыргызстан;Чистая ОПР;6,4;5,3',
	';;;',
	'Данные Всемирного банка;;;'
].join('\n');

const shortened = [
	'country,2021,2022,2023',
	'Kazakhstan,26.7k,27k,1.2M',
	'Kyrgyzstan,950,1000m,−2.5k',
	'Uzbekistan,3B,1.5TR,k'
].join('\n');

describe('settle', () => {
	it('reads numbers that were written short in full, says how many, and takes it back', async () => {
		const outcome = await taken(shortened);
		expect(valuesOf(outcome)).toEqual([
			'KAZ 2021 26700',
			'KAZ 2022 27000',
			'KAZ 2023 1200000',
			'KGZ 2021 950',
			'KGZ 2023 -2500',
			'UZB 2021 3000000000',
			'UZB 2022 1500000000000'
		]);
		expect(outcome.badCells.map(({ text }) => text)).toEqual(['1000m', 'k']);
		expect(outcome.steps.find(({ id }) => id === 'shortened')).toMatchObject({ count: 6, undo: 'toggle' });
		const back = await taken(shortened, answers({}, ['shortened']));
		expect(valuesOf(back)).toEqual(['KGZ 2021 950']);
		expect(back.rows).toMatchObject({ all: 3, accepted: 1, rejected: 2 });
	});

	it('accounts for every row of an awkward table', async () => {
		const outcome = await taken(aid);
		expect(outcome.rows).toEqual({ all: 10, accepted: 3, waiting: 2, aside: 4, rejected: 1 });
		expect(outcome.out.map(({ reason, rows }) => [reason, rows])).toEqual([
			['second-value', 1],
			['aggregate', 1],
			['empty', 1],
			['blank-line', 1],
			['note', 1]
		]);
		expect(outcome.cells).toEqual({ all: 6, accepted: 5, waiting: 1, aside: 0, rejected: 0 });
		expect(valuesOf(outcome)).toEqual([
			'KAZ 2017 0.1',
			'KAZ 2018 0.2',
			'KGZ 2017 6.4',
			'COD 2017 3',
			'COD 2018 4'
		]);
	});

	it('asks which of two countries, and says which the file already has', async () => {
		const { questions } = await taken(aid);
		expect(questions[0]).toMatchObject({
			kind: 'country',
			key: 'Конго',
			why: 'two',
			choices: ['COG', 'COD'],
			line: 6,
			values: 2,
			seen: { name: 'Конго - Киншаса', line: 7, iso3: 'COD' }
		});
		expect(questions[1]).toMatchObject({ key: 'Атлантида', why: 'unknown' });
		expect(questions[2]).toMatchObject({
			kind: 'cell',
			line: 5,
			text: 'май.19',
			options: ['5.19'],
			year: 2018
		});
	});

	it('hears the answers', async () => {
		const outcome = await taken(
			aid,
			answers({
				countries: new Map<string, Iso3 | 'aside'>([
					['Конго', asIso3('COG')],
					['Атлантида', 'aside']
				]),
				cells: new Map([['1:3', '5.19']])
			})
		);
		expect(outcome.questions).toEqual([]);
		expect(outcome.rows).toEqual({ all: 10, accepted: 4, waiting: 0, aside: 5, rejected: 1 });
		expect(valuesOf(outcome)).toContain('KGZ 2018 5.19');
		expect(valuesOf(outcome)).toContain('COG 2017 1');
	});

	it('takes the other one of two rows on the reader’s word', async () => {
		const repeat = (await taken(aid)).out[0]?.repeats?.[0];
		expect(repeat).toMatchObject({ line: 11, firstLine: 5, firstName: 'Киргизия', agree: 1, both: 2 });
		const outcome = await taken(aid, answers({ repeats: new Map([[repeat!.key, repeat!.row]]) }));
		expect(valuesOf(outcome)).toContain('KGZ 2018 5.3');
		expect(outcome.rows.rejected).toBe(1);
	});

	it('takes back what it did by itself', async () => {
		const spelling = await taken(aid, answers({}, ['spelling']));
		expect(spelling.questions.some((one) => one.kind === 'country' && one.why === 'spelling')).toBe(true);
		const groups = await taken(aid, answers({}, ['groups']));
		expect(groups.rows.waiting).toBe(3);
		const notes = await taken(aid, answers({}, ['notes']));
		expect(notes.out.some(({ reason }) => reason === 'note')).toBe(false);
	});

	it('keeps Georgia, whose key is the word of the header', async () => {
		const outcome = await taken('geo,time,x\nkaz,2000,1\ngeo,2000,2\ngeo,time,x\nuzb,2001,3\n');
		expect(valuesOf(outcome)).toEqual(['KAZ 2000 1', 'GEO 2000 2', 'UZB 2001 3']);
		expect(outcome.out[0]).toMatchObject({ reason: 'header-again', lines: [4] });
	});

	it('rejects a second, different value and sets the same one aside', async () => {
		const outcome = await taken(
			'country,year,value\nKazakhstan,2000,1\nKazakhstan,2000,1\nKazakhstan,2000,2\n'
		);
		expect(outcome.out.map(({ reason, lines }) => [reason, lines])).toEqual([
			['second-value', [4]],
			['same-again', [3]]
		]);
	});

	it('counts events by year', async () => {
		const rows = ['2019-01-05', '2019-03-01', '2020-02-02', '2019-07-07'].map(
			(day, at) => `${at},${day},Protests,Kazakhstan,0`
		);
		const outcome = await taken(
			`event_id_cnty,event_date,event_type,country,fatalities\n${rows.join('\n')}\n`
		);
		expect(outcome.mapping.layout).toBe('acled');
		expect(valuesOf(outcome)).toEqual(['KAZ 2019 3', 'KAZ 2020 1']);
	});

	it('never loses a row, whatever the table and the choices', async () => {
		const cell = fc.constantFrom(
			'',
			'Казахстан',
			'KAZ',
			'Конго',
			'World',
			'Атлантида',
			'2000',
			'2001',
			'5,1',
			'7',
			'май.19',
			'"',
			'1;2',
			'x'
		);
		const row = fc.array(cell, { minLength: 0, maxLength: 5 }).map((cells) => cells.join(';'));
		const choices = fc.record({
			aside: fc.boolean(),
			undone: fc.subarray<Toggle>(['spelling', 'groups', 'notes', 'short'])
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(row, { maxLength: 12 }),
				fc.boolean(),
				choices,
				async (rows, wide, { aside, undone }) => {
					const head = wide ? 'Страна;1999;2000;2001' : 'Страна;Год;Значение;x';
					const first = wide ? 'Узбекистан;1;2;3' : 'Узбекистан;1999;3;x';
					const sheet = await readSheet(new Blob([[head, first, ...rows].join('\n')]), 'a.csv').catch(
						(error) => {
							if (error instanceof Refusal) return undefined;
							throw error;
						}
					);
					if (!sheet) return;
					const { mapping } = recognise(sheet, place);
					if (!mapping) return;
					const countries = aside ? new Map([['Атлантида', 'aside' as const]]) : new Map();
					const {
						rows: sum,
						cells,
						observations
					} = settle(sheet, mapping, place, answers({ countries }, undone));
					expect(sum.accepted + sum.waiting + sum.aside + sum.rejected).toBe(sum.all);
					expect(sum.all).toBe(sheet.length);
					expect(cells.accepted + cells.waiting + cells.aside + cells.rejected).toBe(cells.all);
					if (mapping.combine === 'one') expect(observations.value.length).toBe(cells.accepted);
					// A freak row may be wider than the table and be taken for it: then no header is a year.
					if (wide && mapping.time.kind === 'headers') expect(cells.all).toBe(sum.accepted * 3);
				}
			),
			{ numRuns: 1500 }
		);
	});
});
