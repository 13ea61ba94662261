/** The desk's search for an indicator: what can be typed, how rows are read, what is hidden and withheld. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const deskSearchWords = dictionary(
	{
		title: { y: 'Первый показатель', x: 'Второй показатель', size: 'Размер точки', colour: 'Тон точки' },
		placeholder: 'По-русски, по-английски, код или источник',
		search: 'Найти показатель',
		close: 'Закрыть',
		esc: 'Esc закрывает',
		topic: 'Тема',
		allTopics: 'Все темы',
		topics: {
			aid: 'Помощь',
			'private-flows': 'Другие деньги',
			media: 'Медиа',
			'civil-society': 'Гражданское общество',
			democracy: 'Демократия',
			governance: 'Власть и подотчётность',
			protest: 'Протест',
			conflict: 'Конфликт',
			wellbeing: 'Благополучие',
			income: 'Доход',
			population: 'Население',
			own: 'Ваши данные'
		},
		only: 'Только',
		onlyKnown: 'известные во всех этих странах',
		onlyRecent: (year: number) => `с данными за ${year} г. и позже`,
		found: (n: number, typed: string) =>
			typed
				? `${counted('indicator', n, 'ru')} по запросу «${typed}»`
				: `Всего: ${counted('indicator', n, 'ru')}`,
		unit: 'Единица',
		known: (from: number, to: number) => `Известно, ${from}–${to}`,
		source: 'Источник',
		here: 'в этом виде',
		hidden: (n: number) => `Скрыто отбором: ${counted('indicator', n, 'ru')}.`,
		showHidden: 'Показать и их',
		nothing: 'Ничего не нашлось. Попробуйте другое слово: «помощь», freedom, «протест», V-Dem.',
		withheld: 'не показываем',
		withheldTitle: 'Полученная помощь, «% ВНД» (Gapminder)',
		withheldWhy:
			'На самом деле это доля в валовом накоплении капитала: подпись издателя неверна, числа примерно в 4,5 раза больше доли в ВНД.',
		withheldUnit: 'подпись неверна',
		keys: '↑ ↓ выбрать · Enter — поставить · Shift + Enter — открыть рядом',
		next: (n: number) => `Смена показателя будет сравнением № ${n}`,
		drawn: 'Размер и тон точек чисел не меняют и сравнением не считаются',
		countriesOf: (n: number) => `стран в мире: ${n}`,
		loading: 'Читаем, что известно…',
		failed: 'Список охвата не загрузился; искать можно и без него.'
	},
	{
		title: { y: 'First indicator', x: 'Second indicator', size: 'Size of a dot', colour: 'Tone of a dot' },
		placeholder: 'English or Russian, a code or a source',
		search: 'Find an indicator',
		close: 'Close',
		esc: 'Esc closes',
		topic: 'Topic',
		allTopics: 'All topics',
		topics: {
			aid: 'Aid',
			'private-flows': 'Other money',
			media: 'Media',
			'civil-society': 'Civil society',
			democracy: 'Democracy',
			governance: 'Power and accountability',
			protest: 'Protest',
			conflict: 'Conflict',
			wellbeing: 'Well-being',
			income: 'Income',
			population: 'Population',
			own: 'Your own data'
		},
		only: 'Only',
		onlyKnown: 'known in all of these countries',
		onlyRecent: (year: number) => `with data for ${year} or later`,
		found: (n: number, typed: string) =>
			typed ? `${counted('indicator', n, 'en')} for “${typed}”` : `${counted('indicator', n, 'en')} in all`,
		unit: 'Unit',
		known: (from: number, to: number) => `Known, ${from}–${to}`,
		source: 'Source',
		here: 'in this view',
		hidden: (n: number) => `${n} more ${n === 1 ? 'is' : 'are'} hidden by the filters.`,
		showHidden: 'Show them too',
		nothing: 'Nothing found. Try another word: “aid”, “freedom”, “protest”, V-Dem.',
		withheld: 'withheld',
		withheldTitle: 'Aid received, “% of GNI” (Gapminder)',
		withheldWhy:
			'In fact a share of gross capital formation: the publisher’s label is wrong, and values are about 4.5 times the share of GNI.',
		withheldUnit: 'mislabelled',
		keys: '↑ ↓ choose · Enter puts it there · Shift + Enter opens it beside',
		next: (n: number) => `Changing the indicator will be comparison ${n}`,
		drawn: 'Size and tone of dots change no number and count as no comparison',
		countriesOf: (n: number) => `${n} countries in the world`,
		loading: 'Reading what is known…',
		failed: 'The list of coverage did not arrive; the search works without it.'
	}
);
