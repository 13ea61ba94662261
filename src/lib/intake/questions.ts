/** Rows and cells that wait → questions, each asked once, with what may be answered. None is answered beforehand. */
import type { Iso3 } from '$lib/base/ids';
import type { Place, Placer } from '$lib/publishers/place';
import { textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import type { Ledger } from './ledger';
import type { Mapping } from './mapping';
import type { Question, Reason } from './outcome';

type CountryQuestion = Extract<Question, { kind: 'country' }>;

const most = 60;

function reasonFor(place: Place): Pick<CountryQuestion, 'why' | 'choices'> {
	if (place.kind === 'unsure') return { why: place.why, choices: place.choices };
	if (place.kind === 'country') return { why: 'spelling', choices: [place.iso3] };
	return { why: 'unknown', choices: [] };
}

/** Another row that already is one of the choices: it speaks for the other. */
function seenChoice(
	sheet: Sheet,
	{ key }: Mapping,
	ledger: Ledger,
	place: Placer,
	choices: readonly Iso3[],
	mapping: Mapping
) {
	const column = sheet.columns[key];
	if (!column || choices.length === 0) return undefined;
	for (let row = 0; row < Math.min(sheet.length, 20_000); row += 1) {
		if (ledger.reasonOf(row) !== 'accepted') continue;
		const name = textAt(column, row);
		const found = place(name, mapping.scheme);
		if (found.kind === 'country' && choices.includes(found.iso3))
			return { name, line: sheet.lines[row] ?? 0, iso3: found.iso3 };
	}
	return undefined;
}

/** Values that wait in a row: the cells under its years, or its one. */
function valuesIn(sheet: Sheet, mapping: Mapping, row: number): number {
	if (mapping.time.kind !== 'headers') return 1;
	return mapping.time.years.reduce((count, [at]) => {
		const column = sheet.columns[at];
		return count + (column && textAt(column, row).trim() !== '' ? 1 : 0);
	}, 0);
}

const asks: ReadonlySet<Reason | undefined> = new Set<Reason | undefined>([
	'which-country',
	'unknown-country'
]);

function countryQuestions(
	sheet: Sheet,
	mapping: Mapping,
	ledger: Ledger,
	place: Placer
): readonly CountryQuestion[] {
	const column = sheet.columns[mapping.key];
	const found = new Map<string, { row: number; rows: number; values: number }>();
	for (let row = 0; column && row < sheet.length; row += 1) {
		if (!asks.has(ledger.reasonOf(row))) continue;
		const key = textAt(column, row).trim();
		const known = found.get(key);
		const values = valuesIn(sheet, mapping, row);
		if (known) {
			known.rows += 1;
			known.values += values;
		} else found.set(key, { row, rows: 1, values });
	}
	return [...found].map(([key, { row, rows, values }]) => {
		const about = reasonFor(place(key, mapping.scheme));
		const seen =
			about.why === 'two' ? seenChoice(sheet, mapping, ledger, place, about.choices, mapping) : undefined;
		const line = sheet.lines[row] ?? 0;
		return { kind: 'country' as const, key, ...about, line, rows, values, ...(seen && { seen }) };
	});
}

function cellQuestions(sheet: Sheet, mapping: Mapping, ledger: Ledger): readonly Question[] {
	const column = sheet.columns[mapping.key];
	return ledger.spoiled.map(({ row, at, iso3, year, text, options }) => ({
		kind: 'cell' as const,
		key: `${row}:${at}`,
		line: sheet.lines[row] ?? 0,
		iso3,
		name: column ? textAt(column, row) : '',
		year,
		text,
		options
	}));
}

/** Questions in the order of the file, countries before cells; `more` are those beyond the first sixty. */
export function questionsOf(
	sheet: Sheet,
	mapping: Mapping,
	ledger: Ledger,
	place: Placer
): { readonly questions: readonly Question[]; readonly more: number } {
	const countries = countryQuestions(sheet, mapping, ledger, place);
	// What can be answered with a click comes before what nobody knows.
	const sorted = [...countries].sort((a, b) => Number(a.why === 'unknown') - Number(b.why === 'unknown'));
	const all = [...sorted, ...cellQuestions(sheet, mapping, ledger)];
	return { questions: all.slice(0, most), more: Math.max(0, all.length - most) };
}
