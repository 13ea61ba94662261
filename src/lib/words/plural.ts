/** Counting words: a noun's name and a number in, the form that number asks for out, in Russian and in English. */
import { Fault } from '$lib/base/fault';
import type { Language } from '$lib/base/language';
import { noBreakSpace, numeral, shownDigits } from '$lib/base/numerals';

/** 1 страна · 2 страны · 5 стран · 1,5 … ; the last is absent where nobody counts in fractions. */
type RussianForms = readonly [one: string, few: string, many: string, fraction?: string];

const nouns = {
	country: { ru: ['страна', 'страны', 'стран'], en: ['country', 'countries'] },
	year: { ru: ['год', 'года', 'лет', 'года'], en: ['year', 'years'] },
	knownYear: {
		ru: ['год с\u00a0данными', 'года с\u00a0данными', 'лет с\u00a0данными'],
		en: ['year with data', 'years with data']
	},
	protest: { ru: ['акция', 'акции', 'акций', 'акции'], en: ['protest', 'protests'] },
	percentagePoint: {
		ru: ['процентный пункт', 'процентных пункта', 'процентных пунктов', 'процентного пункта'],
		en: ['percentage point', 'percentage points']
	},
	point: { ru: ['пункт', 'пункта', 'пунктов', 'пункта'], en: ['point', 'points'] },
	score: { ru: ['балл', 'балла', 'баллов', 'балла'], en: ['point', 'points'] },
	way: { ru: ['способ', 'способа', 'способов'], en: ['way', 'ways'] },
	time: { ru: ['раз', 'раза', 'раз', 'раза'], en: ['time', 'times'] },
	group: { ru: ['группа', 'группы', 'групп'], en: ['group', 'groups'] },
	person: { ru: ['человек', 'человека', 'человек', 'человека'], en: ['person', 'people'] },
	million: { ru: ['миллион', 'миллиона', 'миллионов', 'миллиона'], en: ['million', 'million'] },
	series: { ru: ['ряд', 'ряда', 'рядов'], en: ['series', 'series'] },
	indicator: { ru: ['показатель', 'показателя', 'показателей'], en: ['indicator', 'indicators'] },
	value: { ru: ['значение', 'значения', 'значений'], en: ['value', 'values'] },
	source: { ru: ['источник', 'источника', 'источников'], en: ['source', 'sources'] },
	publisher: { ru: ['издатель', 'издателя', 'издателей'], en: ['publisher', 'publishers'] },
	figure: { ru: ['график', 'графика', 'графиков'], en: ['figure', 'figures'] },
	claim: { ru: ['тезис', 'тезиса', 'тезисов'], en: ['claim', 'claims'] },
	trend: { ru: ['тренд', 'тренда', 'трендов'], en: ['trend', 'trends'] },
	donor: { ru: ['донор', 'донора', 'доноров'], en: ['donor', 'donors'] },
	recipient: { ru: ['получатель', 'получателя', 'получателей'], en: ['recipient', 'recipients'] },
	reason: { ru: ['довод', 'довода', 'доводов'], en: ['reason', 'reasons'] },
	verdict: { ru: ['вывод', 'вывода', 'выводов'], en: ['verdict', 'verdicts'] },
	test: { ru: ['проверка', 'проверки', 'проверок'], en: ['test', 'tests'] },
	gap: { ru: ['пробел', 'пробела', 'пробелов'], en: ['gap', 'gaps'] },
	row: { ru: ['строка', 'строки', 'строк'], en: ['row', 'rows'] },
	cell: { ru: ['клетка', 'клетки', 'клеток'], en: ['cell', 'cells'] },
	column: { ru: ['столбец', 'столбца', 'столбцов'], en: ['column', 'columns'] },
	file: { ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] },
	question: { ru: ['вопрос', 'вопроса', 'вопросов'], en: ['question', 'questions'] },
	respondent: { ru: ['респондент', 'респондента', 'респондентов'], en: ['respondent', 'respondents'] },
	line: { ru: ['строка', 'строки', 'строк'], en: ['line', 'lines'] },
	byte: { ru: ['байт', 'байта', 'байт'], en: ['byte', 'bytes'] },
	slide: { ru: ['слайд', 'слайда', 'слайдов'], en: ['slide', 'slides'] }
} as const satisfies Record<string, { ru: RussianForms; en: readonly [one: string, many: string] }>;

export type Noun = keyof typeof nouns;

/** After «из» and «в»: singular after 1, 21, 31 …, plural after every other number. */
const oblique = {
	country: { genitive: ['страны', 'стран'], prepositional: ['стране', 'странах'] },
	year: { genitive: ['года', 'лет'], prepositional: ['году', 'годах'] },
	indicator: { genitive: ['показателя', 'показателей'], prepositional: ['показателе', 'показателях'] },
	claim: { genitive: ['тезиса', 'тезисов'], prepositional: ['тезисе', 'тезисах'] },
	group: { genitive: ['группы', 'групп'], prepositional: ['группе', 'группах'] },
	case: { genitive: ['случая', 'случаев'], prepositional: ['случае', 'случаях'] }
} as const;

const rules = new Map<string, Intl.PluralRules>();

function category(value: number, language: Language, digits: number): Intl.LDMLPluralRule {
	const key = language + digits;
	const rule =
		rules.get(key) ??
		new Intl.PluralRules(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	rules.set(key, rule);
	return rule.select(Math.abs(value));
}

function russianForm(noun: Noun, kind: Intl.LDMLPluralRule): string {
	const [one, few, many, fraction]: RussianForms = nouns[noun].ru;
	if (kind === 'one') return one;
	if (kind === 'few') return few;
	if (kind === 'many') return many;
	if (fraction) return fraction;
	throw new Fault('counting word', 'no form for a fraction', noun, 'a whole number');
}

/**
 * The form a noun takes after a number shown with `digits` decimals: 1,0 is a fraction in Russian and a plural in
 * English, as it is read aloud. Throws a Fault for fractions of what is only counted whole (countries, files).
 */
export function nounFor(noun: Noun, value: number, language: Language, digits = 0): string {
	const kind = category(value, language, shownDigits(value, digits));
	return language === 'ru' ? russianForm(noun, kind) : nouns[noun].en[kind === 'one' ? 0 : 1];
}

/** «5 стран», "5 countries": the number, the space of the language, the noun. */
export function counted(noun: Noun, value: number, language: Language, digits = 0): string {
	const space = language === 'ru' ? noBreakSpace : ' ';
	return numeral(value, language, digits) + space + nounFor(noun, value, language, digits);
}

/** The Russian noun after «из» (genitive) or «в» (prepositional) and a whole number: «из 21 страны», «в 14 странах». */
export function russianCase(
	noun: keyof typeof oblique,
	value: number,
	grammaticalCase: 'genitive' | 'prepositional'
): string {
	return oblique[noun][grammaticalCase][category(value, 'ru', 0) === 'one' ? 0 : 1];
}

/** The verb that agrees with a counted subject: «21 страна подтверждает», «5 стран подтверждают». */
export function verbFor(value: number, language: Language, singular: string, plural: string): string {
	return category(value, language, 0) === 'one' ? singular : plural;
}
