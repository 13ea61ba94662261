/** A country's level on the two sides that a slope joins: what the piece compares, else the ends of its period. */
import { median } from 'd3';
import type { Evidence, Period } from '$lib/argument/evidence';
import type { Series } from '$lib/indicators/series';

/** Years at each end, and the fewest that must be known. */
const stretchYears = 5;
const least = 3;

export interface Stretch {
	readonly years: Period;
	/** median of the known years; absent with fewer than three, or than there are */
	readonly value?: number;
}

function stretch(series: Series, years: Period): Stretch {
	const values = series.observations.filter(({ year }) => year >= years[0] && year <= years[1]);
	const needed = Math.min(least, years[1] - years[0] + 1);
	const value = values.length >= needed ? median(values, (one) => one.value) : undefined;
	return { years, ...(value !== undefined && { value }) };
}

/** The years of both sides: before and since a step, the two years of a level, else five years at each end. */
export function sidesOf({ expect }: Evidence, [from, to]: Period): readonly [Period, Period] {
	if (expect.kind === 'step' && expect.after > from && expect.after <= to)
		return [
			[from, expect.after - 1],
			[expect.after, to]
		];
	if (expect.kind === 'level' && typeof expect.benchmark !== 'number') {
		const [then, now] = [expect.benchmark.year, expect.at ?? to];
		if (then >= from && now <= to)
			return [
				[then, then],
				[now, now]
			];
	}
	return [
		[from, Math.min(to, from + stretchYears - 1)],
		[Math.max(from, to - stretchYears + 1), to]
	];
}

/** The two stretches of a series, the same years for every country. */
export function endsOf(
	series: Series,
	[first, last]: readonly [Period, Period]
): readonly [Stretch, Stretch] {
	return [stretch(series, first), stretch(series, last)];
}
