/** Tidy rows of one or more indicators → rows of a value that no publisher prints: ratios, indices, spreads. */

export interface Row {
	readonly iso3: string;
	readonly year: number;
	readonly value: number;
}

/** The key of series that belong to the world as one, by the World Bank's code. */
export const world = 'WLD';

const key = (iso3: string, year: number) => `${iso3} ${year}`;
const lookup = (rows: readonly Row[]) => new Map(rows.map((row) => [key(row.iso3, row.year), row.value]));

/** Rows of each country, by year. */
function byCountry(rows: readonly Row[]): Map<string, Map<number, number>> {
	const countries = new Map<string, Map<number, number>>();
	for (const { iso3, year, value } of rows) {
		const series = countries.get(iso3) ?? new Map<number, number>();
		countries.set(iso3, series.set(year, value));
	}
	return countries;
}

/** The one in per cent of the other, where both are known and the other is above zero. */
export function percentOf(part: readonly Row[], whole: readonly Row[]): Row[] {
	const wholes = lookup(whole);
	return part.flatMap(({ iso3, year, value }) => {
		const total = wholes.get(key(iso3, year));
		return total !== undefined && total > 0 ? [{ iso3, year, value: (100 * value) / total }] : [];
	});
}

/** The amount that a per cent of a whole is, where both are known. */
export function amountOf(percent: readonly Row[], whole: readonly Row[]): Row[] {
	const wholes = lookup(whole);
	return percent.flatMap(({ iso3, year, value }) => {
		const total = wholes.get(key(iso3, year));
		return total === undefined ? [] : [{ iso3, year, value: (total * value) / 100 }];
	});
}

/** Each country's series with its value of one year set to 100; countries without that year have none. */
export function indexed(rows: readonly Row[], baseYear: number): Row[] {
	const bases = lookup(rows);
	return rows.flatMap(({ iso3, year, value }) => {
		const base = bases.get(key(iso3, baseYear));
		return base !== undefined && base > 0 ? [{ iso3, year, value: (100 * value) / base }] : [];
	});
}

/** Countries that have a value in every year from the first to the last of the rows. */
function withAllYears(rows: readonly Row[]): { complete: Map<string, Map<number, number>>; years: number[] } {
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
	const complete = new Map(
		[...byCountry(rows)].filter(([, series]) => years.every((year) => series.has(year)))
	);
	return { complete, years };
}

/**
 * Each country in per cent of the population-weighted mean of a group. The group's members are those with every
 * year of the series, so that the yardstick does not change its make-up; weights are each year's population.
 */
export function percentOfGroupMean(
	rows: readonly Row[],
	people: readonly Row[],
	group: ReadonlySet<string>
): Row[] {
	const { complete, years } = withAllYears(rows.filter(({ iso3 }) => group.has(iso3)));
	const population = lookup(people);
	const means = new Map(
		years.map((year) => {
			let [sum, weights] = [0, 0];
			for (const [iso3, series] of complete) {
				const weight = population.get(key(iso3, year)) ?? 0;
				sum += weight * (series.get(year) ?? 0);
				weights += weight;
			}
			return [year, weights > 0 ? sum / weights : 0];
		})
	);
	return rows.flatMap(({ iso3, year, value }) => {
		const mean = means.get(year) ?? 0;
		return mean > 0 ? [{ iso3, year, value: (100 * value) / mean }] : [];
	});
}

/** Standard deviation of the natural logarithm over the countries with every year: one series for the world. */
export function logSpread(rows: readonly Row[]): Row[] {
	const { complete, years } = withAllYears(rows);
	return years.map((year) => {
		const logs = [...complete.values()].map((series) => Math.log(series.get(year) ?? NaN));
		const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
		const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
		return { iso3: world, year, value: Math.sqrt(squares / (logs.length - 1)) };
	});
}

const middle = (sorted: readonly number[]): number => {
	const half = sorted.length / 2;
	const upper = sorted[Math.floor(half)] ?? NaN;
	return Number.isInteger(half) ? ((sorted[half - 1] ?? NaN) + upper) / 2 : upper;
};

/**
 * Median change from year to year over the ten years up to each year, in per cent of the mean of the two years,
 * without its sign. Needs eight known changes, each between two years above zero.
 */
export function volatility(rows: readonly Row[]): Row[] {
	const span = 10;
	const needed = 8;
	return [...byCountry(rows)].flatMap(([iso3, series]) =>
		[...series.keys()].flatMap((year) => {
			const changes: number[] = [];
			for (let end = year - span + 1; end <= year; end += 1) {
				const [before, after] = [series.get(end - 1) ?? 0, series.get(end) ?? 0];
				if (before > 0 && after > 0) changes.push((200 * Math.abs(after - before)) / (after + before));
			}
			if (changes.length < needed) return [];
			return [{ iso3, year, value: middle(changes.sort((a, b) => a - b)) }];
		})
	);
}

/**
 * What part of a flow, over all countries, goes to those with a conflict in that year or in the years before:
 * one series for the world, in per cent, from the first year whose years before are known.
 */
export function shareInConflict(flow: readonly Row[], conflict: readonly Row[], yearsBefore = 5): Row[] {
	const fought = new Set(conflict.filter(({ value }) => value > 0).map(({ iso3, year }) => key(iso3, year)));
	const known = conflict.map(({ year }) => year);
	const [first, last] = [Math.min(...known) + yearsBefore, Math.max(...known)];
	const recent = ({ iso3, year }: Row) =>
		Array.from({ length: yearsBefore + 1 }, (_, back) => key(iso3, year - back)).some((one) =>
			fought.has(one)
		);
	const years = [...new Set(flow.map(({ year }) => year))].filter((year) => year >= first && year <= last);
	return years
		.sort((a, b) => a - b)
		.map((year) => {
			const all = flow.filter((row) => row.year === year);
			const total = (rows: readonly Row[]) => rows.reduce((sum, { value }) => sum + value, 0);
			return { iso3: world, year, value: (100 * total(all.filter(recent))) / total(all) };
		});
}

/** Zeros where a country and year is covered and nothing happened; what happened otherwise. */
export function withZeros(happened: readonly Row[], covered: readonly Row[]): Row[] {
	const known = lookup(happened);
	return covered.map(({ iso3, year }) => ({ iso3, year, value: known.get(key(iso3, year)) ?? 0 }));
}

/** A count for each million inhabitants. */
export function perMillion(counts: readonly Row[], people: readonly Row[]): Row[] {
	const population = lookup(people);
	return counts.flatMap(({ iso3, year, value }) => {
		const inhabitants = population.get(key(iso3, year)) ?? 0;
		return inhabitants > 0 ? [{ iso3, year, value: (1e6 * value) / inhabitants }] : [];
	});
}

/** A part in per cent of what is known, where at least a few are known. */
export function shareOf(part: readonly Row[], known: readonly Row[], atLeast: number): Row[] {
	const parts = lookup(part);
	return known
		.filter(({ value }) => value >= atLeast)
		.map(({ iso3, year, value }) => ({
			iso3,
			year,
			value: (100 * (parts.get(key(iso3, year)) ?? 0)) / value
		}));
}
