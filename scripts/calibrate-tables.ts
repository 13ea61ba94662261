/** Every table of the calibration: which worlds are judged in which cells, and how one of them is worked out. */
import { benches } from '../src/lib/statistics/bench';
import type { Change } from '../src/lib/statistics/change';
import { associationRate, COUPLED, UNCOUPLED } from './calibrate-associations';
import { judgeWorlds, MEMBERS, type About, type Cell, type Tally } from './calibrate-changes';
import { combinedRate, TRUE, UNTRUE } from './calibrate-combined';
import { CHANGED, countRate, UNCHANGED } from './calibrate-counts';
import { HOSTILE } from './calibrate-hostile';
import { NEIGHBOURS, regionsIn, spreadRate } from './calibrate-spreads';
import { CHANGING, FEW, UNEVEN, WORLDS, type Tails, type World } from './calibrate-worlds';

export const SEED = 20;

/** Percent with one decimal, null where nothing was judged; one number a measure. */
export type Shares = Readonly<Record<string, number | null>>;

export interface Table {
	readonly part: string;
	/** power: what is found is so; the others: it is not */
	readonly name: 'false' | 'falseOfFew' | 'falseOfRare' | 'falseOfHostile' | 'falseOfChosen' | 'power';
	readonly cells: readonly object[];
	readonly worlds: readonly string[];
	/** worlds (of associations and counts: single cases) judged in each cell at full length */
	readonly count: number;
	readonly run: (world: string, cell: number, count: number) => Shares;
}

const TAILS: readonly Tails[] = ['Gaussian', 't(3)'];
const FULL: readonly Cell[] = [8, 12, 20, 35].flatMap((years) =>
	[0, 0.2].flatMap((gaps) => TAILS.map((tails) => ({ years, gaps, tails })))
);
/** 24 years, of which 7 after the change, is the window of most steps that the argument states. */
const POWER: readonly Cell[] = [8, 12, 20, 24, 35].map((years) => ({ years, gaps: 0, tails: 'Gaussian' }));
/** A reader's own years, judged by what the whole period taught. */
const CHOSEN: readonly Cell[] = [8, 12, 20, 28].map((chosen) => ({
	years: 35,
	gaps: 0,
	tails: 'Gaussian',
	chosen
}));
const PLAIN = POWER.filter(({ years }) => years !== 24);

const percent = (part: number, whole = 1) => (whole > 0 ? Math.round((1000 * part) / whole) / 10 : null);
const named = <Item>(of: Readonly<Record<string, Item>>, name: string) => of[name] as Item;
const kept = benches(60);

/** Worlds of large regions hold few of them: so many times more of these worlds are judged. */
export const timesOfSpread = (cell: Parameters<typeof regionsIn>[0]) =>
	Math.min(3, Math.floor(40 / regionsIn(cell)));

/**
 * Rows that the promise covers and of which a few worlds left a cell above 6 %: the whole row is counted anew with so
 * many times more of them, and what that count says stands.
 */
const AGAIN: Readonly<Record<string, number>> = {
	'step false AR(2)': 8,
	'step falseOfChosen bounded': 10,
	'turn false three levels': 5
};

/** Common shocks hit all members of a world alike: its verdicts are nearly one, so more worlds are needed. */
const times = (row: string, world: string) => (world.startsWith('common') ? 3 : (AGAIN[row] ?? 1));

function changeTables(kind: Change['kind']): Table[] {
	const table = (
		name: Table['name'],
		worlds: Readonly<Record<string, World>>,
		cells: readonly Cell[],
		count: number,
		about: About,
		members: number,
		shares: (tally: Tally) => Shares
	): Table => ({
		part: kind,
		name,
		cells,
		worlds: Object.keys(worlds),
		count,
		run: (world, cell, number) =>
			shares(
				judgeWorlds(named(worlds, world), kind, cells[cell] as Cell, {
					worlds: number * times(`${kind} ${name} ${world}`, world),
					seed: SEED,
					about,
					members,
					from: kept
				})
			)
	});
	const verdicts = ({ judged, verdicts: v, unshared, leans }: Tally) => ({
		verdicts: percent(v, judged),
		unshared: percent(unshared, judged),
		leans: percent(leans, judged)
	});
	const found = ({ judged, verdicts: v, firm, leans, leansRight }: Tally) => ({
		verdicts: percent(v, judged),
		firm: percent(firm, judged),
		leans: percent(leans, judged),
		leansRight: percent(leansRight, leans)
	});
	return [
		table('false', WORLDS, FULL, kind === 'trend' ? 20 : 5, 'still', MEMBERS, verdicts),
		table('falseOfFew', FEW, FULL, 20, 'still', Math.round(MEMBERS / 6), verdicts),
		table('falseOfRare', UNEVEN, PLAIN, 12, 'rare', MEMBERS, verdicts),
		table('falseOfHostile', HOSTILE, PLAIN, 5, 'still', MEMBERS, verdicts),
		table('falseOfChosen', WORLDS, CHOSEN, kind === 'trend' ? 8 : 3, 'still', MEMBERS, verdicts),
		table('power', CHANGING, POWER, 24, 'changing', MEMBERS, found)
	];
}

function spreadTables(): Table[] {
	const cells = [
		...[8, 12, 20, 35].flatMap((years) => TAILS.map((tails) => ({ years, countries: 5, tails }))),
		...[12, 35].flatMap((countries) =>
			[12, 35].map((years) => ({ years, countries, tails: 'Gaussian' as const }))
		)
	];
	const still = ['ρ 0.3', 'ρ 0.6', 'ρ 0.8', 'ρ 0.9', 'ρ 0.95', 'half 0.3, half 0.95', 'ρ 0 to 1', 'walk'];
	const shocks = ['signal and noise 0.95, 50 %', 'common shock 0.8', 'common shock 0.95'];
	const apart: Readonly<Record<string, { rho: number; apart: number }>> = Object.fromEntries(
		[0.3, 0.6, 0.9].map((rho) => [`ρ ${rho}, outermost two by three deviations each`, { rho, apart: 3 }])
	);
	const rate = (world: string, cell: number, count: number, planted?: { rho: number; apart: number }) => {
		const of = cells[cell] as (typeof cells)[number];
		const neighbours = NEIGHBOURS[world];
		const found = spreadRate(
			neighbours ? neighbours(of.countries) : named(WORLDS, world),
			of,
			count * timesOfSpread(of),
			SEED,
			planted,
			kept
		);
		return { verdicts: percent(found.verdicts), apart: percent(found.apart) };
	};
	const table = { part: 'spread', cells, count: 16 } as const;
	return [
		{
			...table,
			name: 'false',
			worlds: [...still, ...Object.keys(NEIGHBOURS), ...shocks],
			run: (world, cell, count) => rate(world, cell, count)
		},
		{
			...table,
			name: 'power',
			worlds: Object.keys(apart),
			run: (world, cell, count) => rate(`ρ ${named(apart, world).rho}`, cell, count, named(apart, world))
		}
	];
}

function associationTables(): Table[] {
	const cells = [
		{ chosen: 5, members: 5 },
		{ chosen: 5, members: 170 },
		{ chosen: 20, members: 170 },
		{ chosen: 170, members: 170 }
	];
	const run = (of: typeof UNCOUPLED) => (world: string, cell: number, count: number) => {
		const { chosen, members } = cells[cell] as (typeof cells)[number];
		const worlds = chosen === 170 ? Math.ceil(count / 4) : count;
		const rate = associationRate(named(of, world), chosen, members, worlds, SEED);
		return { verdicts: percent(rate.both), membersAlone: percent(rate.membersAlone) };
	};
	const table = { part: 'association', cells, count: 200 } as const;
	return [
		{ ...table, name: 'false', worlds: Object.keys(UNCOUPLED), run: run(UNCOUPLED) },
		{ ...table, name: 'power', worlds: Object.keys(COUPLED), run: run(COUPLED) }
	];
}

function countTables(): Table[] {
	const cells = [
		{ before: 21, since: 10 },
		{ before: 24, since: 7 },
		{ before: 10, since: 10 }
	];
	const run = (of: typeof UNCHANGED) => (world: string, cell: number, count: number) => {
		const { before, since } = cells[cell] as (typeof cells)[number];
		const rate = countRate(named(of, world), before, since, count, SEED);
		return { verdicts: percent(rate.verdicts), rises: percent(rate.rises) };
	};
	const table = { part: 'counts', cells, count: 2000 } as const;
	return [
		{ ...table, name: 'false', worlds: Object.keys(UNCHANGED), run: run(UNCHANGED) },
		{ ...table, name: 'power', worlds: Object.keys(CHANGED), run: run(CHANGED) }
	];
}

function combinedTables(part: 'region' | 'claim', voices: readonly number[]): Table[] {
	const cells = [20, 35].flatMap((years) => voices.map((number) => ({ years, voices: number })));
	const run = (of: typeof UNTRUE) => (world: string, cell: number, count: number) => {
		const rate = combinedRate(
			part,
			named(of, world),
			cells[cell] as (typeof cells)[number],
			count,
			SEED,
			kept
		);
		return Object.fromEntries(Object.entries(rate).map(([outcome, share]) => [outcome, percent(share)]));
	};
	const table = { part, cells, count: 8 } as const;
	return [
		{ ...table, name: 'false', worlds: Object.keys(UNTRUE), run: run(UNTRUE) },
		{ ...table, name: 'power', worlds: Object.keys(TRUE), run: run(TRUE) }
	];
}

export const TABLES: readonly Table[] = [
	...changeTables('trend'),
	...changeTables('step'),
	...changeTables('turn'),
	...spreadTables(),
	...associationTables(),
	...countTables(),
	...combinedTables('region', [5, 20, 54]),
	...combinedTables('claim', [2, 3, 5])
];
