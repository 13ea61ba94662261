/** A piece's numbers → what happened, for each subject: start, end, known years and the comparison the piece asks for. */
import { median } from 'd3';
import type { Observation, Series } from '$lib/indicators/series';
import { poissonRate } from '$lib/statistics/poisson';
import { theilSen } from '$lib/statistics/theil-sen';
import type { Basis } from './basis';
import { describeAssociation } from './describe-association';
import type { Expectation } from './evidence';
import type { Comparison, Finding, Span } from './finding';
import { subjectSeries, type SubjectSeries } from './subject-series';

/** Fewer known years than this have a start and an end, but no slope. */
const slopeLeast = 4;

/** Theil–Sen change per ten years with its interval (Sen 1968, 95 %); none for fewer than four known years. */
export function perDecade(observations: readonly Observation[]): Span | undefined {
	if (observations.length < slopeLeast) return undefined;
	const { slope, low, high } = theilSen(
		observations.map(({ year }) => year),
		observations.map(({ value }) => value)
	);
	return { value: slope * 10, low: low * 10, high: high * 10 };
}

const trend = (observations: readonly Observation[]): Comparison | undefined => {
	const change = perDecade(observations);
	return change && { kind: 'trend', perDecade: change };
};

function split(observations: readonly Observation[], after: number) {
	return [
		observations.filter(({ year }) => year < after),
		observations.filter(({ year }) => year >= after)
	] as const;
}

const middle = (observations: readonly Observation[]) => ({
	median: median(observations, ({ value }) => value) ?? Number.NaN,
	years: observations.length
});

function step(observations: readonly Observation[], after: number): Comparison | undefined {
	const [before, since] = split(observations, after);
	if (!before.length || !since.length) return undefined;
	return { kind: 'step', after, before: middle(before), since: middle(since) };
}

function turn(observations: readonly Observation[], after: number): Comparison | undefined {
	const [before, since] = split(observations, after + 1);
	const [perDecadeBefore, perDecadeSince] = [perDecade(before), perDecade(since)];
	return perDecadeBefore && perDecadeSince && { kind: 'turn', after, perDecadeBefore, perDecadeSince };
}

function level(
	observations: readonly Observation[],
	{ benchmark, at, direction }: Extract<Expectation, { kind: 'level' }>
): Comparison | undefined {
	const known = new Map(observations.map((one) => [one.year, one.value]));
	const bar = typeof benchmark === 'number' ? benchmark : known.get(benchmark.year);
	const value = at === undefined ? middle(observations).median : known.get(at);
	if (bar === undefined || value === undefined || Number.isNaN(value)) return undefined;
	const onSide = observations.filter((one) => (direction === 'above' ? one.value > bar : one.value < bar));
	return {
		kind: 'level',
		value,
		...(at !== undefined && { year: at }),
		benchmark: bar,
		...(typeof benchmark !== 'number' && { benchmarkYear: benchmark.year }),
		yearsOnSide: onSide.length
	};
}

/** Events and person-years behind the yearly rates per million; the population of each year weighs it. */
function count(
	events: Series | undefined,
	people: Series | undefined,
	after: number
): Comparison | undefined {
	if (!events || !people) return undefined;
	const population = new Map(people.observations.map((one) => [one.year, one.value]));
	const parts = split(events.observations, after);
	if (parts.some((side) => side.length === 0)) return undefined;
	// A rate needs the population of each of its years; where the source lacks one, none can be told.
	if (parts.some((side) => side.some(({ year }) => !population.has(year)))) return undefined;
	const sides = parts.map((side) => {
		const total = side.reduce((sum, { value }) => sum + value, 0);
		const millions = side.reduce((sum, { year }) => sum + (population.get(year) ?? 0), 0) / 1e6;
		return { events: total, years: side.length, rate: poissonRate(total, millions) };
	});
	const [before, since] = sides;
	if (!before?.years || !since?.years) return undefined;
	return { kind: 'count', after, before, since };
}

function comparisonOf(
	basis: Basis,
	row: number,
	observations: readonly Observation[]
): Comparison | undefined {
	const { expect } = basis.piece;
	if (expect.kind === 'step') return step(observations, expect.after);
	if (expect.kind === 'turn') return turn(observations, expect.after);
	if (expect.kind === 'level') return level(observations, expect);
	if (expect.kind === 'count') {
		const [events, people] = [subjectSeries(basis, 1)[row], subjectSeries(basis, 2)[row]];
		return count(events?.series, people?.series, expect.after);
	}
	return trend(observations);
}

const extreme = (all: readonly Observation[], better: (a: number, b: number) => boolean) =>
	all.reduce<Observation | undefined>(
		(best, one) => (!best || better(one.value, best.value) ? one : best),
		undefined
	);

function finding(basis: Basis, { subject, series }: SubjectSeries, row: number): Finding {
	const { period, indicators } = basis;
	const { observations } = series;
	const [first, last] = [observations[0], observations[observations.length - 1]];
	const inSource = [
		Math.max(period[0], indicators[0]?.firstYear ?? period[0]),
		Math.min(period[1], indicators[0]?.lastYear ?? period[1])
	] as const;
	const years = Math.max(0, inSource[1] - inSource[0] + 1);
	const comparison = comparisonOf(basis, row, observations);
	const [highest, lowest] = [extreme(observations, (a, b) => a > b), extreme(observations, (a, b) => a < b)];
	const shared = { subject, indicator: series.indicator, period, n: observations.length };
	if (!first || !last || !highest || !lowest) return { ...shared, missing: years, gap: gapOf(basis, series) };
	return {
		...shared,
		first,
		last,
		highest,
		lowest,
		missing: Math.max(0, years - observations.length),
		...(comparison && { comparison })
	};
}

/** Why a subject has no value: the source leaves it out, or only these years. */
function gapOf({ panels, piece }: Basis, { country }: Series) {
	if (piece.unit === 'region') return 'too-few-members';
	return panels[0]?.series.has(country) ? 'outside-source' : 'not-covered';
}

/** One finding for each subject of the piece, in the order of the region. An association is one finding for all. */
export function describe(basis: Basis): readonly Finding[] {
	if (basis.piece.expect.kind === 'association') return [describeAssociation(basis)];
	return subjectSeries(basis).map((one, row) => finding(basis, one, row));
}
