import { describe, expect, it } from 'vitest';
import { belowLanguage, joined, pageQuery, viewQuery, withPairs } from '$lib/state/query';

const url = (query: string) => new URL(`https://example.org/ru/matrix/${query}`);

describe('the parts of a query', () => {
	it('parts the view from what belongs to the page, and forgets what was lost', () => {
		const mixed = url('?countries=GEO,ARM&lost=trend%2Fx&side=against&from=1991');
		expect(viewQuery(mixed)).toBe('?countries=GEO,ARM&from=1991');
		expect(pageQuery(mixed)).toEqual([['side', 'against']]);
	});

	it('is empty for an address without a choice, whatever else stands there', () => {
		expect(viewQuery(url('?utm=1&region=&from='))).toBe('');
		expect(viewQuery(url(''))).toBe('');
		expect(pageQuery(undefined)).toEqual([]);
	});

	it('joins both, or says nothing', () => {
		expect(joined('?region=south-caucasus', [['a', 'b c']])).toBe('?region=south-caucasus&a=b+c');
		expect(joined('', [['a', '1,2']])).toBe('?a=1,2');
		expect(joined('', [])).toBe('');
	});

	it('exchanges, adds and takes away what belongs to a page', () => {
		const kept = [
			['donor', 'JPN'],
			['peers', 'alike']
		] as const;
		expect(withPairs(kept, { donor: 'DEU', prices: 'current' })).toEqual([
			['peers', 'alike'],
			['donor', 'DEU'],
			['prices', 'current']
		]);
		expect(withPairs(kept, { donor: '', peers: '' })).toEqual([]);
	});

	it('leaves no door for another address: signs that part a query stay inside their value', () => {
		expect(joined('', [['a', '&region=x#y']])).toBe('?a=%26region%3Dx%23y');
	});
});

describe('belowLanguage', () => {
	it('is the same wherever the site begins', () => {
		for (const root of ['', '/crossroads', '/a/b'])
			expect(belowLanguage(`${root}/en/trend/space/`, 'en')).toBe('trend/space/');
		expect(belowLanguage('/ru/', 'ru')).toBe('');
		expect(belowLanguage('/', 'ru')).toBe('');
	});
});
