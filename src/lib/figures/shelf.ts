/** Everything about the data but the data: what can be named, chosen and drawn. Small enough to be sent at once. */
import type { EvidenceId, Iso3, RegionId } from '$lib/base/ids';
import type { Evidence } from '$lib/argument/evidence';
import type { Catalogue } from '$lib/indicators/catalogue';
import type { Country } from '$lib/indicators/country';
import type { Indicator } from '$lib/indicators/indicator';
import type { Landmark } from '$lib/indicators/landmark';
import type { Region } from '$lib/indicators/region';

export interface Shelf {
	readonly catalogue: Catalogue;
	readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
	readonly countries: ReadonlyMap<Iso3, Country>;
	/** the first is the default */
	readonly regions: readonly Region[];
	readonly landmarks: readonly Landmark[];
	/** first and last year that any indicator has */
	readonly years: readonly [number, number];
}

/** The same as plain lists, for a file. */
export interface PackedShelf {
	readonly edition: string;
	readonly indicators: readonly Indicator[];
	readonly evidence: readonly Evidence[];
	readonly countries: readonly Country[];
	readonly regions: readonly Region[];
	readonly landmarks: readonly Landmark[];
	readonly years: readonly [number, number];
}

/** A shelf as plain lists; unpack(pack(shelf)) is the shelf again. */
export const pack = (shelf: Shelf): PackedShelf => ({
	edition: shelf.catalogue.edition,
	indicators: [...shelf.catalogue.indicators.values()],
	evidence: [...shelf.evidence.values()],
	countries: [...shelf.countries.values()],
	regions: shelf.regions,
	landmarks: shelf.landmarks,
	years: shelf.years
});

/** Plain lists as a shelf. */
export const unpack = (packed: PackedShelf): Shelf => ({
	catalogue: { edition: packed.edition, indicators: new Map(packed.indicators.map((one) => [one.id, one])) },
	evidence: new Map(packed.evidence.map((one) => [one.id, one])),
	countries: new Map(packed.countries.map((one) => [one.iso3, one])),
	regions: packed.regions,
	landmarks: packed.landmarks,
	years: packed.years
});

/** The region of an id; the default for one that is not on the shelf. @throws Error for a shelf without regions */
export function regionOf({ regions }: Shelf, id?: RegionId): Region {
	const found = regions.find((region) => region.id === id) ?? regions[0];
	if (!found) throw new Error('a shelf needs a region');
	return found;
}
