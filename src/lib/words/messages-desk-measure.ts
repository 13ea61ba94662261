/** What a transformed indicator is called above an axis and after a number, and what a scale cannot show. */
import { dictionary } from './dictionary';
import { counted } from './plural';

/** Whom it left out altogether, and how many values of the others; either may be nobody. */
const either = (parts: readonly (string | false)[]) => parts.filter(Boolean).join('; ');

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
		because: {
			index: (year: number) => `за ${year} г. значения нет или оно равно нулю`,
			change: 'нет значения за год до этого',
			'per-person': 'численность населения неизвестна',
			z: 'за этот год известно меньше 30 стран'
		},
		lost: (name: string, why: string, who: string, values: number) =>
			`Не показано (${name}): ${either([who, values > 0 && `значений — ${values}`])}. Причина: ${why}.`,
		allLost: (why: string) => `Значения есть, но пересчитать их нельзя: ${why}.`,
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
		because: {
			index: (year: number) => `there is no value for ${year}, or it is zero`,
			change: 'the year before has no value',
			'per-person': 'the population is not known',
			z: 'fewer than 30 countries are known in that year'
		},
		lost: (name: string, why: string, who: string, values: number) =>
			`Not shown (${name}): ${either([who, values > 0 && counted('value', values, 'en')])}. Reason: ${why}.`,
		allLost: (why: string) => `There are values, but they cannot be recalculated: ${why}.`,
		medianReason: 'Transformed values of a region are the median of its countries.'
	}
);
