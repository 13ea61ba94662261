/** What a reader of a publisher's file hands back: accepted rows, and an account of everything else. */
import type { Iso3 } from '$lib/base/ids';
import type { Match } from './countries';

/** Why a row or cell is not among the rows. */
export type Why =
	/** set aside: known, and not wanted */
	| 'aggregate'
	| 'former-state'
	| 'part-of-country'
	| 'double'
	| 'no-year'
	| 'incomplete-year'
	/** rejected: cannot be read */
	| 'not-a-number'
	| 'not-a-year'
	| 'not-a-date'
	| 'two-values'
	| 'not-in-scheme';

export interface Remark {
	/** line of the file, the first is 1 */
	readonly line: number;
	readonly column: string;
	readonly value: string;
	readonly why: Why;
}

/**
 * For every file: `asked` = rows + blank + the counts in `unknown` + aside + rejected. Long files count rows,
 * wide files count cells.
 */
export interface Reading<Row> {
	readonly rows: readonly Row[];
	readonly asked: number;
	/** cells without a value */
	readonly blank: number;
	/** keys that match no country, with the rows that wait for an answer */
	readonly unknown: ReadonlyMap<string, number>;
	readonly aside: readonly Remark[];
	readonly rejected: readonly Remark[];
}

/** Keeps the account of one reading, so that no row can be dropped in silence. */
export class Ledger<Row> {
	readonly #rows: Row[] = [];
	readonly #unknown = new Map<string, number>();
	readonly #aside: Remark[] = [];
	readonly #rejected: Remark[] = [];
	#blank = 0;

	accept(row: Row): void {
		this.#rows.push(row);
	}

	blank(): void {
		this.#blank += 1;
	}

	/** The key matches no country: the row waits until someone says which one it is. */
	wait(key: string): void {
		this.#unknown.set(key, (this.#unknown.get(key) ?? 0) + 1);
	}

	setAside(remark: Remark): void {
		this.#aside.push(remark);
	}

	reject(remark: Remark): void {
		this.#rejected.push(remark);
	}

	close(): Reading<Row> {
		const waiting = [...this.#unknown.values()].reduce((sum, count) => sum + count, 0);
		return {
			rows: this.#rows,
			asked: this.#rows.length + this.#blank + waiting + this.#aside.length + this.#rejected.length,
			blank: this.#blank,
			unknown: this.#unknown,
			aside: this.#aside,
			rejected: this.#rejected
		};
	}
}

/** The country that a key was matched to; otherwise the row is booked as waiting or set aside. */
export function placed<Row>(
	ledger: Ledger<Row>,
	match: Match,
	key: string,
	remark: Omit<Remark, 'why'>
): Iso3 | undefined {
	if ('iso3' in match) return match.iso3;
	if ('unknown' in match) ledger.wait(key);
	else ledger.setAside({ ...remark, value: key, why: match.elsewhere });
	return undefined;
}
