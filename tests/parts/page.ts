/** Renders a part as the build does and reads the result back as a document. */
import { parseHTML } from 'linkedom';
import { createRawSnippet, type Component, type Snippet } from 'svelte';
import { render } from 'svelte/server';

export interface Rendered {
	readonly html: string;
	readonly head: string;
	readonly document: Document;
	/** the one element that fits; throws where there is none */
	readonly one: (selector: string) => Element;
	readonly all: (selector: string) => readonly Element[];
}

/** Words as a snippet. */
export const words = (text: string): Snippet =>
	createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

/** Spaces as a reader sees them. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export function rendered<Props extends object>(part: Component<Props>, props: NoInfer<Props>): Rendered {
	const { body, head } = render(part as unknown as Component<Record<string, never>>, {
		props: props as unknown as Record<string, never>
	});
	const { document } = parseHTML(`<html><body>${body}</body></html>`);
	const one = (selector: string) => {
		const element = document.querySelector(selector);
		if (!element) throw new Error(`nothing fits ${selector} in ${body}`);
		return element;
	};
	return { html: body, head, document, one, all: (selector) => [...document.querySelectorAll(selector)] };
}
