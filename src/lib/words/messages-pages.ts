/** Headings and short texts of the pages, beyond what the argument itself says. */
import { dictionary } from './dictionary';

export const pageWords = dictionary(
	{
		glance: {
			title: 'Шесть тезисов о гражданском обществе — и что на это говорят данные',
			lead: 'Мы берём доводы о том, как меняется гражданское общество Центральной Азии, и кладём рядом открытые данные: те, что говорят за тезис, и те, что говорят против. Чего данные не знают, сказано прямо.',
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
			onIt: 'На этот тренд опираются'
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
			leadCounted: (claims: string, verdicts: string, clear: string, silent: string, empty: string) =>
				`${claims}, ${verdicts}. Ясный ответ дают ${clear}; нельзя сказать — ${silent}; судить не по чему — ${empty}. Пустые места тоже находка.`,
			caption: 'Тезисы по странам',
			claim: 'Тренд и доводы',
			region: 'Регион',
			gaps: 'пробелы',
			gapsOf: (claim: string, count: string) => `${claim}: ${count}`,
			axes: 'слева: шире; справа: уже',
			filter: 'Какие выводы выделить',
			all: 'Все',
			leans: 'Куда клонится',
			certainty: 'Надёжность',
			any: 'любая',
			least: (certainty: string) => `не ниже ${certainty}`,
			pending: 'Выводов для этого выбора ещё нет.',
			choose: 'Нажмите клетку: здесь появятся вывод и графики за и против.',
			inCountry: (claim: string, country: string) => `${claim} · ${country}`,
			tile: (claim: string, country: string, verdict: string) => `${claim}, ${country}: ${verdict}`,
			open: 'Открыть все данные',
			close: 'Закрыть',
			files: 'Все выводы файлом:',
			fileNote: 'Для каждой страны, по которой есть данные; с пояснением полей.'
		},
		data: {
			title: 'Каталог данных',
			lead: 'Все ряды, из которых сделаны рисунки: таблицы CSV по постоянным адресам. Каталог целиком — в файле datapackage.json.',
			indicator: 'Показатель',
			unit: 'Единица',
			years: 'Годы',
			countries: 'Стран',
			source: 'Источник и лицензия',
			file: 'Файл'
		},
		method: {
			title: 'Как устроены рисунки и что за ними стоит',
			text: [
				'Каждый тезис связан с показателями, выбранными заранее: что тезис ожидает увидеть, за какие годы и почему показатель к нему относится.',
				'Рядом с рисунком за тезис стоит рисунок против него, того же размера. Если отдельного показателя против нет, об этом сказано.',
				'Изменение за десятилетие — наклон Тейла — Сена: медиана наклонов между всеми парами лет. Он не зависит от одного выброса.',
				'Серая полоса — средняя половина стран мира: от 25-го до 75-го процентиля за каждый год.',
				'Значение для региона считается по правилу показателя (сумма, среднее с весами населения, медиана) и только если известны две трети стран.',
				'Ноль и пробел — разные вещи. Год без протеста — ноль только там, где источник следит за страной; пробел в ряду остаётся разрывом линии.'
			]
		},
		about: {
			title: 'О проекте',
			text: [
				'«На распутье» ставит рядом с доводами презентации «Гражданское общество на распутье» (INTRAC, Центральная Азия) открытые данные.',
				'Сайт ничего не собирает: нет счётчиков, нет запросов на другие адреса, открытые здесь файлы не покидают браузер.',
				'Код распространяется по лицензии MIT. Данные сохраняют лицензии издателей, они перечислены ниже.'
			],
			licences: 'Данные и лицензии',
			mistake: 'Нашли ошибку?',
			mistakeText:
				'Назовите рисунок, страну и год и приложите строку источника: каждое число можно проследить до ячейки файла на странице рисунка.',
			editions: 'Что менялось от выпуска к выпуску',
			edition: (edition: string) => `Выпуск ${edition}: первый набор данных.`,
			colophon: 'Набрано шрифтами Source Serif 4 и Golos Text; графики построены библиотекой Observable Plot.'
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
			lead: 'We take the arguments about how civil society in Central Asia is changing and put open data beside them: what speaks for a claim and what speaks against it. What the data do not know is said plainly.',
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
			onIt: 'What rests on this trend'
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
			leadCounted: (claims: string, verdicts: string, clear: string, silent: string, empty: string) =>
				`${claims}, ${verdicts}. A clear answer: ${clear}; cannot tell: ${silent}; nothing to judge by: ${empty}. The empty places are findings too.`,
			caption: 'Claims by countries',
			claim: 'Trend and reasons',
			region: 'Region',
			gaps: 'gaps',
			gapsOf: (claim: string, count: string) => `${claim}: ${count}`,
			axes: 'left: wider; right: narrower',
			filter: 'Which verdicts stand out',
			all: 'All',
			leans: 'Leans',
			certainty: 'Certainty',
			any: 'any',
			least: (certainty: string) => `${certainty} or more`,
			pending: 'There are no verdicts for this choice yet.',
			choose: 'Choose a tile: its verdict and the figures for and against appear here.',
			inCountry: (claim: string, country: string) => `${claim} · ${country}`,
			tile: (claim: string, country: string, verdict: string) => `${claim}, ${country}: ${verdict}`,
			open: 'Open all the evidence',
			close: 'Close',
			files: 'All verdicts as a file:',
			fileNote: 'For every country with data; every field is explained.'
		},
		data: {
			title: 'Catalogue of data',
			lead: 'Every series behind the figures: CSV tables at stable addresses. The whole catalogue is in datapackage.json.',
			indicator: 'Indicator',
			unit: 'Unit',
			years: 'Years',
			countries: 'Countries',
			source: 'Source and licence',
			file: 'File'
		},
		method: {
			title: 'How the figures are made and what stands behind them',
			text: [
				'Every claim is tied to indicators chosen beforehand: what the claim expects to see, over which years, and why the indicator bears on it.',
				'Beside the figure for a claim stands one against it, of the same size. Where no separate indicator speaks against it, that is said.',
				'Change per decade is the Theil–Sen slope: the median of the slopes between all pairs of years. No single outlier moves it.',
				'The grey band is the middle half of the world’s countries: from the 25th to the 75th percentile in each year.',
				'A region’s value follows the indicator’s own rule (sum, mean weighted by population, median), and only where two thirds of its members are known.',
				'Zero and missing are different things. A year without protest is a zero only where the source covers the country; a gap in a series stays a break in the line.'
			]
		},
		about: {
			title: 'About',
			text: [
				'Crossroads puts open data beside the arguments of the slide deck “Civil society at a crossroads” (INTRAC, Central Asia).',
				'The site collects nothing: no counters, no requests to other addresses, and files opened here never leave the browser.',
				'The code is under the MIT licence. The data keep their publishers’ licences, listed below.'
			],
			licences: 'Data and licences',
			mistake: 'Found a mistake?',
			mistakeText:
				'Name the figure, the country and the year, and add the source’s line: every number can be followed to a cell of a file on the figure’s own page.',
			editions: 'What changed from edition to edition',
			edition: (edition: string) => `Edition ${edition}: the first set of data.`,
			colophon: 'Set in Source Serif 4 and Golos Text; charts drawn with Observable Plot.'
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
