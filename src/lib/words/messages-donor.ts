/** Words about one donor: in a country's brief and on the donor's own page. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const donorWords = dictionary(
	{
		one: 'Показать одного донора',
		everybody: 'все доноры вместе',
		gave: (donor: string, total: string, share: string) =>
			`${donor}: ${total} за все годы файла, ${share} всех выплат.`,
		place: (place: number, of: number, years: number) =>
			`${place}-е\u00a0место из ${of}; ${counted('knownYear', years, 'ru')}.`,
		changed: (first: string, last: string) => `В первый год с записью — ${first}, в последний — ${last}.`,
		gaveNothing: (donor: string) =>
			`${donor}: записей о помощи этой стране в файле ОЭСР нет. Это не значит, что её не было: донор мог и не отчитаться.`,
		others: 'остальные доноры',
		page: (donor: string) => `Куда ещё идёт помощь этого донора (${donor})`,
		compare: {
			title: 'С кем сравнивать',
			ways: {
				subregion: 'соседи по субрегиону',
				income: 'похожие из той же группы по доходу',
				alike: 'самые похожие',
				own: 'свой выбор'
			},
			by: 'Похожие — по каким показателям',
			together:
				'Различие считается в стандартных отклонениях по миру. Показатели, которые в мире идут вместе (доход и интернет, например), делят один вес, чтобы одно и то же не считалось дважды.',
			shown: 'Серые линии на графиках',
			nobody: 'Сравнивать не с кем: в этой группе других стран с данными нет. Добавьте страны сами.',
			add: 'Добавить страну для сравнения',
			removed: (country: string) => `Убрано: ${country}`,
			window: 'Годы на графиках выбраны вами.'
		},
		drawing: 'Справка пересчитывается…',
		failed: 'Данные для этого выбора не загрузились.',
		map: {
			title: 'Куда ушла помощь: карта',
			unit: 'млн долл. США 2022 г.',
			name: (donor: string) => `${donor}: помощь по странам на карте мира`,
			noData: 'нет записей'
		},
		changes: {
			title: 'Что менялось в странах этого донора',
			lead: (countries: number) =>
				`Шесть трендов и то, на чём держатся рекомендации, в странах, получивших от него больше всего (${counted('country', countries, 'ru')}). Выводы те же, что в справках этих стран.`,
			numbers: 'Те же страны в числах: первый и последний год с данными в этом окне',
			columns: {
				aid: 'Помощь этого донора, млн долл. 2022 г.',
				space: 'Индекс гражданского общества, 0–1',
				people: 'ВВП на душу по ППС, долл. 2021 г.'
			},
			country: 'Страна'
		},
		conflict: {
			title: 'Сколько уходит в страны с конфликтом и после него',
			lead: 'Доля выплат странам, где в этом году шёл вооружённый конфликт, и странам, где он закончился не больше пяти лет назад (UCDP/PRIO).',
			during: 'во время конфликта',
			after: 'до пяти лет после',
			told: (during: string, after: string, year: number) =>
				`В ${year} г. странам с конфликтом ушло ${during} выплат, странам после конфликта — ${after}.`,
			overall: (during: string, after: string, years: string) =>
				`За все годы вместе (${years}): ${during} и ${after}.`
		},
		beside: {
			title: 'Рядом с другими донорами',
			lead: 'Доноры, ближайшие по сумме за год. Можно убрать любого и добавить своих.',
			chosen: 'Доноров для сравнения выбрали вы.',
			back: 'Вернуть ближайших',
			add: 'Добавить донора',
			unknown: (codes: string) => `Доноров с такими кодами в файле ОЭСР нет, они пропущены: ${codes}.`,
			caption: 'Доноры в числах: валовые выплаты, цены 2022 г., все годы файла',
			donor: 'Донор',
			columns: {
				perYear: 'В год, млн долл.',
				years: 'Лет с записью',
				recipients: 'Стран-получателей',
				largest: 'Доля крупнейшего получателя',
				conflict: 'Странам с конфликтом и до 5 лет после',
				change: 'Обычное изменение за год'
			}
		},
		steady: {
			title: 'Насколько постоянна помощь',
			lead: 'Обычное изменение за год, в процентах: чем правее, тем труднее предсказать. Донор этой страницы — чёрная точка.',
			unit: '% за год',
			name: (donor: string) => `${donor} среди доноров по непостоянству помощи`,
			other: 'остальные доноры'
		}
	},
	{
		one: 'Show one donor',
		everybody: 'all donors together',
		gave: (donor: string, total: string, share: string) =>
			`${donor}: ${total} over all years of the file, ${share} of disbursements.`,
		place: (place: number, of: number, years: number) =>
			`Number ${place} of ${of}; ${counted('knownYear', years, 'en')}.`,
		changed: (first: string, last: string) => `First year on record: ${first}; last: ${last}.`,
		gaveNothing: (donor: string) =>
			`${donor}: the OECD’s file has no record of aid to this country. That does not mean there was none: the donor may not have reported.`,
		others: 'other donors',
		page: (donor: string) => `Where else this donor’s aid goes (${donor})`,
		compare: {
			title: 'Compare with',
			ways: {
				subregion: 'its subregion',
				income: 'the most alike of its income group',
				alike: 'the most alike',
				own: 'your own choice'
			},
			by: 'Alike on which indicators',
			together:
				'Differences are counted in the world’s standard deviations. Indicators that go together across the world (income and internet use, say) share one weight, so that the same thing is not counted twice.',
			shown: 'Grey lines in the charts',
			nobody: 'Nobody to compare with: the data hold no other country of this group. Add countries yourself.',
			add: 'Add a country to compare with',
			removed: (country: string) => `Removed: ${country}`,
			window: 'You chose the years of the charts.'
		},
		drawing: 'Working the brief out…',
		failed: 'The data for this choice could not be loaded.',
		map: {
			title: 'Where the aid went: a map',
			unit: 'US$ million of 2022',
			name: (donor: string) => `${donor}: aid by country on a map of the world`,
			noData: 'none on record'
		},
		changes: {
			title: 'What changed in this donor’s countries',
			lead: (countries: number) =>
				`The six trends, and what the recommendations rest on, in the ${counted('country', countries, 'en')} that received most from it. The verdicts are those of the countries’ briefs.`,
			numbers: 'The same countries in numbers: first and last year with data in this window',
			columns: {
				aid: 'Aid of this donor, US$ m of 2022',
				space: 'Civil society index, 0–1',
				people: 'GDP per person, PPP, $ of 2021'
			},
			country: 'Country'
		},
		conflict: {
			title: 'How much goes to countries in conflict and after it',
			lead: 'Share of disbursements to countries with an armed conflict in that year, and to countries where one ended at most five years before (UCDP/PRIO).',
			during: 'during a conflict',
			after: 'up to five years after',
			told: (during: string, after: string, year: number) =>
				`In ${year} countries in conflict took ${during} of disbursements, countries after one ${after}.`,
			overall: (during: string, after: string, years: string) =>
				`Over all years together (${years}): ${during} and ${after}.`
		},
		beside: {
			title: 'Beside other donors',
			lead: 'The donors nearest in what they give a year. Any of them can be taken away, others added.',
			chosen: 'You chose the donors to compare with.',
			back: 'Back to the nearest',
			add: 'Add a donor',
			unknown: (codes: string) =>
				`The OECD’s file has no donors with these codes; they are left out: ${codes}.`,
			caption: 'Donors in numbers: gross disbursements, prices of 2022, all years of the file',
			donor: 'Donor',
			columns: {
				perYear: 'A year, US$ m',
				years: 'Years on record',
				recipients: 'Recipients',
				largest: 'Share of the largest recipient',
				conflict: 'To countries in conflict and up to 5 years after',
				change: 'Usual change in a year'
			}
		},
		steady: {
			title: 'How steady the aid is',
			lead: 'Usual change in a year, in per cent: the farther right, the harder to foresee. The donor of this page is the black dot.',
			unit: '% a year',
			name: (donor: string) => `${donor} among donors by how unsteady their aid is`,
			other: 'other donors'
		}
	}
);
