/** What a transformed indicator is called above an axis and after a number, and what a scale cannot show. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const deskMeasureWords = dictionary(
	{
		index: (year: number) => `${year} г. = 100`,
		change: (unit: string) => `изменение за год, ${unit}`,
		perPerson: (unit: string) => `${unit} на человека`,
		perMillion: (unit: string) => `${unit} на миллион жителей`,
		z: 'стандартные отклонения от среднего по миру',
		titleIndex: (title: string, year: number) => `${title} (${year} г. = 100)`,
		titleChange: (title: string) => `${title}: изменение за год`,
		titlePerPerson: (title: string) => `${title} на душу населения`,
		titleZ: (title: string) => `${title}: место относительно мира`,
		asChange: (name: string) => `годовой прирост показателя «${name}»`,
		asPerPerson: (name: string) => `${name} на душу населения`,
		asIndex: (name: string, year: number) => `${name} (${year} г. = 100)`,
		asZ: (name: string) => `${name} относительно мира`,
		noLog: 'Выше нуля здесь ничего нет, поэтому шкала обычная.',
		belowLog: (n: number) =>
			`На логарифмической шкале нет места нулю и отрицательным: не показано значений — ${n}.`,
		medianReason: 'Для преобразованных значений по региону берётся медиана стран.'
	},
	{
		index: (year: number) => `${year} = 100`,
		change: (unit: string) => `change in a year, ${unit}`,
		perPerson: (unit: string) => `${unit} per person`,
		perMillion: (unit: string) => `${unit} per million people`,
		z: 'standard deviations from the world mean',
		titleIndex: (title: string, year: number) => `${title} (${year} = 100)`,
		titleChange: (title: string) => `${title}: change in a year`,
		titlePerPerson: (title: string) => `${title}, per person`,
		titleZ: (title: string) => `${title}: place against the world`,
		asChange: (name: string) => `the yearly change in ${name}`,
		asPerPerson: (name: string) => `${name} per person`,
		asIndex: (name: string, year: number) => `${name} (${year} = 100)`,
		asZ: (name: string) => `${name} against the world`,
		noLog: 'Nothing here lies above zero, so the scale is linear.',
		belowLog: (n: number) =>
			`A logarithmic scale has no place for zero and below: ${counted('value', n, 'en')} not shown.`,
		medianReason: 'Transformed values of a region are the median of its countries.'
	}
);
