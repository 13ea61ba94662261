/** Many series over the same kind of years in, each without its own level and trend and without the year's mean, out. */
import type { Observed } from './change';
import { residuals, straightLine, type Columns } from './least-squares';

/** Sweeps at most; a panel without gaps needs one, gappy ones a handful. */
const SWEEPS = 50;

/** The mean of all known values of each year. */
function yearMeans(
	years: readonly (readonly number[])[],
	values: readonly Float64Array[]
): Map<number, number> {
	const sums = new Map<number, { sum: number; count: number }>();
	years.forEach((row, member) =>
		row.forEach((year, i) => {
			const entry = sums.get(year) ?? { sum: 0, count: 0 };
			entry.sum += (values[member] as Float64Array)[i] as number;
			entry.count += 1;
			sums.set(year, entry);
		})
	);
	return new Map([...sums].map(([year, { sum, count }]) => [year, sum / count]));
}

/** A series without its own level and line, in units of what is then left; zeros stay zeros. */
function standardised(values: readonly number[], line: Columns | undefined): Float64Array {
	if (!line) return new Float64Array(values.length);
	const rest = residuals(values, line);
	const size = Math.sqrt(rest.reduce((sum, value) => sum + value * value, 0) / rest.length);
	return size > 1e-12 * Math.max(...values.map(Math.abs)) ? rest.map((value) => value / size) : rest.fill(0);
}

/**
 * Takes each member's mean and straight line and every year's mean out of all members together: the residuals of the
 * regression on all of them at once, reached by sweeping in turn (backfitting). Members enter in units of their own
 * standard deviation, so that a large one does not stand for the world. One with a single known year comes back as 0.
 */
export function adjusted(members: readonly Observed[]): Observed[] {
	const years = members.map((member) => member.years);
	// Each member's level and line, worked out once for all sweeps; none for a single year.
	const lines = years.map((known) => (known.length < 2 ? undefined : straightLine(known)));
	let values = members.map((member, i) => standardised(member.values, lines[i]));
	for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
		const means = yearMeans(years, values);
		if (Math.max(...[...means.values()].map(Math.abs), 0) <= 1e-10) break;
		values = values.map((row, i) => {
			const [known, line] = [years[i] as readonly number[], lines[i]];
			return line
				? residuals(
						row.map((value, j) => value - (means.get(known[j] as number) as number)),
						line
					)
				: row;
		});
	}
	return values.map((row, i) => ({ years: years[i] as readonly number[], values: Array.from(row) }));
}
