/** The parts of an address's query: the reader's view, and what belongs to the page; what was broken is in neither. */
import type { Language } from '$lib/base/language';
import { lostName, viewNames } from './view-query';

export type Pairs = readonly (readonly [name: string, value: string])[];

/** Names and values that a change of region, years or language must not lose; none before the address is known. */
export const pageQuery = (url: URL | undefined): Pairs =>
	[...(url?.searchParams ?? [])].filter(([name]) => name !== lostName && !viewNames.includes(name));

/**
 * A page's address below its language: 'trend/space/'. While pages are built the root of the site is a relative path,
 * so what stands before the language is not compared but left out.
 */
export function belowLanguage(pathname: string, language: Language): string {
	const at = pathname.indexOf(`/${language}/`);
	return at < 0 ? '' : pathname.slice(at + language.length + 2);
}

/** The part a view is made of, as it stands in the address: '' or '?region=…'. */
export function viewQuery({ searchParams }: URL): string {
	const pairs = [...searchParams].filter(([name, value]) => value && viewNames.includes(name));
	return pairs.length ? `?${written(pairs)}` : '';
}

/** A view's query and a page's own pairs as one: '' when there is neither. */
export function joined(query: string, kept: Pairs): string {
	if (!kept.length) return query;
	return `${query ? `${query}&` : '?'}${written(kept)}`;
}

/** Pairs with other values under some names; an empty value takes the name away. */
export const withPairs = (kept: Pairs, names: Readonly<Record<string, string>>): Pairs => [
	...kept.filter(([name]) => !(name in names)),
	...Object.entries(names).filter(([, value]) => value !== '')
];

/** Commas part the countries of a list and are readable as they are. */
const written = (pairs: Pairs) =>
	new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString().replaceAll('%2C', ',');
