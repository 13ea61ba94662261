/** Several members' series in, how far apart they lie in each year, out. */
import { standardDeviation } from './quantile';
import type { Observed } from './change';

/**
 * Standard deviation over members (n − 1), of the values or of their logarithms (then 0.1 is about 10 %). Only years
 * in which every member is known count: a member that comes or goes would look like a change. For logarithms all
 * values must be above zero, other years are left out. Needs two members; with fewer the series is empty.
 */
export function spreadByYear(members: readonly Observed[], scale: 'value' | 'logarithm'): Observed {
	const byYear = members.map(
		({ years, values }) => new Map(years.map((year, i) => [year, values[i] as number]))
	);
	const candidates = members.length < 2 ? [] : (members[0] as Observed).years;
	const rows = candidates.flatMap((year) => {
		const values = byYear.map((one) => one.get(year));
		if (!values.every((value) => value !== undefined && (scale === 'value' || value > 0))) return [];
		const known = values as number[];
		return [{ year, value: standardDeviation(scale === 'value' ? known : known.map(Math.log)) }];
	});
	return { years: rows.map(({ year }) => year), values: rows.map(({ value }) => value) };
}
