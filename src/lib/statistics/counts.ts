/** Events of many years and what they were counted over in, whether they became more or fewer after a year, out. */
import { Fault } from '$lib/base/fault';
import { mannWhitney } from './mann-whitney';
import { poissonRate, rateRatio, type Rate, type RateRatio } from './poisson';
import { settled } from './settled';
import { studentTwoSided } from './student';

/** One known year; a year without events is known, with 0. */
export interface Counted {
	readonly year: number;
	readonly events: number;
	/** what the events are counted over, such as million people in that year */
	readonly exposure: number;
}

/** So many events in all, or fewer, never make a rise or a fall. */
export const TOO_FEW_EVENTS = 5;
const FEWEST_YEARS = 8;
const FEWEST_ON_A_SIDE = 3;
/** A verdict must survive leaving out any run of this many years: codings break. */
const RUN = 3;

interface Side {
	readonly events: number;
	readonly exposure: number;
	readonly years: number;
}

const sideOf = (counts: readonly Counted[]): Side => ({
	events: counts.reduce((sum, { events }) => sum + events, 0),
	exposure: counts.reduce((sum, { exposure }) => sum + exposure, 0),
	years: counts.length
});

/** (events − expected) ÷ root of expected, year by year, around the rate of each side. */
function pearsonResiduals(sides: readonly (readonly Counted[])[]): { year: number; rest: number }[] {
	return sides.flatMap((counts) => {
		const { events, exposure } = sideOf(counts);
		return counts.map((count) => {
			const expected = (events / exposure) * count.exposure;
			return { year: count.year, rest: expected > 0 ? (count.events - expected) / Math.sqrt(expected) : 0 };
		});
	});
}

/**
 * How many times more the comparison varies than Poisson counts would: Pearson's χ² over its degrees of freedom, at
 * least 1, times (1 + r)/(1 − r) where busy years follow busy years. r is the lag-1 correlation of the residuals,
 * raised by (1 + 3r)/n for its bias (Kendall 1954) and held between 0 and 0.8.
 */
function dispersion(sides: readonly (readonly Counted[])[]): { years: number; runs: number } {
	const rests = pearsonResiduals(sides);
	const square = rests.reduce((sum, { rest }) => sum + rest * rest, 0);
	let along = 0;
	for (let i = 1; i < rests.length; i += 1) {
		const [now, before] = [
			rests[i] as { year: number; rest: number },
			rests[i - 1] as { year: number; rest: number }
		];
		if (now.year - before.year === 1) along += now.rest * before.rest;
	}
	const plain = square > 0 ? along / square : 0;
	const r = Math.max(0, Math.min(0.8, plain + (1 + 3 * plain) / rests.length));
	return { years: Math.max(1, square / (rests.length - 2)), runs: (1 + r) / (1 - r) };
}

interface Compared {
	/** natural logarithm of the ratio of rates, half an event added to each side */
	readonly logRatio: number;
	readonly p: number;
	readonly years: number;
	readonly runs: number;
}

/** Quasi-Poisson comparison of two rates: a t test of the log ratio, its variance inflated. */
function compare(before: readonly Counted[], since: readonly Counted[]): Compared | undefined {
	if (before.length === 0 || since.length === 0 || before.length + since.length < 4) return undefined;
	const [a, b] = [sideOf(before), sideOf(since)];
	const spread = dispersion([before, since]);
	const logRatio = Math.log((b.events + 0.5) / b.exposure) - Math.log((a.events + 0.5) / a.exposure);
	const error = Math.sqrt(spread.years * spread.runs * (1 / (a.events + 0.5) + 1 / (b.events + 0.5)));
	return { logRatio, ...spread, p: studentTwoSided(logRatio / error, a.years + b.years - 2) };
}

/** The weakest of all comparisons that leave out three years in a row; p = 1 where the direction turns. */
function withoutRuns(counts: readonly Counted[], after: number, direction: number): number {
	const first = (counts[0] as Counted).year;
	const last = (counts[counts.length - 1] as Counted).year;
	let weakest = 0;
	for (let from = first - RUN + 1; from <= last; from += 1) {
		const left = counts.filter(({ year }) => year < from || year >= from + RUN);
		const found = compare(
			left.filter(({ year }) => year < after),
			left.filter(({ year }) => year >= after)
		);
		weakest = Math.max(weakest, !found || Math.sign(found.logRatio) !== direction ? 1 : found.p);
	}
	return weakest;
}

function checkCounts(counts: readonly Counted[]): void {
	for (const { year, events, exposure } of counts) {
		if (!Number.isInteger(events) || events < 0)
			throw new Fault(`counts of ${year}`, 'not a count', events, '0, 1, 2 …');
		if (!(exposure > 0 && exposure < Infinity))
			throw new Fault(`counts of ${year}`, 'counted over nothing', exposure, 'above 0');
	}
}

export interface CountsCompared {
	readonly judged: true;
	readonly before: { readonly events: number; readonly years: number; readonly rate: Rate };
	readonly since: { readonly events: number; readonly years: number; readonly rate: Rate };
	/** exact Poisson ratio, for show only: years vary more than Poisson counts do; undefined without events */
	readonly ratio: RateRatio | undefined;
	/** how many times more the yearly counts vary than Poisson counts would, at least 1 */
	readonly dispersion: number;
	/** how many times more the comparison varies because busy years follow busy years, at least 1 */
	readonly runs: number;
	readonly direction: -1 | 0 | 1;
	/** the largest of the three p values below; all must be at most 0.05 */
	readonly p: number;
	/** rates compared with room for the dispersion */
	readonly pRates: number;
	/** the same without the three years in a row that it hangs on most */
	readonly pWithoutRun: number;
	/** Mann–Whitney over the yearly rates */
	readonly pYears: number;
}

/**
 * Compares the rate from `after` on with the rate before. Under 8 known years, or 3 on a side, there is no judgement;
 * five events in all, or fewer, have p = 1. Years ascend.
 * @throws Fault for a year whose events are no whole number from 0 on, or whose exposure is not above 0
 */
export function compareCounts(
	counts: readonly Counted[],
	after: number
): CountsCompared | { readonly judged: false } {
	checkCounts(counts);
	const before = counts.filter(({ year }) => year < after);
	const since = counts.filter(({ year }) => year >= after);
	if (counts.length < FEWEST_YEARS || Math.min(before.length, since.length) < FEWEST_ON_A_SIDE)
		return { judged: false };
	const [a, b] = [sideOf(before), sideOf(since)];
	const rates = compare(before, since) as Compared;
	const enough = a.events + b.events > TOO_FEW_EVENTS;
	const direction = Math.sign(settled(rates.logRatio)) as -1 | 0 | 1;
	const yearly = ({ events, exposure }: Counted) => events / exposure;
	const pRates = enough ? settled(rates.p) : 1;
	const pWithoutRun = enough ? settled(withoutRuns(counts, after, direction)) : 1;
	const pYears = enough ? settled(mannWhitney(before.map(yearly), since.map(yearly)).p) : 1;
	return {
		judged: true,
		before: { events: a.events, years: a.years, rate: poissonRate(a.events, a.exposure) },
		since: { events: b.events, years: b.years, rate: poissonRate(b.events, b.exposure) },
		ratio: rateRatio(a, b),
		dispersion: rates.years,
		runs: rates.runs,
		direction,
		p: Math.max(pRates, pWithoutRun, pYears),
		pRates,
		pWithoutRun,
		pYears
	};
}
