/** A table as plain values: named columns and rows of words and numbers. */

export interface Column {
	/** stable name for a file: "year", "KAZ", "KAZ_low" */
	readonly key: string;
	/** in the reader's language */
	readonly label: string;
	/** digits after the point for readers; columns of words and of years have none */
	readonly digits?: number;
}

/** null: no value */
export type TableCell = string | number | null;

export interface ChartTable {
	readonly columns: readonly Column[];
	/** one cell for each column; the first cells name the row */
	readonly rows: readonly (readonly TableCell[])[];
}
