/** A row of the sheet → the countries it speaks of, or the reason why it speaks of none. */
import type { Iso3 } from '$lib/base/ids';
import type { Place, Placer } from '$lib/publishers/place';
import { isBlankCell } from '$lib/table/amount';
import { textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import type { Mapping } from './mapping';
import type { Choices, Reason } from './outcome';
import { perCell } from './per-cell';

/** Several countries only where a conflict is fought over several. */
export type Passed = { readonly iso3: readonly Iso3[] } | { readonly reason: Reason };
export type Gate = (row: number) => Passed;

const isBlankRow = (sheet: Sheet, row: number) =>
	sheet.columns.every((column) => textAt(column, row).trim() === '');

const filledCells = (sheet: Sheet, row: number) =>
	sheet.columns.reduce((count, column) => count + (textAt(column, row).trim() === '' ? 0 : 1), 0);

/** The first row of the notes at the foot: narrow rows at the end whose key is no country. */
export function notesFrom(sheet: Sheet, mapping: Mapping, place: Placer): number {
	const key = sheet.columns[mapping.key];
	const narrow = sheet.columns.length >= 5 ? 2 : 1;
	let from = sheet.length;
	while (from > 0 && sheet.length - from < 60 && key) {
		const row = from - 1;
		const broken = sheet.broken.get(row);
		const wide = broken ? broken.why !== 'too-few-cells' : filledCells(sheet, row) > narrow;
		const { kind } = place(textAt(key, row), mapping.scheme);
		if (wide || (kind !== 'unknown' && kind !== 'nothing')) break;
		from -= 1;
	}
	// Blank lines alone are no notes.
	while (from < sheet.length && !sheet.broken.has(from) && isBlankRow(sheet, from)) from += 1;
	return from;
}

/** Whether a row repeats the header; a country may be called like one of its words (Georgia's key is "geo"). */
function repeatsHeader(sheet: Sheet, mapping: Mapping): (row: number) => boolean {
	const at = [
		mapping.key,
		mapping.time.kind === 'column'
			? mapping.time.at
			: mapping.time.kind === 'headers'
				? mapping.time.years[0]?.[0]
				: undefined
	];
	const same = at.flatMap((place) => {
		const [column, header] = [sheet.columns[place ?? -1], sheet.headers[place ?? -1]];
		return column && header ? [perCell(column, (text) => text.trim() === header)] : [];
	});
	return (row) => same.length === 2 && same.every((fits) => fits(row));
}

/** What a key means once the reader's answers and what was taken back are heard. */
function heard(place: Place, key: string, { answers, undone }: Choices): Passed {
	const answer = answers.countries.get(key.trim());
	if (answer === 'aside') return { reason: 'by-answer' };
	if (answer) return { iso3: [answer] };
	switch (place.kind) {
		case 'country':
			return place.how === 'spelling' && undone.has('spelling')
				? { reason: 'which-country' }
				: { iso3: [place.iso3] };
		case 'elsewhere':
			return undone.has('groups') && place.what === 'aggregate'
				? { reason: 'unknown-country' }
				: { reason: place.what };
		case 'unsure':
			return { reason: 'which-country' };
		case 'unknown':
			return { reason: 'unknown-country' };
		case 'nothing':
			return { reason: 'no-country' };
	}
}

function several(passed: readonly Passed[]): Passed {
	const refused = passed.find((one) => 'reason' in one);
	if (refused) return refused;
	return { iso3: [...new Set(passed.flatMap((one) => ('iso3' in one ? one.iso3 : [])))] };
}

/** What a key's cell means; numbers of Correlates of War and Gleditsch–Ward may stand several in a cell. */
function keyGate(sheet: Sheet, mapping: Mapping, place: Placer, choices: Choices): (row: number) => Passed {
	const many = mapping.scheme === 'cow' || mapping.scheme === 'gw';
	return perCell(sheet.columns[mapping.key], (text) => {
		const keys = many && text.includes(',') ? text.split(',').map((key) => key.trim()) : [text];
		return several(keys.map((key) => heard(place(key, mapping.scheme), key, choices)));
	});
}

/** Whether a row is of the chosen series. */
function picked(sheet: Sheet, mapping: Mapping): (row: number) => boolean {
	const wanted = mapping.picks.flatMap(({ at, value }) => {
		const column = sheet.columns[at];
		return column && value !== undefined ? [perCell(column, (text) => text === value)] : [];
	});
	return (row) => wanted.every((fits) => fits(row));
}

/** Looks at a row before its values: does it fit the table, is it data at all, is it wanted, whose is it. */
export function gateOf(sheet: Sheet, mapping: Mapping, place: Placer, choices: Choices): Gate {
	const notes = choices.undone.has('notes') ? sheet.length : notesFrom(sheet, mapping, place);
	const again = repeatsHeader(sheet, mapping);
	const key = keyGate(sheet, mapping, place, choices);
	const wanted = picked(sheet, mapping);
	const short = choices.undone.has('short');
	const isNamed = perCell(sheet.columns[mapping.key], (text) => !isBlankCell(text));
	return (row) => {
		if (row >= notes) return { reason: 'note' };
		const broken = sheet.broken.get(row);
		if (broken && !(short && broken.why === 'too-few-cells')) return { reason: broken.why };
		if (!isNamed(row) && isBlankRow(sheet, row)) return { reason: 'blank-line' };
		if (again(row)) return { reason: 'header-again' };
		return wanted(row) ? key(row) : { reason: 'not-picked' };
	};
}
