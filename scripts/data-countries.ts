/** Publishers' country tables and our own names → data/countries.csv. */
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import { plainName } from '$lib/base/plain-name';
import { writeCsv, type Cell } from '$lib/table/write';
import { records, write } from './data-files';

type Row = Record<string, string>;

/** No one lives there and no source measures anything there. */
const uninhabited = new Set(['ATA', 'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'UMI']);
/** The UN gives neither a place in its list: Kosovo's neighbours, all of them, are in Southern Europe. */
const kosovo: Row = {
	'ISO3166-1-Alpha-3': 'XKX',
	'ISO3166-1-Alpha-2': 'XK',
	'ISO3166-1-numeric': '',
	'Sub-region Code': '39'
};
const incomeGroups: Record<string, string> = {
	'Low income': 'low',
	'Lower middle income': 'lower-middle',
	'Upper middle income': 'upper-middle',
	'High income': 'high',
	'': ''
};

const headers = [
	'iso3',
	'iso2',
	'numeric',
	'name_ru',
	'name_en',
	'subregion',
	'subregion_ru',
	'subregion_en',
	'income',
	'latitude',
	'longitude',
	'aliases'
];

const byKey = (rows: readonly Row[], key: string) => new Map(rows.map((row) => [row[key] ?? '', row]));
const tidy = (name: string | undefined) => (name ?? '').replaceAll('*', '').replace(/\s+/g, ' ').trim();
const english = (name: string) =>
	tidy(name)
		.replaceAll('&', 'and')
		.replace(/^St\. /, 'Saint ');
const degrees = (text: string | undefined) => (text ? String(Math.round(Number(text) * 100) / 100) : '');

/** Spellings that differ from the two names and from each other, in a fixed order. */
function aliases(names: readonly (string | undefined)[], taken: readonly string[]): string {
	const seen = new Set(taken.map(plainName));
	const kept: string[] = [];
	for (const name of names.map(tidy)) {
		const plain = plainName(name);
		if (!plain || seen.has(plain)) continue;
		seen.add(plain);
		kept.push(name);
	}
	return kept.join('|');
}

/** Sources in which a country may be named and placed. */
function references(sources: string, catalogue: string) {
	const reference = join(sources, 'country-reference');
	const metadata = 'Metadata_Country_API_IT.NET.USER.ZS_DS2_en_csv_v2_2160.csv';
	const places = records(reference, 'ddf--entities--geo--country.csv');
	return {
		codes: [...records(reference, 'country-codes.csv'), kosovo],
		places: new Map(places.map((row) => [row['country'] === 'kos' ? 'XKX' : row['iso3166_1_alpha3'], row])),
		russian: byKey(records(reference, 'ru-RU_ddf--entities--geo--country.csv'), 'country'),
		bank: byKey(records(join(sources, 'media'), metadata), 'Country Code'),
		own: byKey(records(catalogue, 'country-names.csv'), 'iso3'),
		subregions: byKey(records(catalogue, 'subregions.csv'), 'code')
	};
}

/** A cell, empty where the row or the column is not there. */
const at = (row: Row | undefined, key: string): string => row?.[key] ?? '';

/** Every other spelling that the sources know. */
const spellings = (
	row: Row,
	own: Row | undefined,
	bank: Row | undefined,
	place: Row | undefined,
	russian: string
) => [
	...at(own, 'aliases').split('|'),
	at(bank, 'TableName'),
	at(row, 'UNTERM Russian Short'),
	at(row, 'official_name_ru'),
	at(row, 'UNTERM English Short').replace(/ \(the\)/, ''),
	at(row, 'official_name_en'),
	at(row, 'CLDR display name'),
	at(place, 'name'),
	russian
];

function country(row: Row, from: ReturnType<typeof references>): Cell[] {
	const iso3 = at(row, 'ISO3166-1-Alpha-3');
	const [own, place, bank] = [from.own.get(iso3), from.places.get(iso3), from.bank.get(iso3)];
	const ru = at(own, 'ru') || tidy(at(row, 'official_name_ru'));
	const en = at(own, 'en') || english(at(row, 'CLDR display name'));
	const code = (at(row, 'Intermediate Region Code') || at(row, 'Sub-region Code')).padStart(3, '0');
	const subregion = from.subregions.get(code);
	if (!ru || !en || !subregion) throw new Fault('countries.csv', 'no name or no subregion', iso3);
	const income = incomeGroups[at(bank, 'IncomeGroup')];
	if (income === undefined) throw new Fault('countries.csv', 'unknown income group', at(bank, 'IncomeGroup'));
	const numeric = at(row, 'ISO3166-1-numeric');
	const russian = at(from.russian.get(at(place, 'country')), 'name');
	return [
		iso3,
		at(row, 'ISO3166-1-Alpha-2'),
		numeric && numeric.padStart(3, '0'),
		ru,
		en,
		code,
		subregion['ru'],
		subregion['en'],
		income,
		at(own, 'latitude') || degrees(at(place, 'latitude')),
		at(own, 'longitude') || degrees(at(place, 'longitude')),
		aliases(spellings(row, own, bank, place, russian), [ru, en])
	];
}

/** Writes data/countries.csv: ISO 3166 without uninhabited places, and Kosovo; sorted by code. */
export function buildCountries(sources: string, catalogue: string, data: string): void {
	const from = references(sources, catalogue);
	const rows = from.codes
		.filter((row) => !uninhabited.has(row['ISO3166-1-Alpha-3'] ?? ''))
		.map((row) => country(row, from))
		.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
	write(join(data, 'countries.csv'), writeCsv(headers, rows));
}
