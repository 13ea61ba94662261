/** Rise, fall, step, turn and spread: a basis in, one judgement a subject out. */
import type { Basis } from '$lib/argument/basis';
import { subjectSeries, type SubjectSeries } from '$lib/argument/subject-series';
import type { Silence } from '$lib/argument/verdict';
import type { Iso3 } from '$lib/base/ids';
import { sides, type Change, type Observed } from '$lib/statistics/change';
import { judgeChange, smallestDetectable, type Judged } from '$lib/statistics/judge';
import { longEnough, type Processes } from '$lib/statistics/learn';
import { settled } from '$lib/statistics/settled';
import { changeOf } from './expected';
import { factsOf, shared, silent, wordOf, type Court, type Judgement } from './judgement';
import { moveOf, type Move } from './move';
import { noRoom } from './room';
import { smallestChange } from './smallest';
import { againstSource } from './source-interval';
import { observedOf, rankOf, type World } from './world';

/** The whole interval lies on one side of 0 and beyond three smallest changes. */
export function isLarge({ low, high }: Pick<Move, 'low' | 'high'>, smallest: number): boolean {
	if (low === undefined || high === undefined || low * high <= 0) return false;
	return Math.min(Math.abs(low), Math.abs(high)) > 3 * smallest;
}

function whyOf(judged: Judged, small: boolean, stuck: boolean): Silence | undefined {
	if (judged.passes && !small) return undefined;
	if (stuck) return 'no-room';
	if (judged.family === 'still') return 'still';
	return judged.passes ? 'too-small' : 'wanders';
}

function ruled(
	basis: Basis,
	{ subject, series }: SubjectSeries,
	change: Change,
	judged: Judged,
	world: World
): Judgement {
	const observed = observedOf(series);
	const move = moveOf(observed, change);
	const smallest = smallestChange(basis);
	const small = settled(Math.abs(move.moved)) < smallest;
	const direction = Math.sign(judged.measure) as -1 | 0 | 1;
	const stuck = noRoom(basis, series.observations);
	const why = whyOf(judged, small, stuck !== undefined);
	const ranked = basis.piece.unit === 'country' ? rankOf(world, subject as Iso3) : undefined;
	const [indicator] = basis.indicators;
	const source = indicator && againstSource(series.observations, indicator, move.moved);
	const onSides = sides(observed.years, change);
	return {
		...shared(basis, subject, observed.years.length),
		...wordOf(basis, direction, why === undefined, judged.p),
		...(why && { why }),
		direction,
		effect: move.effect,
		p: judged.p,
		usual: judged.usual,
		...(ranked && { rank: { same: ranked.same, of: ranked.of, place: ranked.place } }),
		worldWide: ranked?.worldWide ?? false,
		...(stuck && { noRoom: stuck }),
		...(source && { sourceInterval: source }),
		facts: factsOf(basis, {
			persistent: judged.persistent.passes,
			large: isLarge(move, smallest),
			...(change.kind !== 'trend' && { fewestOnASide: Math.min(onSides.before, onSides.since) })
		})
	};
}

/** What would have been found, beside what moved; only worth its time where a reader asks why there is no verdict. */
function detectableOf(
	observed: Observed,
	change: Change,
	processes: Processes,
	court: Court
): Pick<Judgement, 'detectable'> {
	const found = smallestDetectable(observed, change, processes, court.benches);
	if (found === undefined || !Number.isFinite(found)) return {};
	const inTenYears = change.kind === 'turn' ? 10 : 1;
	return { detectable: { needed: found * inTenYears, moved: moveOf(observed, change).moved } };
}

/** One judgement for each subject of the piece over the basis' window. */
export function judgeChanges(basis: Basis, court: Court): readonly Judgement[] {
	const change = changeOf(basis.piece.expect);
	const world = court.world(basis);
	const { processes } = world;
	if (!change || !processes) return [];
	return subjectSeries(basis).map((one): Judgement => {
		const observed = observedOf(one.series);
		const n = observed.years.length;
		if (n === 0) return silent(basis, one.subject, 0, 'no-data');
		if (!longEnough(observed.years, change)) return silent(basis, one.subject, n, 'too-short');
		const judged = judgeChange(observed, change, processes, court.benches);
		if (!judged.judged) return silent(basis, one.subject, n, 'too-short');
		const found = ruled(basis, one, change, judged, world);
		const members = basis.piece.expect.kind === 'spread' ? { countries: basis.region.members.length } : {};
		const detectable = court.detectable ? detectableOf(observed, change, processes, court) : {};
		return { ...found, ...members, ...detectable };
	});
}
