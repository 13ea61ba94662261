/** How much of a donor's aid goes to countries with armed conflict in that year or the five before. */
import type { Flows } from '$lib/indicators/read-flows';
import type { Panel } from '$lib/indicators/panel';
import type { Years } from './partners';

/** A country counts as in or after conflict in the year of a conflict and in this many years after it. */
export const YEARS_AFTER = 5;

export interface ConflictYear {
	readonly year: number;
	/** of all that the donor has on record in the year, from 0 to 1 */
	readonly share: number;
	/** of it: to countries with a conflict in the very year */
	readonly during: number;
	/** of it: to countries whose conflict ended at most five years before */
	readonly after: number;
	readonly inConflict: number;
	readonly total: number;
}

function conflictYears({ series }: Panel, yearsAfter: number): ReadonlySet<string> {
	return new Set(
		[...series].flatMap(([country, { observations }]) =>
			observations
				.filter(({ value }) => value > 0)
				.flatMap(({ year }) =>
					Array.from({ length: yearsAfter + 1 }, (_, after) => `${country} ${year + after}`)
				)
		)
	);
}

/**
 * One value for each year on record, none for a year without a flow.
 * @param conflict a panel of armed conflict by country and year, above 0 where there was one
 */
export function conflictShares(flows: Flows, conflict: Panel, years: Years): readonly ConflictYear[] {
	const touched = conflictYears(conflict, YEARS_AFTER);
	const fighting = conflictYears(conflict, 0);
	return Array.from({ length: years[1] - years[0] + 1 }, (_, at) => years[0] + at).flatMap((year) => {
		let [inConflict, during, total] = [0, 0, 0];
		for (const [country, observations] of flows)
			for (const one of observations) {
				if (one.year !== year) continue;
				total += one.value;
				if (touched.has(`${country} ${year}`)) inConflict += one.value;
				if (fighting.has(`${country} ${year}`)) during += one.value;
			}
		if (total <= 0) return [];
		const [share, own] = [inConflict / total, during / total];
		return [{ year, share, during: own, after: share - own, inConflict, total }];
	});
}
