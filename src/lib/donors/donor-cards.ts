/** Donors beside each other: everybody's flows in, one card a donor out, and whom a donor is nearest to in size. */
import type { Iso3 } from '$lib/base/ids';
import type { Flows } from '$lib/indicators/read-flows';
import type { Panel } from '$lib/indicators/panel';
import { conflictShares } from './conflict-share';
import { partnersOf, yearsOf } from './partners';

export interface DonorCard {
	readonly donor: Iso3;
	/** all on record, US$ million of one year's prices, and the years on record */
	readonly total: number;
	readonly years: number;
	readonly recipients: number;
	/** of all on record, from 0 to 1: to its largest recipient, and to countries in conflict in that year or the five before */
	readonly largest: number;
	readonly conflict: number;
	/** usual change in a year; absent where too few years are known */
	readonly change?: number;
}

/** Undefined for a donor without a record. */
export function donorCard(
	donor: Iso3,
	flows: Flows,
	conflict: Panel,
	change: number | undefined
): DonorCard | undefined {
	const span = yearsOf(flows);
	if (!span) return undefined;
	const { partners, total, byYear } = partnersOf(flows, span);
	const shares = conflictShares(flows, conflict, span);
	const touched = shares.reduce((sum, one) => sum + one.inConflict, 0);
	const all = shares.reduce((sum, one) => sum + one.total, 0);
	return {
		donor,
		total,
		years: byYear.filter((one) => one.partners > 0).length,
		recipients: partners.length,
		largest: partners[0]?.share ?? 0,
		conflict: all > 0 ? touched / all : 0,
		...(change !== undefined && { change })
	};
}

const perYear = ({ total, years }: DonorCard) => total / Math.max(1, years);

/** Those that give most nearly as much a year, by the ratio of the sums; the donor itself is not among them. */
export function nearestInSize(donor: Iso3, cards: readonly DonorCard[], most = 4): readonly Iso3[] {
	const own = cards.find((one) => one.donor === donor);
	if (!own) return [];
	const far = (one: DonorCard) => Math.abs(Math.log(perYear(one) / perYear(own)));
	return cards
		.filter((one) => one.donor !== donor && one.total > 0)
		.sort((a, b) => far(a) - far(b) || a.donor.localeCompare(b.donor))
		.slice(0, most)
		.map((one) => one.donor);
}
