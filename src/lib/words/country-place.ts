/** Where something happened: countries in, «в Казахстане и Кыргызстане» out, or nothing where a case would be a guess. */
import type { Subject } from '$lib/argument/finding';
import type { Iso3 } from '$lib/base/ids';
import type { Text } from '$lib/base/language';

/** The name of a country in both languages, as in the table of countries. */
export type Names = (country: Iso3) => Text;

/** After «в». A list that holds any other country is written in the nominative. */
const prepositional: Readonly<Record<string, string>> = {
	KAZ: 'Казахстане',
	KGZ: 'Кыргызстане',
	TJK: 'Таджикистане',
	TKM: 'Туркменистане',
	UZB: 'Узбекистане',
	AFG: 'Афганистане',
	ARM: 'Армении',
	AZE: 'Азербайджане',
	BLR: 'Беларуси',
	CHN: 'Китае',
	GEO: 'Грузии',
	IND: 'Индии',
	IRN: 'Иране',
	MDA: 'Молдове',
	MNG: 'Монголии',
	PAK: 'Пакистане',
	RUS: 'России',
	TUR: 'Турции'
};

/** The names after «в», in order; undefined as soon as one of them is not known for certain. */
export function russianPlaces(countries: readonly Subject[]): readonly string[] | undefined {
	const places = countries.map((country) => prepositional[country]);
	return places.every((place) => place !== undefined) ? places : undefined;
}

/** Whether a subject is a country and not the region or the world as one. */
export const isCountry = (subject: Subject): subject is Iso3 => subject !== 'region' && subject !== 'world';

/** Countries whose English name takes an article in a sentence. */
const withArticle =
	'ALA ARE BHS CAF CCK COD COG COK COM CYM DOM FLK FRO GBR GMB IMN MDV MHL MNP NLD PHL SLB SYC TCA USA VGB VIR';

/** The English name as it stands in a sentence: "the United States", "Kazakhstan". */
export function englishName(country: Iso3, names: Names): string {
	const name = names(country).en;
	return withArticle.includes(country) && !/^the /i.test(name) ? `the ${name}` : name;
}
