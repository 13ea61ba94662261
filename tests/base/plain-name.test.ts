import { describe, expect, it } from 'vitest';
import { plainName } from '$lib/base/plain-name';

describe('plainName', () => {
	it('brings spellings together without losing a country', () => {
		expect(plainName('St. Vincent & the Grenadines')).toBe(plainName('Saint Vincent and Grenadines'));
		expect(plainName('Côte d’Ivoire')).toBe(plainName("Cote d'Ivoire"));
		expect(plainName('Объединённые Арабские Эмираты')).toBe(plainName('Объединенные Арабские Эмираты'));
		expect(plainName('Estonia')).toBe('estonia');
	});
});
