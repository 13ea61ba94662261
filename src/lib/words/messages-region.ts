/** Words of the region's page: who is in, how large it is, where its countries are alike and where they are not. */
import { dictionary } from './dictionary';
import { counted, russianCase, verbFor } from './plural';

export const regionWords = dictionary(
	{
		isOne: (region: string) => `${region}: один ли это регион?`,
		ownLead:
			'Общая граница ещё не значит общей судьбы. Здесь видно, кто входит в регион, какого он размера и по каким показателям его страны похожи друг на друга больше, чем любые две страны мира.',
		who: 'Кто входит и какого регион размера',
		mapName: (region: string, countries: number) =>
			`Карта: ${region}, ${counted('country', countries, 'ru')}`,
		facts: { people: 'Население', income: 'Доход на душу населения', groups: 'Группы Всемирного банка' },
		country: 'Страна',
		peopleOf: 'Население',
		ofWorld: (share: string, year: number) => `${share} населения мира, ${year} г.`,
		incomeIs: (lowest: string, highest: string, year: number) =>
			`ВВП по ППС в ценах 2021 г., ${year} г.: от ${lowest} до ${highest}`,
		someKnown: (known: number, all: number) => `известны ${known} из ${all}`,
		tooFew: 'известно меньше двух третей стран',
		area: 'Площадь не указана: в открытых файлах проекта её нет.',
		inGroup: (group: string, countries: number) => `${group} — ${counted('country', countries, 'ru')}`,
		builder: {
			title: 'Соберите свой регион',
			lead: 'Возьмите готовый или отметьте страны по одной. Страница пересчитается, а ссылка из адресной строки откроет у другого читателя тот же регион.',
			ready: 'Готовые регионы',
			all: 'Ещё регионы и годы',
			add: 'Добавить страну',
			members: 'Страны региона',
			added: (country: string) => `Добавлено: ${country}`,
			removed: (country: string) => `Убрано: ${country}`,
			last: 'Последнюю страну убрать нельзя: сначала добавьте другую.'
		},
		spread: {
			title: 'Где это один регион, а где нет',
			lead: 'Точка показывает, насколько в среднем различаются две страны региона. 0 — одинаковы, 1 — различаются так же, как любые две страны мира. Штрихи — то же для других регионов.',
			own: 'этот регион',
			others: 'другие регионы',
			same: 'одинаковы',
			asWorld: 'как любые две страны мира',
			unit: 'Разброс, мир = 1',
			indicator: 'Показатель',
			groups: {
				alike: 'Похожи: разброс меньше половины мирового',
				part: 'Отчасти: разброс меньше мирового',
				apart: 'Различаются не меньше, чем страны мира'
			},
			counted: (alike: number, part: number, apart: number) => {
				const all = alike + part + apart;
				return `Показателей, по которым это видно, — ${all}: по ${alike} страны похожи, по ${part} похожи отчасти, по ${apart} различаются не меньше, чем любые две страны мира.`;
			},
			weighed: (independent: number, alike: string, part: string) =>
				`Многие из них измеряют одно и то же: если родственные делят один вес, разных показателей около ${independent}, и похожи страны по ${alike} из них, отчасти — по ${part}, по остальным — нет.`,
			most: (names: string) => `Ближе всего друг к другу: ${names}.`,
			least: (names: string) => `Дальше всего: ${names}.`,
			range: (low: string, high: string, year: number) => `от ${low} до ${high}, ${year} г.`,
			place: (place: number, of: number) => `${place}-е\u00a0место из ${of} регионов`,
			columns: {
				inside: 'В регионе',
				world: 'В мире, без крайних десятых',
				ratio: 'Разброс, мир = 1',
				place: 'Место по сходству',
				year: 'Год',
				known: 'Известно стран'
			},
			placeOf: (place: number, of: number) => `${place} из ${of}`,
			knownOf: (known: number, all: number) => `${known} из ${all}`,
			table: 'Таблица: все показатели',
			unknown: (count: number, names: string) =>
				`Не считали по ${count} ${verbFor(count, 'ru', 'показателю', 'показателям')}: данные есть меньше чем о двух третях стран. Это ${names}.`,
			how: 'Берётся последний год, за который известны две трети стран региона и хотя бы тридцать стран мира; годы не смешиваются. Суммы (население, ВВП, помощь всего) не сравниваются: они говорят о размере, а не о сходстве. Место — по сходству среди других регионов, первое у самого однородного. Границы групп (половина мирового разброса и весь) условны. Вес показателя — единица, делённая на сумму квадратов его ранговых корреляций со всеми показателями по странам мира.',
			ownYears:
				'Годы выбраны вами: по каждому показателю взят последний подходящий год внутри них. Население и доход региона — за последний год источника.',
			one: 'Регион не складывается из одной страны: добавьте хотя бы ещё одну.',
			nothing: 'Ни по одному показателю не известны две трети стран.'
		},
		detail: {
			title: 'Один показатель: страны, регион, мир, другие регионы',
			choose: 'Показатель',
			lead: 'Точка — страна или срединная страна региона. Отрезок — от самой низкой страны региона до самой высокой; для мира крайние десятые с обеих сторон не показаны.',
			world: 'Мир',
			noRegion: (known: number, all: number) =>
				`Данные есть о ${known} ${russianCase('country', known, 'prepositional')} из ${all}: меньше двух третей, поэтому для региона значения нет.`,
			said: (region: string, ratio: string, place: string) =>
				`${region}: разброс ${ratio} от мирового, ${place}.`
		},
		drawing: 'Регион пересчитывается…',
		failed: 'Данные для этого региона не загрузились.'
	},
	{
		isOne: (region: string) => `${region}: is it one region?`,
		ownLead:
			'A common border is not yet a common fate. Here is who is in, how large the region is, and on which indicators its countries are more alike than any two countries of the world.',
		who: 'Who is in, and how large it is',
		mapName: (region: string, countries: number) => `Map: ${region}, ${counted('country', countries, 'en')}`,
		facts: { people: 'Population', income: 'Income per person', groups: 'World Bank groups' },
		country: 'Country',
		peopleOf: 'Population',
		ofWorld: (share: string, year: number) => `${share} of the world’s people, ${year}`,
		incomeIs: (lowest: string, highest: string, year: number) =>
			`GDP at PPP in prices of 2021, ${year}: from ${lowest} to ${highest}`,
		someKnown: (known: number, all: number) => `${known} of ${all} known`,
		tooFew: 'fewer than two thirds of the countries are known',
		area: 'No area is given: the open files behind this site do not hold it.',
		inGroup: (group: string, countries: number) => `${group}: ${counted('country', countries, 'en')}`,
		builder: {
			title: 'Build a region of your own',
			lead: 'Take a ready-made one, or add countries one by one. The page is worked out anew, and the link in the address bar opens the same region for anybody else.',
			ready: 'Ready-made regions',
			all: 'More regions, and years',
			add: 'Add a country',
			members: 'Countries of the region',
			added: (country: string) => `Added: ${country}`,
			removed: (country: string) => `Removed: ${country}`,
			last: 'The last country cannot be removed: add another one first.'
		},
		spread: {
			title: 'Where it is one region, and where it is not',
			lead: 'The dot shows how far apart two countries of the region are on average. 0: they are the same. 1: they differ as any two countries of the world do. Ticks show other regions.',
			own: 'this region',
			others: 'other regions',
			same: 'the same',
			asWorld: 'as any two countries',
			unit: 'Spread, world = 1',
			indicator: 'Indicator',
			groups: {
				alike: 'Alike: less than half the world’s spread',
				part: 'In part: less than the world’s spread',
				apart: 'No more alike than the world'
			},
			counted: (alike: number, part: number, apart: number) =>
				`Of ${counted('indicator', alike + part + apart, 'en')} the countries are alike on ${alike}, alike in part on ${part}, and on ${apart} no more alike than any two countries of the world.`,
			weighed: (independent: number, alike: string, part: string) =>
				`Many of them measure the same thing: where related ones share one weight there are about ${independent} different ones, and the countries are alike on ${alike} of them, in part on ${part}, and on the rest they are not.`,
			most: (names: string) => `Closest together: ${names}.`,
			least: (names: string) => `Farthest apart: ${names}.`,
			range: (low: string, high: string, year: number) => `from ${low} to ${high}, ${year}`,
			place: (place: number, of: number) => `number ${place} of ${of} regions`,
			columns: {
				inside: 'In the region',
				world: 'In the world, outer tenths left out',
				ratio: 'Spread, world = 1',
				place: 'Place by likeness',
				year: 'Year',
				known: 'Countries known'
			},
			placeOf: (place: number, of: number) => `${place} of ${of}`,
			knownOf: (known: number, all: number) => `${known} of ${all}`,
			table: 'Table: all indicators',
			unknown: (count: number, names: string) =>
				`Not worked out for ${counted('indicator', count, 'en')}, which fewer than two thirds of the countries have: ${names}.`,
			how: 'The last year is taken in which two thirds of the region’s countries and at least thirty countries of the world are known; years are never mixed. Totals (population, GDP, all aid) are not compared: they tell of size, not of likeness. The place is by likeness among other regions, the first being the most alike. Where the groups part (half the world’s spread, and all of it) is a matter of choice. An indicator’s weight is one over the sum of its squared rank correlations with all indicators across the world’s countries.',
			ownYears:
				'The years are your choice: of each indicator the last fitting year inside them is taken. Population and income of the region are those of the last year on record.',
			one: 'One country makes no region: add at least one more.',
			nothing: 'There is no indicator that two thirds of the countries have.'
		},
		detail: {
			title: 'One indicator: countries, region, world, other regions',
			choose: 'Indicator',
			lead: 'A dot is a country, or the middle country of a region. A bar runs from a region’s lowest country to its highest; for the world the outer tenth on either side is left out.',
			world: 'World',
			noRegion: (known: number, all: number) =>
				`${known} of ${counted('country', all, 'en')} are known: fewer than two thirds, so there is no value for the region.`,
			said: (region: string, ratio: string, place: string) =>
				`${region}: ${ratio} of the world’s spread, ${place}.`
		},
		drawing: 'Working the region out…',
		failed: 'The data for this region could not be loaded.'
	}
);
