/** A sheet → what it looks like and why: a publisher's layout by its headers, else by what its columns hold. */
import { signatureOf, type LayoutId, type Signature } from '$lib/publishers/signature';
import type { KeyScheme, Placer } from '$lib/publishers/place';
import { textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { mappingOf } from './mapping-of';
import type { Because, Recognised, TimeSource, ValueSource } from './mapping';
import { profileOf, type Profile } from './profile';
import { firstOf, keyOf, keysFor, timeColumn, timeOf, valueColumns, valueOf, type Looked } from './roles';

const weightWord = /(^|_|\b)(w(eigh)?te?d?|вес|indwt|pspwght|anweight|pweight|dweight|weight\w*)(\b|_|$)/i;

interface Roles {
	readonly signature: Signature | undefined;
	readonly key: Profile | undefined;
	readonly scheme: KeyScheme;
	readonly time: TimeSource | undefined;
	readonly weight: number | undefined;
	/** rows for each country and year */
	readonly rowsEach: number;
}

/** Rows for each country and year, over the first twenty thousand. */
function rowsEachOf(sheet: Sheet, key: Profile | undefined, time: TimeSource | undefined): number {
	const keys = key && sheet.columns[key.at];
	if (!keys || time?.kind === 'headers') return 1;
	const times = time?.kind === 'column' ? sheet.columns[time.at] : undefined;
	const seen = new Set<string>();
	const rows = Math.min(sheet.length, 20_000);
	for (let row = 0; row < rows; row += 1) {
		const year = times ? /\d{4}/.exec(textAt(times, row))?.[0] : '';
		seen.add(`${textAt(keys, row)}\u0000${year}`);
	}
	return rows / Math.max(1, seen.size);
}

/** A known publisher's table may have been keyed anew by a colleague: names that fit the cells win over its codes. */
function schemeOf(key: Profile | undefined, signature: Signature | undefined, named: boolean): KeyScheme {
	const own = key?.scheme ?? 'name';
	if (!signature || !named) return own;
	const fits = key !== undefined && key.known * 2 >= key.asked;
	return fits && own === 'name' ? own : signature.scheme;
}

/** Numbers in most rows: a weight that a few rows have is none. */
const isFull = ({ length }: Sheet, { numbers, filled }: Profile) =>
	numbers > 0.9 && filled * 2 >= Math.min(length, 3000);

/** Key and time as the publisher's layout has them; what it leaves open is found by looking. */
function rolesOf(looked: Looked, signature: Signature | undefined): Roles {
	const { sheet, profiles } = looked;
	const keyAt = firstOf(sheet.headers, signature?.key);
	const key = profiles.find(({ at }) => at === keyAt) ?? keyOf(looked);
	const timeAt = firstOf(sheet.headers, signature?.time);
	const time = timeAt === undefined ? timeOf(looked, key) : timeColumn(sheet, timeAt);
	return {
		signature,
		key,
		scheme: schemeOf(key, signature, keyAt !== undefined),
		time,
		weight: profiles.find((one) => weightWord.test(one.header) && isFull(sheet, one) && one.distinct > 1)?.at,
		rowsEach: rowsEachOf(sheet, key, time)
	};
}

/** Different years or days in the column of the time; one where there is none. */
const timesOf = (profiles: readonly Profile[], time: TimeSource | undefined) =>
	time?.kind === 'column' ? (profiles[time.at]?.distinct ?? 0) : 1;

/** One row a person: many rows for each country at one time, many columns, often a weight. */
function isSurvey({ sheet, profiles }: Looked, { key, time, weight, rowsEach }: Roles): boolean {
	const small = sheet.length < 100 || profiles.length < 8;
	if (small || time?.kind === 'headers') return false;
	if (weight !== undefined) return key === undefined || rowsEach > 5;
	const rowsOfOne = sheet.length / Math.max(1, key?.distinct ?? 1);
	return timesOf(profiles, time) <= 400 && rowsOfOne > 100 && rowsEach > 50;
}

function layoutOf(looked: Looked, roles: Roles): LayoutId {
	const { signature, time, rowsEach } = roles;
	if (signature) return signature.id;
	if (isSurvey(looked, roles)) return 'survey-respondents';
	if (time?.kind === 'headers') return 'generic-wide';
	const dated = time?.kind === 'column' && (looked.profiles[time.at]?.dates ?? 0) > 0.5;
	return dated && rowsEach > 2 ? 'events' : 'generic-long';
}

function timeBecause({ sheet, profiles }: Looked, time: TimeSource | undefined): readonly Because[] {
	if (time?.kind === 'headers') {
		const years = time.years.map(([, year]) => year);
		const [first, last] = [Math.min(...years), Math.max(...years)];
		return [{ kind: 'years-in-headers', first, last, count: years.length }];
	}
	if (time?.kind !== 'column') return [];
	const column = sheet.headers[time.at] ?? '';
	const one = profiles[time.at];
	if (!one || one.years < one.dates) return [{ kind: 'dates-in-column', column }];
	return [{ kind: 'years-in-column', column, first: one.firstYear, last: one.lastYear }];
}

function becauseOf(
	looked: Looked,
	{ key, time, rowsEach, weight }: Roles,
	layout: LayoutId
): readonly Because[] {
	const because: Because[] = [];
	if (key) because.push({ kind: 'countries-in-column', column: key.header, known: key.known, of: key.asked });
	because.push(...timeBecause(looked, time));
	if (layout === 'events') because.push({ kind: 'many-rows-a-year', rows: Math.round(rowsEach) });
	if (layout === 'survey-respondents' && weight !== undefined)
		because.push({ kind: 'weights', column: looked.sheet.headers[weight] ?? '' });
	return because;
}

/** Columns that already have a part. */
function takenBy({ key, time }: Roles): ReadonlySet<number> {
	const taken = new Set<number>();
	if (key) taken.add(key.at);
	if (time?.kind === 'column') taken.add(time.at);
	if (time?.kind === 'headers') for (const [at] of time.years) taken.add(at);
	return taken;
}

function lacking(roles: Roles, value: ValueSource | undefined): Recognised['lacks'] {
	const lacks: Recognised['lacks'][number][] = [];
	if (!roles.key) lacks.push('country');
	if (!roles.time) lacks.push('time');
	if (!value) lacks.push('value');
	return lacks;
}

/** Where values may stand, and where the first of them does. */
function valuesIn(looked: Looked, { signature, time, ...roles }: Roles, events: boolean) {
	const taken = takenBy({ signature, time, ...roles });
	const values = time?.kind === 'headers' ? [] : valueColumns(looked, taken, signature?.notValues);
	const value: ValueSource | undefined = events
		? { kind: 'rows' }
		: valueOf(looked.sheet, signature, time, values);
	return { taken, values, value };
}

/**
 * Recognises a table. Never throws; what it cannot find is named in `lacks`.
 * @param place tells countries; asked about at most 300 different cells a column
 */
export function recognise(sheet: Sheet, place: Placer): Recognised {
	const profiles = sheet.headers.map((_, at) => profileOf(sheet, at, place));
	const looked: Looked = { sheet, profiles };
	const known = signatureOf(sheet.headers);
	const roles = rolesOf(looked, known?.signature);
	const layout = layoutOf(looked, roles);
	const survey = layout === 'survey-respondents';
	const events = layout === 'events' || roles.signature?.combine === 'count';
	const { taken, values, value } = valuesIn(looked, roles, events);
	const all = events || layout === 'generic-wide' || roles.rowsEach > 1.02;
	const keys = survey ? [] : keysFor(looked, taken, roles, all);
	const { key, time } = roles;
	return {
		layout,
		...(known && { publisher: known.signature.publisher }),
		because: known ? [{ kind: 'headers', headers: known.found }] : becauseOf(looked, roles, layout),
		mapping: key && time && value && mappingOf(looked, { ...roles, key, time, value, layout, keys }),
		lacks: lacking(roles, value),
		values: values.map(({ at, header }) => ({ at, header })),
		keys
	};
}
