/** Headings and short texts of the pages, beyond what the argument itself says. */
import { dictionary } from './dictionary';

export const pageWords = dictionary(
	{
		glance: {
			title: 'Шесть тезисов о гражданском обществе — и что на это говорят данные',
			lead: 'Рядом с каждым доводом о гражданском обществе Центральной Азии — открытые данные: что говорит за него, что против и чего они не знают.',
			trends: 'Шесть трендов',
			lessons: 'Шесть уроков',
			recommendations: 'Три рекомендации донорам',
			against: 'Что говорит против:',
			reading: 'Как это читать',
			more: 'Все данные за и против'
		},
		trend: {
			decides: 'Что решает тренд',
			decidesHow:
				'Вывод о тренде целиком зависит только от того, что показано в этом разделе: случилось ли то, о чём он говорит, и связано ли это с тем, с чем он это связывает. Доводы ниже стоят рядом, но в счёт не идут.',
			toLesson: (n: number) => `Урок ${n} по странам`,
			onIt: 'На этот тренд опираются',
			deck: {
				save: 'Весь тренд в PowerPoint',
				working: 'Готовим…',
				made: 'Файл готов',
				failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.'
			}
		},
		lesson: {
			strongest: 'Сильнейшее за и сильнейшее против',
			fromTrend: (n: number) => `Урок держится на тренде ${n}.`,
			whole: 'Весь тренд: доводы, данные, пробелы'
		},
		rests: {
			on: (what: string) => `Опирается на ${what}`,
			trends: (count: number, numbers: string) => (count === 1 ? `тренд ${numbers}` : `тренды ${numbers}`),
			conclusion: 'вывод для практиков'
		},
		basis: 'На чём это стоит',
		alsoFigures: 'Ещё об этом',
		shownAbove: 'Сюда же относятся графики, показанные выше:',
		gaps: {
			title: 'Чего мы не знаем',
			lead: 'На эти вопросы открытые данные не отвечают. Рядом сказано, что на них ответило бы.',
			claim: (number: string) => `К доводу ${number}`,
			open: 'Открыть свой файл',
			nobody: 'Открытого файла мы не нашли.',
			missing: {
				for: 'Показать нечего: данных, которые могли бы подтвердить тезис, в открытом доступе нет. Не хватает вот чего:',
				against:
					'Показать нечего: данных, которые могли бы опровергнуть тезис, в открытом доступе нет. Не хватает вот чего:'
			}
		},
		forAndAgainst: 'Данные за и против',
		region: { members: 'Кто входит', title: 'Наш регион' },
		matrix: {
			title: 'Где данные есть, куда они указывают и где их нет',
			lead: 'Строки — тренды и доводы, столбцы — регион и его страны. Пустые места тоже находка.',
			leadCounted: (verdicts: string, claims: string) =>
				`Здесь ${verdicts}: ${claims} по региону и его странам.`,
			leadAnswers: (clear: string, silent: string, empty: string) =>
				`Ясных ответов: ${clear}; «нельзя сказать»: ${silent}; без данных: ${empty}. Пустые места тоже находка.`,
			caption: 'Тезисы по странам',
			claim: 'Тренд и доводы',
			region: 'Регион',
			gaps: 'пробелы',
			gapsOf: (claim: string, count: string) => `${claim}, чего не знаем: ${count}`,
			axes: 'слева: шире; справа: уже',
			filter: 'Какие выводы выделить',
			all: 'Все',
			leans: 'Куда клонится',
			certainty: 'Надёжность',
			any: 'любая',
			least: (certainty: string) => `не ниже ${certainty}`,
			pending: 'Выводов для этого выбора ещё нет.',
			choose: 'Нажмите клетку: здесь появятся вывод и графики за и против.',
			open: 'Открыть все данные',
			close: 'Закрыть',
			why: 'Почему такая надёжность',
			files: 'Все выводы файлом:',
			fileNote: 'Для каждой страны, по которой есть данные; с пояснением полей.'
		},
		evidence: {
			kind: 'Данные',
			expected: 'Чего от него ждали',
			expectedLead:
				'Записано до того, как открыты данные. Ряд либо ведёт себя так, либо наоборот, либо по нему нельзя сказать.',
			claim: 'Тезис',
			side: 'Сторона',
			expectation: 'Что должно быть видно',
			windows: 'Другие объявленные окна',
			byCountry: 'Что он говорит о каждой стране',
			table: 'Все числа графика',
			steps: 'От ячейки до предложения',
			stepsLead: 'Что сделано с файлом издателя, прежде чем число попало в предложение.',
			file: 'Файл издателя',
			tidy: 'Готовая таблица'
		},
		country: {
			lead: 'Шесть трендов в одной стране: данные за и против.',
			unknown: 'Чего не знаем об этой стране',
			noData: 'Для этой страны по тренду нет данных.'
		},
		region_own: (names: string) => `Свой регион: ${names}`,
		default_shown: 'Без скриптов показан регион по умолчанию — Центральная Азия.'
	},
	{
		glance: {
			title: 'Six claims about civil society, and what the data say to them',
			lead: 'Beside every argument about civil society in Central Asia stand open data: what speaks for it, what speaks against it, and what they do not know.',
			trends: 'Six trends',
			lessons: 'Six lessons',
			recommendations: 'Three recommendations to donors',
			against: 'What speaks against:',
			reading: 'How to read this',
			more: 'All the evidence for and against'
		},
		trend: {
			decides: 'What decides the trend',
			decidesHow:
				'The verdict on the whole trend depends only on what this section shows: whether the thing it speaks of happened, and whether it goes with what the trend ties it to. The reasons below stand beside it and are not counted.',
			toLesson: (n: number) => `Lesson ${n}, country by country`,
			onIt: 'What rests on this trend',
			deck: {
				save: 'The whole trend as PowerPoint',
				working: 'Preparing…',
				made: 'The file is ready',
				failed: 'That did not work. Check the connection and try again.'
			}
		},
		lesson: {
			strongest: 'The strongest for and the strongest against',
			fromTrend: (n: number) => `The lesson stands or falls with trend ${n}.`,
			whole: 'The whole trend: reasons, data, gaps'
		},
		rests: {
			on: (what: string) => `Rests on ${what}`,
			trends: (count: number, numbers: string) => (count === 1 ? `trend ${numbers}` : `trends ${numbers}`),
			conclusion: 'the conclusion for practitioners'
		},
		basis: 'What it rests on',
		alsoFigures: 'More on this',
		shownAbove: 'These figures, shown above, bear on it too:',
		gaps: {
			title: 'What we do not know',
			lead: 'Open data do not answer these questions. What would answer them is said beside each.',
			claim: (number: string) => `On reason ${number}`,
			open: 'Open your own file',
			nobody: 'We found no open file.',
			missing: {
				for: 'There is nothing to show: no open data could bear the claim out. What is missing:',
				against: 'There is nothing to show: no open data could prove the claim wrong. What is missing:'
			}
		},
		forAndAgainst: 'Evidence for and against',
		region: { members: 'Who is in', title: 'Our region' },
		matrix: {
			title: 'Where the evidence is, where it points, and where there is none',
			lead: 'Rows are trends and reasons; columns are the region and its countries. The empty places are findings too.',
			leadCounted: (verdicts: string, claims: string) =>
				`There are ${verdicts} here: ${claims}, in the region and its countries.`,
			leadAnswers: (clear: string, silent: string, empty: string) =>
				`Clear answers: ${clear}; cannot tell: ${silent}; nothing to judge by: ${empty}. The empty places are findings too.`,
			caption: 'Claims by countries',
			claim: 'Trend and reasons',
			region: 'Region',
			gaps: 'gaps',
			gapsOf: (claim: string, count: string) => `${claim}, not known: ${count}`,
			axes: 'left: wider; right: narrower',
			filter: 'Which verdicts stand out',
			all: 'All',
			leans: 'Leans',
			certainty: 'Certainty',
			any: 'any',
			least: (certainty: string) => `${certainty} or more`,
			pending: 'There are no verdicts for this choice yet.',
			choose: 'Choose a tile: its verdict and the figures for and against appear here.',
			open: 'Open all the evidence',
			close: 'Close',
			why: 'Why this certainty',
			files: 'All verdicts as a file:',
			fileNote: 'For every country with data; every field is explained.'
		},
		evidence: {
			kind: 'Evidence',
			expected: 'What was expected of it',
			expectedLead:
				'Written down before the data were opened. The series does this, does the opposite, or cannot tell.',
			claim: 'Claim',
			side: 'Side',
			expectation: 'What should be seen',
			windows: 'Other windows declared',
			byCountry: 'What it says of each country',
			table: 'Every number in the figure',
			steps: 'From the cell to the sentence',
			stepsLead: 'What was done to the publisher’s file before a number reached a sentence.',
			file: 'Publisher’s file',
			tidy: 'Tidy table'
		},
		country: {
			lead: 'The six trends in one country: the evidence for and against.',
			unknown: 'What is not known of this country',
			noData: 'There are no data on this trend for this country.'
		},
		region_own: (names: string) => `Own region: ${names}`,
		default_shown: 'Without script the default region is shown: Central Asia.'
	}
);
