// The search finds an indicator by either language, an inflected word, a code or a source; and what a browser refuses to keep.
import { describe, expect, it } from 'vitest';
import { keep, kept, type Keeper } from '$lib/state/kept';
import { openSearch } from '$lib/state/indicator-search';
import { catalogue } from '../desk/shipped';

const search = openSearch(
	[...catalogue.indicators.values()].map(({ id, title, sources, topic }) => ({
		id,
		ru: title.ru,
		en: title.en,
		source: sources.map(({ code, publisher }) => `${publisher.en} ${code ?? ''}`).join(' '),
		topic
	}))
);
const ids = (text: string) => search(text).map(({ id }) => id as string);

describe('a search', () => {
	it.each([
		['помощь', 'oda-received-share-gni'],
		['помощи', 'oda-received-share-gni'],
		['aid received', 'oda-received-share-gni'],
		['DT.ODA.ODAT.GN.ZS', 'oda-received-share-gni'],
		['гражданское общество', 'vdem-civil-society'],
		['v2xcs_ccsi', 'vdem-civil-society'],
		['интернет', 'internet-users'],
		['corruption', 'vdem-political-corruption']
	])('for %s finds %s', (text, id) => expect(ids(text)).toContain(id));

	it('says which words were met, and finds nothing for nothing', () => {
		expect(search('помощь')[0]?.met.length).toBeGreaterThan(0);
		expect(ids('zzzzqqq')).toEqual([]);
	});
});

describe('what is kept', () => {
	const isNumbers = (value: unknown): value is number[] => Array.isArray(value);
	const memory = (): Keeper => {
		const store = new Map<string, string>();
		return {
			getItem: (name) => store.get(name) ?? null,
			setItem: (name, text) => void store.set(name, text)
		};
	};

	it('comes back, and what is broken or foreign does not', () => {
		const keeper = memory();
		expect(keep(keeper, 'a', [1, 2])).toBe(true);
		expect(kept(keeper, 'a', isNumbers, [])).toEqual([1, 2]);
		keeper.setItem('a', '{broken');
		expect(kept(keeper, 'a', isNumbers, [7])).toEqual([7]);
		keeper.setItem('a', '{"other":1}');
		expect(kept(keeper, 'a', isNumbers, [7])).toEqual([7]);
	});

	it('says so where the browser has no room or no storage at all', () => {
		const full: Keeper = {
			getItem: () => null,
			setItem: () => {
				throw new Error('quota');
			}
		};
		expect(keep(full, 'a', 1)).toBe(false);
		expect(keep(undefined, 'a', 1)).toBe(false);
	});
});
