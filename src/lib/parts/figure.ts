/** What stands in a figure's frame besides its chart. */
import type { CertaintyStep, MarkedWord } from './mark';
import type { OwnMarked } from './marked';

/** A row of what to beware of: «Осторожно», «В мире», «Устойчивость», «Надёжность». */
export interface FigureNote {
	readonly label: string;
	readonly text: string;
	/** squares before the text, in the row on certainty */
	readonly certainty?: CertaintyStep;
}

/** What the figure's piece of evidence says; `lean` only where the numbers cannot tell. */
export interface FigureVerdict {
	readonly verdict: MarkedWord;
	readonly lean?: MarkedWord;
	/** for the reader's own years, in outline */
	readonly own?: OwnMarked;
}

/** Why a chart is not there yet or not at all, and what would help, in words. */
export interface FigureCover {
	readonly kind: 'waiting' | 'empty' | 'failed';
	readonly text: string;
}
