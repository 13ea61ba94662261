/** What a transformed indicator is called above an axis and after a number. */
import { dictionary } from './dictionary';

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
		medianReason: 'Transformed values of a region are the median of its countries.'
	}
);
