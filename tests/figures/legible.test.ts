// No word of a shipped figure is cut off by its edge or lies on another: in both languages and every size that is sent.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { draw } from '$lib/charts/draw';
import { sentFrames, type PageSize } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/text-width';
import { shipped, shippedFigure, shippedVerdicts } from '../../src/routes/shipped.server';

const { shelf } = await shipped();
await shippedVerdicts();

/** Sizes that any figure may be drawn in; a glance and a brief choose theirs. */
const sizes: readonly PageSize[] = ['page', 'embed', 'slide'];

interface Word {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** An attribute of the nearest element that has it. */
function inherited(node: Element, name: string): string {
	const found = node.closest(`[${name}]`);
	return found?.getAttribute(name) ?? '';
}

const runWidth = (run: Node, sizePx: number) =>
	textWidth(
		run.textContent ?? '',
		sizePx,
		run.nodeName === 'tspan' && (run as Element).hasAttribute('font-weight')
	);

function wordsOf(svg: string): { words: Word[]; widthPx: number; heightPx: number } {
	const root = parseHTML(`<body>${svg}</body>`).document.querySelector('svg');
	if (!root) throw new Error('no drawing');
	const [, , widthPx = 0, heightPx = 0] = (root.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
	const words = [...root.querySelectorAll('text')].flatMap((node): Word[] => {
		const text = node.textContent ?? '';
		if (!text.trim()) return [];
		// Plot writes its own axes with a transform; ours stand at x and y.
		const moved = /translate\(([-\d.]+),([-\d.]+)\)/.exec(node.getAttribute('transform') ?? '');
		const x = Number(moved?.[1] ?? node.getAttribute('x'));
		const y = Number(moved?.[2] ?? node.getAttribute('y'));
		const sizePx = Number(inherited(node, 'font-size'));
		const width = [...node.childNodes].reduce((sum, run) => sum + runWidth(run, sizePx), 0);
		const anchor = inherited(node, 'text-anchor');
		const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
		return [{ text, left, right: left + width, top: y - sizePx * 0.72, bottom: y + sizePx * 0.04 }];
	});
	return { words, widthPx, heightPx };
}

/** What a reader could not read, in words. */
function faults(svg: string): string[] {
	const { words, widthPx, heightPx } = wordsOf(svg);
	const cut = words
		.filter(
			({ left, right, top, bottom }) => left < -2 || right > widthPx + 2 || top < -1 || bottom > heightPx + 1
		)
		.map(({ text }) => `cut off: ${text}`);
	const overlaid = words.flatMap((one, index) =>
		words
			.slice(index + 1)
			.filter(
				(other) =>
					Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
					Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2
			)
			.map((other) => `${one.text} lies on ${other.text}`)
	);
	return [...cut, ...overlaid];
}

it('sees a word that is cut off, and one that lies on another', () => {
	const svg =
		'<svg viewBox="0 0 40 20"><g font-size="10"><text x="0" y="10">long enough</text><text x="5" y="11">over</text></g></svg>';
	expect(faults(svg)).toEqual(['cut off: long enough', 'long enough lies on over']);
});

describe.each(languages)('words of figures in %s', (language) => {
	it.each([...shelf.evidence.keys()])('%s', async (id) => {
		const { chart } = await shippedFigure(id, language);
		for (const size of sizes)
			for (const { name, frame } of sentFrames(size))
				expect(faults(draw(chart, frame, { alone: true })), `${size}, ${name}`).toEqual([]);
	});
});
