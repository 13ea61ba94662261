/** Questions about a reader's file that only the reader can answer, and the answers. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const questionWords = dictionary(
	{
		line: (line: number) => `строка ${line}`,
		rows: (n: number) => `${counted('row', n, 'ru')}`,
		which: (key: string) => `«${key}» — какая это страна?`,
		noIso: (key: string) => `«${key}» — в списке ISO кода нет`,
		unknown: (key: string) => `«${key}» — такой страны мы не знаем`,
		keep: (code: string) => `Оставить как ${code}`,
		aside: 'Отложить',
		seen: (line: number, name: string) => `В строке ${line} уже стоит «${name}»`,
		two: 'Название подходит двум странам',
		publishers: (code: string, values: string) => `Издатели пишут ${code}; ${values}`,
		like: 'Похоже на известное название, но написано иначе',
		spelling: 'Узнано по другому написанию; вы отменили это',
		nobody: 'Можно отложить или выбрать страну из списка',
		choose: 'Выбрать страну',
		cell: (name: string, year: number, text: string) => `${name}, ${year} г.: «${text}»`,
		cellWhy: (options: string) => `Таблица приняла число за дату; было ${options}`,
		empty: 'пусто',
		forget: 'Забыть все ответы',
		answered: (n: number) => `Отвечено: ${n}`
	},
	{
		line: (line: number) => `line ${line}`,
		rows: (n: number) => `${counted('row', n, 'en')}`,
		which: (key: string) => `“${key}”: which country is it?`,
		noIso: (key: string) => `“${key}” has no code in the ISO list`,
		unknown: (key: string) => `“${key}” is no country we know`,
		keep: (code: string) => `Keep as ${code}`,
		aside: 'Set aside',
		seen: (line: number, name: string) => `Line ${line} already has “${name}”`,
		two: 'The name fits two countries',
		publishers: (code: string, values: string) => `Publishers write ${code}; ${values}`,
		like: 'Much like a known name, but written otherwise',
		spelling: 'Known by another spelling; you took that back',
		nobody: 'Set it aside, or choose a country from the list',
		choose: 'Choose a country',
		cell: (name: string, year: number, text: string) => `${name}, ${year}: “${text}”`,
		cellWhy: (options: string) => `A spreadsheet took the number for a date; it was ${options}`,
		empty: 'empty',
		forget: 'Forget all answers',
		answered: (n: number) => `Answered: ${n}`
	}
);
