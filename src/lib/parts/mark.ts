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

/** A country with what the numbers say of a claim there. */
export interface JudgedCountry {
	readonly id: string;
	readonly name: string;
	/** the country's own page */
	readonly href?: string;
	readonly verdict: MarkedWord;
	/** only where the numbers cannot tell */
	readonly lean?: MarkedWord;
	/** for the reader's own years, in outline */
	readonly own?: { readonly verdict: MarkedWord; readonly lean?: MarkedWord };
	/** absent where there is no verdict; `label` names the step: "certainty: low" */
	readonly certainty?: { readonly step: CertaintyStep; readonly label: string };
}
