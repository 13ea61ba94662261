/** A strict reader of XML for tests: markup in, a tree out; throws for whatever is not well-formed. */

export interface Node {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
	readonly text: string;
}

interface Open extends Node {
	readonly children: Node[];
	text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
	return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
		const sign = entities[name.replace(/;$/, '')];
		const code = /^#(x?)([\da-f]+);$/i.exec(name);
		if (code) return String.fromCodePoint(parseInt(code[2]!, code[1] ? 16 : 10));
		if (sign === undefined || !name.endsWith(';')) throw new Error(`not an entity: ${whole}`);
		return sign;
	});
}

function attributesOf(text: string): Record<string, string> {
	const found: Record<string, string> = {};
	const rest = text.replace(/\s+([\w:.-]+)\s*=\s*"([^"<]*)"/g, (_, name: string, value: string) => {
		if (name in found) throw new Error(`attribute twice: ${name}`);
		found[name] = decoded(value);
		return '';
	});
	if (rest.trim()) throw new Error(`not attributes: ${rest}`);
	return found;
}

export function parseXml(markup: string): Node {
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(markup))
		throw new Error('a forbidden character');
	const body = markup.replace(/^\uFEFF?\s*<\?xml [^>]*\?>\s*/, '').replace(/<!--.*?-->/gs, '');
	const top: Open = { name: '', attributes: {}, children: [], text: '' };
	const open: Open[] = [top];
	let at = 0;
	for (const match of body.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g)) {
		const between = body.slice(at, match.index);
		if (/[<>]/.test(between.replace(/>/g, ''))) throw new Error(`not a tag: ${between.slice(0, 80)}`);
		open.at(-1)!.text += decoded(between);
		at = match.index + match[0].length;
		const [, close, name, attributes, alone] = match;
		if (close) {
			const last = open.pop();
			if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
			continue;
		}
		const node: Open = { name: name!, attributes: attributesOf(attributes!), children: [], text: '' };
		open.at(-1)!.children.push(node);
		if (!alone) open.push(node);
	}
	if (open.length !== 1 || body.slice(at).trim() || top.children.length !== 1)
		throw new Error(
			`not one whole element: ${open.map(({ name }) => name).join(' > ')} ${body.slice(at, at + 80)}`
		);
	return top.children[0]!;
}

/** The node and all below it, in document order. */
export const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];

export const named = (node: Node, name: string): Node[] => all(node).filter((one) => one.name === name);

/** The text of a node and of all below it. */
export const textOf = (node: Node): string => node.text + node.children.map(textOf).join('');
