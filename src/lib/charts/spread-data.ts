/** Where a region is one, as a chart shows it: for each indicator its spread against the world's, beside other regions'. */
import type { Measure, Spoken } from './chart-subject';

export interface SpreadRow {
	readonly key: string;
	readonly label: string;
	/** mean distance of two members against two countries of the world: 0 all the same, 1 as in the world */
	readonly ratio: number;
	/** the same of other regions */
	readonly others: readonly number[];
	/** what is said of the row besides its ratio: "from 12 to 34 %, 2023" */
	readonly told: string;
}

export interface SpreadData extends Spoken, Measure {
	readonly form: 'spread';
	/** alike, in part, not at all; a group without a row is left out */
	readonly groups: readonly { readonly label: string; readonly rows: readonly SpreadRow[] }[];
	/** what 0 and 1 mean */
	readonly same: string;
	readonly asWorld: string;
	readonly othersLabel: string;
	readonly ownLabel: string;
	/** head of the table's first column */
	readonly indicatorLabel: string;
}
