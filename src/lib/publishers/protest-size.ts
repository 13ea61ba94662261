/** How many people took part, as a newspaper put it ("100s", ">50", "about 2,000") → a size class. */

export type SizeClass = 'under-100' | '100-999' | '1000-9999' | '10000-plus';

/** Words that stand for a number when no digits are given; the more particular first. */
const words: readonly (readonly [RegExp, number])[] = [
	[/million/, 1_000_000],
	[/hundreds? of thousand|several hundred thousand/, 100_000],
	[/tens? of thousand/, 10_000],
	[/thousand/, 1_000],
	[/hundred/, 100],
	[/dozen|scores|\btens\b/, 20]
];
/** These count something else than people who came. */
const otherCounts = /arrest|detain|kill|injur|wound|famil|school|group|cities|bus/;

const categories: Readonly<Record<string, SizeClass>> = {
	'50-99': 'under-100',
	'100-999': '100-999',
	'1000-1999': '1000-9999',
	'2000-4999': '1000-9999',
	'5000-10000': '1000-9999',
	'>10000': '10000-plus'
};

/** A low estimate of the number of people, or nothing where the text gives none. */
export function leastNumber(text: string): number | undefined {
	const plain = text.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, '');
	if (otherCounts.test(plain)) return undefined;
	const digits = /\d+(?:\.\d+)?/.exec(plain);
	if (!digits) return words.find(([word]) => word.test(plain))?.[1];
	const number =
		Number(digits[0]) * (/^\s*million/.test(plain.slice(digits.index + digits[0].length)) ? 1e6 : 1);
	// "fewer than 1000": the largest number that it can be.
	const below = plain.slice(0, digits.index).trim().endsWith('<');
	return below ? number - 1 : number;
}

/**
 * Size class by the lower end of what the text says: "100s" and "100-500" are 100-999, ">50" is under-100,
 * "<1000" is the class just below. Where the text gives no number of people, the project's own class counts;
 * where that is blank too, the size is unknown.
 */
export function sizeClass(text: string, category: string): SizeClass | undefined {
	const number = leastNumber(text);
	if (number === undefined || number < 1) return categories[category.trim()];
	if (number < 100) return 'under-100';
	if (number < 1_000) return '100-999';
	return number < 10_000 ? '1000-9999' : '10000-plus';
}
