/**
 * A document with no more than a drawing needs: elements with attributes in order, texts, and the few ways in which
 * Plot and d3 build them. A page's own document or a full one for servers does the same, some ten times as slowly.
 */

const svg = 'http://www.w3.org/2000/svg';

class LightText {
	readonly nodeType = 3;
	parentNode: LightElement | null = null;
	constructor(readonly nodeValue: string) {}
}

type LightNode = LightText | LightElement;

class LightElement {
	readonly nodeType = 1;
	readonly namespaceURI = svg;
	parentNode: LightElement | null = null;
	childNodes: LightNode[] = [];
	readonly #attributes = new Map<string, string>();

	constructor(
		readonly ownerDocument: LightDocument,
		readonly localName: string
	) {}

	get attributes() {
		return Array.from(this.#attributes, ([name, value]) => ({ name, value }));
	}
	getAttribute(name: string) {
		return this.#attributes.get(name) ?? null;
	}
	hasAttribute(name: string) {
		return this.#attributes.has(name);
	}
	setAttribute(name: string, value: unknown) {
		this.#attributes.set(name, String(value));
	}
	removeAttribute(name: string) {
		this.#attributes.delete(name);
	}

	get children() {
		return this.childNodes.filter((one): one is LightElement => one.nodeType === 1);
	}
	get firstElementChild() {
		return this.children[0] ?? null;
	}
	get childElementCount() {
		return this.children.length;
	}
	/** All elements inside, or those of one name. */
	querySelectorAll(name: string): LightElement[] {
		return this.children.flatMap((one) => [
			...(name === '*' || one.localName === name ? [one] : []),
			...one.querySelectorAll(name)
		]);
	}
	querySelector(name: string) {
		return this.querySelectorAll(name)[0] ?? null;
	}

	append(...nodes: LightNode[]) {
		for (const node of nodes) this.insertBefore(node, null);
	}
	prepend(...nodes: LightNode[]) {
		const first = this.childNodes[0] ?? null;
		for (const node of nodes) this.insertBefore(node, first);
	}
	appendChild(node: LightNode) {
		return this.insertBefore(node, null);
	}
	insertBefore(node: LightNode, next: LightNode | null) {
		node.parentNode?.removeChild(node);
		const at = next ? this.childNodes.indexOf(next) : this.childNodes.length;
		this.childNodes.splice(at, 0, node);
		node.parentNode = this;
		return node;
	}
	removeChild(node: LightNode) {
		this.childNodes = this.childNodes.filter((one) => one !== node);
		node.parentNode = null;
	}
	remove() {
		this.parentNode?.removeChild(this);
	}
	replaceWith(node: LightNode) {
		const parent = this.parentNode;
		parent?.insertBefore(node, this);
		parent?.removeChild(this);
	}
	set textContent(text: unknown) {
		this.childNodes = [];
		this.append(new LightText(String(text)));
	}
}

class LightDocument {
	readonly documentElement = new LightElement(this, 'svg');
	createElementNS(_space: string, name: string) {
		return new LightElement(this, name);
	}
	createTextNode(text: string) {
		return new LightText(text);
	}
}

/** A fresh document, for Plot's option of that name; anything that a drawing does not use fails at once. */
export const lightDocument = () => new LightDocument() as unknown as Document;
