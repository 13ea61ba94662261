/**
 * A document with no more than a drawing needs: elements with attributes in order, and texts. A page's own document
 * or a full one for servers does the same, some ten times as slowly; what a drawing does not use is not there.
 */

class LightText {
	readonly nodeType = 3;
	constructor(readonly nodeValue: string) {}
}

class LightElement {
	readonly nodeType = 1;
	readonly childNodes: (LightText | LightElement)[] = [];
	readonly #attributes = new Map<string, string>();

	constructor(readonly localName: string) {}

	get attributes() {
		return Array.from(this.#attributes, ([name, value]) => ({ name, value }));
	}
	setAttribute(name: string, value: unknown) {
		this.#attributes.set(name, String(value));
	}
	append(...nodes: readonly (LightText | LightElement)[]) {
		this.childNodes.push(...nodes);
	}
}

const made = {
	createElementNS: (_space: string, name: string) => new LightElement(name),
	createTextNode: (text: string) => new LightText(text)
};

/** For drawings that become text. */
export const lightDocument = () => made as unknown as Document;
