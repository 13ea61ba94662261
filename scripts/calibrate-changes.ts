/** Worlds in, processes learnt from them, every member judged: how often a verdict is given, right or false. */
import { benches, type Benches } from '../src/lib/statistics/bench';
import type { Change, Observed } from '../src/lib/statistics/change';
import { generator, shuffled } from '../src/lib/statistics/generator';
import { judgeChange, type Judged, type TooShort } from '../src/lib/statistics/judge';
import { learnProcesses } from '../src/lib/statistics/learn';
import { WORLD_WIDE } from '../src/lib/statistics/rank';
import type { Member, Tails, World } from './calibrate-worlds';

export interface Cell {
	/** known years of every member */
	readonly years: number;
	/** share of the years in the window that are missing */
	readonly gaps: number;
	readonly tails: Tails;
	/** of these, so many at the end are judged, by what was learnt from all: a reader's own window */
	readonly chosen?: number;
}

/** Whose verdicts are counted: members without a change, with one, or those that wander unlike the others. */
export type About = 'still' | 'changing' | 'rare';

export interface Tally {
	judged: number;
	verdicts: number;
	/** verdicts that also hold at ρ = 0.95 */
	firm: number;
	/** verdicts where under 70 % of the world moved the same way */
	unshared: number;
	/** verdicts and leans at p ≤ 0.20, and those in the right direction (planted changes rise) */
	leans: number;
	leansRight: number;
}

const PATTERNS = 6;
export const MEMBERS = 200;

/** Which years are known: one full pattern, or six random ones with both ends known. */
export function knownYears({ years, gaps }: Cell): number[][] {
	const window = Math.round(years / (1 - gaps));
	const all = Array.from({ length: window }, (_, year) => year);
	if (window === years) return [all];
	return Array.from({ length: PATTERNS }, (_, pattern) => {
		// the last three years stay known: the later side of a step needs them
		const dropped = new Set(shuffled(all.slice(1, -3), generator(window, pattern)).slice(0, window - years));
		return all.filter((year) => !dropped.has(year));
	});
}

/** The first year of the later period: the last 30 % of the window, three years at least. */
export function changeOf(kind: Change['kind'], window: number): Change {
	if (kind === 'trend') return { kind };
	const later = Math.max(3, Math.round(0.3 * window));
	return { kind, after: kind === 'step' ? window - later : window - later - 1 };
}

/** The same change, so many years later. */
const atEnd = (change: Change, later: number): Change =>
	change.kind === 'trend' ? change : { ...change, after: change.after + later };

/** The years from one on. */
function inWindow({ years, values }: Observed, first: number): Observed {
	const place = years.findIndex((year) => year >= first);
	return { years: years.slice(place), values: values.slice(place) };
}

const counted = (member: Member | undefined, about: About) =>
	about === 'rare' ? member?.rare === true : member?.still === (about === 'still');

export interface Options {
	readonly worlds: number;
	readonly seed: number;
	readonly about: About;
	readonly members?: number;
	readonly from?: Benches;
}

/** Judges so many worlds, each by the processes learnt from itself. */
export function judgeWorlds(world: World, kind: Change['kind'], cell: Cell, options: Options): Tally {
	const patterns = knownYears(cell);
	const window = (patterns[0]?.at(-1) as number) + 1;
	const { chosen = window } = cell;
	const change = atEnd(changeOf(kind, chosen), window - chosen);
	const from = options.from ?? benches(PATTERNS);
	const tally: Tally = { judged: 0, verdicts: 0, firm: 0, unshared: 0, leans: 0, leansRight: 0 };
	const asked = options.members ?? MEMBERS;
	for (let w = 0; w < options.worlds; w += 1) {
		const random = generator(options.seed, w + 1);
		const members = world({ years: window, members: asked, random, tails: cell.tails, change });
		const series = members.map(({ values }, member): Observed => {
			const years = patterns[member % patterns.length] as number[];
			return { years, values: years.map((year) => values[year] as number) };
		});
		const processes = learnProcesses(series, change, from);
		const judged = series.map((observed) =>
			judgeChange(inWindow(observed, window - chosen), change, processes, from)
		);
		const rising = judged.filter((one) => one.judged && one.measure > 0).length;
		judged.forEach((one, member) => {
			if (counted(members[member], options.about)) count(tally, one, rising / judged.length);
		});
	}
	return tally;
}

function count(tally: Tally, judged: Judged | TooShort, rising: number): void {
	if (!judged.judged) return;
	const shared = judged.measure > 0 ? rising : 1 - rising;
	tally.judged += 1;
	tally.verdicts += Number(judged.passes);
	tally.firm += Number(judged.passes && judged.persistent.passes);
	tally.unshared += Number(judged.passes && shared < WORLD_WIDE);
	tally.leans += Number(judged.lean !== 0);
	tally.leansRight += Number(judged.lean > 0);
}
