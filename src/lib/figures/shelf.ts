/** Everything about the data but the data: what can be named, chosen and drawn. Small enough to be sent at once. */
import { asIndicatorId, type EvidenceId, type Iso3, type RegionId } from '$lib/base/ids';
import type { Evidence } from '$lib/argument/evidence';
import { indicatorOf, type Catalogue } from '$lib/indicators/catalogue';
import type { Text } from '$lib/base/language';
import type { Country, IncomeGroup } from '$lib/indicators/country';
import type { Indicator } from '$lib/indicators/indicator';
import type { Landmark } from '$lib/indicators/landmark';
import type { Region } from '$lib/indicators/region';

/** the people whom rates and means are weighted by */
export const populationId = asIndicatorId('population');

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

/** What can be named and chosen, and the people whom rates are counted for: what every other view needs. */
export interface Names extends Omit<Shelf, 'catalogue' | 'evidence'> {
	readonly edition: string;
	readonly people: Indicator;
}

/** A country as one row: codes, names in both languages, subregion's code, income group or '', degrees, other names. */
type CountryRow = readonly [
	iso3: Iso3,
	iso2: string,
	numeric: string,
	ru: string,
	en: string,
	subregion: string,
	income: IncomeGroup | '',
	latitude: number,
	longitude: number,
	aliases: readonly string[]
];

/** The same as plain lists, for a file: every other view waits for it. */
export interface PackedNames extends Omit<Names, 'countries'> {
	readonly countries: readonly CountryRow[];
	/** by UN M49 code */
	readonly subregions: Readonly<Record<string, Text>>;
}

/** All indicators and pieces, for a file beside that of the names. */
export interface PackedShelf {
	readonly indicators: readonly Indicator[];
	readonly evidence: readonly Evidence[];
}

/** One piece and the indicators it is made from, for a file of its own. */
export interface PackedPiece {
	readonly piece: Evidence;
	readonly indicators: readonly Indicator[];
}

const rowOf = ({ name, subregion, income, ...one }: Country): CountryRow => [
	one.iso3,
	one.iso2,
	one.numeric,
	name.ru,
	name.en,
	subregion.code,
	income ?? '',
	one.latitude,
	one.longitude,
	one.aliases
];

const countryOf = (row: CountryRow, subregions: PackedNames['subregions']): Country => {
	const [iso3, iso2, numeric, ru, en, code, income, latitude, longitude, aliases] = row;
	return {
		...{ iso3, iso2, numeric, latitude, longitude, aliases },
		name: { ru, en },
		subregion: { code, name: subregions[code] ?? { ru: code, en: code } },
		...(income && { income })
	};
};

export const packNames = ({ catalogue, countries, regions, landmarks, years }: Shelf): PackedNames => ({
	edition: catalogue.edition,
	people: indicatorOf(catalogue, populationId),
	countries: [...countries.values()].map(rowOf),
	subregions: Object.fromEntries(
		[...countries.values()].map(({ subregion }) => [subregion.code, subregion.name])
	),
	regions,
	landmarks,
	years
});

export const pack = ({ catalogue, evidence }: Shelf): PackedShelf => ({
	indicators: [...catalogue.indicators.values()],
	evidence: [...evidence.values()]
});

/** @throws Fault for an indicator that the catalogue does not have */
export const packPiece = (piece: Evidence, { catalogue }: Shelf): PackedPiece => ({
	piece,
	indicators: piece.indicators.map((id) => indicatorOf(catalogue, id))
});

export const unpackNames = ({ countries, subregions, ...names }: PackedNames): Names => ({
	...names,
	countries: new Map(countries.map((row) => [row[0], countryOf(row, subregions)]))
});

/** Names and plain lists as a shelf; unpack(unpackNames(packNames(shelf)), pack(shelf)) is the shelf again. */
export function unpack({ edition, people, ...names }: Names, packed: PackedShelf): Shelf {
	const indicators = [...packed.indicators, people].map((one) => [one.id, one] as const);
	return {
		...names,
		catalogue: { edition, indicators: new Map(indicators) },
		evidence: new Map(packed.evidence.map((one) => [one.id, one]))
	};
}

/** A shelf with a single piece on it. */
export const pieceShelf = (names: Names, { piece, indicators }: PackedPiece): Shelf =>
	unpack(names, { indicators, evidence: [piece] });

/** The region of an id; the default for one that is not on the shelf. @throws Error for a shelf without regions */
export function regionOf({ regions }: Pick<Shelf, 'regions'>, id?: RegionId): Region {
	const found = regions.find((region) => region.id === id) ?? regions[0];
	if (!found) throw new Error('a shelf needs a region');
	return found;
}
