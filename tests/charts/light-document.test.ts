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
});
