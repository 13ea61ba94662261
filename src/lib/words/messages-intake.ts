/** Words around a reader's own file: the promise, how to bring it, what state it is in, what will be made of it. */
import { numeral } from '$lib/base/numerals';
import { dictionary } from './dictionary';
import { countedInWords, headingInWords } from './number-words';
import { counted, verbFor } from './plural';

const whole = (n: number, language: 'ru' | 'en') => numeral(n, language);

export const intakeWords = dictionary(
	{
		promise: 'Файл не покидает этот компьютер. Страница ничего не отправляет.',
		promiseShort: 'Файл не покидает это устройство.',
		howToCheck: 'Как проверить',
		checkSteps: [
			'Откройте инструменты разработчика (F12), вкладка «Сеть», и выберите файл: ни одного запроса с вашими данными не появится.',
			'Или отключите интернет, когда страница уже открыта: файл прочитается и без него.',
			'Правила безопасности страницы запрещают ей обращаться к другим сайтам: браузер остановил бы такой запрос.'
		],
		otherFile: 'Другой файл',
		title: 'Свой файл рядом с открытыми данными',
		lead: 'Таблица по странам и годам, список событий или опрос: в том виде, в каком её прислали или дал издатель. Файл станет показателем за минуту, без учётной записи.',
		folder: 'Это папка. Откройте её и принесите один файл.',
		several: (n: number) => `Файлов ${n}, а читаем по одному. Принесите тот, с которого начать.`,
		drop: 'Перетащите файл сюда',
		choose: 'Выбрать файл',
		or: 'или',
		paste: 'Вставить таблицу из буфера',
		pasteLabel: 'Таблица текстом: из Excel, письма, со страницы',
		pasteRead: 'Прочитать',
		pasteName: 'вставленная таблица',
		formats: 'CSV, TSV и таблицы с «;» или «|», они же в архивах GZ и ZIP, книги XLSX. До 500 МБ.',
		noScript: 'Чтобы открыть свой файл, нужны скрипты: он читается прямо в браузере.',
		reading: (name: string) => `Читаем ${name}`,
		readShare: (percent: string) => `Прочитано ${percent}`,
		sorting: 'Разбираем строки',
		cancel: 'Прервать',
		notRead: 'Файл не прочитан',
		tryAnother: 'Выбрать другой файл',
		done: 'Файл прочитан, вопросов нет',
		left: (n: number) =>
			`Файл прочитан. ${verbFor(n, 'ru', 'Остался', 'Осталось')} ${countedInWords('question', n, 'ru')}`,
		unclear: 'Файл прочитан, но нужна ваша помощь',
		rowsSum: (n: number) => `${counted('row', n, 'ru')} в таблице`,
		sumNote: (lines: number) => `ниже строки заголовка; всего в файле ${counted('row', lines, 'ru')}.`,
		narrow: 'Узкие доли показаны шире.',
		fates: { accepted: 'Приняты', waiting: 'Ждут ответа', aside: 'Отложены', rejected: 'Отклонены' },
		acceptedFrom: (n: number) => counted('country', n, 'ru'),
		questions: (n: number) => (n > 0 ? headingInWords('question', n, 'ru') : 'Вопросы'),
		questionsLead: 'Угадывать не будем. Можно ответить не на всё: неясное останется в стороне.',
		noQuestions: 'Спрашивать не о чем: всё узнано.',
		moreQuestions: (n: number) => `Ещё ${counted('question', n, 'ru')} не показано; они в отчёте.`,
		known: {
			names: 'узнали по названию',
			spelling: (example: string) => `по другому написанию, например «${example}»`,
			codes: 'узнали по коду',
			asked: 'не уверены: спросим ниже',
			groups: 'не страны, а группы вроде «Весь мир»: отложены'
		},
		makes: 'Что получится',
		counts: (countries: number, years: string, values: number) =>
			`${counted('country', countries, 'ru')}, ${years}, ${counted('value', values, 'ru')}`,
		chartNote: (shown: number, all: number) =>
			`Показано стран: ${whole(shown, 'ru')}, всего их ${whole(all, 'ru')}. На сайте всюду будет пометка «ваши данные».`,
		waitingCells: (n: number) => `Ждёт ответа ${counted('value', n, 'ru')}: пока это разрывы в линиях.`,
		rings: 'Пунктирный кружок стоит там, где значение может оказаться.',
		noneInRegion: 'Для стран выбранного региона в файле значений нет.',
		add: 'Добавить показатель',
		added: 'Показатель добавлен и хранится в этом браузере',
		withoutAnswers: (rows: number) =>
			`Можно и без ответов: тогда ${counted('row', rows, 'ru')} ${verbFor(rows, 'ru', 'останется', 'останутся')} в стороне.`,
		nothingYet: 'Пока ни одного значения.',
		name: 'Название',
		unit: 'Единица',
		unitUnknown: 'единица не названа',
		events: 'событий за год',
		fills: 'Этот файл закрывает пробел в доводах',
		fillsNone: 'не к тезису',
		fillsLabel: 'К какому вопросу относится',
		fillsDone: 'Пробел закрыт вашими данными',
		yours: 'ваши данные',
		percentOf: 'процентах'
	},
	{
		promise: 'The file does not leave this computer. The page sends nothing.',
		promiseShort: 'The file does not leave this device.',
		howToCheck: 'How to check',
		checkSteps: [
			'Open the developer tools (F12), tab “Network”, and choose a file: no request with your data appears.',
			'Or switch the internet off once the page is open: the file is read without it.',
			'The page’s security policy forbids it to talk to other sites: the browser would stop such a request.'
		],
		otherFile: 'Another file',
		title: 'Your own file beside open data',
		lead: 'A table by country and year, a list of events or a survey, as it was sent to you or as the publisher gives it. It becomes an indicator within a minute, without an account.',
		folder: 'This is a folder. Open it and bring one file.',
		several: (n: number) => `These are ${n} files; they are read one at a time. Bring the one to begin with.`,
		drop: 'Drop a file here',
		choose: 'Choose a file',
		or: 'or',
		paste: 'Paste a table',
		pasteLabel: 'A table as text: from a spreadsheet, a letter, a page',
		pasteRead: 'Read it',
		pasteName: 'pasted table',
		formats:
			'CSV, TSV and tables parted by “;” or “|”, the same in GZ and ZIP archives, XLSX workbooks. Up to 500 MB.',
		noScript: 'Opening a file of your own needs scripts: it is read right in the browser.',
		reading: (name: string) => `Reading ${name}`,
		readShare: (percent: string) => `${percent} read`,
		sorting: 'Sorting the rows',
		cancel: 'Stop',
		notRead: 'The file was not read',
		tryAnother: 'Choose another file',
		done: 'The file is read, no questions',
		left: (n: number) => `The file is read. ${headingInWords('question', n, 'en')} left`,
		unclear: 'The file is read, but needs your help',
		rowsSum: (n: number) => `${counted('row', n, 'en')} in the table`,
		sumNote: (lines: number) => `below the header; ${counted('line', lines, 'en')} in the whole file.`,
		narrow: 'Narrow parts are drawn wider.',
		fates: {
			accepted: 'Accepted',
			waiting: 'Waiting for an answer',
			aside: 'Set aside',
			rejected: 'Rejected'
		},
		acceptedFrom: (n: number) => counted('country', n, 'en'),
		questions: (n: number) => (n > 0 ? headingInWords('question', n, 'en') : 'Questions'),
		questionsLead: 'Nothing is guessed. You need not answer everything: what is unclear stays aside.',
		noQuestions: 'Nothing to ask: everything was recognised.',
		moreQuestions: (n: number) => `${counted('question', n, 'en')} more not shown; they are in the report.`,
		known: {
			names: 'known by name',
			spelling: (example: string) => `by another spelling, such as “${example}”`,
			codes: 'known by code',
			asked: 'not certain: asked below',
			groups: 'no countries but groups such as “World”: set aside'
		},
		makes: 'What it will be',
		counts: (countries: number, years: string, values: number) =>
			`${counted('country', countries, 'en')}, ${years}, ${counted('value', values, 'en')}`,
		chartNote: (shown: number, all: number) =>
			`${whole(shown, 'en')} of ${counted('country', all, 'en')} shown. Everywhere on the site it will be marked “your data”.`,
		waitingCells: (n: number) =>
			`${counted('value', n, 'en')} waiting for an answer: gaps in the lines until then.`,
		rings: 'A dotted ring stands where the value may turn out to be.',
		noneInRegion: 'The file has no values for the countries of the chosen region.',
		add: 'Add the indicator',
		added: 'The indicator is added and kept in this browser',
		withoutAnswers: (rows: number) =>
			`It works without answers too: then ${counted('row', rows, 'en')} ${verbFor(rows, 'en', 'stays', 'stay')} aside.`,
		nothingYet: 'Not a single value yet.',
		name: 'Name',
		unit: 'Unit',
		unitUnknown: 'no unit named',
		events: 'events a year',
		fills: 'This file fills a gap in the argument',
		fillsNone: 'no claim',
		fillsLabel: 'Which question it belongs to',
		fillsDone: 'The gap is filled with your data',
		yours: 'your data',
		percentOf: 'per cent'
	}
);
