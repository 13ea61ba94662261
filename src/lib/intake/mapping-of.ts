/** The parts that columns were found to play → a mapping, with a choice made wherever one is needed. */
import type { LayoutId, Signature } from '$lib/publishers/signature';
import type { KeyScheme } from '$lib/publishers/place';
import { textAt } from '$lib/table/column';
import type { Mapping, Recognised, TimeSource, ValueSource } from './mapping';
import { nameOf, unitOf } from './naming';
import type { Profile } from './profile';
import type { Looked } from './roles';

const strataWord = /strat|страт/i;
const clusterWord = /\bpsu\b|cluster|кластер/i;
const totals = /^(total|_t|t|sex_t|both( sexes)?|all|всего|итого|оба пола|все|age_.*total|btsx|_z)$/i;

/** The option that the publisher means, or that stands for everybody; else the one with most rows. */
const usualOption = (
	options: readonly (readonly [string, number])[],
	usual: RegExp | undefined
): string | undefined =>
	(options.find(([value]) => usual?.test(value.trim())) ??
		options.find(([value]) => totals.test(value.trim())) ??
		options[0])?.[0];

export interface Parts {
	readonly layout: LayoutId;
	readonly key: Profile;
	readonly scheme: KeyScheme;
	readonly time: TimeSource;
	readonly value: ValueSource;
	readonly signature: Signature | undefined;
	readonly keys: Recognised['keys'];
	readonly weight: number | undefined;
}

/** Columns that say the same of each row (a code and its name) need one choice, not two. */
function sameChoice({ sheet }: Looked, a: number, b: number): boolean {
	const [one, other] = [sheet.columns[a], sheet.columns[b]];
	if (!one || !other) return false;
	const pairs = new Map<string, string>();
	const rows = Math.min(sheet.length, 5000);
	for (let row = 0; row < rows; row += 1) {
		const [left, right] = [textAt(one, row), textAt(other, row)];
		if ((pairs.get(left) ?? right) !== right) return false;
		pairs.set(left, right);
	}
	return true;
}

/** One choice for columns that only name the same thing twice; "total" where there is one. */
export function mappingOf(
	looked: Looked,
	{ layout, key, scheme, time, value, signature, keys, weight }: Parts
): Mapping {
	const { sheet, profiles } = looked;
	const events = value.kind === 'rows';
	const picks = keys
		.filter(({ at }, index) => !keys.slice(0, index).some((other) => sameChoice(looked, other.at, at)))
		.map(({ at, options }) => ({ at, value: events ? undefined : usualOption(options, signature?.usual) }));
	const strata = profiles.find((one) => strataWord.test(one.header))?.at;
	const cluster = profiles.find((one) => clusterWord.test(one.header))?.at;
	const name = nameOf(sheet, value, picks);
	const unit = unitOf(sheet, name, value);
	return {
		layout,
		key: key.at,
		scheme,
		time,
		value,
		combine: events ? 'count' : (signature?.combine ?? 'one'),
		picks,
		name,
		...unit,
		factor: 1,
		...(weight !== undefined && { weight }),
		...(strata !== undefined && { strata }),
		...(cluster !== undefined && { cluster })
	};
}
