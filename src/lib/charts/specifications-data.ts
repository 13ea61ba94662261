/** A specification curve as a chart shows it: every way to reckon, sorted, and what each single choice does. */
import type { Measure, Spoken } from './chart-subject';

export interface SpecificationRow {
	readonly key: string;
	readonly label: string;
	/** in smallest changes, towards the claim above 0 */
	readonly median: number;
	readonly lower: number;
	readonly upper: number;
	/** share of its specifications that agree, 0 to 1 */
	readonly agrees: number;
	/** the piece's own choice */
	readonly own: boolean;
}

export interface SpecificationsData extends Spoken, Measure {
	readonly form: 'specifications';
	/** how many ways there are; the sentence tells the same number */
	readonly ways: number;
	/** ascending */
	readonly effects: readonly number[];
	/** the piece's own way in everything */
	readonly own?: number;
	/** choices of one kind together: first years, countries, methods */
	readonly groups: readonly { readonly label: string; readonly rows: readonly SpecificationRow[] }[];
	/** what the two directions mean */
	readonly left: string;
	readonly right: string;
	/** above the numbers at the right */
	readonly agreesLabel: string;
	readonly ownLabel: string;
}
