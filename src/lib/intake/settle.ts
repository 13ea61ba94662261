/** A sheet, what its columns are taken for, and the reader's choices → the outcome: values, questions, report. */
import type { Placer } from '$lib/publishers/place';
import { tally } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { checkValues } from './checks';
import { namesByEncoding } from './encodings-tried';
import { gateOf } from './gate';
import type { Ledger } from './ledger';
import type { Mapping } from './mapping';
import { outGroups } from './out-groups';
import { noChoices, type Choices, type Outcome } from './outcome';
import { questionsOf } from './questions';
import { settleLong } from './settle-long';
import { settleWide } from './settle-wide';
import { stepsOf } from './steps';

/** How each different key was known. */
function knownKeys(mapping: Mapping, place: Placer, keys: readonly string[]) {
	let [name, spelling, code, groups] = [0, 0, 0, 0];
	let example = '';
	for (const key of keys) {
		const found = place(key, mapping.scheme);
		if (found.kind === 'elsewhere' && found.what === 'aggregate') groups += 1;
		if (found.kind !== 'country') continue;
		if (found.how === 'name') name += 1;
		if (found.how === 'code') code += 1;
		if (found.how === 'spelling') {
			spelling += 1;
			example ||= key;
		}
	}
	return { known: { name, spelling, code, example }, groups };
}

function answered({ answers }: Choices): number {
	return answers.countries.size + answers.cells.size + answers.repeats.size + answers.out.size;
}

function paddedRows(sheet: Sheet, ledger: Ledger): number {
	let rows = 0;
	for (const row of sheet.broken.keys()) if (ledger.reasonOf(row) === 'accepted') rows += 1;
	return rows;
}

/**
 * Settles the whole table. Rows in = accepted + waiting + set aside + rejected, always.
 * Nothing is changed in the sheet; the same sheet, mapping and choices give the same outcome.
 */
export function settle(sheet: Sheet, mapping: Mapping, place: Placer, choices: Choices = noChoices): Outcome {
	const gate = gateOf(sheet, mapping, place, choices);
	const ledger = (mapping.time.kind === 'headers' ? settleWide : settleLong)(sheet, mapping, gate, choices);
	const seen = ledger.values.close(sheet.lines, ledger.gone);
	const column = sheet.columns[mapping.key];
	const keys = column ? [...tally(column).keys()] : [];
	const { known, groups } = knownKeys(mapping, place, keys);
	const out = outGroups(sheet, mapping, ledger);
	const { questions, more } = questionsOf(sheet, mapping, ledger, place);
	const done = {
		known,
		groups,
		out,
		answers: answered(choices),
		padded: paddedRows(sheet, ledger),
		shortened: ledger.shortened
	};
	const { encoding, why } = sheet.notes.encoding;
	const { countries, country, year, value, low, high, line } = seen;
	const observations = { countries, country, year, value, low, high, line };
	let [firstYear, lastYear] = [Infinity, -Infinity];
	for (const one of year) [firstYear, lastYear] = [Math.min(firstYear, one), Math.max(lastYear, one)];
	return {
		mapping,
		rows: ledger.rows,
		cells: ledger.cells,
		booked: ledger.booked,
		out,
		badCells: ledger.badCells.map(({ row, at, text }) => ({
			line: sheet.lines[row] ?? 0,
			column: sheet.headers[at] ?? '',
			text
		})),
		questions,
		moreQuestions: more,
		steps: stepsOf(sheet, mapping, done, choices),
		checks: checkValues(seen, mapping),
		known,
		groups,
		observations,
		countries: new Set(country).size,
		firstYear: Number.isFinite(firstYear) ? firstYear : 0,
		lastYear: Number.isFinite(lastYear) ? lastYear : 0,
		namesByEncoding: why === 'letters' || why === 'chosen' ? namesByEncoding(keys, encoding, place) : {}
	};
}
