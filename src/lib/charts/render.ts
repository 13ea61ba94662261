/** Chart data to an SVG element, on the server and in the browser alike: named, without styles of its own. */
import type { DrawnData } from './chart-data';
import type { Frame } from './frame';
import { element } from './mark';
import { pictureOf } from './picture-of';

/** The drawing; `document` is the browser's or a light one. Where the page names it, it need not be `named` itself. */
export function render(
	data: DrawnData,
	frame: Frame,
	document: Document,
	{ named = true } = {}
): SVGSVGElement {
	const { widthPx, heightPx, marks } = pictureOf(data, frame);
	const svg = element(document, 'svg', {
		fill: 'none',
		width: widthPx,
		height: heightPx,
		viewBox: `0 0 ${widthPx} ${heightPx}`,
		class: `chart-${data.form}`,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		...(named ? { role: 'img' } : { 'aria-hidden': 'true' })
	}) as SVGSVGElement;
	if (named) svg.append(told(document, 'title', data.name), told(document, 'desc', data.description));
	svg.append(...marks.flatMap((mark) => mark(document) ?? []));
	return svg;
}

function told(document: Document, name: string, text: string): SVGElement {
	const node = element(document, name, {});
	node.append(document.createTextNode(text));
	return node;
}
