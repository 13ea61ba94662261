/** Protest more or less frequent after a year: a basis (rate, events, people) in, one judgement a subject out. */
import type { Basis } from '$lib/argument/basis';
import { subjectSeries } from '$lib/argument/subject-series';
import type { Effect, Silence } from '$lib/argument/verdict';
import type { Series } from '$lib/indicators/series';
import { compareCounts, TOO_FEW_EVENTS, type Counted, type CountsCompared } from '$lib/statistics/counts';
import { VERDICT } from '$lib/statistics/judge';
import { settled } from '$lib/statistics/settled';
import { factsOf, shared, silent, wordOf, type Judgement } from './judgement';
import { smallestChange } from './smallest';
import type { Subject } from '$lib/argument/finding';

/** Years in which events and people are both known; exposure in million people. */
export function countedYears(events: Series | undefined, people: Series | undefined): readonly Counted[] {
	const population = new Map(people?.observations.map(({ year, value }) => [year, value]));
	return (events?.observations ?? []).flatMap(({ year, value }) => {
		const exposure = (population.get(year) ?? 0) / 1e6;
		return exposure > 0 ? [{ year, events: value, exposure }] : [];
	});
}

function whyOf(found: CountsCompared, small: boolean): Silence | undefined {
	if (found.before.events + found.since.events <= TOO_FEW_EVENTS) return 'few-events';
	if (found.p <= VERDICT) return small ? 'too-small' : undefined;
	return Math.max(found.pRates, found.pYears) <= VERDICT ? 'hangs-on-years' : 'wanders';
}

/** The exact Poisson ratio is for show: its interval supposes more even years than these are. */
function effectOf({ ratio }: CountsCompared): { readonly effect?: Effect } {
	if (!ratio || !Number.isFinite(ratio.value)) return {};
	const { value, low, high } = ratio;
	return { effect: { kind: 'ratio', value, low, ...(Number.isFinite(high) && { high }) } };
}

function ruled(basis: Basis, subject: Subject, n: number, found: CountsCompared): Judgement {
	const difference = found.since.rate.value - found.before.rate.value;
	const why = whyOf(found, settled(Math.abs(difference)) < smallestChange(basis));
	return {
		...shared(basis, subject, n),
		...wordOf(basis, found.direction, why === undefined, found.p),
		...(why && { why }),
		direction: found.direction,
		...effectOf(found),
		p: found.p,
		events: found.before.events + found.since.events,
		facts: factsOf(basis, { fewestOnASide: Math.min(found.before.years, found.since.years) })
	};
}

export function judgeCounts(basis: Basis): readonly Judgement[] {
	const { expect } = basis.piece;
	if (expect.kind !== 'count') return [];
	const people = subjectSeries(basis, 2);
	return subjectSeries(basis, 1).map(({ subject, series }, row): Judgement => {
		const counts = countedYears(series, people[row]?.series);
		if (counts.length === 0) return silent(basis, subject, 0, 'no-data');
		const found = compareCounts(counts, expect.after);
		return found.judged
			? ruled(basis, subject, counts.length, found)
			: silent(basis, subject, counts.length, 'too-short');
	});
}
