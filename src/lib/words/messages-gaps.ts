/** Why something is empty: a reason for a gap in, a clause, a sentence and what would fill it out. */
import type { Language } from '$lib/base/language';
import type { MissingReason } from '$lib/base/missing';
import { dictionary } from './dictionary';

interface Why extends Readonly<Record<string, string>> {
	/** after a country's name and a dash, or in brackets */
	readonly clause: string;
	/** an empty chart or cell */
	readonly sentence: string;
	/** what would fill it */
	readonly fill: string;
}
type Gaps = Readonly<Record<MissingReason, Why>>;

const ru: Gaps = {
	'no-value': {
		clause: 'за эти годы нет значений',
		sentence: 'Источник охватывает эту страну, но значений за эти годы в нём нет.',
		fill: 'Выберите более долгий период или другой показатель.'
	},
	'not-covered': {
		clause: 'нет в источнике',
		sentence: 'Источник не охватывает эту страну.',
		fill: 'Помогли бы данные другого источника: их можно открыть своим файлом.'
	},
	'outside-source': {
		clause: 'эти годы вне ряда',
		sentence: 'Выбранные годы лежат раньше первого или позже последнего года ряда.',
		fill: 'Выберите период, который пересекается с годами источника.'
	},
	'too-few-members': {
		clause: 'известно меньше двух третей стран региона',
		sentence: 'Известно меньше двух третей стран региона, поэтому значения для региона нет.',
		fill: 'Посмотрите страны по отдельности или соберите регион из тех, что известны.'
	},
	'not-shippable': {
		clause: 'условия издателя не позволяют показать эти числа',
		sentence: 'Данные есть, но условия издателя не позволяют нам их показать.',
		fill: 'Скачайте файл у издателя и откройте его здесь: он останется в вашем браузере.'
	},
	undefined: {
		clause: 'из имеющихся чисел показатель не вычислить',
		sentence:
			'Исходные числа есть, но вычислить из них показатель нельзя: пришлось бы делить на ноль или брать логарифм нуля.',
		fill: 'Посмотрите исходные ряды по отдельности.'
	}
};

const en: Gaps = {
	'no-value': {
		clause: 'no values for these years',
		sentence: 'The source covers this country but has no values for these years.',
		fill: 'Choose a longer period or another indicator.'
	},
	'not-covered': {
		clause: 'not in the source',
		sentence: 'The source does not cover this country.',
		fill: 'Data from another source would help: you can open them from your own file.'
	},
	'outside-source': {
		clause: 'these years lie outside the series',
		sentence: 'The chosen years lie before the first or after the last year of the series.',
		fill: 'Choose a period that overlaps with the years of the source.'
	},
	'too-few-members': {
		clause: 'fewer than two thirds of the region’s countries are known',
		sentence: 'Fewer than two thirds of the region’s countries are known, so the region has no value.',
		fill: 'Look at the countries one by one, or build a region from those that are known.'
	},
	'not-shippable': {
		clause: 'the publisher’s terms do not let us show these numbers',
		sentence: 'The data exist, but the publisher’s terms do not let us show them.',
		fill: 'Download the file from its publisher and open it here: it stays in your browser.'
	},
	undefined: {
		clause: 'it cannot be computed from the numbers there are',
		sentence:
			'The source numbers exist, but the indicator cannot be computed from them: it would mean dividing by zero or taking the logarithm of zero.',
		fill: 'Look at the source series one by one.'
	}
};

export const gapWords: Readonly<Record<Language, Gaps>> = dictionary(ru, en);
