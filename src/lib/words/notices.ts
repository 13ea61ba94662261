/** What was wrong with an address, as a sentence for its reader. */
import type { Language } from '$lib/base/language';
import { noticeWords } from './messages-notices';

/** The same cases that reading an address can name. */
export type AddressNotice =
	| { readonly kind: 'unknown-region'; readonly value: string }
	| { readonly kind: 'unknown-countries'; readonly values: readonly string[] }
	| { readonly kind: 'no-country-left'; readonly values: readonly string[] }
	| { readonly kind: 'bad-year'; readonly name: 'from' | 'to'; readonly value: string }
	| { readonly kind: 'year-outside'; readonly name: 'from' | 'to'; readonly year: number }
	| { readonly kind: 'years-swapped'; readonly from: number; readonly to: number }
	| { readonly kind: 'lost'; readonly path: string }
	| { readonly kind: 'choices-failed' };

/** What is shown instead, already in words. */
interface Shown {
	readonly region: string;
	readonly period: string;
}

const mostCharacters = 40;
const mostValues = 5;

/** What somebody wrote into an address, short enough to be read, without marks that turn the line round. */
export function quoted(text: string): string {
	const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
	return plain.length > mostCharacters ? `${plain.slice(0, mostCharacters)}…` : plain;
}

function listed(values: readonly string[], language: Language): string {
	const first = values.slice(0, mostValues).map(quoted).join(', ');
	const more = values.length - mostValues;
	return more > 0 ? noticeWords[language].andMore(first, more) : first;
}

/** The sentence, whatever the address held; «гг.» before its full stop takes only one. */
export const noticeText = (notice: AddressNotice, shown: Shown, language: Language): string =>
	sentence(notice, shown, language).replace(/\.\.$/, '.');

function sentence(notice: AddressNotice, { region, period }: Shown, language: Language): string {
	const words = noticeWords[language];
	switch (notice.kind) {
		case 'unknown-region':
			return words.unknownRegion(quoted(notice.value), region);
		case 'unknown-countries':
			return notice.values.length === 1
				? words.unknownCountry(quoted(notice.values[0] ?? ''))
				: words.unknownCountries(listed(notice.values, language));
		case 'no-country-left':
			return words.noCountryLeft(listed(notice.values, language), region);
		case 'bad-year':
			return words.badYear(quoted(notice.value), period);
		case 'year-outside':
			return words.yearsOutside(String(notice.year), period);
		case 'years-swapped':
			return words.yearsSwapped(`${notice.from}–${notice.to}`);
		case 'lost':
			return words.lost(quoted(notice.path));
		case 'choices-failed':
			return words.choicesFailed(region);
	}
}
