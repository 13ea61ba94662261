import { describe, expect, it } from 'vitest';
import { worldName } from '$lib/words/made-up-worlds';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('worldName', () => {
	it.each([
		['half 0.3, half 0.95', 'половина ρ 0,3, половина ρ 0,95', 'half ρ 0.3, half ρ 0.95'],
		['signal and noise 0.95, 25 %', 'сигнал с ρ 0,95 и шум, 25 %', 'signal with ρ 0.95 and noise, 25%'],
		[
			'both rise, common years, ρ 0.9',
			'оба ряда растут, общие годы, ρ 0,9',
			'both rise, common years, ρ 0.9'
		],
		[
			'uneven years that persist (ρ 0.5), 4 a year, fourfold',
			'неровные годы с памятью ρ 0,5, 4 в год, рост вчетверо',
			'uneven years that persist (ρ 0.5), 4 a year, fourfold'
		],
		['AR(2)', 'AR(2)', 'AR(2)']
	])('tells %s in both languages', (world, ru, en) => {
		expect(plain(worldName(world, 'ru'))).toBe(ru);
		expect(plain(worldName(world, 'en'))).toBe(en);
	});
});
