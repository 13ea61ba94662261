/** Things named one after another: items in, «Казахстан, Кыргызстан и Таджикистан» out. */
import type { Language } from '$lib/base/language';
import { noBreakSpace } from '$lib/base/numerals';

const lastJoint = {
	ru: { and: ` и${noBreakSpace}`, or: ` или ` },
	en: { and: ' and ', or: ' or ' }
} as const;

/** What stands between the item at `index` and the one before it. */
export function joint(index: number, length: number, language: Language, word: 'and' | 'or' = 'and'): string {
	if (index === 0) return '';
	return index === length - 1 ? lastJoint[language][word] : ', ';
}

/** The items as a list in a sentence; no comma before the last «и» or "and". */
export function listed(items: readonly string[], language: Language, word: 'and' | 'or' = 'and'): string {
	return items.map((item, index) => joint(index, items.length, language, word) + item).join('');
}
