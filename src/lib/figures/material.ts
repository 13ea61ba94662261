/** What a figure is made from: the numbers of its basis, and the names and events it may draw on. */
import type { Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Basis } from '$lib/argument/basis';
import type { Country } from '$lib/indicators/country';
import type { Landmark } from '$lib/indicators/landmark';
import type { ProtestEvent } from '$lib/indicators/protest-event';

export interface Material extends Basis {
	readonly language: Language;
	/** whether the years are the reader's own choice */
	readonly ownPeriod: boolean;
	readonly countries: ReadonlyMap<Iso3, Country>;
	readonly landmarks: readonly Landmark[];
	/** protest events of the region's members; only calendars need them */
	readonly events: readonly ProtestEvent[];
}

/** The name of a country in the reader's language; its code where it has none. */
export const nameOf = (
	{ countries, language }: Pick<Material, 'countries' | 'language'>,
	iso3: Iso3
): string => countries.get(iso3)?.name[language] ?? iso3;
