// The verdicts of the shipped argument: nobody hides what speaks against a claim, and a worker finds what the build found.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '$lib/argument/evidence';
import { asIndicatorId } from '$lib/base/ids';
import { indicatorOf } from '$lib/indicators/catalogue';
import { docketOf } from '$lib/judging/edition';
import { argumentOf, frameOf } from '$lib/judging/frame';
import { claimsInRegion, piecesInRegion } from '$lib/judging/judge-region';
import { editionFile } from '$lib/judging/edition-file';
import { countriesJudged } from '$lib/judging/verdict-file';
import { variantsOf } from '$lib/judging/variants';
import { openDesk } from '$lib/work/verdict-desk';
import type { Answer } from '$lib/work/verdict-messages';
import { shipped, shippedCurves, shippedDocket, shippedVerdicts } from '../../src/routes/shipped.server';

const [{ argument, shelf }, verdicts, docket] = await Promise.all([
	shipped(),
	shippedVerdicts(),
	shippedDocket()
]);
const claims = claimsInRegion(docket);
const [region] = shelf.regions;
if (!region) throw new Error('no region');

describe.each(claims)('$claim', ({ claim, region: whole, countries }) => {
	it('has counter-evidence or a stated gap, in the region and in every country', () => {
		for (const { counter, counterGaps } of [whole, ...countries])
			expect(counter.length + counterGaps.length, claim).toBeGreaterThan(0);
	});

	it('counts no more than it has', () => {
		for (const found of [whole, ...countries])
			expect(found.for + found.against).toBeLessThanOrEqual(found.of);
	});

	it('gives a certainty with every verdict, and with nothing else', () => {
		for (const { word, certainty } of [whole, ...countries])
			expect(certainty !== undefined, `${claim} ${word}`).toBe(/^(supports|contradicts)/.test(word));
	});
});

it('is the same when it is combined without its words', () => {
	const wordless = docketOf(verdicts, argumentOf(JSON.parse(JSON.stringify(frameOf(argument)))), region);
	expect(claimsInRegion(wordless)).toEqual(claims);
	expect(piecesInRegion(wordless)).toEqual(piecesInRegion(docket));
});

describe('the file of the edition', () => {
	const file = editionFile(verdicts, argument, shelf.regions);

	it('holds every claim for every country with data and every preset, each claim and piece once', () => {
		const key = ({ evidence, subject, region: of }: (typeof file.pieces)[number]) =>
			`${evidence} ${of ?? subject}`;
		expect(new Set(file.pieces.map(key)).size).toBe(file.pieces.length);
		const rows = new Set(file.verdicts.map(({ claim, subject, region: of }) => `${claim} ${of ?? subject}`));
		expect(rows.size).toBe(file.verdicts.length);
		for (const id of Object.keys(file.claims))
			for (const of of [...countriesJudged(verdicts), ...shelf.regions.map((one) => one.id)])
				expect(rows.has(`${id} ${of}`), `${id} ${of}`).toBe(true);
		expect(file.edition).toBe(shelf.catalogue.edition);
		expect(JSON.parse(JSON.stringify(file))).toEqual(file);
	});

	it('says of each piece, certainty and claim what was judged', () => {
		for (const { region: whole, countries: each } of claims)
			for (const found of [whole, ...each].filter(({ judged }) => judged)) {
				const of = found.subject === 'region' ? region.id : undefined;
				const line = file.verdicts.find(
					(one) => one.claim === found.claim && one.subject === found.subject && one.region === of
				);
				expect(line).toMatchObject({ word: found.word, lean: found.lean, for: found.for, of: found.of });
				expect(line?.certainty?.level).toBe(found.certainty?.level);
				const counted = found.certainty?.steps.flatMap((step) => (step.counted ? [step.code] : []));
				expect(line?.certainty?.counted).toEqual(counted);
				expect(Object.keys(line?.counter ?? {})).toEqual(found.counter.map(({ evidence }) => evidence));
			}
	});

	it('explains every field and every step', () => {
		const explained = JSON.stringify(file.fields);
		const rows = [...file.pieces, ...file.regions, ...file.verdicts];
		const codes = new Set(rows.flatMap(({ certainty }) => certainty?.counted ?? []));
		for (const code of codes) expect(explained).toContain(code);
		const named = new Set(rows.flatMap((row) => Object.keys(row)));
		for (const name of named) expect(explained).toMatch(new RegExp(`\\b${name}\\b`));
	});
});

const sampled = [
	'consultation',
	'protest-rate',
	'income-recovered',
	'entry-since-2017',
	'protest-and-income',
	'incomes-apart',
	'gini'
];

describe('the worker’s desk', () => {
	const opened = (id: string) => {
		const piece = [...argument.evidence.values()].find((one) => one.id === id);
		if (!piece) throw new Error(`no evidence ${id}`);
		const answers: Answer[] = [];
		const people = indicatorOf(shelf.catalogue, asIndicatorId('population'));
		const read = (path: string) => readFile(join('data', path), 'utf8');
		const desk = openDesk(read, people, shelf.regions, (answer) => answers.push(structuredClone(answer)));
		return { piece, desk, answers };
	};
	const ask = async (id: string, of = region) => {
		const { piece, desk, answers } = opened(id);
		const indicators = piece.indicators.map((one) => indicatorOf(shelf.catalogue, one));
		const given = structuredClone({ piece, indicators, region: of, period: piece.period });
		await desk.ask({ kind: 'judge', id: 1, cases: [given], limit: verdicts.limit });
		return answers;
	};

	it.each(sampled)('finds of %s what the build found', async (id) => {
		const answers = await ask(id);
		expect(answers.map(({ kind }) => kind)).toEqual(['progress', 'judged']);
		const built = piecesInRegion(docket).find(({ evidence }) => evidence === id);
		expect(answers[1]).toEqual({ kind: 'judged', id: 1, verdicts: [built?.verdicts] });
	});

	it.each(['kazakhstan-gives', 'democracy-by-1992', 'income-spread-world'])(
		'reckons %s in as many ways as the build did, at least 2,000, with the same outcome',
		async (id) => {
			const [built] = [...(await shippedCurves())].filter(([piece]) => piece === id);
			const { piece, desk, answers } = opened(id);
			const caseOf = (one: Evidence) => ({
				piece: one,
				indicators: one.indicators.map((name) => indicatorOf(shelf.catalogue, name)),
				region,
				period: one.period
			});
			const variants = variantsOf(piece, argument.evidence).map(caseOf);
			const asked = structuredClone([{ ...caseOf(piece), side: 'for' as const, variants }]);
			await desk.ask({ kind: 'specify', id: 1, pieces: asked });
			// what is kept has been through JSON, which knows no −0
			const found = JSON.parse(JSON.stringify(answers.at(-1)));
			expect(found).toEqual({ kind: 'specified', id: 1, curve: built?.[1] });
			expect(built?.[1].specifications).toBeGreaterThanOrEqual(2000);
		}
	);

	it.each(['post-soviet', 'high-income', 'south-caucasus'])(
		'finds of how far apart incomes lie in %s what the build found',
		async (id) => {
			const of = shelf.regions.find((one) => one.id === id);
			const [, judged] = await ask('incomes-apart', of);
			const built = [...verdicts.pieces].find(([piece]) => piece === 'incomes-apart')?.[1].get(id);
			expect(judged).toEqual({ kind: 'judged', id: 1, verdicts: [[built]] });
			expect(built?.n).toBeGreaterThan(20);
		}
	);
});
