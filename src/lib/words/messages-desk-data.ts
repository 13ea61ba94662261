/** What is known of a view and why there are gaps; the table; code for R and Python; what is downloaded. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const deskDataWords = dictionary(
	{
		coverage: {
			title: (known: number, all: number) => `Что известно: ${known} из ${all} пар «страна и год»`,
			both: 'известны оба',
			one: 'известен один',
			known: 'известно',
			pale: 'бледное: вне периода',
			country: 'Страна',
			complete: 'Лет',
			latest: 'Последний год',
			allKnown: 'Пропусков нет.',
			more: (n: number) => `И ещё ${n}: см. «Охват».`,
			everyone: 'все страны',
			outside: (year: number) => `ряд кончается ${year} г.`,
			before: (year: number) => `ряд начинается с ${year} г.`,
			noValue: 'в источнике нет значения',
			notCovered: 'этой страны в источнике нет',
			world: 'Что известно о мире'
		},
		table: {
			caption: 'Числа вида',
			country: 'Страна',
			year: 'Год',
			filter: 'Страна или год',
			rows: (n: number, all: number) =>
				n === all ? counted('row', n, 'ru') : `${n} из ${counted('row', all, 'ru')}`,
			sortBy: (name: string) => `${name}: упорядочить`,
			onlySelected: 'только выделенное',
			others: 'и остальные страны',
			copy: 'Скопировать для таблицы',
			copied: 'Скопировано: вставьте в таблицу.',
			notCopied: 'Браузер не дал скопировать; скачайте CSV.',
			gap: 'нет значения',
			nothing: 'Ни одна строка не подходит.',
			keys: 'Стрелки — по ячейкам, Page Up и Page Down — по страницам, Home и End — к началу и концу.'
		},
		code: {
			title: 'Те же числа у вас',
			copy: 'Скопировать',
			copied: 'Скопировано',
			from: { site: 'Файлы с этого сайта', file: 'Скачанный пакет' },
			own: 'Вашей таблицы на сайте нет и не будет: код читает скачанный пакет этого вида.'
		},
		download: {
			title: 'Скачать этот вид',
			csv: 'CSV',
			csvHint: 'Числа вида: строка — страна и год. Точка в числах, запятая между ячейками.',
			csvComma: 'CSV с десятичной запятой',
			commaHint: 'Для русского Excel: запятая в числах, точка с запятой между ячейками.',
			package: 'Пакет данных (Data Package, ZIP)',
			packageHint: 'CSV и описание: единицы, источники, лицензии, шаги, ссылка на вид, число сравнений.',
			svg: 'Картинка (SVG)',
			slide: 'Слайд PowerPoint',
			slideHint:
				'Один слайд с живым графиком: числа правятся в самом PowerPoint, источник и оговорки — в заметках.',
			svgHint: 'Рисунок без надписей страницы; подпишите источник.',
			close: 'Закрыть',
			failed: 'Не получилось собрать файл. Попробуйте ещё раз.'
		},
		slide: {
			kicker: 'Аналитический стол',
			kickerOwn: 'Аналитический стол, ваши данные',
			own: 'Ваши данные: мы их не видели и не проверяли.',
			looks: (n: number) => `Сравнений на столе до этого вида: ${n}.`
		}
	},
	{
		coverage: {
			title: (known: number, all: number) => `What is known: ${known} of ${all} country-years`,
			both: 'both known',
			one: 'one known',
			known: 'known',
			pale: 'pale: outside the period',
			country: 'Country',
			complete: 'Years',
			latest: 'Latest year',
			allKnown: 'There are no gaps.',
			more: (n: number) => `And ${n} more: see “Coverage”.`,
			everyone: 'every country',
			outside: (year: number) => `the series ends in ${year}`,
			before: (year: number) => `the series begins in ${year}`,
			noValue: 'the source has no value',
			notCovered: 'not in the source',
			world: 'What is known of the world'
		},
		table: {
			caption: 'Numbers of the view',
			country: 'Country',
			year: 'Year',
			filter: 'Country or year',
			rows: (n: number, all: number) =>
				n === all ? counted('row', n, 'en') : `${n} of ${counted('row', all, 'en')}`,
			sortBy: (name: string) => `${name}: sort`,
			onlySelected: 'selected only',
			others: 'other countries too',
			copy: 'Copy for a spreadsheet',
			copied: 'Copied: paste it into a spreadsheet.',
			notCopied: 'The browser did not allow copying; download the CSV.',
			gap: 'no value',
			nothing: 'No row fits.',
			keys: 'Arrows move between cells, Page Up and Page Down by pages, Home and End to the ends.'
		},
		code: {
			title: 'The same figures in your own tools',
			copy: 'Copy',
			copied: 'Copied',
			from: { site: 'Files of this site', file: 'Downloaded package' },
			own: 'Your own table is not on this site and never will be: the code reads the downloaded package of this view.'
		},
		download: {
			title: 'Download this view',
			csv: 'CSV',
			csvHint:
				'The numbers of the view, a row for each country and year. Points in numbers, commas between cells.',
			csvComma: 'CSV with decimal commas',
			commaHint: 'For spreadsheets in Russian: commas in numbers, semicolons between cells.',
			package: 'Data Package (ZIP)',
			packageHint:
				'CSV and its description: units, sources, licences, steps, link to the view, number of comparisons.',
			svg: 'Picture (SVG)',
			slide: 'PowerPoint slide',
			slideHint:
				'One slide with a live chart: its numbers can be edited in PowerPoint, source and cautions are in the notes.',
			svgHint: 'The drawing without the page’s words; name the source beside it.',
			close: 'Close',
			failed: 'The file could not be made. Try again.'
		},
		slide: {
			kicker: 'The analyst’s desk',
			kickerOwn: 'The analyst’s desk, your data',
			own: 'Your data: we have neither seen nor checked them.',
			looks: (n: number) => `Comparisons made on the desk before this view: ${n}.`
		}
	}
);
