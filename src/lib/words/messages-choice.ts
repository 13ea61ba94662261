/** Words for choosing a region and a period, and for what became of the choice. */
import { dictionary } from './dictionary';
import { counted } from './plural';

/** The first of the cells that say nothing, and how many more there are. */
const few = (cells: readonly string[], quote: readonly [string, string]) =>
	cells
		.slice(0, 5)
		.map((cell) => `${quote[0]}${cell}${quote[1]}`)
		.join(', ') + (cells.length > 5 ? `, +${cells.length - 5}` : '');

export const choiceWords = dictionary(
	{
		region: 'Регион',
		period: 'Период',
		change: 'Изменить',
		apply: 'Показать',
		cancel: 'Отмена',
		reset: 'Вернуть Центральную Азию',
		resetPeriod: 'Вернуть все годы',
		presets: 'Готовые регионы',
		presetGroups: {
			ours: 'Вокруг Центральной Азии',
			subregions: 'Субрегионы ООН',
			income: 'Группы по доходу',
			aid: 'Получатели помощи'
		},
		own: 'Свой регион',
		title: 'Регион и период',
		clear: 'Убрать все',
		nobody: 'Выберите хотя бы одну страну.',
		findCountry: 'Найти страну',
		findHint: 'Название по-русски, по-английски или код: «Киргизия», Kyrgyzstan, KGZ',
		pasteHint: 'Можно вставить столбец из таблицы, и с годами.',
		notFound: (typed: string) => `По запросу «${typed}» ничего не нашлось`,
		pasted: (n: number, unknown: readonly string[]) =>
			`Из вставленного взято: ${counted('country', n, 'ru')}.` +
			(unknown.length > 0 ? ` Не узнано: ${few(unknown, ['«', '»'])}.` : ''),
		removeCountry: (name: string) => `Убрать: ${name}`,
		chosen: 'Что выбрано',
		members: 'Страны региона',
		membersCount: (n: number) => counted('country', n, 'ru'),
		from: 'С года',
		to: 'По год',
		wholePeriod: 'Все годы, за которые есть данные',
		ownSourceYears: 'Без выбора каждый график кончается последним годом своего источника.',
		yourWindow: 'Период выбран вами: вывод считается по периоду из тезиса.',
		changed: (region: string, period: string) => `Теперь показано: ${region}, ${period}`,
		regionValue: 'Регион в целом',
		entered: (known: number, all: number) =>
			`Учтено: ${counted('country', known, 'ru')}, всего в регионе ${all}`,
		enteredList: 'Какие страны вошли в расчёт в каждом году',
		tooFew: 'Известно меньше двух третей стран, поэтому значения для региона нет.'
	},
	{
		region: 'Region',
		period: 'Period',
		change: 'Change',
		apply: 'Show',
		cancel: 'Cancel',
		reset: 'Back to Central Asia',
		resetPeriod: 'Back to all years',
		presets: 'Ready-made regions',
		presetGroups: {
			ours: 'Around Central Asia',
			subregions: 'UN subregions',
			income: 'Income groups',
			aid: 'Recipients of aid'
		},
		own: 'Your own region',
		title: 'Region and period',
		clear: 'Remove all',
		nobody: 'Choose at least one country.',
		findCountry: 'Find a country',
		findHint: 'A name in English or Russian, or a code: Kyrgyzstan, “Киргизия”, KGZ',
		pasteHint: 'A column of a spreadsheet can be pasted, with years too.',
		notFound: (typed: string) => `Nothing found for “${typed}”`,
		pasted: (n: number, unknown: readonly string[]) =>
			`Taken from what was pasted: ${counted('country', n, 'en')}.` +
			(unknown.length > 0 ? ` Not recognised: ${few(unknown, ['“', '”'])}.` : ''),
		removeCountry: (name: string) => `Remove ${name}`,
		chosen: 'What is chosen',
		members: 'Countries of the region',
		membersCount: (n: number) => counted('country', n, 'en'),
		from: 'From',
		to: 'To',
		wholePeriod: 'All years with data',
		ownSourceYears: 'Unless you choose, each figure ends with the last year of its own source.',
		yourWindow: 'You chose this period; the verdict is that of the period written into the claim.',
		changed: (region: string, period: string) => `Now showing: ${region}, ${period}`,
		regionValue: 'Region as a whole',
		entered: (known: number, all: number) => `${known} of ${counted('country', all, 'en')} counted`,
		enteredList: 'Which countries entered each year',
		tooFew: 'Fewer than two thirds of the countries are known, so there is no value for the region.'
	}
);
