/** What a chart tells those who do not see it, at three levels: what it shows, its numbers, trends and exceptions. */
import type { ChartForm } from '$lib/argument/evidence';
import type { Finding } from '$lib/argument/finding';
import type { Language } from '$lib/base/language';
import { dictionary } from './dictionary';
import { listed } from './list';
import { counted } from './plural';
import { gapWords } from './messages-gaps';

/** More subjects than this are counted: the table has them all. */
const mostNamed = 12;

const descriptionWords = dictionary(
	{
		forms: {
			lines: 'График с линиями по годам',
			multiples: 'Ряд маленьких графиков, по одному на страну',
			slope: 'Линии от начала периода к его концу',
			dots: 'Точки по величине',
			heat: 'Клетки: страны по строкам, годы по столбцам',
			map: 'Карта',
			scatter: 'Точки: два показателя друг против друга',
			calendar: 'Календарь событий',
			stack: 'Столбики из частей по годам',
			diverging: 'Полосы в две стороны от нуля'
		} satisfies Record<ChartForm, string>,
		shown: (names: string) => `Показаны: ${names}.`,
		more: (count: number) => `Ещё ${count} — в таблице.`,
		numbers: ({ name, first, last, highest, lowest, known }: Spoken) =>
			`${name}: ${first} в ${known[0]} г., ${last} в ${known[1]} г.; больше всего ${highest}, меньше всего ${lowest}; ${counted('knownYear', known[2], 'ru')}.`,
		once: ({ name, first, known }: Spoken) => `${name}: ${first} в ${known[0]} г.`,
		gap: (name: string, why: string) => `${name}: ${why}.`
	},
	{
		forms: {
			lines: 'Line chart over years',
			multiples: 'Small charts, one for each country',
			slope: 'Lines from the start of the period to its end',
			dots: 'Dots ranked by value',
			heat: 'Tiles: countries in rows, years in columns',
			map: 'Map',
			scatter: 'Dots: two indicators against each other',
			calendar: 'Calendar of events',
			stack: 'Bars made of parts, year by year',
			diverging: 'Bars to two sides of zero'
		} satisfies Record<ChartForm, string>,
		shown: (names: string) => `Shown: ${names}.`,
		more: (count: number) => `${count} more in the table.`,
		numbers: ({ name, first, last, highest, lowest, known }: Spoken) =>
			`${name}: ${first} in ${known[0]}, ${last} in ${known[1]}; highest ${highest}, lowest ${lowest}; ${counted('knownYear', known[2], 'en')}.`,
		once: ({ name, first, known }: Spoken) => `${name}: ${first} in ${known[0]}.`,
		gap: (name: string, why: string) => `${name}: ${why}.`
	}
);

interface Spoken {
	readonly name: string;
	readonly first: string;
	readonly last: string;
	readonly highest: string;
	readonly lowest: string;
	/** first and last known year, and how many are known */
	readonly known: readonly [number, number, number];
}

export interface Described {
	readonly form: ChartForm;
	/** what is drawn, unit and years */
	readonly measure: string;
	readonly findings: readonly Finding[];
	readonly nameOf: (finding: Finding) => string;
	/** a value with its unit */
	readonly written: (value: number) => string;
	/** trends and exceptions, as the answer tells them */
	readonly answer: string;
}

function numbersOf(finding: Finding, { nameOf, written }: Described, language: Language): string {
	const words = descriptionWords[language];
	const { first, last, highest, lowest, gap, n } = finding;
	const name = nameOf(finding);
	if (!first || !last) return words.gap(name, gapWords[language][gap ?? 'no-value'].clause);
	const at = (one: Finding['first']) => (one ? `${written(one.value)} (${one.year})` : '');
	const spoken: Spoken = {
		name,
		first: written(first.value),
		last: written(last.value),
		highest: at(highest),
		lowest: at(lowest),
		known: [first.year, last.year, n]
	};
	return n === 1 ? words.once(spoken) : words.numbers(spoken);
}

/** Three levels one after another; an association has no numbers by country, its answer holds them. */
export function chartDescription(described: Described, language: Language): string {
	const { form, measure, findings, nameOf, answer } = described;
	const words = descriptionWords[language];
	const plainOnes = findings.filter(({ comparison }) => comparison?.kind !== 'association');
	const [named, rest] = [plainOnes.slice(0, mostNamed), plainOnes.length - mostNamed];
	return [
		`${words.forms[form]}: ${measure.replace(/\.$/, '')}.`,
		...(named.length > 1 ? [words.shown(listed(named.map(nameOf), language))] : []),
		...named.map((finding) => numbersOf(finding, described, language)),
		...(rest > 0 ? [words.more(rest)] : []),
		answer
	].join(' ');
}
