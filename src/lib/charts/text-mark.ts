/** A Plot mark for words at given pixels: several styles in one line, several lines in one label. */
import type { RenderFunction } from '@observablehq/plot';

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

const svg = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes; undefined ones are left out. */
export function element(
	document: Document,
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>
): SVGElement {
	const node = document.createElementNS(svg, name) as SVGElement;
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) node.setAttribute(key, String(value));
	}
	return node;
}

/** Words of one style as one group. Text is set as text, never parsed. */
export function wordsMark(words: readonly Words[], style: WordStyle): RenderFunction {
	return (_index, _scales, _values, _dimensions, context) => {
		const { document } = context;
		const group = element(document, 'g', {
			fill: style.fill,
			'font-size': style.sizePx,
			'text-anchor': style.anchor ?? 'start',
			stroke: style.halo ? 'var(--paper)' : undefined,
			'stroke-width': style.halo ? 4 : undefined,
			'paint-order': style.halo ? 'stroke' : undefined
		});
		// The middle of small letters lies about a third of the size above the baseline.
		const drop = style.sizePx * 0.34;
		for (const { x, y, lines } of words) {
			lines.forEach((runs, row) => {
				const line = element(document, 'text', {
					x,
					y: y + drop + row * (style.linePx ?? style.sizePx * 1.25)
				});
				line.append(...runs.map((run) => runNode(document, run)));
				group.append(line);
			});
		}
		return group;
	};
}

function runNode(document: Document, { text, fill, bold }: Run): Node {
	if (!fill && !bold) return document.createTextNode(text);
	const span = element(document, 'tspan', { fill, 'font-weight': bold ? 600 : undefined });
	span.append(document.createTextNode(text));
	return span;
}
