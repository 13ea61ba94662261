/** What a drawing is made of: a size, and marks from back to front, each of which makes its elements in px. */

/** Makes one element; nothing where there is nothing to see. */
export type Mark = (document: Document) => SVGElement | undefined;

export interface Picture {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly marks: readonly Mark[];
}

/** The size of a drawing whose layout says how high it is. */
export const sheet = (widthPx: number, heightPx: number): Omit<Picture, 'marks'> => ({
	widthPx,
	heightPx: Math.round(heightPx)
});

type Attributes = Readonly<Record<string, string | number | undefined>>;

const svg = 'http://www.w3.org/2000/svg';

function attribute(node: SVGElement, attributes: Attributes): void {
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) node.setAttribute(key, String(value));
	}
}

/** An SVG element with attributes; undefined ones are left out. */
export function element(document: Document, name: string, attributes: Attributes): SVGElement {
	const node = document.createElementNS(svg, name) as SVGElement;
	attribute(node, attributes);
	return node;
}

/** Elements that share attributes: in a group, or a single one with the attributes on itself; nothing of none. */
export function grouped(
	document: Document,
	nodes: readonly SVGElement[],
	shared: Attributes
): SVGElement | undefined {
	const [only] = nodes;
	if (!only) return undefined;
	if (nodes.length === 1) {
		attribute(only, shared);
		return only;
	}
	const group = element(document, 'g', shared);
	group.append(...nodes);
	return group;
}
