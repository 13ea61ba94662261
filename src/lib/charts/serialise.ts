/** An SVG element to a string that is valid in HTML and in XML alike, with decimals cut: small, and the same every time. */
import { shortPath } from './short-path';

/** Attributes that hold coordinates; texts and names keep their digits. */
const numeric = new Set([
	'x',
	'y',
	'x1',
	'x2',
	'y1',
	'y2',
	'cx',
	'cy',
	'r',
	'width',
	'height',
	'transform',
	'points'
]);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text and attribute values; characters that XML forbids are dropped. */
export const escaped = (text: string) =>
	text
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Every number in a coordinate attribute to one decimal, without a leading zero's cost. */
export const cutDecimals = (text: string) =>
	text.replace(/-?\d*\.\d+(?:e[+-]?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 || 0));

const shortened = ({ name, value }: { readonly name: string; readonly value: string }) =>
	name === 'd' ? shortPath(cutDecimals(value)) : numeric.has(name) ? cutDecimals(value) : value;

/** The element and all inside it. */
export function serialise(node: Element): string {
	const name = node.localName;
	const attributes = [...node.attributes].map((one) => {
		const value = shortened(one);
		return ` ${one.name}="${escaped(value)}"`;
	});
	const children = [...node.childNodes].map((child) =>
		child.nodeType === 1
			? serialise(child as Element)
			: child.nodeType === 3
				? escaped(child.nodeValue ?? '')
				: ''
	);
	const inside = children.join('');
	return inside ? `<${name}${attributes.join('')}>${inside}</${name}>` : `<${name}${attributes.join('')}/>`;
}
