/** Country-years that lie far from what is usual for their country: material in, the farthest of them out. */
import type { Iso3 } from '$lib/base/ids';
import { median } from '$lib/statistics/quantile';
import { theilSen } from '$lib/statistics/theil-sen';
import type { DeskMaterial } from './material';
import { rowsFor } from './rows';

export interface Outlier {
	readonly country: Iso3;
	readonly year: number;
	readonly value: number;
	readonly role: 'y' | 'x';
	/** distance from the country's own line, in robust standard deviations */
	readonly distance: number;
}

/** Beyond this many a value counts as far: Iglewicz and Hoaglin 1993, section 3. */
export const farFrom = 3.5;
const mostNamed = 3;
const fewest = 8;

function ofCountry(
	country: Iso3,
	role: 'y' | 'x',
	points: readonly { year: number; value: number }[]
): Outlier[] {
	if (points.length < fewest) return [];
	const years = points.map(({ year }) => year);
	const values = points.map(({ value }) => value);
	const { slope, intercept } = theilSen(years, values);
	const rest = points.map(({ year, value }) => value - intercept - slope * year);
	const middle = median(rest);
	const spread = median(rest.map((one) => Math.abs(one - middle)));
	if (spread === 0) return [];
	return points.flatMap(({ year, value }, at) => {
		const distance = (0.6745 * Math.abs((rest[at] ?? 0) - middle)) / spread;
		return distance > farFrom ? [{ country, year, value, role, distance }] : [];
	});
}

/**
 * The three values farthest from their country's Theil–Sen line, measured by the median distance of its years.
 * A series that mostly repeats has no such measure and no outlier.
 */
export function farFromUsual(material: DeskMaterial): readonly Outlier[] {
	const rows = rowsFor(material.members, material);
	const found = material.members.flatMap((country) =>
		(['y', 'x'] as const).flatMap((role) =>
			ofCountry(
				country,
				role,
				rows.flatMap(({ country: of, year, values }) => {
					const value = values[role];
					return of === country && value !== undefined ? [{ year, value }] : [];
				})
			)
		)
	);
	return found.sort((a, b) => b.distance - a.distance).slice(0, mostNamed);
}
