/** How a reader's file was read and what its columns were taken for, in words. */
import { dictionary } from './dictionary';
import { counted, nounFor } from './plural';

export const readingWords = dictionary(
	{
		title: 'Как прочитан файл',
		lead: 'Любую строку можно поправить: всё пересчитается сразу.',
		looksLike: (what: string) => `Похоже на: ${what}.`,
		labels: {
			layout: 'Вид таблицы',
			encoding: 'Кодировка',
			separator: 'Разделитель',
			decimal: 'Дробная часть',
			header: 'Заголовок',
			part: 'Что открыто',
			country: 'Страна',
			scheme: 'Как названы страны',
			time: 'Год или дата',
			value: 'Значение',
			low: 'Вес',
			combine: 'Если строк несколько',
			factor: 'Множитель'
		},
		layouts: {
			'generic-wide': 'годы в столбцах',
			'generic-long': 'строка — страна и год',
			events: 'список событий',
			'survey-respondents': 'опрос: строка — респондент'
		},
		separators: { comma: 'запятая', semicolon: 'точка с запятой', tab: 'табуляция', bar: 'черта' },
		decimals: { comma: 'запятая', point: 'точка' },
		schemes: {
			name: 'названия',
			iso3: 'коды ISO из трёх букв',
			iso2: 'коды ISO из двух букв',
			m49: 'номера ООН (M49)',
			cow: 'номера Correlates of War',
			gw: 'номера Гледича — Уорда',
			'world-bank': 'коды Всемирного банка',
			gapminder: 'коды Gapminder',
			'v-dem': 'коды V-Dem'
		},
		headerLine: (line: number) => `строка ${line}`,
		noHeader: 'заголовка нет',
		years: (first: number, last: number) => `заголовки ${first}–${last}`,
		underYears: 'ячейки под годами',
		eachRow: 'каждая строка — событие',
		allOf: (header: string) => `${header}: все`,
		because: {
			headers: (list: string) => `в заголовке есть ${list}`,
			yearsInHeaders: (count: number) => `${counted('column', count, 'ru')} с годами`,
			countries: (column: string, known: number, of: number) => `«${column}»: узнано ${known} из ${of}`,
			yearsInColumn: (column: string, years: string) => `в столбце «${column}» годы ${years}`,
			dates: (column: string) => `в столбце «${column}» даты`,
			manyRows: (rows: number) => `на страну и год приходится ${counted('row', rows, 'ru')}`,
			weights: (column: string) => `есть вес: «${column}»`
		},
		encodingBecause: {
			mark: 'так помечено в начале файла',
			zeros: 'через один идут нулевые байты',
			valid: 'все байты читаются как UTF-8',
			ascii: 'в файле только латиница и цифры',
			letters: (best: number, others: string) => `так читаются названия стран: ${best}; иначе: ${others}`,
			lettersOnly: 'так читаются слова',
			chosen: 'выбрано вами'
		},
		separatorBecause: (times: number, lines: number, of: number) =>
			`по ${times} в строке: ${lines} из ${of} строк`,
		decimalBecause: (comma: number, point: number) => `чисел с запятой ${comma}, с точкой ${point}`,
		headerBecause: (above: number) =>
			above === 0 ? 'выше ничего нет' : `выше — ${counted('row', above, 'ru')} пояснений`,
		chosen: 'выбрано вами',
		lacks: {
			country: 'Не нашли столбца со странами: укажите его.',
			time: 'Не нашли года или даты: укажите столбец или один год на всю таблицу.',
			value: 'Не нашли столбца с числами: укажите его.'
		},
		sentence: {
			country: 'Страна стоит в столбце',
			time: 'год — в',
			value: 'значение — в',
			name: 'Это',
			unit: 'Единица'
		},
		oneYear: 'один год на всю таблицу',
		preview: 'Первые строки файла',
		line: 'Строка',
		emptyCell: 'пусто',
		blankLine: 'пустая строка'
	},
	{
		title: 'How the file was read',
		lead: 'Every line can be changed: all is worked out again at once.',
		looksLike: (what: string) => `Looks like: ${what}.`,
		labels: {
			layout: 'Kind of table',
			encoding: 'Encoding',
			separator: 'Separator',
			decimal: 'Decimal mark',
			header: 'Header',
			part: 'What is open',
			country: 'Country',
			scheme: 'How countries are named',
			time: 'Year or date',
			value: 'Value',
			low: 'Weight',
			combine: 'Where there are several rows',
			factor: 'Factor'
		},
		layouts: {
			'generic-wide': 'years in columns',
			'generic-long': 'a row is a country and year',
			events: 'a list of events',
			'survey-respondents': 'a survey: a row is a respondent'
		},
		separators: { comma: 'comma', semicolon: 'semicolon', tab: 'tab', bar: 'bar' },
		decimals: { comma: 'comma', point: 'point' },
		schemes: {
			name: 'names',
			iso3: 'ISO codes of three letters',
			iso2: 'ISO codes of two letters',
			m49: 'UN numbers (M49)',
			cow: 'Correlates of War numbers',
			gw: 'Gleditsch–Ward numbers',
			'world-bank': 'World Bank codes',
			gapminder: 'Gapminder codes',
			'v-dem': 'V-Dem codes'
		},
		headerLine: (line: number) => `line ${line}`,
		noHeader: 'no header',
		years: (first: number, last: number) => `headers ${first}–${last}`,
		underYears: 'cells under the years',
		eachRow: 'each row is an event',
		allOf: (header: string) => `${header}: all`,
		because: {
			headers: (list: string) => `the header has ${list}`,
			yearsInHeaders: (count: number) => `${counted('column', count, 'en')} of years`,
			countries: (column: string, known: number, of: number) => `“${column}”: ${known} of ${of} known`,
			yearsInColumn: (column: string, years: string) => `years ${years} in “${column}”`,
			dates: (column: string) => `dates in “${column}”`,
			manyRows: (rows: number) => `${counted('row', rows, 'en')} for a country and year`,
			weights: (column: string) => `a weight: “${column}”`
		},
		encodingBecause: {
			mark: 'so marked at the start of the file',
			zeros: 'every second byte is zero',
			valid: 'all bytes read as UTF-8',
			ascii: 'nothing but Latin letters and digits',
			letters: (best: number, others: string) => `${best} country names read this way; otherwise: ${others}`,
			lettersOnly: 'the words read this way',
			chosen: 'chosen by you'
		},
		separatorBecause: (times: number, lines: number, of: number) =>
			`${times} a line in ${lines} of ${of} lines`,
		decimalBecause: (comma: number, point: number) =>
			`${comma} ${nounFor('value', comma, 'en')} with a comma, ${point} with a point`,
		headerBecause: (above: number) =>
			above === 0 ? 'nothing above it' : `${counted('row', above, 'en')} of notes above`,
		chosen: 'chosen by you',
		lacks: {
			country: 'No column of countries was found: please name it.',
			time: 'No year or date was found: name a column, or one year for the whole table.',
			value: 'No column of numbers was found: please name it.'
		},
		sentence: {
			country: 'The country stands in',
			time: 'the year in',
			value: 'the value in',
			name: 'It is',
			unit: 'Unit'
		},
		oneYear: 'one year for the whole table',
		preview: 'First rows of the file',
		line: 'Line',
		emptyCell: 'empty',
		blankLine: 'blank line'
	}
);
