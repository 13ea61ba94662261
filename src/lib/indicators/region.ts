/** A set of countries that is looked at together: a preset or the reader's own. */
import type { Iso3, RegionId } from '$lib/base/ids';
import type { Text } from '$lib/base/language';

export interface Region {
	/** 'own' for a region built by the reader */
	readonly id: RegionId;
	readonly name: Text;
	readonly members: readonly Iso3[];
}
