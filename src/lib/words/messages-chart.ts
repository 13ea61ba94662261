/** The few words that stand inside a drawing or name its marks. */
import { dictionary } from './dictionary';

export const chartWords = dictionary(
	{
		world: 'Мир',
		otherCountries: 'серое — остальные страны',
		sourceEnds: 'дальше нет данных',
		levelOf: (year: number) => `уровень ${year} г.`,
		noData: 'нет данных',
		otherParts: 'остальное',
		spread: 'стандартное отклонение логарифмов',
		correlation: 'ранговая корреляция по годам внутри страны, от −1 до 1',
		fewPairs: 'слишком мало лет',
		fitWithin: 'внутри страны',
		narrower: 'уже',
		wider: 'шире',
		force: 'власти применили силу',
		noForce: 'без силы',
		day: 'День',
		size: 'Участников',
		demand: 'Требования',
		response: 'Ответ властей',
		unknownSize: 'число неизвестно',
		sizes: ['меньше ста', 'сотни', 'тысячи', 'десятки тысяч'],
		noDemand: 'требование не указано',
		noResponse: 'ответ не указан',
		demands: {
			political: 'политика и выборы',
			labour: 'труд и зарплата',
			removal: 'отставка чиновника',
			prices: 'цены и налоги',
			police: 'произвол силовиков',
			social: 'социальные ограничения',
			land: 'земля'
		},
		responses: {
			ignore: 'без ответа',
			dispersal: 'разгон',
			arrests: 'задержания',
			accommodation: 'уступки',
			shootings: 'стрельба',
			killings: 'убийства',
			beatings: 'избиения'
		}
	},
	{
		world: 'World',
		otherCountries: 'grey: the other countries',
		sourceEnds: 'no data from here on',
		levelOf: (year: number) => `level of ${year}`,
		noData: 'no data',
		otherParts: 'the rest',
		spread: 'standard deviation of logarithms',
		correlation: 'rank correlation over years within a country, −1 to 1',
		fewPairs: 'too few years',
		fitWithin: 'within the country',
		narrower: 'narrower',
		wider: 'wider',
		force: 'the state used force',
		noForce: 'no force',
		day: 'Day',
		size: 'People',
		demand: 'Demands',
		response: 'State response',
		unknownSize: 'number unknown',
		sizes: ['under a hundred', 'hundreds', 'thousands', 'tens of thousands'],
		noDemand: 'no demand named',
		noResponse: 'no response named',
		demands: {
			political: 'politics and elections',
			labour: 'work and wages',
			removal: 'removal of an official',
			prices: 'prices and taxes',
			police: 'police brutality',
			social: 'social restrictions',
			land: 'land'
		},
		responses: {
			ignore: 'no response',
			dispersal: 'dispersal',
			arrests: 'arrests',
			accommodation: 'concessions',
			shootings: 'shootings',
			killings: 'killings',
			beatings: 'beatings'
		}
	}
);
