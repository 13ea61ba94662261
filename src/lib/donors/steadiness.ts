/** How steady donors are: totals by year in, donors from the least steady on out. */
import type { Iso3 } from '$lib/base/ids';
import { volatility } from '$lib/statistics/volatility';
import type { Partners } from './partners';

/** Fewer neighbouring pairs of years say nothing. */
const FEWEST = 7;

export interface Steadiness {
	readonly donor: Iso3;
	/** usual change in a year: 0.1 is about 10 % up or down */
	readonly change: number;
	/** pairs of years it rests on */
	readonly changes: number;
}

/** Donors with at least seven pairs of neighbouring years on record; years without a record are no zeros. */
export function steadiness(
	donors: readonly { readonly donor: Iso3; readonly byYear: Partners['byYear'] }[]
): readonly Steadiness[] {
	return donors
		.flatMap(({ donor, byYear }): Steadiness[] => {
			const known = byYear.filter(({ partners }) => partners > 0);
			const found = volatility(
				known.map(({ year }) => year),
				known.map(({ value }) => value)
			);
			return found && found.changes >= FEWEST ? [{ donor, change: found.value, changes: found.changes }] : [];
		})
		.sort((a, b) => b.change - a.change || a.donor.localeCompare(b.donor));
}
