/** What of a reader's file did not come in, what looks odd in what did, and what is kept in the browser. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const outWords = dictionary(
	{
		title: 'Что не вошло и почему',
		cells: (accepted: number, all: number) =>
			`В принятых строках ${counted('cell', all, 'ru')}, из них со значением ${accepted}.`,
		cellsMore: (empty: number, waiting: number, bad: number) =>
			`Пустых ${empty}, ждут ответа ${waiting}, не числа ${bad}.`,
		head: {
			lines: 'Строки файла',
			what: 'Что это',
			why: 'Почему не в ряду',
			rows: 'Строк',
			act: 'Что можно сделать'
		},
		show: 'Показать',
		takeThis: 'Взять эту',
		exclude: 'Исключить',
		include: 'Вернуть',
		repeat: (name: string, firstName: string, line: number) =>
			`${name}: та же страна, что «${firstName}» в строке ${line}`,
		agree: (agree: number, both: number) => `Совпало ${agree} из ${both}`,
		oddity: {
			'over-hundred': 'Больше ста процентов; так в файле. Значение оставлено, но отмечено',
			'below-zero': 'Меньше нуля. Значение оставлено, но отмечено',
			spike: 'Во много раз больше обычного для страны. Значение оставлено, но отмечено'
		},
		share: 'Все значения от 0 до 1, а названы процентами: похоже на доли.',
		shareDo: 'Умножить на 100',
		mixed: (names: string) => `Похоже на смесь долей и процентов: ${names}.`,
		gaps: (n: number) => `Внутри рядов не хватает лет: ${n}. На графиках там разрывы.`,
		emptyYears: (years: string) => `Ни у кого нет значений за ${years}.`,
		bad: (n: number) => `Не числа в принятых строках: ${n}`,
		nothing: 'Вошло всё, что было в файле.',
		kept: 'Показатель хранится в этом браузере, пока вы его не удалите. Всё, что сделано с файлом, записано в происхождении каждого числа.'
	},
	{
		title: 'What is out and why',
		cells: (accepted: number, all: number) =>
			`${counted('cell', all, 'en')} in the accepted rows, ${accepted} of them with a value.`,
		cellsMore: (empty: number, waiting: number, bad: number) =>
			`${empty} empty, ${waiting} waiting for an answer, ${bad} no numbers.`,
		head: {
			lines: 'Lines of the file',
			what: 'What it is',
			why: 'Why it is out',
			rows: 'Rows',
			act: 'What you can do'
		},
		show: 'Show',
		takeThis: 'Take this one',
		exclude: 'Leave out',
		include: 'Take back',
		repeat: (name: string, firstName: string, line: number) =>
			`${name}: the same country as “${firstName}” in line ${line}`,
		agree: (agree: number, both: number) => `${agree} of ${both} agree`,
		oddity: {
			'over-hundred': 'More than a hundred per cent; so the file has it. Kept, but marked',
			'below-zero': 'Below zero. Kept, but marked',
			spike: 'Many times the country’s usual value. Kept, but marked'
		},
		share: 'All values lie between 0 and 1 but are called per cent: they look like shares.',
		shareDo: 'Multiply by 100',
		mixed: (names: string) => `It looks like shares and per cent mixed: ${names}.`,
		gaps: (n: number) => `Years missing inside series: ${n}. Charts show gaps there.`,
		emptyYears: (years: string) => `Nobody has values for ${years}.`,
		bad: (n: number) => `No numbers in accepted rows: ${n}`,
		nothing: 'Everything in the file came in.',
		kept: 'The indicator is kept in this browser until you delete it. All that was done to the file is written into the provenance of each number.'
	}
);

export const ownWords = dictionary(
	{
		title: 'Ваши данные в этом браузере',
		none: 'Пока ничего не сохранено.',
		size: (size: string) => `Занимают ${size}.`,
		delete: 'Удалить',
		deleteAll: 'Удалить всё',
		deleteSure: 'Точно удалить всё?',
		project: 'Сохранить файл проекта',
		openProject: 'Открыть файл проекта',
		projectHint:
			'Один файл JSON: данные, тезисы и виды. Его можно передать коллеге; при открытии он проверяется.',
		brought: (claims: number, views: number) =>
			`Из файла проекта на аналитический стол перешли тезисы: ${claims}, сохранённые виды: ${views}.`,
		inBrief: (country: string) => `Ваши данные: ${country}`,
		inBriefNote: 'Их видите только вы: они хранятся в этом браузере, и мы их не проверяли.',
		csv: 'CSV',
		fills: (gap: string) => `закрывает пробел: ${gap}`,
		made: (day: string) => `добавлен ${day}`,
		faults: {
			'not-kept':
				'Браузер не разрешил сохранить: места нет или окно приватное. До закрытия страницы показатель работает.',
			'not-json': 'Это не файл проекта: в нём не JSON.',
			'not-a-project': 'Это не файл проекта этого сайта.',
			newer: 'Файл проекта сделан более новой версией сайта. Обновите страницу.',
			changed: 'Файл проекта изменён после сохранения: контрольная сумма не сходится. Мы его не открыли.',
			damaged: 'Файл проекта повреждён: не все его части на месте. Мы его не открыли.',
			'too-large': 'Файл проекта слишком велик.'
		},
		description: (file: string) => `Ваши данные из файла «${file}».`,
		caution: 'Ваши данные: мы их не видели и не проверяли; они хранятся только в этом браузере.',
		smallestChange:
			'Десятая часть разницы между четвертью наибольших и четвертью наименьших значений: для чужой таблицы порог никто не назначил.',
		aggregation: 'Медиана стран: как складывать значения, файл не говорит.',
		licence: 'Ваши данные · Your data',
		publisherUnknown: 'ваш файл',
		lineSource: (file: string) => `Источник: ваш файл «${file}».`
	},
	{
		title: 'Your data in this browser',
		none: 'Nothing is kept yet.',
		size: (size: string) => `They take ${size}.`,
		delete: 'Delete',
		deleteAll: 'Delete all',
		deleteSure: 'Really delete all?',
		project: 'Save a project file',
		openProject: 'Open a project file',
		projectHint:
			'One JSON file with data, claims and views. Pass it to a colleague; it is checked when it is opened.',
		brought: (claims: number, views: number) =>
			`From the project file to the analyst’s desk: claims ${claims}, saved views ${views}.`,
		inBrief: (country: string) => `Your data: ${country}`,
		inBriefNote: 'Only you see them: they are kept in this browser, and we have not checked them.',
		csv: 'CSV',
		fills: (gap: string) => `fills the gap: ${gap}`,
		made: (day: string) => `added on ${day}`,
		faults: {
			'not-kept':
				'The browser would not keep it: no room, or a private window. It works until the page is closed.',
			'not-json': 'This is no project file: it holds no JSON.',
			'not-a-project': 'This is no project file of this site.',
			newer: 'The project file was made by a newer version of the site. Reload the page.',
			changed:
				'The project file was changed after it was saved: its checksum does not fit. It was not opened.',
			damaged: 'The project file is damaged: not all of its parts are there. It was not opened.',
			'too-large': 'The project file is too large.'
		},
		description: (file: string) => `Your data from the file “${file}”.`,
		caution: 'Your data: we have neither seen nor checked them; they are kept in this browser only.',
		smallestChange:
			'A tenth of the distance between the upper and the lower quarter of all values: nobody has set a threshold for a table of somebody’s own.',
		aggregation: 'The median of the countries: the file does not say how values are added up.',
		licence: 'Your data',
		publisherUnknown: 'your file',
		lineSource: (file: string) => `Source: your file “${file}”.`
	}
);
