/** Words about prices: constant and current, what was worked out, what a negative sum means. */
import { dictionary } from './dictionary';

export const moneyWords = dictionary(
	{
		prices: 'В каких ценах',
		kinds: { constant: 'Постоянные цены', current: 'Текущие цены' },
		lead: {
			constant:
				'Постоянные цены: доллары всех лет пересчитаны в доллары одного года, он назван над графиком. Так видно, стало ли денег больше на самом деле.',
			current:
				'Текущие цены: доллары каждого года, как они были выплачены. Рост здесь — отчасти рост цен и курса, годы между собой не сравнимы.'
		},
		constant: (year: string) => `в ценах ${year} г.`,
		current: 'текущие цены',
		millions: 'млн долл. США',
		dollars: 'долл. США',
		measures: {
			total: {
				title: 'Чистая помощь, всего',
				subject: 'полученная помощь',
				question: 'Сколько помощи получает страна?'
			},
			person: {
				title: 'Чистая помощь на человека',
				subject: 'полученная помощь на человека',
				question: 'Сколько помощи приходится на человека?'
			},
			income: {
				title: 'ВВП на душу населения',
				subject: 'ВВП на душу населения',
				question: 'Сколько приходится на человека дохода?'
			}
		},
		how: {
			total: 'Посчитано здесь: помощь на человека в текущих ценах, умноженная на население.',
			person: 'Посчитано здесь: вся чистая помощь в постоянных ценах, делённая на население.',
			income: 'Посчитано здесь: ВВП в текущих ценах, делённый на население.'
		},
		repaid: (years: string) =>
			`Ниже нуля (${years}): в эти годы страна вернула по старым кредитам больше, чем получила новых денег.`,
		withdrawn: (years: string) =>
			`Инвестиции ниже нуля (${years}): в эти годы вкладчики вывели из страны больше, чем вложили.`
	},
	{
		prices: 'In which prices',
		kinds: { constant: 'Constant prices', current: 'Current prices' },
		lead: {
			constant:
				'Constant prices: dollars of all years are turned into dollars of one year, which stands above the chart. They show whether there really is more money.',
			current:
				'Current prices: dollars of each year as they were paid. Part of any rise is that of prices and exchange rates, so years do not compare.'
		},
		constant: (year: string) => `prices of ${year}`,
		current: 'current prices',
		millions: 'US$ million',
		dollars: 'US$',
		measures: {
			total: {
				title: 'Net aid, total',
				subject: 'aid received',
				question: 'How much aid does the country receive?'
			},
			person: {
				title: 'Net aid per person',
				subject: 'aid received per person',
				question: 'How much aid is there for each person?'
			},
			income: {
				title: 'GDP per person',
				subject: 'GDP per person',
				question: 'How much income is there for each person?'
			}
		},
		how: {
			total: 'Worked out here: aid per person in current prices times the population.',
			person: 'Worked out here: all net aid in constant prices divided by the population.',
			income: 'Worked out here: GDP in current prices divided by the population.'
		},
		repaid: (years: string) =>
			`Below zero (${years}): in these years the country paid back more on old loans than it received in new money.`,
		withdrawn: (years: string) =>
			`Investment below zero (${years}): in these years investors took more out of the country than they put in.`
	}
);
