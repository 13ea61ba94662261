/** What was done to a reader's file, step by step, in words. */
import { dictionary } from './dictionary';
import { counted, verbFor } from './plural';

const withNoun = (n: number, noun: 'row' | 'column' | 'value', language: 'ru' | 'en') =>
	counted(noun, n, language);

export const stepWords = dictionary(
	{
		unpacked: (_n: number, detail: string) => `Распаковано: ${detail}`,
		encoding: (_n: number, detail: string) => `Прочитано как ${detail}`,
		separator: (_n: number, detail: string) => `Столбцы разделены знаком ${detail}`,
		decimal: () => 'Запятая — дробный знак',
		preamble: (n: number) => `${withNoun(n, 'row', 'ru')} над заголовком — в описание`,
		'no-header': () => 'Заголовка нет: столбцы названы по номерам',
		'literal-quotes': () => 'Кавычки непарные: прочитаны как обычные знаки',
		reshape: (n: number) =>
			`${withNoun(n, 'column', 'ru')} лет ${verbFor(n, 'ru', 'сложен', 'сложены')} в один`,
		dates: (_n: number, detail: string) => `Год взят из дат в столбце «${detail}»`,
		pick: (_n: number, detail: string) => `Выбран ряд: ${detail}`,
		combine: {
			one: 'По одному значению на страну и год',
			count: 'События сосчитаны по странам и годам',
			sum: 'Значения страны за год сложены',
			max: 'Взято наибольшее значение за год'
		},
		factor: (_n: number, detail: string) => `Значения умножены на ${detail}`,
		codes: (n: number) => `Узнано по кодам: ${n}`,
		spelling: (n: number) => `Узнано по другому написанию: ${n}`,
		groups: (n: number) => `Отложено групп стран: ${n}`,
		empty: (n: number) => `Отложено пустых строк: ${n}`,
		notes: (n: number) => `Отложено примечаний внизу: ${n}`,
		repeats: (n: number) => `Повторы в стороне: ${n}`,
		short: (n: number) => `Не хватает ячеек в строках: ${n}`,
		shortened: (n: number) => `Сокращённых чисел, таких как 26,7k и 3M, прочитано полностью: ${n}`,
		answers: (n: number) => `Ваших ответов: ${n}`,
		title: (n: number) =>
			`Сделано за вас: ${n} ${n % 10 === 1 && n % 100 !== 11 ? 'шаг' : [2, 3, 4].includes(n % 10) && ![12, 13, 14].includes(n % 100) ? 'шага' : 'шагов'}`,
		undo: 'Отменить',
		redo: 'Вернуть',
		change: 'Изменить',
		always: 'всегда',
		report: 'Отчёт, CSV',
		takenBack: 'отменено'
	},
	{
		unpacked: (_n: number, detail: string) => `Unpacked: ${detail}`,
		encoding: (_n: number, detail: string) => `Read as ${detail}`,
		separator: (_n: number, detail: string) => `Columns parted by ${detail}`,
		decimal: () => 'The comma is the decimal mark',
		preamble: (n: number) => `${withNoun(n, 'row', 'en')} above the header go into the description`,
		'no-header': () => 'No header: columns are named by number',
		'literal-quotes': () => 'Unpaired quotes are read as ordinary characters',
		reshape: (n: number) => `${withNoun(n, 'column', 'en')} of years put into one`,
		dates: (_n: number, detail: string) => `The year is taken from the dates in “${detail}”`,
		pick: (_n: number, detail: string) => `Series chosen: ${detail}`,
		combine: {
			one: 'One value for a country and year',
			count: 'Events counted by country and year',
			sum: 'A country’s values of a year added up',
			max: 'The highest value of a year taken'
		},
		factor: (_n: number, detail: string) => `Values multiplied by ${detail}`,
		codes: (n: number) => `Known by code: ${n}`,
		spelling: (n: number) => `Known by another spelling: ${n}`,
		groups: (n: number) => `Groups of countries set aside: ${n}`,
		empty: (n: number) => `Empty rows set aside: ${n}`,
		notes: (n: number) => `Notes at the foot set aside: ${n}`,
		repeats: (n: number) => `Repeats left out: ${n}`,
		short: (n: number) => `Rows with missing cells: ${n}`,
		shortened: (n: number) => `Shortened numbers, such as 26.7k and 3M, read in full: ${n}`,
		answers: (n: number) => `Your answers: ${n}`,
		title: (n: number) => `Done for you: ${n} ${n === 1 ? 'step' : 'steps'}`,
		undo: 'Undo',
		redo: 'Do again',
		change: 'Change',
		always: 'always',
		report: 'Report, CSV',
		takenBack: 'undone'
	}
);
