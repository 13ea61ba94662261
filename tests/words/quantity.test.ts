// An indicator's numbers as sentences need them, for every scale.
import { describe, expect, it } from 'vitest';
import { quantity, unitSize } from '$lib/words/quantity';
import { ofScale } from './samples';

const n = '\u00a0';

describe('quantity', () => {
	it.each([
		['percent', 12.34, `12,3${n}%`, '12.3%', `+12,3${n}процентного пункта`, '+12.3 percentage points'],
		['score', -0.04, '\u22120,04', '\u22120.04', `\u22120,04${n}балла`, '\u22120.04 points'],
		['money', 1234, `1,2${n}млрд${n}долл.`, '$1.2bn', `+1,2${n}млрд${n}долл.`, '+$1.2bn'],
		['index', 1.5, '1,50', '1.50', '+1,50', '+1.50'],
		['count', 12345, '12\u202f345', '12,345', '+12\u202f345', '+12,345'],
		['rate', 2, `2,00${n}на млн жителей`, '2.00 per million people', '+2,00', '+2.00'],
		['ratio', 5, `5,0${n}%`, '5.0%', `+5,0${n}процентного пункта`, '+5.0 percentage points'],
		['years', 11, `11,0${n}года`, '11.0 years', `+11,0${n}года`, '+11.0 years'],
		['people', 21e6, `21,0${n}млн${n}человек`, '21.0m people', `+21,0${n}млн${n}человек`, '+21.0m people']
	] as const)('%s', (scale, value, ru, en, changeRu, changeEn) => {
		expect(quantity(ofScale[scale], 'ru').value(value)).toBe(ru);
		expect(quantity(ofScale[scale], 'en').value(value)).toBe(en);
		expect(quantity(ofScale[scale], 'ru').change(value, 'always')).toBe(changeRu);
		expect(quantity(ofScale[scale], 'en').change(value, 'always')).toBe(changeEn);
	});

	it('counts differences of an index in points of its year where that is set to 100', () => {
		const toYear = { ...ofScale.index, unit: { ru: '1990 = 100', en: '1990 = 100' }, digits: 0 };
		expect(quantity(toYear, 'ru').change(148)).toBe(`148${n}пунктов`);
		expect(quantity(toYear, 'en').change(21)).toBe('21 points');
	});

	it('shares a unit only where both numbers have it', () => {
		expect(quantity(ofScale.percent, 'ru').pair(13.1, 4.4)).toEqual(['13,1', `4,4${n}%`]);
		expect(quantity(ofScale.percent, 'en').pair(13.1, 4.4)).toEqual(['13.1%', '4.4%']);
		expect(quantity(ofScale.money, 'ru').pair(27.4, 484)).toEqual(['27,4', `484${n}млн${n}долл.`]);
		expect(quantity(ofScale.money, 'ru').pair(1.4, 1234)).toEqual([
			`1,4${n}млн${n}долл.`,
			`1,2${n}млрд${n}долл.`
		]);
		expect(quantity(ofScale.people, 'ru').pair(900, 21e6)).toEqual([`900${n}чел.`, `21,0${n}млн${n}человек`]);
	});

	it('knows tables that count in millions by their unit', () => {
		expect(unitSize(ofScale.money)).toBe(1e6);
		expect(unitSize({ ...ofScale.money, unit: { ru: 'долл.', en: 'US$' } })).toBe(1);
		expect(unitSize(ofScale.percent)).toBe(1);
	});
});
