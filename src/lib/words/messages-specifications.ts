/** Words of the specification curve: what was varied, what the shares mean, which single choice turns the outcome. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const specificationWords = dictionary(
	{
		title: 'Все разумные способы посчитать',
		lead: 'Годы начала и конца, страны, показатели одной группы, способы счёта: всё, что разумный человек мог бы выбрать иначе. Кривая описывает, сколько зависит от выбора; это не проверка.',
		start: 'Посчитать всеми способами',
		stop: 'Остановить',
		again: 'Посчитать ещё раз',
		progress: (done: string, of: string) => `посчитано ${done} из ${of}`,
		failed: 'Посчитать не удалось.',
		stopped: 'Остановлено.',
		sum: (count: number, agrees: string, opposes: string) =>
			`${counted('way', count, 'ru')} посчитать: ${agrees} дают изменение в пользу тезиса, ${opposes} — против, остальные не дают ничего, о чём стоит говорить.`,
		flip: (choice: string) => `Один иной выбор меняет итог: ${choice}.`,
		noFlip: 'Никакой один иной выбор итога не меняет.',
		few: 'Способов меньше двух тысяч, потому что известных лет мало.',
		flipIn: (piece: string, choice: string) =>
			`Один иной выбор меняет итог по всем показателям: «${piece}», ${choice}.`,
		flipWithout: (piece: string, effect: string) =>
			`Итог по всем показателям меняется без одного из них: «${piece}» (${effect}).`,
		flipWithoutClaim: (claim: string, effect: string) =>
			`Итог меняется без одной из опор рекомендации: «${claim}» (${effect}).`,
		claims: 'на чём стоит',
		ofRegion: (region: string) => `Посчитано для региона «${region}».`,
		claimTitle: 'Сколько зависит от выбора',
		claimLead:
			'Каждый показатель, по которому судят о тезисе, посчитан всеми разумными способами; у каждого одинаковый вес. Кривая описывает, это не проверка.',
		adviceLead:
			'Всё, на чём стоит рекомендация, посчитано всеми разумными способами; у каждого тезиса одинаковый вес. Кривая описывает, это не проверка.',
		unit: 'в изменениях, о которых стоит говорить',
		left: 'против тезиса',
		right: 'за тезис',
		agrees: 'доля за',
		own: 'как в тезисе',
		dimension: {
			from: 'первый год',
			to: 'последний год',
			after: 'год, разделяющий периоды',
			year: 'год сравнения',
			benchmark: 'порог',
			countries: 'страны',
			left: 'без одного года',
			indicator: 'показатель',
			lag: 'сдвиг, лет',
			method: 'способ счёта'
		},
		all: 'все',
		noYear: 'все годы',
		without: (name: string) => `без: ${name}`,
		method: {
			'theil-sen': 'медиана наклонов',
			'least-squares': 'наименьшие квадраты',
			thirds: 'последняя треть против первой',
			halves: 'вторая половина против первой',
			'three-years': 'последние три года против первых',
			'five-means': 'последние пять лет против первых',
			'repeated-medians': 'повторные медианы',
			means: 'средние',
			medians: 'медианы',
			'middle-half': 'среднее средней половины',
			pairs: 'медиана разностей пар лет',
			'five-years': 'по пять лет до и после',
			'one-year': 'один год',
			'middle-of-three': 'середина трёх лет',
			'mean-of-three': 'среднее трёх лет',
			rates: 'частоты двух периодов',
			'middle-years': 'срединный год двух периодов',
			'without-busiest': 'без трёх самых бурных лет',
			'ranks-without-trend': 'ранги без тренда',
			ranks: 'ранги',
			'values-without-trend': 'значения без тренда',
			'yearly-changes': 'изменения от года к году',
			deviation: 'стандартное отклонение',
			range: 'размах',
			'mean-distance': 'среднее расстояние до середины'
		}
	},
	{
		title: 'Every reasonable way to reckon',
		lead: 'First and last years, countries, indicators of the same group, methods: whatever a sensible person might have chosen otherwise. The curve describes how much hangs on choices; it is no test.',
		start: 'Reckon in every way',
		stop: 'Stop',
		again: 'Reckon again',
		progress: (done: string, of: string) => `${done} of ${of} reckoned`,
		failed: 'This could not be reckoned.',
		stopped: 'Stopped.',
		sum: (count: number, agrees: string, opposes: string) =>
			`${counted('way', count, 'en')} to reckon: ${agrees} give a change in favour of the claim, ${opposes} one against it, the rest nothing worth talking about.`,
		flip: (choice: string) => `One other choice changes the outcome: ${choice}.`,
		noFlip: 'No single other choice changes the outcome.',
		few: 'There are fewer than two thousand, because few years are known.',
		flipIn: (piece: string, choice: string) =>
			`One other choice changes the outcome over all indicators: ${piece}, ${choice}.`,
		flipWithout: (piece: string, effect: string) =>
			`The outcome over all indicators changes without one of them: ${piece} (${effect}).`,
		flipWithoutClaim: (claim: string, effect: string) =>
			`The outcome changes without one of the claims it rests on: ${claim} (${effect}).`,
		claims: 'what it rests on',
		ofRegion: (region: string) => `Reckoned for ${region}.`,
		claimTitle: 'How much hangs on choices',
		claimLead:
			'Each indicator that decides the claim is reckoned in every reasonable way; each has the same weight. The curve describes; it is no test.',
		adviceLead:
			'Everything the recommendation rests on is reckoned in every reasonable way; each claim has the same weight. The curve describes; it is no test.',
		unit: 'in changes worth talking about',
		left: 'against the claim',
		right: 'for the claim',
		agrees: 'share for',
		own: 'as in the claim',
		dimension: {
			from: 'first year',
			to: 'last year',
			after: 'year that parts the periods',
			year: 'year compared',
			benchmark: 'benchmark',
			countries: 'countries',
			left: 'one year left out',
			indicator: 'indicator',
			lag: 'lag, years',
			method: 'method'
		},
		all: 'all',
		noYear: 'all years',
		without: (name: string) => `without ${name}`,
		method: {
			'theil-sen': 'median of slopes',
			'least-squares': 'least squares',
			thirds: 'last third against first',
			halves: 'second half against first',
			'three-years': 'last three years against first',
			'five-means': 'last five years against first',
			'repeated-medians': 'repeated medians',
			means: 'means',
			medians: 'medians',
			'middle-half': 'mean of the middle half',
			pairs: 'median of differences',
			'five-years': 'five years before and after',
			'one-year': 'one year',
			'middle-of-three': 'middle of three years',
			'mean-of-three': 'mean of three years',
			rates: 'rates of both periods',
			'middle-years': 'middle year of both periods',
			'without-busiest': 'without the three busiest years',
			'ranks-without-trend': 'ranks without trend',
			ranks: 'ranks',
			'values-without-trend': 'values without trend',
			'yearly-changes': 'changes from year to year',
			deviation: 'standard deviation',
			range: 'range',
			'mean-distance': 'mean distance from the middle'
		}
	}
);
