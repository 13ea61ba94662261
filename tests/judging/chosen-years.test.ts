// Years of the reader's own: the worker's whole argument, a page's single figure and Node say the same; nothing of it is counted.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countedStandings } from '$lib/argument/standing';
import { asIndicatorId } from '$lib/base/ids';
import { periodOf } from '$lib/figures/gather';
import { indicatorOf } from '$lib/indicators/catalogue';
import { unpackSeries, packSeries } from '$lib/indicators/country-series';
import { chosenDocket, isChosen, standingsBeside } from '$lib/judging/chosen-years';
import { judgeClaim } from '$lib/judging/judge-claim';
import { judgePiece } from '$lib/judging/judge-piece';
import { courtOfYears } from '$lib/judging/learnt-processes';
import { standingsByCountry } from '$lib/judging/standings';
import { weighed } from '$lib/judging/weigh';
import { benches } from '$lib/statistics/bench';
import { openDesk } from '$lib/work/verdict-desk';
import type { Answer, Case } from '$lib/work/verdict-messages';
import { countrySeries, processesFile, worldIndicators, worldSeries } from '../../src/routes/series.server';
import { shipped, shippedDocket } from '../../src/routes/shipped.server';

const [{ argument, shelf, library }, docket, processes] = await Promise.all([
	shipped(),
	shippedDocket(),
	processesFile()
]);
const [region] = shelf.regions;
if (!region) throw new Error('no region');

const shippedWorlds = new Set<string>(await worldIndicators());

/** The files that a page fetches, made as the build makes them, and sent through JSON; another is not there. */
async function read(path: string): Promise<string> {
	const [, kind, name = ''] = /^verdicts\/(?:(series|world)\/)?(\w[\w-]*)\.json$/.exec(path) ?? [];
	if (kind === 'series') return JSON.stringify(await countrySeries(name as never));
	if (kind === 'world' && !shippedWorlds.has(name)) throw new Error(`${path}: 404`);
	if (kind === 'world') return JSON.stringify(await worldSeries(asIndicatorId(name)));
	if (name === 'processes') return JSON.stringify(processes);
	return readFile(join('data', path), 'utf8');
}

const years = { from: 2001, to: 2019 };
const cases = [...argument.evidence.values()]
	.filter(({ expect: { kind } }) => kind !== 'describe')
	.map((piece): Case => ({
		piece,
		indicators: piece.indicators.map((id) => indicatorOf(shelf.catalogue, id)),
		region,
		period: periodOf(piece, years)
	}))
	.filter(({ piece, period }) => period.join() !== piece.period.join());

function openHere() {
	const answers: Answer[] = [];
	const people = indicatorOf(shelf.catalogue, asIndicatorId('population'));
	const desk = openDesk(read, people, shelf.regions, (answer) => answers.push(structuredClone(answer)));
	return { desk, answers };
}

async function asked(of: readonly Case[], whole: boolean) {
	const { desk, answers } = openHere();
	await desk.ask({ kind: 'judge', id: 1, cases: structuredClone(of), limit: 0, whole });
	const last = answers.at(-1);
	if (last?.kind !== 'judged') throw new Error(JSON.stringify(last));
	return { verdicts: last.verdicts, answers };
}

const whole = await asked(cases, true);
const anew = new Map(cases.map(({ piece }, place) => [piece.id, whole.verdicts[place] ?? []]));

describe('the whole argument under other years', () => {
	it('is judged piece by piece, with progress, each verdict outlined and without certainty', () => {
		expect(cases.length).toBeGreaterThan(80);
		expect(whole.answers.some(({ kind }) => kind === 'progress')).toBe(true);
		for (const [id, verdicts] of anew) {
			expect(verdicts.length, id).toBeGreaterThan(0);
			for (const { ownChoice, certainty } of verdicts) {
				expect(ownChoice, id).toBe(true);
				expect(certainty, id).toBeUndefined();
			}
		}
	});

	it('says of a piece what its own figure says, which knows all countries and is asked alone', async () => {
		// every kind of expectation, and pieces of each unit
		const kinds = new Map(cases.map((one) => [`${one.piece.expect.kind} ${one.piece.unit}`, one]));
		for (const one of kinds.values()) {
			const alone = (await asked([one], false)).verdicts[0] ?? [];
			const bare = alone.map(({ rank, detectable, worldWide, ...rest }) => {
				void [rank, detectable, worldWide];
				return { ...rest, worldWide: false };
			});
			expect(anew.get(one.piece.id), one.piece.id).toEqual(bare);
		}
	});

	it('is what Node finds from the shipped tables themselves', async () => {
		const shared = benches(64);
		for (const { piece, indicators, period } of cases.filter((_, place) => place % 7 === 0)) {
			const panels = await Promise.all(piece.indicators.map((id) => library.panel(id)));
			const population = await library.panel(asIndicatorId('population'));
			const court = courtOfYears(processes[piece.id], { benches: shared, detectable: false, ranked: false });
			const found = judgePiece({ piece, indicators, panels, population, region, period }, court);
			expect(anew.get(piece.id), piece.id).toEqual(found.map((one) => weighed(one, 0)));
		}
	});

	it('stops when it is told to', async () => {
		const { desk, answers } = openHere();
		const judging = desk.ask({ kind: 'judge', id: 7, cases: structuredClone(cases), limit: 0, whole: true });
		await desk.ask({ kind: 'cancel', id: 7 });
		await judging;
		expect(answers.at(-1)).toEqual({ kind: 'cancelled', id: 7 });
	});
});

describe('claims under other years', () => {
	const chosen = chosenDocket(docket, anew);
	const judged = [...argument.claims.keys()].flatMap((id) => {
		const declared = standingsByCountry(docket, id);
		return declared ? [{ id, declared, beside: standingsBeside(declared, chosen, id) }] : [];
	});

	it('stand beside the declared ones, in outline and without certainty, on each axis too', () => {
		const [own, kept] = [judged.filter(({ id }) => isChosen(chosen, id)), judged];
		expect(own.length).toBeGreaterThan(20);
		for (const { declared, beside } of kept)
			for (const [subject, standing] of Object.entries(beside)) {
				const { own: mine, axes, ...rest } = standing;
				expect(rest).toEqual(expect.objectContaining({ word: declared[subject]?.word }));
				for (const one of [mine, axes?.wider.own, axes?.narrower.own].filter((shown) => shown !== undefined))
					expect(one).toEqual(expect.objectContaining({ ownChoice: true }));
				expect(mine && 'level' in mine).toBeFalsy();
			}
	});

	it('are those of the claim’s own rule over what was judged anew', () => {
		for (const { id, beside } of judged.filter(({ id: claim }) => isChosen(chosen, claim)))
			for (const country of region.members) {
				const found = judgeClaim(chosen, id, country);
				expect(beside[country]?.own).toMatchObject({ word: found.word, lean: found.lean });
			}
	});

	it('are never counted', () => {
		for (const { declared, beside } of judged) {
			const bare = countedStandings(Object.values(beside)).map(({ word }) => word);
			expect(bare).toEqual(countedStandings(Object.values(declared)).map(({ word }) => word));
		}
	});

	it('are left away where the years change nothing that decides the claim', () => {
		const none = chosenDocket(docket, new Map());
		for (const { id, declared } of judged) expect(standingsBeside(declared, none, id)).toBe(declared);
	});
});

describe('a series as it is sent', () => {
	it('comes back as it was, gaps and intervals too', async () => {
		for (const { piece } of cases.slice(0, 40))
			for (const id of piece.indicators)
				for (const country of region.members) {
					const series = (await library.panel(id)).series.get(country);
					const packed = series && packSeries(series);
					if (packed) expect(unpackSeries(packed, id, country)).toEqual(series);
				}
	});

	it('goes out for every indicator that asks the whole world', async () => {
		const ids = await worldIndicators();
		expect(ids.length).toBeGreaterThan(8);
		for (const id of ids) expect(Object.keys(await worldSeries(id)).length).toBeGreaterThan(0);
	});
});
