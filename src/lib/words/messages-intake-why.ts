/** Why a row of a reader's file is out, why a file is not read, what to do about it. */
import type { Reason } from '$lib/intake/outcome';
import { dictionary } from './dictionary';

type Reasons = Readonly<Record<Reason, { readonly what: string; readonly why: string }>>;

const ru: Reasons = {
	accepted: { what: 'Принятые строки', why: 'Значения вошли в ряд' },
	'which-country': { what: 'Неясные названия', why: 'Название подходит не одной стране' },
	'unknown-country': { what: 'Неизвестные названия', why: 'Такой страны мы не знаем' },
	spoiled: { what: 'Числа, ставшие датами', why: 'Таблица приняла число за дату' },
	aggregate: { what: 'Группы стран', why: 'Это не страны; пригодятся как фон' },
	'former-state': { what: 'Прежние государства', why: 'Такого государства больше нет' },
	'part-of-country': { what: 'Части стран', why: 'Это часть другой страны' },
	empty: { what: 'Пустые строки стран', why: 'Ни одного значения' },
	'blank-line': { what: 'Пустые строки', why: 'В строке нет ничего' },
	note: { what: 'Примечания внизу', why: 'Сноски под таблицей; сохранены в описании показателя' },
	'header-again': { what: 'Повторённый заголовок', why: 'Строка заголовка стоит среди данных ещё раз' },
	'not-picked': { what: 'Другие ряды', why: 'В файле несколько рядов; эти строки не из выбранного' },
	'same-again': { what: 'Точные повторы', why: 'То же значение той же страны за тот же год' },
	'by-answer': { what: 'Отложено вами', why: 'Вы так решили' },
	quotes: { what: 'Непарные кавычки', why: 'Кавычка открыта и не закрыта: где кончается ячейка, не понять' },
	'too-many-cells': { what: 'Лишние ячейки', why: 'Ячеек больше, чем столбцов' },
	'too-few-cells': { what: 'Недостающие ячейки', why: 'Ячеек меньше, чем столбцов: какая чья, не понять' },
	'not-a-number': { what: 'Не числа', why: 'Вместо значения стоит текст' },
	'not-a-year': { what: 'Не годы', why: 'Год или дату прочитать нельзя' },
	'no-country': { what: 'Без страны', why: 'Значение есть, а страна не названа' },
	'second-value': { what: 'Второе значение', why: 'Та же страна и тот же год, а значение другое' }
};

const en: Reasons = {
	accepted: { what: 'Accepted rows', why: 'Their values are in the series' },
	'which-country': { what: 'Unclear names', why: 'The name fits more than one country' },
	'unknown-country': { what: 'Unknown names', why: 'We know no such country' },
	spoiled: { what: 'Numbers turned into dates', why: 'A spreadsheet took the number for a date' },
	aggregate: { what: 'Groups of countries', why: 'No countries; useful as background' },
	'former-state': { what: 'Former states', why: 'There is no such state any more' },
	'part-of-country': { what: 'Parts of countries', why: 'Part of another country' },
	empty: { what: 'Empty rows of countries', why: 'Not a single value' },
	'blank-line': { what: 'Blank lines', why: 'Nothing in the line' },
	note: { what: 'Notes at the foot', why: 'Footnotes below the table; kept in the description' },
	'header-again': { what: 'The header again', why: 'The header stands among the data once more' },
	'not-picked': {
		what: 'Other series',
		why: 'The file holds several series; these rows are not of the chosen one'
	},
	'same-again': { what: 'Exact repeats', why: 'The same value of the same country and year' },
	'by-answer': { what: 'Set aside by you', why: 'You decided so' },
	quotes: {
		what: 'Unpaired quotes',
		why: 'A quote opens and does not close: nobody knows where the cell ends'
	},
	'too-many-cells': { what: 'Surplus cells', why: 'More cells than columns' },
	'too-few-cells': { what: 'Missing cells', why: 'Fewer cells than columns: nobody knows which is which' },
	'not-a-number': { what: 'No numbers', why: 'Text stands in place of a value' },
	'not-a-year': { what: 'No years', why: 'The year or date cannot be read' },
	'no-country': { what: 'Without a country', why: 'There is a value, but no country is named' },
	'second-value': { what: 'A second value', why: 'The same country and year with another value' }
};

export const reasonWords = dictionary(ru, en);

const asCsv = {
	ru: 'сохраните лист как «CSV UTF-8» и откройте его здесь',
	en: 'save the sheet as “CSV UTF-8” and open that here'
};

export const refusalWords = dictionary(
	{
		empty: 'В файле ничего нет. Проверьте, тот ли это файл, и скачайте его ещё раз.',
		bomb: 'Архив раздувается в сотни раз: так устроены файлы-ловушки, поэтому мы его не распаковали. Распакуйте его сами и откройте таблицу.',
		brokenArchive: 'Архив повреждён или скачан не до конца. Скачайте его ещё раз.',
		nothingInside: 'В архиве нет таблицы. Ждём CSV, TSV, TXT или книгу XLSX.',
		encrypted: 'Файл зашифрован паролем. Снимите пароль и откройте его снова.',
		hostileWorkbook: `Книга устроена так, что могла бы занять всю память: мы её не открыли. Если вы ей доверяете, ${asCsv.ru}.`,
		brokenWorkbook: `Книгу прочитать не удалось: она повреждена или устроена необычно. Откройте её в Excel или LibreOffice, ${asCsv.ru}.`,
		tooLarge: (size: string) =>
			`Файл слишком велик: ${size}. Страница читает до 500 МБ, иначе браузер закрыл бы её. Оставьте нужные столбцы или годы и откройте снова.`,
		tooWide: 'В таблице больше 20 тысяч столбцов. Оставьте нужные и откройте снова.',
		binary: 'Это не текст: в файле двоичные данные. Ждём таблицу: CSV, TSV или XLSX.',
		noTable: 'Таблицы не видно: нужна строка заголовка и хотя бы одна строка под ней.',
		fault: (what: string) =>
			`Что-то сломалось у нас, а не у вас: ${what}. Файл не пострадал и никуда не ушёл.`,
		formats: {
			xls: `Это книга старого Excel (.xls). Откройте её в Excel или LibreOffice, ${asCsv.ru}.`,
			ods: `Это таблица OpenDocument (.ods). Откройте её в LibreOffice, ${asCsv.ru}.`,
			dta: 'Это файл Stata (.dta). В Stata: export delimited using файл.csv. В R подойдут read_dta из пакета haven и write.csv.',
			sav: 'Это файл SPSS (.sav). В SPSS: «Файл — Сохранить как — CSV». В R подойдут read_sav из пакета haven и write.csv.',
			sas: 'Это файл SAS. В R подойдут read_sas из пакета haven и write.csv.',
			r: 'Это файл R. Откройте его в R и сохраните таблицу командой write.csv.',
			pdf: 'Это PDF. Таблицу из него надо сначала достать: скопируйте её и вставьте сюда текстом.',
			html: 'Это веб-страница, а не таблица: вместо файла сохранилась страница сайта. Скачайте файл ещё раз, кнопкой издателя.',
			json: 'Это JSON. Нужна таблица: у издателя обычно есть и CSV.',
			parquet: 'Это файл Parquet или Arrow. В Python: pandas.read_parquet(«файл»).to_csv(«файл.csv»).',
			image: 'Это картинка. Числа из неё страница не прочитает.',
			archive:
				'Такой архив страница не открывает. Распакуйте его и откройте таблицу; архивы ZIP и GZ подойдут.',
			doc: 'Это текстовый документ. Скопируйте из него таблицу и вставьте сюда.'
		}
	},
	{
		empty: 'There is nothing in the file. See whether it is the right one and download it again.',
		bomb: 'The archive swells hundreds of times over, as traps do, so it was not unpacked. Unpack it yourself and open the table.',
		brokenArchive: 'The archive is damaged or was not downloaded whole. Download it again.',
		nothingInside: 'There is no table in the archive. We expect CSV, TSV, TXT or an XLSX workbook.',
		encrypted: 'The file is protected by a password. Take it off and open the file again.',
		hostileWorkbook: `The workbook is built so that it could fill all memory: it was not opened. If you trust it, ${asCsv.en}.`,
		brokenWorkbook: `The workbook could not be read: it is damaged or built unusually. Open it in Excel or LibreOffice, ${asCsv.en}.`,
		tooLarge: (size: string) =>
			`The file is too large: ${size}. The page reads up to 500 MB; beyond that the browser would close it. Keep the columns or years you need and open it again.`,
		tooWide: 'The table has more than 20 thousand columns. Keep those you need and open it again.',
		binary: 'This is no text: the file holds binary data. We expect a table: CSV, TSV or XLSX.',
		noTable: 'No table in sight: it needs a header and at least one row below it.',
		fault: (what: string) =>
			`Something broke on our side, not on yours: ${what}. The file is unharmed and went nowhere.`,
		formats: {
			xls: `This is an old Excel workbook (.xls). Open it in Excel or LibreOffice, ${asCsv.en}.`,
			ods: `This is an OpenDocument table (.ods). Open it in LibreOffice, ${asCsv.en}.`,
			dta: 'This is a Stata file (.dta). In Stata: export delimited using file.csv. In R: read_dta of the package haven, then write.csv.',
			sav: 'This is an SPSS file (.sav). In SPSS: File — Save as — CSV. In R: read_sav of the package haven, then write.csv.',
			sas: 'This is a SAS file. In R: read_sas of the package haven, then write.csv.',
			r: 'This is an R file. Open it in R and save the table with write.csv.',
			pdf: 'This is a PDF. The table has to come out of it first: copy it and paste it here as text.',
			html: 'This is a web page, not a table: a page of the site was saved in place of the file. Download it again with the publisher’s button.',
			json: 'This is JSON. A table is needed: the publisher usually has a CSV as well.',
			parquet: 'This is a Parquet or Arrow file. In Python: pandas.read_parquet(“file”).to_csv(“file.csv”).',
			image: 'This is a picture. The page cannot read numbers from it.',
			archive:
				'The page does not open this kind of archive. Unpack it and open the table; ZIP and GZ archives will do.',
			doc: 'This is a text document. Copy the table from it and paste it here.'
		}
	}
);
