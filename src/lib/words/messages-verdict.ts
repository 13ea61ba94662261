/** Verdict words: what the data do to a claim, which way they lean, how certain that is. */
import { dictionary } from './dictionary';

export const verdictWords = dictionary(
	{
		question: 'Подтверждают ли тезис данные?',
		/** marks beside a figure: the subject is the figure */
		verdict: {
			supports: 'подтверждает',
			contradicts: 'противоречит',
			mixed: 'неоднозначно',
			'cannot-tell': 'нельзя сказать',
			'no-data': 'нет данных'
		},
		/** in a sentence the subject is the data */
		dataVerdict: {
			supports: 'данные подтверждают тезис',
			contradicts: 'данные противоречат тезису',
			mixed: 'данные неоднозначны',
			'cannot-tell': 'по этим данным нельзя сказать',
			'no-data': 'данных нет'
		},
		meaning: {
			supports: 'Данные ведут себя так, как ждёт тезис, и это больше случайного блуждания.',
			contradicts: 'Данные ведут себя наоборот, и проверены они с той же строгостью.',
			mixed: 'Показатели или страны действительно расходятся.',
			'cannot-tell':
				'Ряд короток или блуждает. Это не значит «ничего не изменилось»: рядом сказано, какое изменение было бы заметно.',
			'no-data': 'Пробел показан как пробел, и рядом сказано, что его закрыло бы.'
		},
		inPart: (countries: string) => `отчасти подтверждает: ${countries}`,
		againstInPart: (countries: string) => `отчасти противоречит: ${countries}`,
		lean: { for: 'скорее за', against: 'скорее против', none: 'перевеса нет' },
		key: 'Что значат знаки',
		leansOnly: 'куда клонятся данные; в счёт не идёт',
		total: (n: number) => `всего ${n}`,
		/** where the reader chose years */
		ownYears: {
			about:
				'Контурный знак с пометкой «ваш выбор» — вывод за годы, которые выбрали вы. Рядом — вывод за годы, названные в самих тезисах; считается только он.',
			begun: 'Считаем выводы за ваши годы…',
			progress: (done: string, of: string) => `Считаем выводы за ваши годы: ${done} из ${of}`,
			failed: 'Выводы за ваши годы посчитать не удалось.'
		},
		leanNote: 'Полый знак показывает, к чему данные ближе; это не вывод, и в счёт он не идёт.',
		certainty: { high: 'высокая', moderate: 'средняя', low: 'низкая', 'very-low': 'очень низкая' },
		/** after «не ниже» */
		certaintyGenitive: { high: 'высокой', moderate: 'средней', low: 'низкой', 'very-low': 'очень низкой' },
		certaintyOf: {
			high: 'надёжность высокая',
			moderate: 'надёжность средняя',
			low: 'надёжность низкая',
			'very-low': 'надёжность очень низкая'
		},
		certaintyNote: 'Надёжность вывода — от одного квадрата (очень низкая) до четырёх (высокая).',
		axis: { wider: 'шире', narrower: 'уже' },
		yourChoice: 'ваш выбор',
		wholeTrend: (n: number) => `Тренд ${n} в целом`,
		outcomeAndLink: 'что случилось и с чем связано',
		reasons: 'Доводы',
		rank: 'место среди стран',
		worldWide: 'так менялось во всём мире'
	},
	{
		question: 'Do the data support the claim?',
		verdict: {
			supports: 'supports',
			contradicts: 'contradicts',
			mixed: 'mixed',
			'cannot-tell': 'cannot tell',
			'no-data': 'no data'
		},
		dataVerdict: {
			supports: 'the data support the claim',
			contradicts: 'the data contradict the claim',
			mixed: 'the data are mixed',
			'cannot-tell': 'these data cannot tell',
			'no-data': 'there are no data'
		},
		meaning: {
			supports: 'The data do what the claim expects, and by more than chance wandering.',
			contradicts: 'The data do the opposite, judged just as strictly.',
			mixed: 'Indicators or countries truly disagree.',
			'cannot-tell':
				'The series is short or wanders. That is not “nothing changed”: what change would have been noticed is said beside it.',
			'no-data': 'A gap is shown as a gap, with what would fill it.'
		},
		inPart: (countries: string) => `supports in part: ${countries}`,
		againstInPart: (countries: string) => `contradicts in part: ${countries}`,
		lean: { for: 'leans for', against: 'leans against', none: 'no lean' },
		key: 'What the marks mean',
		leansOnly: 'which way the data lean; not counted',
		total: (n: number) => `${n} in all`,
		ownYears: {
			about:
				'An outline marked “your choice” is the verdict for the years that you have chosen. Beside it stands the one for the years that each claim declares; only that one is counted.',
			begun: 'Judging your own years…',
			progress: (done: string, of: string) => `Judging your own years: ${done} of ${of}`,
			failed: 'Your own years could not be judged.'
		},
		leanNote: 'A hollow mark shows which way the data lean; it is no verdict and is never counted.',
		certainty: { high: 'high', moderate: 'moderate', low: 'low', 'very-low': 'very low' },
		certaintyGenitive: { high: 'high', moderate: 'moderate', low: 'low', 'very-low': 'very low' },
		certaintyOf: {
			high: 'high certainty',
			moderate: 'moderate certainty',
			low: 'low certainty',
			'very-low': 'very low certainty'
		},
		certaintyNote: 'Certainty runs from one square (very low) to four (high).',
		axis: { wider: 'wider', narrower: 'narrower' },
		yourChoice: 'your choice',
		wholeTrend: (n: number) => `Trend ${n} as a whole`,
		outcomeAndLink: 'outcome and link',
		reasons: 'Reasons',
		rank: 'rank among countries',
		worldWide: 'a world-wide movement'
	}
);
