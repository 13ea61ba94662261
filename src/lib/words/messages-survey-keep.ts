/** What was done with a survey, what may be kept of it, and the warning before anything leaves the page. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const surveyKeepWords = dictionary(
	{
		steps: {
			survey: 'Узнан опрос: строка — респондент',
			asTable: 'Читать как таблицу стран',
			kinds: (codes: string) => `Коды ${codes} — не ответы`,
			counted: (labels: string) => `Складываем: ${labels}`,
			weight: (column: string) => `Вес взят из «${column}»`,
			strata: (columns: string) => `Страты: ${columns}`,
			cluster: (column: string) => `Кластеры: «${column}»`,
			ages: (column: string) => `Возраст «${column}» собран в группы 18–29, 30–44, 45–59, 60+`,
			year: (year: number) => `Год ${year} взят из имени файла`,
			withoutWeight: (n: number) => `Без веса, в стороне: ${counted('row', n, 'ru')}`,
			noRespondent: (n: number) => `Пустые и испорченные, в стороне: ${counted('row', n, 'ru')}`,
			few: (n: number) => `Скрыто, меньше 10 ответов: ${counted('cell', n, 'ru')}`,
			together: (n: number) => `Скрыто ещё, иначе их вычтут: ${counted('cell', n, 'ru')}`
		},
		indicator: {
			title: 'Показатель по странам и волнам',
			lead: 'Доля по каждой стране и году встанет рядом с остальными показателями.',
			name: 'Название',
			unit: '% ответивших',
			year: 'Год',
			yearColumn: (column: string) => `из столбца «${column}»`,
			yearFixed: 'один для всех',
			yearNumber: 'Год опроса',
			country: 'Страна',
			countryColumn: (column: string) => `из столбца «${column}»`,
			countryNone: 'не указана',
			which: (label: string, n: string) => `«${label}» (${n}) — какая страна?`,
			notACountry: 'не страна',
			needCountry: 'Чтобы получился показатель, нужна страна.',
			needYear: 'Чтобы получился показатель, нужен год опроса.',
			makes: (countries: string, years: string) => `Получится: ${countries}, ${years}`.replace(/\.?$/, '.'),
			hidden: (n: number) => `Скрыто пар «страна и год», где людей слишком мало: ${n}.`,
			outside: (n: string) => `Без страны или года: ${n}.`,
			add: 'Добавить показатель',
			keeps:
				'Сохранятся доли, интервалы и годы. Ответы отдельных людей ни в показатель, ни в файлы не попадут.',
			table: 'Что войдёт в показатель'
		},
		export: {
			title: 'Скачать',
			csv: 'Таблица, CSV',
			svg: 'График, SVG',
			warning:
				'Прежде чем отдать файл дальше: опрос — это люди. В файле только доли, интервалы и число ответивших; ячейки меньше десяти человек и те, по которым их можно вычислить, скрыты. Но несколько таблиц одного опроса, сложенных вместе, могут сказать больше, чем каждая из них. Проверьте, что разрешает лицензия опроса.',
			sure: 'Понимаю, скачать',
			cancel: 'Не скачивать'
		}
	},
	{
		steps: {
			survey: 'Recognised as a survey: a row is a respondent',
			asTable: 'Read as a table of countries',
			kinds: (codes: string) => `Codes ${codes} are no answers`,
			counted: (labels: string) => `Added up: ${labels}`,
			weight: (column: string) => `Weight taken from “${column}”`,
			strata: (columns: string) => `Strata: ${columns}`,
			cluster: (column: string) => `Clusters: “${column}”`,
			ages: (column: string) => `Ages in “${column}” are grouped: 18–29, 30–44, 45–59, 60+`,
			year: (year: number) => `The year ${year} is taken from the file’s name`,
			withoutWeight: (n: number) => `Without a weight, set aside: ${counted('row', n, 'en')}`,
			noRespondent: (n: number) => `Blank or broken, set aside: ${counted('row', n, 'en')}`,
			few: (n: number) => `Hidden, under 10 answers: ${counted('cell', n, 'en')}`,
			together: (n: number) => `Hidden with them, lest they be worked out: ${counted('cell', n, 'en')}`
		},
		indicator: {
			title: 'An indicator by country and wave',
			lead: 'The share of each country and year will stand beside the other indicators.',
			name: 'Name',
			unit: '% of those who answered',
			year: 'Year',
			yearColumn: (column: string) => `from “${column}”`,
			yearFixed: 'one for everybody',
			yearNumber: 'Year of the survey',
			country: 'Country',
			countryColumn: (column: string) => `from “${column}”`,
			countryNone: 'not named',
			which: (label: string, n: string) => `“${label}” (${n}): which country?`,
			notACountry: 'no country',
			needCountry: 'An indicator needs a country.',
			needYear: 'An indicator needs the year of the survey.',
			makes: (countries: string, years: string) => `It will have ${countries}, ${years}.`,
			hidden: (n: number) => `Countries and years hidden for too few people: ${n}.`,
			outside: (n: string) => `Without a country or year: ${n}.`,
			add: 'Add the indicator',
			keeps:
				'Shares, intervals and years are kept. The answers of single people enter neither the indicator nor any file.',
			table: 'What goes into the indicator'
		},
		export: {
			title: 'Download',
			csv: 'Table, CSV',
			svg: 'Chart, SVG',
			warning:
				'Before you pass the file on: a survey is people. The file holds shares, intervals and numbers of respondents only; cells under ten people, and those that would give them away, are hidden. But several tables of one survey put together may tell more than each of them. Check what the survey’s licence allows.',
			sure: 'I understand, download',
			cancel: 'Do not download'
		}
	}
);
