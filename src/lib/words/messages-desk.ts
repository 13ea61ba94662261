/** The analyst's desk: its question, its bar, its forms and what can be changed in them. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const deskWords = dictionary(
	{
		title: 'Стол аналитика',
		description:
			'Любые показатели, страны и годы: связь, тренд, охват данных и сколько сравнений уже сделано. Ссылка хранит весь вид.',
		bar: {
			label: 'Действия со столом',
			undo: 'Отменить',
			redo: 'Вернуть',
			saved: 'Сохранённые виды',
			link: 'Скопировать ссылку',
			linkShort: 'Ссылка',
			copied: 'Ссылка скопирована',
			notCopied: 'Браузер не дал скопировать. Адрес этой страницы и есть ссылка.',
			download: 'Скачать',
			evidence: 'Сделать свидетельством'
		},
		forms: {
			label: 'Как показать',
			lines: 'Линии',
			panels: 'По странам',
			scatter: 'Связь',
			map: 'Карта',
			ranking: 'Места',
			slope: 'Начало и конец',
			distribution: 'Разброс',
			heat: 'Клетки',
			calendar: 'События',
			coverage: 'Охват',
			table: 'Таблица'
		},
		question: {
			together: 'Связаны ли',
			and: 'и',
			changed: { m: 'Как менялся', f: 'Как менялась', n: 'Как менялось', pl: 'Как менялись' },
			protests: 'Когда люди выходили на протесты?',
			known: 'Что известно:',
			choose: (what: string) => `${what}: изменить`,
			add: 'добавить второй показатель',
			years: 'Годы',
			countries: 'Страны'
		},
		options: {
			lead: 'Как показано:',
			leadScatter: 'Точка — год,',
			joined: 'годы соединены по порядку',
			loose: 'годы не соединены',
			linear: 'обычная шкала',
			log: 'логарифмическая шкала',
			fits: {
				both: 'обе прямые',
				within: 'прямые внутри стран',
				between: 'прямая между странами',
				none: 'без прямых'
			},
			world: { grey: 'мир серым', all: 'все страны', none: 'без других стран' },
			asIs: 'значения как есть',
			index: (year: number) => `${year} г. = 100`,
			indexYear: 'Год, принятый за 100',
			change: 'изменение за год',
			perPerson: 'на душу населения',
			z: 'место относительно мира',
			measureOf: (name: string) => `Значения: ${name}`,
			size: 'Размер точки',
			colour: 'Тон точки',
			sizeBy: (name: string) => `размер: ${name}`,
			colourBy: (name: string) => `тон: ${name}`,
			remove: 'Убрать второй показатель',
			swap: 'Поменять оси местами'
		},
		chart: {
			ownSlope: (slope: string) => `внутри: ${slope}`,
			betweenSlope: (slope: string) => `между странами: ${slope}`,
			others: (n: number) => `серое: ещё ${counted('country', n, 'ru')}`,
			noteWithin: 'Толстая линия — связь внутри одной страны.',
			noteBetween: 'Пунктир — связь между средними стран (ромбы).',
			noteEnds: (first: number, last: number) => `Кольцо — ${first} г., большая точка — ${last} г.`,
			noteLoose: 'Точка — страна и год.',
			outside: (n: number) =>
				`За рамкой ${n === 1 ? 'осталась' : 'остались'} серые точки: ${n}. Все они есть в таблице.`,
			mapYear: (year: number) => `Карта ${year} г.: разные годы на ней не смешаны.`,
			otherYears: (n: number) =>
				`Последнее значение другого года — стран: ${n}; год каждой есть в таблице и в охвате.`,
			sizeNote: (name: string, low: string, high: string) => `Размер точки: ${name}, от ${low} до ${high}.`,
			colourNote: (name: string, low: string, high: string) =>
				`Тон точки: ${name}, от ${low} (бледный) до ${high} (тёмный).`,
			outcomeOnly: (name: string) =>
				`Нарисован первый показатель: ${name}. Второй — в таблице и на графике связи.`,
			allCountries: (n: number) => `Все страны: ${counted('country', n, 'ru')}`,
			empty: 'Для этих стран и лет нет ни одного значения.',
			emptyPair: 'Ни у одной из этих стран нет года, за который известны оба показателя.',
			fill: 'Выберите другие страны, другие годы или другой показатель; «Охват» покажет, что известно.',
			waiting: 'Читаем данные…',
			failed: 'Данные не загрузились. Проверьте связь и попробуйте ещё раз.',
			retry: 'Попробовать ещё раз'
		},
		brush: {
			hint: 'Потяните по графику, чтобы выделить годы и страны во всех видах и в таблице.',
			chosen: (rows: number) => `Выделено: ${counted('row', rows, 'ru')}`,
			clear: 'Снять выделение',
			byKeys: 'Выделить без мыши',
			from: 'с года',
			to: 'по год',
			country: 'страна',
			anyCountry: 'все страны',
			apply: 'Выделить'
		},
		beside: {
			heading: (n: number) => `Рядом: вид ${n}`,
			large: 'Сделать крупным',
			link: 'Те же годы',
			close: 'Закрыть',
			addTitle: (n: number): string =>
				n < 3 ? 'Добавить второй вид' : n === 3 ? 'Добавить третий вид' : 'Добавить четвёртый вид',
			addText: 'Скопируйте этот вид или возьмите недавний. Рядом помещаются четыре.',
			copy: 'Скопировать этот вид'
		},
		sources: 'Источники.',
		private: 'Всё на этом столе считается в вашем браузере. Ссылка хранит весь вид.',
		noScript: 'Без скриптов показан вид, с которого стол начинается. Чтобы менять его, нужны скрипты.'
	},
	{
		title: 'The analyst’s desk',
		description:
			'Any indicators, countries and years: association, trend, coverage, and how many comparisons were made. The link holds the whole view.',
		bar: {
			label: 'What to do with the desk',
			undo: 'Undo',
			redo: 'Redo',
			saved: 'Saved views',
			link: 'Copy link',
			linkShort: 'Link',
			copied: 'Link copied',
			notCopied: 'The browser did not allow copying. The address of this page is the link.',
			download: 'Download',
			evidence: 'Make it evidence'
		},
		forms: {
			label: 'How to show it',
			lines: 'Lines',
			panels: 'Panels',
			scatter: 'Scatter',
			map: 'Map',
			ranking: 'Ranking',
			slope: 'Start and end',
			distribution: 'Distribution',
			heat: 'Heat',
			calendar: 'Events',
			coverage: 'Coverage',
			table: 'Table'
		},
		question: {
			together: 'How does',
			and: 'go with',
			changed: { m: 'How has', f: 'How has', n: 'How has', pl: 'How have' },
			protests: 'When did people protest',
			known: 'What is known of',
			choose: (what: string) => `${what}: change`,
			add: 'add a second indicator',
			years: 'Years',
			countries: 'Countries'
		},
		options: {
			lead: 'Shown:',
			leadScatter: 'A dot is a year,',
			joined: 'years joined in order',
			loose: 'years not joined',
			linear: 'linear scale',
			log: 'logarithmic scale',
			fits: {
				both: 'both fits',
				within: 'fits within countries',
				between: 'the fit between countries',
				none: 'no fits'
			},
			world: { grey: 'the world in grey', all: 'every country', none: 'no other countries' },
			asIs: 'values as they are',
			index: (year: number) => `${year} = 100`,
			indexYear: 'Year set to 100',
			change: 'change in a year',
			perPerson: 'per person',
			z: 'place against the world',
			measureOf: (name: string) => `Values: ${name}`,
			size: 'Size of a dot',
			colour: 'Tone of a dot',
			sizeBy: (name: string) => `size: ${name}`,
			colourBy: (name: string) => `tone: ${name}`,
			remove: 'Remove the second indicator',
			swap: 'Swap the axes'
		},
		chart: {
			ownSlope: (slope: string) => `within: ${slope}`,
			betweenSlope: (slope: string) => `between countries: ${slope}`,
			others: (n: number) => `grey: ${n} other countries`,
			noteWithin: 'Thick: fit within one country.',
			noteBetween: 'Dashed: fit between the averages (diamonds).',
			noteEnds: (first: number, last: number) => `Ring: ${first}; large dot: ${last}.`,
			noteLoose: 'A dot is one country in one year.',
			outside: (n: number) =>
				`${n} grey ${n === 1 ? 'dot lies' : 'dots lie'} outside the frame; all are in the table.`,
			mapYear: (year: number) => `The map is of ${year}: years are never mixed on it.`,
			otherYears: (n: number) =>
				`The latest value is of another year for ${counted('country', n, 'en')}; the table and the coverage give each year.`,
			sizeNote: (name: string, low: string, high: string) =>
				`Size of a dot: ${name}, from ${low} to ${high}.`,
			colourNote: (name: string, low: string, high: string) =>
				`Tone of a dot: ${name}, from ${low} (pale) to ${high} (dark).`,
			outcomeOnly: (name: string) =>
				`Drawn is the first indicator: ${name}. The second is in the table and the scatter.`,
			allCountries: (n: number) => `Every country: ${n}`,
			empty: 'There is no value for these countries and years.',
			emptyPair: 'None of these countries has a year in which both indicators are known.',
			fill: 'Choose other countries, other years or another indicator; “Coverage” shows what is known.',
			waiting: 'Reading the data…',
			failed: 'The data did not arrive. Check the connection and try again.',
			retry: 'Try again'
		},
		brush: {
			hint: 'Drag over the chart to select years and countries in every view and in the table.',
			chosen: (rows: number) => `Selected: ${counted('row', rows, 'en')}`,
			clear: 'Clear the selection',
			byKeys: 'Select without a pointer',
			from: 'from',
			to: 'to',
			country: 'country',
			anyCountry: 'every country',
			apply: 'Select'
		},
		beside: {
			heading: (n: number) => `Beside it: view ${n}`,
			large: 'Make large',
			link: 'Link years',
			close: 'Close',
			addTitle: (n: number): string =>
				n < 3 ? 'Add a second view' : n === 3 ? 'Add a third view' : 'Add a fourth view',
			addText: 'Copy this one, or take one seen before. Four fit side by side.',
			copy: 'Copy this view'
		},
		sources: 'Sources.',
		private: 'Everything on this desk is computed in your browser. The link holds the whole view.',
		noScript: 'Without scripts the desk shows the view it opens with. Scripts are needed to change it.'
	}
);
