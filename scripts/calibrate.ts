/**
 * npm run calibrate [-- PART [WORLDS]]: judges made-up worlds, whose truth is known, by the code that judges the real
 * one, and writes the shares of false and of right verdicts to data/method/calibration.json. PART is trend, step,
 * turn, association, counts or all; the other parts of the file stay as they are. Seeded: the same code writes the
 * same file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { benches } from '../src/lib/statistics/bench';
import type { Change } from '../src/lib/statistics/change';
import { associationRate, COUPLED, UNCOUPLED } from './calibrate-associations';
import { judgeWorlds, MEMBERS, type Cell, type Tally } from './calibrate-changes';
import { CHANGED, countRate, UNCHANGED } from './calibrate-counts';
import { CHANGING, FEW, WORLDS, type Tails, type World } from './calibrate-worlds';

const FILE = 'data/method/calibration.json';
const SEED = 20;
const YEARS = [8, 12, 20, 35];

const TAILS: readonly Tails[] = ['Gaussian', 't(3)'];
const CELLS: readonly Cell[] = YEARS.flatMap((years) =>
	[0, 0.2].flatMap((gaps) => TAILS.map((tails) => ({ years, gaps, tails })))
);
const POWER_CELLS: readonly Cell[] = YEARS.map((years) => ({ years, gaps: 0, tails: 'Gaussian' }));

/** In percent, one decimal: more would be noise of the simulation. */
const percent = (share: number) => Math.round(share * 1000) / 10;
const share = (part: number, whole: number) => (whole > 0 ? percent(part / whole) : null);

type Options = Parameters<typeof judgeWorlds>[3];

function table(
	worlds: Readonly<Record<string, World>>,
	kind: Change['kind'],
	cells: readonly Cell[],
	options: Options,
	sums: Readonly<Record<string, keyof Tally>>
) {
	return Object.entries(worlds).map(([world, make]) => {
		const tallies = cells.map((cell) => judgeWorlds(make, kind, cell, options));
		const rows = Object.entries(sums).map(([name, key]) => [
			name,
			tallies.map((one) => share(one[key], one.judged))
		]);
		console.log(kind, world, JSON.stringify(Object.fromEntries(rows)));
		return { world, ...Object.fromEntries(rows) };
	});
}

function change(kind: Change['kind'], worlds: number) {
	const from = benches(100);
	const none = { verdicts: 'verdicts', leans: 'leans' } as const;
	const some = { verdicts: 'verdicts', firm: 'firm', leansRight: 'leansRight' } as const;
	const still = { worlds, seed: SEED, about: 'still', from } as const;
	const few = { ...still, worlds: 6 * worlds, members: Math.round(MEMBERS / 6) } as const;
	return {
		worlds,
		members: MEMBERS,
		cells: CELLS,
		false: table(WORLDS, kind, CELLS, still, none),
		falseOfFew: table(FEW, kind, CELLS, few, none),
		powerCells: POWER_CELLS,
		power: table(CHANGING, kind, POWER_CELLS, { ...still, about: 'changing' }, some)
	};
}

function association(worlds: number) {
	const cells = [
		{ chosen: 5, members: 5 },
		{ chosen: 5, members: 170 },
		{ chosen: 20, members: 170 },
		{ chosen: 170, members: 170 }
	];
	const rows = (of: typeof UNCOUPLED) =>
		Object.entries(of).map(([world, made]) => {
			const rates = cells.map(({ chosen, members }) =>
				associationRate(
					made,
					chosen,
					members,
					chosen === members && members > 5 ? Math.ceil(worlds / 4) : worlds,
					SEED
				)
			);
			console.log('association', world, JSON.stringify(rates));
			return {
				world,
				verdicts: rates.map(({ both }) => percent(both)),
				membersAlone: rates.map(({ membersAlone }) => percent(membersAlone))
			};
		});
	return { worlds, years: 24, cells, false: rows(UNCOUPLED), power: rows(COUPLED) };
}

function counts(series: number) {
	const cells = [
		{ before: 21, since: 10 },
		{ before: 24, since: 7 },
		{ before: 10, since: 10 }
	];
	const rows = (of: typeof UNCHANGED) =>
		Object.entries(of).map(([world, made]) => {
			const rates = cells.map(({ before, since }) => countRate(made, before, since, series, SEED));
			return {
				world,
				verdicts: rates.map(({ verdicts }) => percent(verdicts)),
				rises: rates.map(({ rises }) => percent(rises))
			};
		});
	return { series, cells, false: rows(UNCHANGED), power: rows(CHANGED) };
}

const PARTS: Readonly<Record<string, (worlds: number) => object>> = {
	trend: (worlds) => change('trend', worlds),
	step: (worlds) => change('step', worlds),
	turn: (worlds) => change('turn', worlds),
	association: (worlds) => association(16 * worlds),
	counts: (worlds) => counts(80 * worlds)
};

export function main([part = 'all', worlds = '25']: readonly string[]): void {
	const known = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>) : {};
	for (const [name, run] of Object.entries(PARTS)) {
		if (part !== 'all' && part !== name) continue;
		known[name] = run(Number(worlds));
		const parts = Object.keys(PARTS).filter((one) => one in known);
		const about = 'Percent of judgements with a verdict; npm run calibrate';
		const ordered = { about, seed: SEED, ...Object.fromEntries(parts.map((one) => [one, known[one]])) };
		mkdirSync('data/method', { recursive: true });
		writeFileSync(
			FILE,
			`${JSON.stringify(ordered, null, '\t')
				.replace(/\n\t{4,}/g, ' ')
				.replace(/\n\t{3}([}\]])/g, '$1')}\n`
		);
	}
}
