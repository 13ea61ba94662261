/** A mark for words at given pixels: several styles in one line, several lines in one label. */
import { element, grouped, type Mark } from './mark';

export interface Run {
	readonly text: string;
	/** CSS colour; the mark's own where absent */
	readonly fill?: string;
	readonly bold?: boolean;
}

export interface Words {
	/** the anchor's x; the middle of the first line */
	readonly x: number;
	readonly y: number;
	/** lines of runs */
	readonly lines: readonly (readonly Run[])[];
}

export interface WordStyle {
	readonly sizePx: number;
	readonly fill: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** distance of lines, px */
	readonly linePx?: number;
	/** a border in paper, so that words stay readable over lines */
	readonly halo?: boolean;
}

/** Words of one style together. Text is set as text, never parsed. */
export function wordsMark(words: readonly Words[], style: WordStyle): Mark {
	const { sizePx, fill, anchor, linePx = sizePx * 1.25, halo } = style;
	// The middle of small letters lies about a third of the size above the baseline.
	const drop = sizePx * 0.34;
	return (document) => {
		const lines = words.flatMap(({ x, y, lines }) =>
			lines.map((runs, row) => {
				const line = element(document, 'text', { x, y: y + drop + row * linePx });
				line.append(...runs.map((run) => runNode(document, run)));
				return line;
			})
		);
		return grouped(document, lines, {
			fill,
			'font-size': sizePx,
			'text-anchor': anchor === 'start' ? undefined : anchor,
			stroke: halo ? 'var(--paper)' : undefined,
			'stroke-width': halo ? 4 : undefined,
			'paint-order': halo ? 'stroke' : undefined
		});
	};
}

function runNode(document: Document, { text, fill, bold }: Run): Node {
	if (!fill && !bold) return document.createTextNode(text);
	const span = element(document, 'tspan', { fill, 'font-weight': bold ? 600 : undefined });
	span.append(document.createTextNode(text));
	return span;
}
