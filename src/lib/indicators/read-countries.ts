/** data/countries.csv → countries, with the other names a reader may search for. */
import { asIso3, type Iso3 } from '$lib/base/ids';
import { parse } from '$lib/table/parse';
import { column } from '$lib/table/table';
import type { Country, IncomeGroup } from './country';

/** @throws Fault when a column is missing */
export function readCountries(text: string, place = 'data/countries.csv'): ReadonlyMap<Iso3, Country> {
	const table = parse(text, place);
	const cells = (name: string) => column(table, name);
	const [iso3, iso2, numeric, ru, en] = ['iso3', 'iso2', 'numeric', 'name_ru', 'name_en'].map(cells);
	const [code, codeRu, codeEn, income] = ['subregion', 'subregion_ru', 'subregion_en', 'income'].map(cells);
	const [latitude, longitude, aliases] = ['latitude', 'longitude', 'aliases'].map(cells);
	const countries = new Map<Iso3, Country>();
	for (let row = 0; row < table.length; row += 1) {
		const at = (list: readonly string[] | undefined) => list?.[row] ?? '';
		const id = asIso3(at(iso3));
		countries.set(id, {
			iso3: id,
			iso2: at(iso2),
			numeric: at(numeric),
			name: { ru: at(ru), en: at(en) },
			subregion: { code: at(code), name: { ru: at(codeRu), en: at(codeEn) } },
			...(at(income) && { income: at(income) as IncomeGroup }),
			latitude: Number(at(latitude)),
			longitude: Number(at(longitude)),
			aliases: at(aliases)
				.split(/\s*[;|]\s*/)
				.filter(Boolean)
		});
	}
	return countries;
}
