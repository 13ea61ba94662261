// A figure as a file of its own: well-formed, complete, safe with any label; and drawn by a program that is no browser.
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { draw } from '$lib/charts/draw';
import { figureSvg } from '$lib/export/figure-svg';
import { counterLine } from '$lib/export/carried';
import { sample, sampleIds, withLabels } from './sample';

const ids = await sampleIds();
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement!;
const words = (svg: string) =>
	[...parsed(svg).querySelectorAll('text')]
		.map((node) => node.textContent)
		.join(' ')
		.replace(/\s+/g, ' ');

/** What strict parsers refuse and lenient ones mend. */
function faultsOf(svg: string): string[] {
	const open: string[] = [];
	const faults: string[] = [];
	for (const [, close, name, rest] of svg.matchAll(/<(\/?)([A-Za-z][\w:-]*)([^<>]*)>/g)) {
		if (close) {
			const last = open.pop();
			if (last !== name) faults.push(`</${name}> closes <${last}>`);
		} else if (!rest?.endsWith('/')) open.push(name ?? '');
		const names = [...(rest ?? '').matchAll(/([\w:-]+)="/g)].map((match) => match[1]);
		if (new Set(names).size < names.length) faults.push(`an attribute twice in <${name}${rest}>`);
	}
	if (open.length) faults.push(`open: ${open.join(', ')}`);
	if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(svg)) faults.push('a bare ampersand');
	return faults;
}

describe.each(languages)('SVG in %s', (language) => {
	it.each(ids)(
		'%s is whole, named, and carries verdict, counter-evidence, sources, licence, day and link',
		async (id) => {
			const carried = await sample(id, language);
			const { svg, heightPx } = figureSvg(carried, (data, frame) => draw(data, frame));
			expect(faultsOf(svg)).toEqual([]);
			const root = parsed(svg);
			expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
			expect(root.querySelector('title')?.textContent).toBe(carried.figure.question);
			expect(root.querySelector('desc')?.textContent).toContain(carried.link);
			const all = words(svg);
			for (const text of [
				carried.verdict!.text,
				carried.verdict!.certainty!.text,
				counterLine(carried).label,
				'24'
			])
				expect(all).toContain(text);
			expect(all.replaceAll(' ', '')).toContain(carried.link);
			expect(all).toMatch(/CC|ODC|PDDL|Government/);
			expect(svg).not.toMatch(/var\(--|NaN|undefined|class="[^"]*svelte/);
			expect(heightPx).toBeLessThan(1400);
		}
	);
});

it('keeps hostile labels as text', async () => {
	const carried = await sample('mobilisation', 'en');
	const figure = withLabels(carried.figure, ['<script>alert(1)</script>', '"&<>', 'a\u0000b', ']]>']);
	const { svg } = figureSvg({ ...carried, figure, place: '<b>&' }, (data, frame) => draw(data, frame));
	expect(faultsOf(svg)).toEqual([]);
	expect(parsed(svg).querySelector('script')).toBeNull();
	expect(words(svg)).toContain('<b>&');
});

it('has the ground that was asked for', async () => {
	const carried = await sample('internet', 'en');
	const ground = (name: 'paper' | 'white' | 'transparent') =>
		/<rect width="680" height="\d{3,}" fill="(#\w+)"\/>/.exec(
			figureSvg(carried, (data, frame) => draw(data, frame), name).svg
		)?.[1];
	expect([ground('paper'), ground('white'), ground('transparent')]).toEqual([
		'#fbf8f1',
		'#ffffff',
		undefined
	]);
});
