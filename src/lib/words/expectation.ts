/** What a piece of evidence would have to show, as its claim wrote it down beforehand: expectation in, words out. */
import type { Evidence, Expectation } from '$lib/argument/evidence';
import type { Language } from '$lib/base/language';
import { numeral } from '$lib/base/numerals';
import { yearRange } from '$lib/base/numerals-dates';
import { typeset } from '$lib/base/typography';
import { counted } from './plural';

type Of<Kind extends Expectation['kind']> = Extract<Expectation, { kind: Kind }>;
type Phrases = {
	readonly [Kind in Expectation['kind']]: (expected: Of<Kind>) => string;
};

function lagOf({ lagYears }: Of<'association'>, language: Language): string {
	if (lagYears === 0) return '';
	const years = counted('year', lagYears, language);
	return language === 'ru' ? `, с отставанием на ${years}` : `, ${years} later`;
}

/** Every decimal that the benchmark was stated with, one at least: 0.35 must not read as 0.4. */
function benchmarkText(benchmark: number, language: Language): string {
	const decimals = /\.(\d+)$/.exec(String(benchmark))?.[1]?.length ?? 0;
	return numeral(benchmark, language, Math.max(1, decimals));
}

const ru: Phrases = {
	rise: () => 'рост',
	fall: () => 'снижение',
	step: ({ direction, after }) =>
		`с ${after} г. уровень ${direction === 'rise' ? 'выше' : 'ниже'}, чем до того`,
	turn: ({ direction, after }) => `перелом ${direction === 'rise' ? 'вверх' : 'вниз'} после ${after} г.`,
	level: ({ direction, benchmark, at }) => {
		const side = direction === 'above' ? 'выше' : 'ниже';
		const bar =
			typeof benchmark === 'number' ? benchmarkText(benchmark, 'ru') : `уровня ${benchmark.year} г.`;
		return at === undefined ? `медиана за период ${side} ${bar}` : `в ${at} г. ${side} ${bar}`;
	},
	association: (expected) =>
		(expected.sign === 'positive'
			? 'когда растёт одно, растёт и другое'
			: 'когда растёт одно, другое снижается') + lagOf(expected, 'ru'),
	spread: ({ direction }) =>
		direction === 'apart' ? 'разброс между странами растёт' : 'разброс между странами снижается',
	count: ({ direction, after }) =>
		`с ${after} г. акций на миллион жителей ${direction === 'rise' ? 'больше' : 'меньше'}, чем до того`,
	describe: () => 'ничего: показано для сравнения, вывода по нему нет'
};

const en: Phrases = {
	rise: () => 'a rise',
	fall: () => 'a fall',
	step: ({ direction, after }) =>
		`a ${direction === 'rise' ? 'higher' : 'lower'} level from ${after} on than before`,
	turn: ({ direction, after }) => `a turn ${direction === 'rise' ? 'upwards' : 'downwards'} after ${after}`,
	level: ({ direction, benchmark, at }) => {
		const bar =
			typeof benchmark === 'number' ? benchmarkText(benchmark, 'en') : `its level of ${benchmark.year}`;
		const side = `${direction} ${bar}`;
		return at === undefined ? `a median over the period ${side}` : `a value in ${at} ${side}`;
	},
	association: (expected) =>
		(expected.sign === 'positive' ? 'both rise together' : 'one falls when the other rises') +
		lagOf(expected, 'en'),
	spread: ({ direction }) =>
		direction === 'apart' ? 'countries moving further apart' : 'countries drawing closer together',
	count: ({ direction, after }) =>
		`${direction === 'rise' ? 'more' : 'fewer'} protests per million people from ${after} on than before`,
	describe: () => 'nothing: shown for comparison, never judged'
};

/** "a fall, 1995–2023": what is expected and over which years; nothing is expected of what only describes. */
export function expectationText(
	{ expect, period }: Pick<Evidence, 'expect' | 'period'>,
	language: Language
): string {
	const phrases = language === 'ru' ? ru : en;
	const phrase = (phrases[expect.kind] as (expected: Expectation) => string)(expect);
	const years = expect.kind === 'describe' ? '' : `, ${yearRange(...period, language)}`;
	return typeset(phrase + years, language);
}
