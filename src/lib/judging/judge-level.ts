/** A level against a benchmark: a basis in, one judgement a subject out. Worded "was lower", never "falls". */
import type { Basis } from '$lib/argument/basis';
import { subjectSeries, type SubjectSeries } from '$lib/argument/subject-series';
import type { Silence } from '$lib/argument/verdict';
import { compareLevel, type Level, type LevelCompared } from '$lib/statistics/level';
import { settled } from '$lib/statistics/settled';
import { isLarge } from './judge-change';
import { factsOf, shared, silent, wordOf, type Judgement } from './judgement';
import { smallestChange } from './smallest';
import { halvesOf } from './source-interval';
import { observedOf } from './world';

function levelOf({ piece, period }: Basis): Level | undefined {
	const { expect } = piece;
	if (expect.kind !== 'level') return undefined;
	const at = expect.at === undefined ? { from: period[0], to: period[1] } : { year: expect.at };
	return { at, benchmark: expect.benchmark };
}

/** A side that all moved ends keep, without what makes it a verdict, is a lean. */
function leanP({ p, kept, moved }: LevelCompared): number | undefined {
	if (kept < moved || moved === 0) return undefined;
	return p ?? 0.2;
}

function ruled(basis: Basis, { subject, series }: SubjectSeries, found: LevelCompared): Judgement {
	const smallest = smallestChange(basis);
	const small = settled(Math.abs(found.difference)) < smallest;
	const why: Silence | undefined = !found.passes ? 'unsteady' : small ? 'too-small' : undefined;
	const { difference: value, half } = found;
	const interval = half === undefined ? {} : { low: value - half, high: value + half };
	const outside = half === undefined ? undefined : Math.abs(value) > half;
	return {
		...shared(basis, subject, series.observations.length),
		...wordOf(basis, found.direction, why === undefined, leanP(found)),
		...(why && { why }),
		direction: found.direction,
		effect: { kind: 'difference', value, ...interval },
		...(found.p !== undefined && { p: found.p }),
		...(outside !== undefined && { sourceInterval: outside ? 'outside' : 'inside' }),
		facts: factsOf(basis, { large: isLarge(interval, smallest) })
	};
}

/** One judgement for each subject. Without the value or the benchmark there is none. */
export function judgeLevels(basis: Basis): readonly Judgement[] {
	const level = levelOf(basis);
	const [indicator] = basis.indicators;
	if (!level || !indicator) return [];
	return subjectSeries(basis).map((one): Judgement => {
		const { observations } = one.series;
		if (observations.length === 0) return silent(basis, one.subject, 0, 'no-data');
		const found = compareLevel(observedOf(one.series), level, halvesOf(observations, indicator));
		return found.judged
			? ruled(basis, one, found)
			: silent(basis, one.subject, observations.length, 'year-unknown');
	});
}
