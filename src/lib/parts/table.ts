/** What a table shows: words only, every number already written for its reader. */
export interface TableRow {
	readonly head: string;
	/** a cell without a value is null, and is drawn as the explained dash */
	readonly cells: readonly (string | null)[];
}
