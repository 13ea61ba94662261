/** How two indicators go together within countries: a finding with a correlation in, one sentence in each language out. */
import type { Finding } from '$lib/argument/finding';
import type { Language } from '$lib/base/language';
import { numeral } from '$lib/base/numerals';
import { englishName, isCountry, russianPlaces } from './country-place';
import { line, type NumberPart, type Piece } from './parts';
import { counted, nounFor } from './plural';
import { comparisonOf, knownYears, type Telling } from './story-numbers';
import { wordingOf } from './wording';

/** Below this size the two are said to hardly move together; a way of speaking, not a test. */
const hardly = 0.1;

const small = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** «2 года», "two years" */
const lagWords = (years: number, language: Language): string =>
	language === 'en' && small[years]
		? `${small[years]} ${nounFor('year', years, 'en')}`
		: counted('year', years, language);

interface Link {
	readonly rho: NumberPart;
	readonly countries: NumberPart;
	readonly years: NumberPart;
	/** in words: «2 года», "2 years"; empty without a lag */
	readonly lag: string;
	readonly outcome: string;
	readonly driver: string;
}

function linkOf(telling: Telling, finding: Finding, language: Language): Link | undefined {
	const found = comparisonOf(finding, 'association');
	if (!found || !telling.driver) return undefined;
	const lagYears = telling.expect.kind === 'association' ? telling.expect.lagYears : 0;
	const part = (field: NumberPart['field'], number: number, shown: string): NumberPart => ({
		number,
		shown,
		indicator: telling.indicator.id,
		subjects: [finding.subject],
		years: knownYears(finding),
		field
	});
	return {
		rho: part('correlation', found.rho, numeral(found.rho, language, 2, 'always')),
		countries: part('countries', found.countries, counted('country', found.countries, language)),
		years: part('years', found.years, counted('knownYear', found.years, language)),
		lag: lagYears > 0 ? lagWords(lagYears, language) : '',
		outcome: wordingOf(telling.indicator)[language],
		driver: wordingOf(telling.driver)[language]
	};
}

function russian({ subject }: Finding, link: Link): Piece {
	const places = isCountry(subject) ? russianPlaces([subject]) : undefined;
	const where = places ? `${places.join('')} ` : '';
	const basis = line`ранговая корреляция внутри стран в среднем ${link.rho} (${link.countries}, ${link.years})`;
	if (Math.abs(link.rho.number) < hardly)
		return line`${where}${link.driver} и ${link.outcome} почти не движутся вместе: ${basis}`;
	const course = link.rho.number > 0 ? 'выше' : 'ниже';
	return link.lag
		? line`${where}через ${link.lag} после того, как ${link.driver} выше обычного для страны, ${link.outcome} чаще ${course} обычного: ${basis}`
		: line`${where}в годы, когда ${link.driver} выше обычного для страны, ${link.outcome} чаще ${course} обычного: ${basis}`;
}

function english({ subject }: Finding, link: Link, telling: Telling): Piece {
	const where = isCountry(subject) ? `in ${englishName(subject, telling.names)}, ` : '';
	const basis = line`the rank correlation within countries averages ${link.rho} (${link.countries}, ${link.years})`;
	if (Math.abs(link.rho.number) < hardly)
		return line`${where}${link.driver} and ${link.outcome} hardly move together: ${basis}`;
	const course = link.rho.number > 0 ? 'above' : 'below';
	const { plural } = wordingOf(telling.indicator);
	const { plural: many } = telling.driver ? wordingOf(telling.driver) : { plural: false };
	const when = link.lag ? `${link.lag} after` : 'in years when';
	const own = `${course} ${plural ? 'their' : 'its'} own usual level`;
	const verb = plural ? 'tend' : 'tends';
	return line`${where}${when} ${link.driver} ${many ? 'are' : 'is'} above what is usual for a country, ${link.outcome} ${verb} to be ${own}: ${basis}`;
}

/** One sentence for each finding with an association; none without a driver. */
export function associationPieces(telling: Telling, language: Language): readonly Piece[] {
	return telling.findings.flatMap((finding): Piece[] => {
		const link = linkOf(telling, finding, language);
		if (!link) return [];
		return [language === 'ru' ? russian(finding, link) : english(finding, link, telling)];
	});
}
