/** What was wrong with an address, as a sentence for its reader. */
import type { Language } from '$lib/base/language';
import { noticeWords } from './messages-notices';

/** The same cases that reading a query can name. */
export type AddressNotice =
	| { readonly kind: 'unknown-region'; readonly value: string }
	| { readonly kind: 'unknown-countries'; readonly values: readonly string[] }
	| { readonly kind: 'no-country-left' }
	| { readonly kind: 'bad-year'; readonly name: 'from' | 'to'; readonly value: string }
	| { readonly kind: 'years-swapped'; readonly from: number; readonly to: number };

/** @param shown the region that is shown instead */
export function noticeText(notice: AddressNotice, shown: string, language: Language): string {
	const words = noticeWords[language];
	switch (notice.kind) {
		case 'unknown-region':
			return words.unknownRegion(notice.value, shown);
		case 'unknown-countries':
			return notice.values.length === 1
				? words.unknownCountry(notice.values[0] ?? '')
				: words.unknownCountries(notice.values.join(', '));
		case 'no-country-left':
			return words.repaired;
		case 'bad-year':
			return words.badYear(notice.value, shown);
		case 'years-swapped':
			return words.yearsSwapped(`${notice.from}–${notice.to}`);
	}
}
