/** One donor among all who give to a country: everybody's flows in, its sum, share and place out. */
import type { Iso3 } from '$lib/base/ids';
import type { Partner, Partners } from './partners';

export interface OneDonor extends Partner {
	/** 1 is the largest */
	readonly place: number;
	readonly of: number;
}

/** Undefined for a donor without a record; that is no zero. */
export function oneDonor({ partners }: Partners, donor: Iso3): OneDonor | undefined {
	const at = partners.findIndex(({ country }) => country === donor);
	const found = partners[at];
	return found && { ...found, place: at + 1, of: partners.length };
}

/** The same partners with one of them first, so that it is drawn by itself before all others. */
export function withFirst(found: Partners, donor: Iso3): Partners {
	const own = found.partners.filter(({ country }) => country === donor);
	return { ...found, partners: [...own, ...found.partners.filter(({ country }) => country !== donor)] };
}
