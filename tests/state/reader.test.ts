import { describe, expect, it } from 'vitest';
import { asIso3, asRegionId } from '$lib/base/ids';
import { Reader } from '$lib/state/reader.svelte';
import type { Choices } from '$lib/state/view-query';

const caucasus = ['ARM', 'AZE', 'GEO'].map(asIso3);
const choices: Choices = {
	regions: [
		{ id: asRegionId('central-asia'), name: { ru: '', en: '' }, members: [asIso3('KAZ')] },
		{ id: asRegionId('south-caucasus'), name: { ru: '', en: '' }, members: caucasus }
	],
	defaultRegion: asRegionId('central-asia'),
	countries: new Set([...caucasus, asIso3('KAZ')]),
	years: [1960, 2024]
};
const url = (query: string) => new URL(`https://example.org/en/${query}`);

describe('Reader', () => {
	it('fetches nothing for the default view', async () => {
		const reader = new Reader(() => Promise.reject(new Error('asked')));
		await reader.follow(url('?utm=1'), 'en');
		expect([reader.view, reader.query, reader.pending, reader.notices]).toEqual([undefined, '', false, []]);
	});

	it('carries the choice in links from the first moment, and only what is valid once it is read', async () => {
		const reader = new Reader(() => Promise.resolve(choices));
		const following = reader.follow(url('?countries=geo,XYZ&x=1'), 'en');
		expect([reader.pending, reader.query]).toEqual([true, '?countries=geo,XYZ']);
		await following;
		expect([reader.pending, reader.query]).toEqual([false, '?countries=GEO']);
		expect(reader.notices).toEqual([{ kind: 'unknown-countries', values: ['XYZ'] }]);
	});

	it('follows the latest address, in whatever order the answers come', async () => {
		const waiting: (() => void)[] = [];
		const reader = new Reader(() => new Promise((done) => waiting.push(() => done(choices))));
		const first = reader.follow(url('?region=south-caucasus'), 'en');
		const second = reader.follow(url('?countries=KAZ'), 'en');
		waiting[1]?.();
		await second;
		waiting[0]?.();
		await first;
		expect(reader.view?.countries).toEqual(['KAZ']);
	});

	it('shows the default view and says so when the names do not come, and keeps the choice for later', async () => {
		const reader = new Reader(() => Promise.reject(new Error('offline')));
		await reader.follow(url('?region=south-caucasus'), 'en');
		expect([reader.view, reader.pending, reader.query]).toEqual([undefined, false, '?region=south-caucasus']);
		expect(reader.notices).toEqual([{ kind: 'choices-failed' }]);
	});

	it('names an address that was nothing until it is dismissed', async () => {
		const reader = new Reader(() => Promise.resolve(choices));
		await reader.follow(url('?lost=trend%2Fnope%2F'), 'en');
		expect(reader.notices).toEqual([{ kind: 'lost', path: 'trend/nope/' }]);
		reader.dismiss();
		expect(reader.notices).toEqual([]);
	});

	it('treats a query of which nothing is valid as the default view', async () => {
		const reader = new Reader(() => Promise.resolve(choices));
		await reader.follow(url('?region=atlantis'), 'en');
		expect([reader.view, reader.query]).toEqual([undefined, '']);
		expect(reader.notices).toHaveLength(1);
	});
});
