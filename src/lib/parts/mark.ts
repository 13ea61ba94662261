/** The drawn marks of a verdict and of a lean, by name; the words beside them come from elsewhere. */
export type Mark =
	| 'supports'
	| 'contradicts'
	| 'mixed'
	| 'cannot-tell'
	| 'no-data'
	| 'supports-in-part'
	| 'contradicts-in-part'
	| 'lean-for'
	| 'lean-against';

/** A mark with the word that it never goes without. */
export interface MarkedWord {
	readonly mark: Mark;
	readonly word: string;
	/** a verdict under the reader's own window: the mark in outline, never coloured */
	readonly choice?: boolean;
}

/** Four steps, from very low to high. */
export type CertaintyStep = 1 | 2 | 3 | 4;
