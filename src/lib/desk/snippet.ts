/** Code that loads a view's figures and finds the same slope: view in, R or Python out. */
import type { DeskFigure } from './figure';
import { inPython } from './snippet-python';
import { inR } from './snippet-r';
import { scriptOf, type SnippetWish } from './snippet-script';

export type Tongue = 'R' | 'Python';

/** Lines that anybody can paste: the same countries, years, transforms and rows as in the view. */
export const snippet = (tongue: Tongue, figure: DeskFigure, wish: SnippetWish): string =>
	(tongue === 'R' ? inR : inPython)(scriptOf(figure, wish)).join('\n');
