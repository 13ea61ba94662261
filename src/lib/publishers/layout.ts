/** What is said of one publisher's file layout, so that a file can be recognised by its headers and read. */
import type { Table } from '$lib/table/table';
import type { Matcher } from './countries';
import type { Reading } from './reading';

export interface CountryYear {
	readonly iso3: string;
	readonly year: number;
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
}

/** One column or series of a file that can become an indicator. */
export interface Measure {
	/** the publisher's code or the column's header */
	readonly code: string;
	/** the publisher's own words, where the file has them */
	readonly title: string;
}

export interface Layout<Row> {
	/** 'world-bank-wide' */
	readonly id: string;
	readonly publisher: string;
	/** headers without which it is another layout */
	readonly needs: readonly string[];
	/** whether the table looks like this layout: its headers, and a look at the cells where headers are poor */
	recognises(table: Table): boolean;
	/** what the file measures, in its own order */
	measures(table: Table): readonly Measure[];
	/** rows of one measure; throws a `Fault` when a needed column is missing */
	read(table: Table, measure: string, match: Matcher): Reading<Row>;
}
