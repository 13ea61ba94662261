/** Words of the pages behind the argument: the catalogue of data, and who stands behind the site. */
import { dictionary } from './dictionary';

export const referenceWords = dictionary(
	{
		data: {
			title: 'Каталог данных',
			lead: 'Все ряды, из которых сделаны графики: таблицы CSV по постоянным адресам. Адреса не меняются, на них можно ссылаться.',
			count: (indicators: string, publishers: string) => `Всего здесь ${indicators}, ${publishers}.`,
			whole: 'Каталог целиком',
			verdicts: 'Все выводы по данным',
			events: 'Протестные акции',
			countries: 'Страны и их группы',
			reach: 'Стран',
			jump: 'Темы',
			openLicence:
				'Сюда попало только то, что издатель разрешил передавать дальше. Остальное названо среди пробелов.',
			topics: {
				aid: 'Помощь',
				'private-flows': 'Частные потоки',
				media: 'СМИ и связь',
				'civil-society': 'Гражданское общество',
				democracy: 'Демократия',
				governance: 'Управление и коррупция',
				protest: 'Протест',
				conflict: 'Вооружённые конфликты',
				wellbeing: 'Условия жизни',
				income: 'Доходы',
				population: 'Население',
				own: 'Ваши данные'
			}
		},
		about: {
			title: 'О проекте',
			text: [
				'«На распутье» ставит рядом с доводами презентации «Гражданское общество на распутье» (INTRAC, Центральная Азия) открытые данные: те, что говорят за, и те, что говорят против. Авторы презентации за эти выводы не отвечают.',
				'Ни одно число не придумано и не подправлено. Каждое можно проследить от предложения до ячейки в файле издателя; где данных нет, так и сказано.',
				'Сайт ничего не собирает: нет счётчиков, нет запросов на другие адреса. Файлы, которые вы здесь открываете, не покидают браузер.'
			],
			licences: 'Данные и лицензии',
			licencesLead:
				'Таблицы сохраняют лицензии издателей. Сделанное из V-Dem и ЮНЕСКО передаётся дальше на тех же условиях; графики и тексты сайта — на условиях тех данных, из которых они сделаны.',
			publisher: 'Издатель',
			licence: 'Лицензия',
			series: 'Ряды',
			code: 'Код',
			codeText: 'Код распространяется по лицензии MIT.',
			mistake: 'Нашли ошибку?',
			mistakeText:
				'Напишите там, где лежит код, и назовите четыре вещи — тогда её можно проверить за минуту:',
			mistakeParts: [
				'адрес графика (кнопка «Ссылка» под ним);',
				'страну и год;',
				'число, которое вы видите, и число, которое ждёте;',
				'строку источника: файл издателя, показатель, год.'
			],
			mistakeThen:
				'Исправление попадает в следующий выпуск и в список ниже; если оно меняет вывод, об этом сказано отдельно.',
			editions: 'Что менялось от выпуска к выпуску',
			edition: (edition: string) => `Выпуск данных ${edition}`,
			first: [
				'Первый выпуск: шесть трендов с доводами, шесть уроков, вывод для практиков и три рекомендации рядом с открытыми данными.',
				'Выводы по данным вынесены впервые, поэтому прежних, которые изменились бы, нет.'
			],
			colophon: 'Выходные данные',
			colophonText:
				'Набрано шрифтами Source Serif 4 и Golos Text. Графики построены библиотекой Observable Plot, страницы — Svelte. Границы карт — Natural Earth; они не выражают ничьей позиции.'
		}
	},
	{
		data: {
			title: 'Catalogue of data',
			lead: 'Every series behind the figures: CSV tables at addresses that do not change and can be linked to.',
			count: (indicators: string, publishers: string) => `In all: ${indicators}, ${publishers}.`,
			whole: 'The whole catalogue',
			verdicts: 'All verdicts',
			events: 'Protest events',
			countries: 'Countries and their groups',
			reach: 'Countries',
			jump: 'Topics',
			openLicence: 'Only what its publisher lets others pass on is here. The rest is named among the gaps.',
			topics: {
				aid: 'Aid',
				'private-flows': 'Private flows',
				media: 'Media and communication',
				'civil-society': 'Civil society',
				democracy: 'Democracy',
				governance: 'Government and corruption',
				protest: 'Protest',
				conflict: 'Armed conflict',
				wellbeing: 'Living conditions',
				income: 'Income',
				population: 'Population',
				own: 'Your data'
			}
		},
		about: {
			title: 'About',
			text: [
				'Crossroads puts open data beside the arguments of the slide deck “Civil society at a crossroads” (INTRAC, Central Asia): what speaks for them and what speaks against. The authors of the deck do not answer for these verdicts.',
				'No number is made up or touched up. Each can be followed from its sentence to a cell in a publisher’s file; where there are no data, that is said.',
				'The site collects nothing: no counters, no requests to other addresses. Files that you open here never leave your browser.'
			],
			licences: 'Data and licences',
			licencesLead:
				'Tables keep their publishers’ licences. What is made from V-Dem and UNESCO is passed on under the same terms; figures and texts of the site, under those of the data they are made from.',
			publisher: 'Publisher',
			licence: 'Licence',
			series: 'Series',
			code: 'Code',
			codeText: 'The code is under the MIT licence.',
			mistake: 'Found a mistake?',
			mistakeText: 'Write where the code is kept and name four things; then it can be checked in a minute:',
			mistakeParts: [
				'the address of the figure (the button “Link” under it);',
				'the country and the year;',
				'the number you see and the number you expect;',
				'the line of the source: publisher’s file, indicator, year.'
			],
			mistakeThen:
				'A correction goes into the next edition and into the list below; where it changes a verdict, that is said separately.',
			editions: 'What changed from edition to edition',
			edition: (edition: string) => `Edition ${edition} of the data`,
			first: [
				'First edition: six trends with their reasons, six lessons, the conclusion for practitioners and three recommendations beside open data.',
				'Verdicts are given for the first time, so there are no earlier ones that could have changed.'
			],
			colophon: 'Colophon',
			colophonText:
				'Set in Source Serif 4 and Golos Text. Charts are drawn with Observable Plot, pages with Svelte. Borders on maps are Natural Earth’s and take nobody’s side.'
		}
	}
);
