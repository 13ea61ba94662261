/** Making a view into a piece of evidence: claim, side, expectation, warrant, the verdict at once, and how it is shared. */
import { dictionary } from './dictionary';

export const deskEvidenceWords = dictionary(
	{
		title: 'Сделать свидетельством',
		close: 'Закрыть',
		lead: 'Сначала скажите, чего вы ждёте, и почему показатель об этом говорит. Вывод появится после этого.',
		claim: 'О каком тезисе речь',
		side: 'На чьей стороне',
		sides: { for: 'за тезис', against: 'против тезиса' },
		expect: 'Чего вы ждёте от этих чисел',
		expectations: {
			rise: 'показатель растёт',
			fall: 'показатель снижается',
			stepUp: 'с этого года уровень выше',
			stepDown: 'с этого года уровень ниже',
			together: 'в стране оба растут и падают вместе',
			apart: 'в стране движутся в разные стороны'
		},
		after: 'С какого года',
		lag: 'На сколько лет второй показатель опережает',
		warrant: 'Почему этот показатель годится',
		warrantHint: 'Одно-два предложения: что именно он измеряет и почему это относится к тезису.',
		judge: 'Узнать вывод и сохранить',
		judging: 'Проверяем по рядам всех стран…',
		failed: 'Проверить не получилось. Попробуйте ещё раз.',
		words: {
			supports: 'числа ведут себя так, как вы ждали',
			contradicts: 'числа ведут себя наоборот',
			mixed: 'страны расходятся',
			'supports-in-part': 'отчасти так, как вы ждали',
			'contradicts-in-part': 'отчасти наоборот',
			'cannot-tell': 'нельзя сказать',
			'no-data': 'нет данных'
		},
		lean: { for: 'скорее так', against: 'скорее наоборот', none: 'перевеса нет' },
		choice:
			'Ваш выбор: окно и показатель выбраны после того, как числа были видны, поэтому вывод не входит в счёт тезиса.',
		judged: (n: number) => `Стран, о которых можно судить: ${n}.`,
		as: (names: string) => `Как ожидалось: ${names}.`,
		against: (names: string) => `Наоборот: ${names}.`,
		rho: (value: string, interval: string) => `Средняя связь внутри стран ${value} (${interval}).`,
		looks: (n: number) => `Сравнений на столе до этого: ${n}; число остаётся в файле.`,
		kept: 'Сохранено в этом браузере.',
		refused: 'Браузер ничего не сохранил; скачайте файл.',
		link: 'Скопировать ссылку',
		copied: 'Ссылка скопирована',
		file: 'Скачать файл',
		yaml: 'Скачать YAML для предложения',
		open: 'Открыть файл со свидетельством',
		unread: 'Это не файл свидетельства или он повреждён: ничего не открыто.',
		mine: 'Ваши свидетельства',
		none: 'Пока нет ни одного.',
		remove: (name: string) => `Удалить: ${name}`,
		edition: (own: string, now: string) =>
			`Сделано на данных издания ${own}, сейчас ${now}: числа могли измениться.`
	},
	{
		title: 'Make it evidence',
		close: 'Close',
		lead: 'First say what you expect, and why the indicator speaks to it. The verdict appears after that.',
		claim: 'Which claim it is about',
		side: 'On which side',
		sides: { for: 'for the claim', against: 'against the claim' },
		expect: 'What you expect of these numbers',
		expectations: {
			rise: 'the indicator rises',
			fall: 'the indicator falls',
			stepUp: 'from that year on it is higher',
			stepDown: 'from that year on it is lower',
			together: 'within a country both rise and fall together',
			apart: 'within a country they move in opposite directions'
		},
		after: 'From which year',
		lag: 'Years by which the second indicator leads',
		warrant: 'Why this indicator will do',
		warrantHint: 'A sentence or two: what it measures, and why that bears on the claim.',
		judge: 'See the verdict and keep it',
		judging: 'Checking against every country’s series…',
		failed: 'It could not be checked. Try again.',
		words: {
			supports: 'the numbers do as you expected',
			contradicts: 'the numbers do the opposite',
			mixed: 'countries part ways',
			'supports-in-part': 'in part as you expected',
			'contradicts-in-part': 'in part the opposite',
			'cannot-tell': 'cannot tell',
			'no-data': 'no data'
		},
		lean: { for: 'leans that way', against: 'leans the other way', none: 'no lean' },
		choice:
			'Your choice: window and indicator were chosen with the numbers in sight, so the verdict is not counted for the claim.',
		judged: (n: number) => `Countries that can be judged: ${n}.`,
		as: (names: string) => `As expected: ${names}.`,
		against: (names: string) => `The opposite: ${names}.`,
		rho: (value: string, interval: string) => `Mean link within countries ${value} (${interval}).`,
		looks: (n: number) => `Comparisons on the desk before it: ${n}; the number stays in the file.`,
		kept: 'Kept in this browser.',
		refused: 'The browser kept nothing; download the file.',
		link: 'Copy link',
		copied: 'Link copied',
		file: 'Download the file',
		yaml: 'Download YAML to contribute',
		open: 'Open a file of evidence',
		unread: 'This is no file of evidence, or it is broken: nothing was opened.',
		mine: 'Your evidence',
		none: 'There is none yet.',
		remove: (name: string) => `Remove ${name}`,
		edition: (own: string, now: string) =>
			`Made on the data edition ${own}, now ${now}: numbers may have changed.`
	}
);
