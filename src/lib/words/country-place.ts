/** Where something happened: countries in, «в Казахстане и Кыргызстане» out, or nothing where a case would be a guess. */
import type { Subject } from '$lib/argument/finding';
import type { Iso3 } from '$lib/base/ids';
import type { Text } from '$lib/base/language';
import { russianWhere } from './country-cases';

/** The name of a country in both languages, as in the table of countries. */
export type Names = (country: Iso3) => Text;

/** «во» before some consonants is the same word. */
const preposition = (where: string) => where.slice(0, where.indexOf(' ')).replace('во', 'в');

/**
 * Where several countries are, in order and ready to be listed: «в Казахстане», «Кыргызстане», «на Кубе». The
 * preposition is said once for those that share it; undefined as soon as one country has no form.
 */
export function russianPlaces(countries: readonly Subject[]): readonly string[] | undefined {
	const found = countries.map((country) => russianWhere(country));
	if (!found.every((where) => where !== undefined)) return undefined;
	const shared = new Set(found.map(preposition)).size < 2;
	return found.map((where, at) => (shared && at > 0 ? where.slice(where.indexOf(' ') + 1) : where));
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
