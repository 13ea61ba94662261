/** Chart data to an SVG element with Plot, on the server and in the browser alike: named, without styles of its own. Its form is loaded before. */
import { plot } from '@observablehq/plot';
import type { DrawnData } from './chart-data';
import type { Frame } from './frame';
import { plotOptions } from './plot-options';
import { element } from './text-mark';

/** Attributes that Plot writes and a stylesheet or the role already says. */
const superfluous = [
	'aria-label',
	'aria-hidden',
	'aria-description',
	'stroke-miterlimit',
	'font-family',
	'class'
];
/** The same for every stroke: set once on the root. */
const inherited = ['stroke-linecap', 'stroke-linejoin'];

/** The drawing; `document` is the browser's or a light one. Where the page names it, it need not be `named` itself. */
export function render(
	data: DrawnData,
	frame: Frame,
	document: Document,
	{ named = true } = {}
): SVGSVGElement {
	const svg = plot({ ...plotOptions(data, frame), document }) as unknown as SVGSVGElement;
	svg.querySelector('style')?.remove();
	for (const node of svg.querySelectorAll('*')) {
		for (const name of [...superfluous, ...inherited]) node.removeAttribute(name);
	}
	for (const group of [...svg.querySelectorAll('g')]) unwrap(group);
	for (const name of superfluous) svg.removeAttribute(name);
	svg.removeAttribute('font-size');
	svg.setAttribute('class', `chart-${data.form}`);
	svg.setAttribute('fill', 'none');
	for (const name of inherited) svg.setAttribute(name, 'round');
	if (!named) svg.setAttribute('aria-hidden', 'true');
	else {
		svg.setAttribute('role', 'img');
		svg.prepend(told(document, 'title', data.name), told(document, 'desc', data.description));
	}
	return svg;
}

function told(document: Document, name: string, text: string): SVGElement {
	const node = element(document, name, {});
	node.append(document.createTextNode(text));
	return node;
}

/** A group of one gives its attributes to its child and goes. */
function unwrap(group: Element) {
	const only = group.firstElementChild;
	if (!only || group.childElementCount !== 1 || !group.parentNode) return;
	if (group.hasAttribute('transform') && only.hasAttribute('transform')) return;
	for (const { name, value } of [...group.attributes]) {
		if (!only.hasAttribute(name)) only.setAttribute(name, value);
	}
	group.replaceWith(only);
}

export { heightWhereLoaded, isLoaded, loadForm } from './plot-options';
