/** Words that go with a figure when it leaves the page: what stands in a picture, a file, a citation. */
import { dictionary } from './dictionary';

export const exportWords = dictionary(
	{
		against: 'Что против',
		for: 'Что за',
		noCounter: 'отдельного показателя против нет, против говорит тот же ряд, если прочесть его иначе',
		noOpposite: {
			for: 'Отдельного показателя за тезис нет: за него говорит тот же ряд, если прочесть его иначе.',
			against:
				'Отдельного показателя против тезиса нет: против него говорит тот же ряд, если прочесть его иначе.'
		},
		counterAtLink: (link: string) => `названо на странице графика: ${link}`,
		sources: 'Источники',
		method: 'Метод',
		say: 'Сказать',
		caution: 'Осторожно',
		link: 'Ссылка',
		edition: (edition: string) => `редакция данных ${edition}`,
		made: (date: string) => `сделано ${date}`,
		certainty: (level: string) => `надёжность ${level}`,
		emptyCell: 'пустая клетка — данных нет',
		dataOf: (publishers: string) => `Данные: ${publishers}`,
		electronic: '[Электронный ресурс]',
		visited: (date: string) => `дата обращения: ${date}`,
		slide: (at: number, of: number) => `${at} из ${of}`,
		verdictRow: 'Вывод по данным',
		country: 'Страна',
		claimAsWhole: 'Тезис в целом',
		drawnOtherwise: {
			heat: 'На сайте это тепловая карта; здесь те же числа линиями.',
			map: 'На сайте это карта мира; здесь страны региона столбцами.',
			calendar: 'На сайте это календарь отдельных акций; здесь их число за год.'
		},
		eventsAYear: 'акций за год',
		interval: (label: string) => `${label}, интервал`,
		workshopTitle: 'Шесть тезисов о гражданском обществе и что говорят данные',
		workshopLead: (region: string) => `${region}. Доводы за и против из открытых источников`
	},
	{
		against: 'Against',
		for: 'For',
		noCounter: 'no separate indicator speaks against; the same series does, read the other way',
		noOpposite: {
			for: 'No separate indicator speaks for it: the same series does, read the other way.',
			against: 'No separate indicator speaks against it: the same series does, read the other way.'
		},
		counterAtLink: (link: string) => `named on the figure’s page: ${link}`,
		sources: 'Sources',
		method: 'Method',
		say: 'Say',
		caution: 'Beware',
		link: 'Link',
		edition: (edition: string) => `data edition ${edition}`,
		made: (date: string) => `made ${date}`,
		certainty: (level: string) => `${level} certainty`,
		emptyCell: 'an empty cell means no data',
		dataOf: (publishers: string) => `Data: ${publishers}`,
		electronic: '[online]',
		visited: (date: string) => `accessed ${date}`,
		slide: (at: number, of: number) => `${at} of ${of}`,
		verdictRow: 'What the data say',
		country: 'Country',
		claimAsWhole: 'The claim as a whole',
		drawnOtherwise: {
			heat: 'A heat map on the site; here the same numbers as lines.',
			map: 'A map of the world on the site; here the region’s countries as bars.',
			calendar: 'A calendar of single protests on the site; here their number a year.'
		},
		eventsAYear: 'protests a year',
		interval: (label: string) => `${label}, interval`,
		workshopTitle: 'Six claims about civil society, and what the data say',
		workshopLead: (region: string) => `${region}. Evidence for and against, from open sources`
	}
);
