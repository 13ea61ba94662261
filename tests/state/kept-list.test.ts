// A list kept in the browser as two tabs see it: neither loses what the other wrote, nor what a later version left there.
import { describe, expect, it } from 'vitest';
import { KeptList } from '$lib/state/kept-list.svelte';
import type { Keeper } from '$lib/state/kept';

const isText = (value: unknown): value is string => typeof value === 'string';

function memory(first: Record<string, string> = {}): Keeper & { readonly all: Map<string, string> } {
	const all = new Map(Object.entries(first));
	return { all, getItem: (name) => all.get(name) ?? null, setItem: (name, text) => void all.set(name, text) };
}

describe('a list kept under a name', () => {
	it('holds what both of two tabs wrote, and shows it when the other one is heard', () => {
		const keeper = memory();
		const [one, other] = [new KeptList('views', isText, keeper), new KeptList('views', isText, keeper)];
		one.change((all) => ['a', ...all]);
		other.change((all) => ['b', ...all]);
		expect(keeper.all.get('views')).toBe('["b","a"]');
		expect(one.items).toEqual(['a']);
		one.heard({ key: 'other' });
		expect(one.items).toEqual(['a']);
		one.heard({ key: 'views' });
		expect(one.items).toEqual(['b', 'a']);
		one.change((all) => all.filter((item) => item !== 'a'));
		other.heard({ key: null });
		expect(other.items).toEqual(['b']);
	});

	it('passes over what it cannot read and leaves it where it is', () => {
		const keeper = memory({ views: '["a",{"version":9},"b"]' });
		const list = new KeptList('views', isText, keeper);
		expect(list.items).toEqual(['a', 'b']);
		list.change((all) => ['c', ...all]);
		expect(keeper.all.get('views')).toBe('["c","a","b",{"version":9}]');
	});

	it.each(['no list', '{"a":1}', '[1'])('is empty where %s stands', (text) => {
		expect(new KeptList('views', isText, memory({ views: text })).items).toEqual([]);
	});

	it('stands on the page alone, all of it, where the browser has no room, and says so', () => {
		const keeper: Keeper = {
			getItem: () => '["before"]',
			setItem: () => {
				throw new Error('full');
			}
		};
		const list = new KeptList('views', isText, keeper);
		expect(list.refused).toBe(false);
		list.change((all) => ['a', ...all]);
		expect(list.refused).toBe(true);
		list.change((all) => ['b', ...all]);
		expect(list.items).toEqual(['b', 'a', 'before']);
		expect(new KeptList('views', isText, undefined).refused).toBe(true);
	});
});
