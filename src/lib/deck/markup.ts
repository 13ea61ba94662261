/** XML by hand: a name, attributes and children in, one string out; every text escaped, what XML forbids dropped. */
import { xml } from '$lib/export/svg-page';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; children are markup already. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${xml(String(value))}"`)
		.join('');
	const inside = children.join('');
	return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

/** `<c:name val="…"/>` */
export const val = (name: string, value: string | number): string => el(`c:${name}`, { val: value });

/** Text as it stands inside an element. */
export const content = (text: string): string => xml(text);

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Column letters of a sheet: 0 is A, 26 is AA. */
export function columnName(at: number): string {
	const rest = Math.floor(at / 26);
	return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}
