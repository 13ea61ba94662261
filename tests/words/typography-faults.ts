// What a proof-reader would mark: a text and its language in, the faults found out.
import type { Language } from '$lib/base/language';

type Rule = readonly [fault: string, pattern: RegExp];

const everywhere: readonly Rule[] = [
	['hyphen for a minus', /(^|[\s(\u00a0])-\d/],
	['hyphen for a dash', /\s-\s/],
	['two spaces', /[ \u00a0\u202f]{2}/],
	['space at an end', /^\s|\s$/],
	['space before a mark', /\s[,;:.!?)»”](?!\d)/],
	['straight quotes', /["']/],
	['three dots', /\.\.\./],
	['hyphen in a range', /\d-\d/],
	['years that may part', /\d{4}–\d{4}/],
	['two stops', /\.\.|[,;:][.,;:]/],
	['minus zero', /\u22120(?:[.,]0+)?(?![\d.,])/],
	['not a word', /undefined|NaN|\[object|null/]
];
const ofLanguage: Record<Language, readonly Rule[]> = {
	ru: [
		['English quotes', /[“”‘’]/],
		['space that breaks before a dash', / —/],
		['space that breaks before per cent', / %/],
		['per cent without space', /\d%/],
		[
			'space that breaks after a number',
			/\d (?!(?:в|во|с|со|к|ко|о|об|от|до|из|на|по|за|у|и|а|не|ни|но|для|без|при|под|над)[\s\u00a0])[а-яё]/i
		],
		[
			'space that breaks after a short word',
			/(^|[\s(«\u00a0])(?:[вскоуиа]|во|со|ко|об|от|до|из|на|по|за|не|ни) /iu
		],
		['decimal point', /\d\.\d/],
		['comma in thousands', /\d,\d{3},\d/]
	],
	en: [
		['Russian quotes', /[«»]/],
		['space before per cent', /\d[\s\u00a0]%/],
		['decimal comma', /\d,\d{1,2}(?!\d)/],
		['four digits or more unparted', /(?<![\d.,–\u2060])(?!(?:1[89]|20|21)\d\d(?!\d))\d{4,}/],
		['American spelling', /\b(?:color|center|analyz|organiz|mobiliz|labor)\w*/]
	]
};
const pairs = ['«»', '“”', '()'];

/** Names of the faults in a text; empty where a proof-reader would pass it. */
export function typographyFaults(text: string, language: Language): string[] {
	const found = [...everywhere, ...ofLanguage[language]]
		.filter(([, pattern]) => pattern.test(text))
		.map(([fault]) => fault);
	const unpaired = pairs.filter(
		([open = '', close = '']) => text.split(open).length !== text.split(close).length
	);
	return [...found, ...unpaired.map((pair) => `unpaired ${pair}`)];
}
