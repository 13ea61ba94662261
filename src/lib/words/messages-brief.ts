/** Words of a country brief and of a donor's page. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const briefWords = dictionary(
	{
		kicker: 'Справка о стране',
		title: (country: string) => `${country}: справка для донора`,
		description: (country: string) =>
			`${country}: шесть трендов, помощь, доноры и другие деньги в открытых данных — за и против, на двух страницах.`,
		/** of the six trends */
		tally: (supports: number, contradicts: number, mixed: number, open: number) => {
			if (supports + contradicts + mixed === 0)
				return 'ни об одном из шести трендов данные здесь ничего определённого не говорят';
			const parts = [
				supports ? `подтверждают ${counted('trend', supports, 'ru')}` : '',
				contradicts ? `противоречат ${contradicts}` : '',
				mixed ? `по ${mixed} неоднозначны` : ''
			].filter(Boolean);
			return [`данные ${parts.join(', ')}`, open ? `о ${open} из 6 сказать нельзя` : '']
				.filter(Boolean)
				.join(', ');
		},
		facts: {
			population: 'Население',
			income: 'Доход на душу, ППС',
			group: 'Группа по доходу',
			subregion: 'Субрегион ООН',
			conflict: 'Вооружённый конфликт'
		},
		groups: {
			low: 'низкий доход',
			'lower-middle': 'доход ниже среднего',
			'upper-middle': 'доход выше среднего',
			high: 'высокий доход'
		},
		noGroup: 'Всемирный банк страну не относит ни к одной',
		conflictYears: (years: string) => `годы с записью: ${years}`,
		noConflict: (from: number, to: number) => `нет записей за ${from}–${to} гг.`,
		peers: 'С кем сравнивать',
		peersBy: { subregion: 'соседи по субрегиону', income: 'та же группа по доходу', alike: 'самые похожие' },
		peersAre: (names: string) => `Серые линии: ${names}.`,
		noPeers: 'Сравнить не с кем: других стран этой группы в данных нет.',
		trends: 'Шесть трендов здесь',
		pro: 'За',
		contra: 'Против',
		nothingFor: 'Показать нечего: этот тренд проверяют только по региону или по миру.',
		nothingAgainst: 'Отдельного показателя против здесь нет.',
		aid: 'Помощь во времени',
		aidLead:
			'Чистая помощь: выплаты за вычетом возврата старых кредитов. Ниже нуля — страна вернула больше, чем получила.',
		donors: 'Кто даёт',
		donorsLead: (from: number, to: number) =>
			`Валовые выплаты стран-доноров за ${from}–${to} гг., постоянные цены 2022 г. Без Китая и международных организаций. Год без записи — не ноль: донор мог и не отчитаться.`,
		noDonors: 'В файле ОЭСР нет ни одной записи о помощи этой стране.',
		topDonor: (donor: string, share: string, years: string) =>
			`Первое место в файле: ${donor} — ${share} выплат, записи за ${years}.`,
		dominant: (year: number, donor: string, share: string) =>
			`Сильнее всего от одного донора помощь зависела в ${year} г.: ${donor}, ${share} выплат.`,
		table: {
			who: 'Кто дал',
			whom: 'Кому',
			total: 'Всего, млн долл.',
			share: 'Доля',
			years: 'Лет с записью',
			perYear: 'Изменение в год, млн долл.',
			rest: (donors: number) => `ещё ${counted('donor', donors, 'ru')}`,
			restOf: (recipients: number) => `ещё ${counted('recipient', recipients, 'ru')}`,
			short: 'остальные'
		},
		money: 'Другие деньги: рядом, но не в сумме',
		moneyLead:
			'Одна шкала, но не сумма. Китайские деньги — сумма двух непересекающихся частей: похожих на помощь и прочих официальных.',
		moneyNotes: {
			aid: 'чистая, цены 2023 г.',
			remittances: 'текущие цены',
			investment: 'чистые, текущие цены',
			china: 'обещано, цены 2021 г.'
		},
		moneyNames: {
			aid: 'Помощь',
			remittances: 'Переводы мигрантов',
			investment: 'Инвестиции',
			china: 'Китай'
		},
		moneyUnit: 'млн долл. США',
		guard: 'Складывать все четыре нельзя:',
		refusals: {
			'not-money': 'это не суммы денег, а доли или величины на человека',
			prices: 'у них цены разных лет, а постоянные с текущими не складывают',
			'commitment-and-disbursement': 'обещанное и выплаченное — одни и те же деньги в разное время',
			'gross-and-net': 'валовые и чистые: из вторых возврат уже вычтен',
			overlap: 'одно входит в другое, и часть денег была бы сосчитана дважды',
			unstated: 'издатель не говорит, что сюда входит, и совпадения нельзя исключить'
		},
		civic: 'Гражданское пространство, СМИ и протест',
		unknown: 'Чего мы не знаем',
		unknownHere: (question: string) => `${question} По этой стране данных нет.`,
		noValue: 'нет данных',
		givesItself: 'Эта страна сама даёт помощь:',
		recommendations: 'Три рекомендации и на чём они здесь держатся',
		sources: 'Источники',
		noData: 'По этой стране открытых данных почти нет',
		noDataLead: 'Ниже сказано, чего не хватает. Ближайшие страны, о которых известно больше:',
		print: 'Печать на двух страницах A4',
		printed: (edition: string) => `Справка для доноров. Данные: выпуск ${edition}`,
		donor: {
			kicker: 'Донор',
			description: (donor: string) =>
				`${donor}: куда идёт помощь, сколько её уходит в страны с конфликтом и насколько она постоянна.`,
			none: 'Ни одной записи о помощи этого донора в файле ОЭСР нет.',
			where: 'Куда идёт помощь',
			region: (region: string) => `Помощь в регион «${region}»`,
			noRegion: (region: string) =>
				`О помощи странам региона «${region}» у этого донора нет ни одной записи.`,
			regionShare: (share: string) => `На регион приходится ${share} всех записанных выплат.`,
			conflict: 'Сколько уходит в страны с конфликтом',
			conflictLead:
				'Доля выплат странам, где в этом году или в пять предыдущих был вооружённый конфликт (UCDP). 1 = все выплаты.',
			steady: 'Насколько постоянна помощь',
			steadyIs: (change: string, place: number, of: number) =>
				`Обычное изменение за год — ${change}. Это ${place}-е место из ${of} по непостоянству среди доноров файла.`,
			steadyUnknown: 'Записей слишком мало, чтобы судить о постоянстве.',
			there: 'Что менялось в странах региона',
			thereLead: 'Шесть трендов и то, на чём держатся рекомендации, по странам выбранного региона.',
			all: 'Все доноры файла'
		}
	},
	{
		kicker: 'Country brief',
		title: (country: string) => `${country}: a brief for donors`,
		description: (country: string) =>
			`${country}: six trends, aid, donors and other money in open data, for and against, on two pages.`,
		tally: (supports: number, contradicts: number, mixed: number, open: number) => {
			if (supports + contradicts + mixed === 0)
				return 'the data say nothing definite about any of the six trends here';
			return `the data ${[
				supports ? `support ${counted('trend', supports, 'en')}` : '',
				contradicts ? `contradict ${contradicts}` : '',
				mixed ? `are mixed on ${mixed}` : '',
				open ? `cannot tell on ${open} of 6` : ''
			]
				.filter(Boolean)
				.join(', ')}`;
		},
		facts: {
			population: 'Population',
			income: 'Income per person, PPP',
			group: 'Income group',
			subregion: 'UN subregion',
			conflict: 'Armed conflict'
		},
		groups: {
			low: 'low income',
			'lower-middle': 'lower middle income',
			'upper-middle': 'upper middle income',
			high: 'high income'
		},
		noGroup: 'not classified by the World Bank',
		conflictYears: (years: string) => `years on record: ${years}`,
		noConflict: (from: number, to: number) => `none on record, ${from}–${to}`,
		peers: 'Compare with',
		peersBy: { subregion: 'its subregion', income: 'its income group', alike: 'the most alike' },
		peersAre: (names: string) => `Grey lines: ${names}.`,
		noPeers: 'Nobody to compare with: the data hold no other country of this group.',
		trends: 'The six trends here',
		pro: 'For',
		contra: 'Against',
		nothingFor: 'Nothing to show: this trend is only tested over the region or the world.',
		nothingAgainst: 'There is no separate indicator against it here.',
		aid: 'Aid over time',
		aidLead:
			'Net aid: disbursements less repayments of old loans. Below zero, the country paid back more than it received.',
		donors: 'Who gives',
		donorsLead: (from: number, to: number) =>
			`Gross disbursements of donor countries, ${from}–${to}, constant prices of 2022. Without China and international organisations. A year without a record is no zero: the donor may not have reported.`,
		noDonors: 'The OECD’s file has no record of aid to this country.',
		topDonor: (donor: string, share: string, years: string) =>
			`First in the file: ${donor}, with ${share} of disbursements and ${years} on record.`,
		dominant: (year: number, donor: string, share: string) =>
			`Aid hung on one donor most in ${year}: ${donor}, ${share} of disbursements.`,
		table: {
			who: 'Donor',
			whom: 'Recipient',
			total: 'Total, US$ m',
			share: 'Share',
			years: 'Years on record',
			perYear: 'Change a year, US$ m',
			rest: (donors: number) => `${donors} more ${donors === 1 ? 'donor' : 'donors'}`,
			restOf: (recipients: number) => `${recipients} more ${recipients === 1 ? 'recipient' : 'recipients'}`,
			short: 'the rest'
		},
		money: 'Other money: beside it, not added',
		moneyLead:
			'One scale, but no sum. Chinese money is the sum of two parts that do not overlap: aid-like and other official.',
		moneyNotes: {
			aid: 'net, 2023 prices',
			remittances: 'current prices',
			investment: 'net, current prices',
			china: 'committed, 2021 prices'
		},
		moneyNames: { aid: 'Aid', remittances: 'Remittances', investment: 'Investment', china: 'China' },
		moneyUnit: 'US$ million',
		guard: 'The four cannot be added:',
		refusals: {
			'not-money': 'these are no sums of money but shares or values per person',
			prices: 'they are in prices of different years, and constant ones are not added to current ones',
			'commitment-and-disbursement':
				'what was promised and what was paid are the same money at different times',
			'gross-and-net': 'gross and net: repayments are already taken off the latter',
			overlap: 'one contains the other, and some of the money would count twice',
			unstated: 'the publisher does not say what is in it, so an overlap cannot be ruled out'
		},
		civic: 'Civic space, media and protest',
		unknown: 'What we do not know',
		unknownHere: (question: string) => `${question} There are no data for this country.`,
		noValue: 'no data',
		givesItself: 'This country gives aid itself:',
		recommendations: 'Three recommendations and what they rest on here',
		sources: 'Sources',
		noData: 'There are hardly any open data on this country',
		noDataLead: 'What is missing is said below. The nearest countries of which more is known:',
		print: 'Print on two sides of A4',
		printed: (edition: string) => `A brief for donors. Data edition ${edition}`,
		donor: {
			kicker: 'Donor',
			description: (donor: string) =>
				`${donor}: where its aid goes, how much of it to countries in conflict, and how steady it is.`,
			none: 'The OECD’s file has no record of this donor’s aid.',
			where: 'Where the aid goes',
			region: (region: string) => `Aid to ${region}`,
			noRegion: (region: string) => `This donor has no record of aid to any country of ${region}.`,
			regionShare: (share: string) => `The region takes ${share} of all disbursements on record.`,
			conflict: 'How much goes to countries in conflict',
			conflictLead:
				'Share of disbursements to countries with an armed conflict (UCDP) in that year or the five before. 1 = all of it.',
			steady: 'How steady the aid is',
			steadyIs: (change: string, place: number, of: number) =>
				`The usual change in a year is ${change}: number ${place} of ${of} donors in the file, the least steady first.`,
			steadyUnknown: 'Too few records to judge how steady it is.',
			there: 'What changed in the region’s countries',
			thereLead:
				'The six trends, and what the recommendations rest on, in the countries of the chosen region.',
			all: 'All donors of the file'
		}
	}
);
