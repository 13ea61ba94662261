/** The statistics of a view in words: unit, comparison, size, interval, reading. No p values, no stars. */
import { dictionary } from './dictionary';
import { counted, russianCase } from './plural';

export const deskStatisticsWords = dictionary(
	{
		label: 'Что говорят числа',
		counting: 'Считаем…',
		headings: {
			association: 'Связь внутри страны',
			influence: 'Влияние отдельных стран',
			between: 'Связь между странами',
			trend: (years: string) => `Как менялось, ${years}`,
			change: 'Изменение',
			world: 'На фоне мира',
			outliers: 'Выбросы',
			coverage: 'Охват',
			comparisons: (n: number) => `Сравнений на этом столе: ${n}`,
			beware: 'Осторожно'
		},
		plot: {
			slope: (amount: string) => `Сдвиг при разнице в ${amount}, внутри страны`,
			decade: 'Изменение за десять лет',
			all: (n: number) => `Все вместе: ${counted('country', n, 'ru')}`,
			without: (name: string) => `без: ${name}`,
			world: (n: number) => `Мир, ${counted('country', n, 'ru')}`,
			worldMedian: (n: number) => `Мир, медиана (${n})`,
			whiskers: 'Отрезки — 95 % выборок из целых стран. Мир — страны, где известны хотя бы 15 лет.',
			decadeWhiskers: 'Отрезки — интервал наклона Тейла — Сена: он описывает, а не судит.',
			flips: 'знак меняется'
		},
		pairsFew: (n: number) => `Стран с обоими показателями: ${n}. Этого мало, чтобы говорить о связи.`,
		interval: (low: string, high: string) => `от ${low} до ${high}`,
		resampledAll: (ways: number, interval: string) =>
			`Если собирать выборки из целых стран (все способы, их ${ways}): ${interval}.`,
		resampledSome: (times: number, interval: string) =>
			`Если собирать выборки из целых стран (повторено раз: ${times}): ${interval}.`,
		signOpen: 'Знак не определён.',
		signHolds: 'Знак во всех этих выборках один.',
		flips: (name: string, value: string) => `Без одной страны знак меняется: ${name}, ${value}.`,
		noFlips: 'Ни одна страна в одиночку не меняет знак.',
		most: (name: string, value: string) =>
			`Сильнее всего ответ сдвигает одна страна: ${name} (без неё ${value}).`,
		betweenText: (value: string, amount: string, countries: number) =>
			`${value} при разнице в ${amount}; сравниваются средние, стран — ${countries}.`,
		betweenPositive: (share: string) => `Связь положительна в ${share} выборок.`,
		betweenNegative: (share: string) => `Связь отрицательна в ${share} выборок.`,
		fewDots: (n: number) =>
			`${n} ${n % 10 === 1 && n % 100 !== 11 ? 'точка тезиса не удержит' : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 'точки тезиса не удержат' : 'точек тезиса не удержат'}.`,
		medians: 'Медианы первых и последних пяти лет.',
		rank: (same: number, of: number) =>
			`Так же, в ту же сторону, менялось в ${same} ${russianCase('country', same, 'prepositional')} мира из ${of}.`,
		worldWide: 'Это движение всего мира: о регионе оно само по себе не говорит.',
		noRank: 'Стран с рядом такой длины слишком мало, чтобы сравнивать с миром.',
		outliersText: 'Дальше всего от обычного для своей страны:',
		noOutliers: 'Ни одно значение не лежит далеко от остальных значений своей страны.',
		comparisons: (n: number, chance: string) =>
			n === 1
				? 'Это первое сравнение. Даже если ничего нет, один взгляд из двадцати покажет «значимое».'
				: `Если бы ничего не происходило, ${n} независимых взглядов всё равно показали бы хотя бы одно «значимое» с вероятностью ${chance}. Счёт остаётся в ссылке.`,
		memory: (memory: string, rows: number) =>
			`Годы помнят друг друга: память остатков ${memory}, поэтому ${rows} точек весят гораздо меньше, чем ${rows}.`,
		none: 'Сказать пока нечего: нет чисел.',
		noEnds: 'За первые или последние пять лет периода значений нет, поэтому начало с концом не сравнить.'
	},
	{
		label: 'What the numbers say',
		counting: 'Counting…',
		headings: {
			association: 'Association, within a country',
			influence: 'Influence',
			between: 'Between countries',
			trend: (years: string) => `Trend, ${years}`,
			change: 'Change',
			world: 'Against the world',
			outliers: 'Outliers',
			coverage: 'Coverage',
			comparisons: (n: number) => `Comparisons on this desk: ${n}`,
			beware: 'Beware'
		},
		plot: {
			slope: (amount: string) => `Change for ${amount} more, within a country`,
			decade: 'Change in ten years',
			all: (n: number) => `All ${n}`,
			without: (name: string) => `without ${name}`,
			world: (n: number) => `World, ${n} countries`,
			worldMedian: (n: number) => `World, median (${n})`,
			whiskers: 'Whiskers: 95% of resamples of whole countries. World: those with 15 or more years.',
			decadeWhiskers: 'Whiskers: the interval of the Theil–Sen slope; it describes, it does not judge.',
			flips: 'the sign flips'
		},
		pairsFew: (n: number) =>
			`${n === 1 ? 'One country has' : `${n} countries have`} both indicators: too few to speak of a link.`,
		interval: (low: string, high: string) => `${low} to ${high}`,
		resampledAll: (ways: number, interval: string) =>
			`Resampling whole countries, all ${ways} ways: ${interval}.`,
		resampledSome: (times: number, interval: string) =>
			`Resampling whole countries, ${times} times: ${interval}.`,
		signOpen: 'The sign is open.',
		signHolds: 'The sign is the same in all of these.',
		flips: (name: string, value: string) => `Without ${name} the sign flips, to ${value}.`,
		noFlips: 'No single country turns the sign.',
		most: (name: string, value: string) => `${name} moves the answer most (${value} without it).`,
		betweenText: (value: string, amount: string, countries: number) =>
			`${value} for ${amount} more, across ${countries} averages.`,
		betweenPositive: (share: string) => `Positive in ${share} of resamples.`,
		betweenNegative: (share: string) => `Negative in ${share} of resamples.`,
		fewDots: (n: number) =>
			`${['', '', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] || n} dots cannot carry a claim.`,
		medians: 'Medians of the first and the last five years.',
		rank: (same: number, of: number) => `${same} of ${of} countries of the world moved the same way.`,
		worldWide: 'A world-wide movement: by itself it says nothing of the region.',
		noRank: 'Too few countries have a series this long to compare with the world.',
		outliersText: 'Farthest from what is usual for their country:',
		noOutliers: 'No value lies far from the others of its country.',
		comparisons: (n: number, chance: string) =>
			n === 1
				? 'This is the first comparison. Even if nothing is going on, one look in twenty shows something “significant”.'
				: `If nothing were going on, ${n} independent looks would still show at least one “significant” result with a chance of ${chance}. The count travels with the link.`,
		memory: (memory: string, rows: number) =>
			`Years remember: the memory of the residuals is ${memory}, so ${rows} dots weigh far less than ${rows}.`,
		none: 'There is nothing to say yet: there are no numbers.',
		noEnds:
			'There are no values in the first or the last five years of the period, so its start cannot be compared with its end.'
	}
);
