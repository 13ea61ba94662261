/** Why a reader's file is not read: a fact with what is needed to say it in words, thrown before harm is done. */

export type RefusalKind =
	| 'empty'
	/** what the file is goes into `detail`: xls, dta, sav, ods, pdf, html, json, sas, r, parquet, image, archive … */
	| 'other-format'
	| 'bomb'
	| 'broken-archive'
	| 'nothing-inside'
	| 'encrypted'
	| 'hostile-workbook'
	| 'broken-workbook'
	| 'too-large'
	| 'too-wide'
	| 'binary'
	| 'no-table'
	| 'cancelled';

export class Refusal extends Error {
	override readonly name = 'Refusal';

	constructor(
		readonly kind: RefusalKind,
		/** the format, or the limit that was met */
		readonly detail = '',
		/** bytes or columns, where the refusal is about size */
		readonly size = 0
	) {
		super(`${kind}${detail ? `: ${detail}` : ''}`);
	}
}
