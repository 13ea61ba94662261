/** A cell or header → the year, and where it is given the month and day, that it names in Russian or English. */

export interface When {
	readonly year: number;
	/** 1 to 12 */
	readonly month?: number;
	readonly day?: number;
}

const year = '((?:1[5-9]|20|21)\\d\\d)';

/** Years as headers and cells have them: 1990, 1990.0, X1990, YR1990, FY2005, "1990 г.", "1990 [YR1990]", 2005/06. */
const yearAlone = new RegExp(
	`^(?:x|yr|y|f|fy|год|за)?[_ .]?${year}(?:[.,]0+)?(?: ?(?:г\\.?|гг\\.?|год[а-я]*|year))?(?: ?\\[yr\\d{4}\\])?(?: ?[/–] ?\\d{2}|-(?:1[3-9]|[2-9]\\d))?$`,
	'i'
);

/** The year that a header or cell is, or nothing. "2005/06" is 2005. */
export function readYearCell(text: string): number | undefined {
	const found = yearAlone.exec(text.trim().replace(/\u00a0/g, ' '));
	return found ? Number(found[1]) : undefined;
}

const monthWords: readonly (readonly string[])[] = [
	['янв', 'jan'],
	['фев', 'feb'],
	['мар', 'mar'],
	['апр', 'apr'],
	['ма', 'may'],
	['июн', 'jun'],
	['июл', 'jul'],
	['авг', 'aug'],
	['сен', 'sep'],
	['окт', 'oct'],
	['ноя', 'nov'],
	['дек', 'dec']
];

/** 1 to 12 for "марта", "March", "sept.", «мая»; nothing for other words. */
export function monthOf(word: string): number | undefined {
	const plain = word.toLowerCase().replace(/\.$/, '');
	if (/^ма[йея]/.test(plain)) return 5;
	const at = monthWords.findIndex(
		([ru, en]) => ru !== 'ма' && (plain.startsWith(ru ?? '?') || plain.startsWith(en ?? '?'))
	);
	if (at >= 0) return at + 1;
	return plain.startsWith('may') ? 5 : undefined;
}

function dated(yearText: string | undefined, month: number, day?: number): When | undefined {
	if (!(month >= 1 && month <= 12)) return undefined;
	if (day === undefined) return { year: Number(yearText), month };
	return day >= 1 && day <= 31 ? { year: Number(yearText), month, day } : undefined;
}

const month = '(\\d{1,2})';
const day = '(\\d{1,2})';
const time = '(?:[ T].*)?';
const word = '(\\p{L}{3,9}\\.?)';

type Reader = (parts: readonly string[], dayFirst: boolean) => When | undefined;
const number = (text: string | undefined) => Number(text);

const forms: readonly (readonly [RegExp, Reader])[] = [
	[new RegExp(`^${year}[-./]${month}[-./]${day}${time}$`), ([y, m, d]) => dated(y, number(m), number(d))],
	[
		new RegExp(`^(\\d{1,2})[-./](\\d{1,2})[-./]${year}${time}$`),
		([a, b, y], dayFirst) => (dayFirst ? dated(y, number(b), number(a)) : dated(y, number(a), number(b)))
	],
	[
		new RegExp(`^${day}[ -]${word}[ ,-]+${year}(?: ?г(?:\\.|ода)?)?${time}$`, 'u'),
		([d, m = '', y]) => dated(y, monthOf(m) ?? 0, number(d))
	],
	[new RegExp(`^${word} ${day},? ${year}$`, 'u'), ([m = '', d, y]) => dated(y, monthOf(m) ?? 0, number(d))],
	[new RegExp(`^${word}[ -]${year}(?: ?г(?:\\.|ода)?)?$`, 'u'), ([m = '', y]) => dated(y, monthOf(m) ?? 0)],
	[new RegExp(`^${year}[ -]?[qQк](?:в\\.?)?[ ]?([1-4])$`), ([y, q]) => dated(y, number(q) * 3 - 2)],
	[new RegExp(`^[qQ]([1-4])[ -/]?${year}$`), ([q, y]) => dated(y, number(q) * 3 - 2)],
	[new RegExp(`^${year}[-./ ]?[mM]${month}$`), ([y, m]) => dated(y, number(m))],
	[new RegExp(`^${year}[-./]${month}$`), ([y, m]) => dated(y, number(m))],
	[new RegExp(`^${month}[-./]${year}$`), ([m, y]) => dated(y, number(m))]
];

/**
 * Reads a date in a usual form. `dayFirst` decides what 03/04/2005 means; where that gives no day of the calendar the
 * other order is not tried, as a column is in one order.
 */
export function readWhen(text: string, dayFirst = true): When | undefined {
	const plain = text.trim().replace(/[\u00a0\u202f]/g, ' ');
	if (plain === '' || plain.length > 40) return undefined;
	const alone = readYearCell(plain);
	if (alone !== undefined) return { year: alone };
	for (const [form, read] of forms) {
		const found = form.exec(plain);
		if (found) return read(found.slice(1), dayFirst);
	}
	return undefined;
}

/** Whether a column writes the day before the month: a first number above 12 settles it, a second one the other way. */
export function isDayFirst(cells: Iterable<string>): boolean {
	let [first, second] = [0, 0];
	for (const cell of cells) {
		const found = /^\s*(\d{1,2})[-./](\d{1,2})[-./]\d{4}/.exec(cell);
		if (!found) continue;
		if (Number(found[1]) > 12) first += 1;
		if (Number(found[2]) > 12) second += 1;
	}
	return second <= first;
}

/**
 * What a spreadsheet made of a number it took for a date: «май.19» was 5.19, «05.сен» was 5.09 or 5.9. The numbers it
 * may have been, as text with a point; empty where the cell is nothing of the kind.
 */
export function beforeSpreadsheet(text: string): readonly string[] {
	const plain = text.trim().toLowerCase();
	const monthFirst = /^(\p{L}{3,4})[.\- ](\d{2})$/u.exec(plain);
	if (monthFirst) {
		const found = monthOf(monthFirst[1] ?? '');
		return found ? [`${found}.${monthFirst[2]}`] : [];
	}
	const dayFirst = /^(\d{1,2})[.\- ](\p{L}{3,4})\.?$/u.exec(plain);
	const found = dayFirst ? monthOf(dayFirst[2] ?? '') : undefined;
	if (!dayFirst || !found) return [];
	const whole = Number(dayFirst[1]);
	return found < 10 ? [`${whole}.0${found}`, `${whole}.${found}`] : [`${whole}.${found}`];
}
