// The light document builds what a whole one builds.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { frame } from '$lib/charts/frame';
import { lightDocument } from '$lib/charts/light-document';
import { render } from '$lib/charts/render';
import { serialise } from '$lib/charts/serialise';
import { internet } from './sample';

const { document: whole } = parseHTML('<!doctype html><html><body></body></html>');

/** linkedom lists attributes the other way round. */
const sorted = (svg: string) =>
	svg.replace(/<(\w+)((?: [\w-]+="[^"]*")+)/g, (_, name: string, attributes: string) =>
		[`<${name}`, ...(attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort()].join(' ')
	);

describe('lightDocument', () => {
	it.each(languages)('gives the drawing that a whole document gives, %s', (language) => {
		const drawn = (document: Document) =>
			sorted(serialise(render(internet(language), frame('wide'), document)));
		const light = drawn(lightDocument());
		expect(light).toContain('<path');
		expect(light).toBe(drawn(whole as unknown as Document));
	});
	it('moves a node that stood elsewhere, as a document does', () => {
		const document = lightDocument();
		const [a, b, child] = ['g', 'g', 'path'].map((name) => document.createElementNS('', name));
		if (!a || !b || !child) throw new Error('no elements');
		a.append(child);
		b.append(child);
		expect([a.childElementCount, b.childElementCount]).toEqual([0, 1]);
		b.replaceWith(child);
		expect(child.parentNode).toBe(b);
	});
});
