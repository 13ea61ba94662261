// Pictures of links: one for every page in both languages, of the size that chats ask for, small, and true to what was drawn.
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { draw } from '$lib/charts/draw';
import { previewSize } from '$lib/export/preview-path';
import { previewSvg } from '$lib/export/preview-svg';
import { palettePng } from '../../src/routes/palette-png.server';
import { paint } from '../../src/routes/paint.server';
import { previewNames, previewOf } from '../../src/routes/previews.server';

/** Back to pixels: header, palette and lines of an eight-bit palette PNG. */
function decoded(png: Uint8Array) {
	const view = Buffer.from(png);
	expect(view.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < view.length;) {
		const length = view.readUInt32BE(at);
		chunks.set(view.toString('latin1', at + 4, at + 8), view.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const header = chunks.get('IHDR')!;
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const lines = inflateSync(chunks.get('IDAT')!);
	const table = chunks.get('PLTE')!;
	const colourAt = (x: number, y: number) => {
		const place = lines[y * (width + 1) + 1 + x]! * 3;
		return [table[place], table[place + 1], table[place + 2]];
	};
	return { width, height, colourAt };
}

const some = [
	'index',
	'trend-media',
	'lesson-4',
	'recommendation-1',
	'practice',
	'country-KGZ',
	'evidence-internet',
	'matrix'
];

describe.each(languages)('in %s', (language) => {
	it.each(some)('%s is painted in the right size, small, with ink on paper', async (name) => {
		const svg = previewSvg(await previewOf(name, language), (data, frame) => draw(data, frame));
		expect(svg).not.toMatch(/var\(--|NaN|undefined/);
		const png = await paint(svg);
		const { width, height, colourAt } = decoded(png);
		expect({ width, height }).toEqual(previewSize);
		expect(png.length).toBeLessThan(70_000);
		expect(colourAt(600, 4)).toEqual([0x1f, 0x1c, 0x18]);
		expect(colourAt(20, 300)).toEqual([0xfb, 0xf8, 0xf1]);
	});
});

it('knows a picture for every page', async () => {
	const names = await previewNames();
	expect(names.length).toBeGreaterThan(120);
	expect(new Set(names).size).toBe(names.length);
	for (const name of some) expect(names).toContain(name);
	await expect(previewOf('no-such-page', 'ru')).rejects.toThrow('no page');
});

it('draws letters: the fonts are found', () => {
	const blank =
		'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#fff"/></svg>';
	const worded = blank.replace(
		'</svg>',
		'<text x="10" y="40" font-family="Source Serif 4" font-size="30" fill="#000">Жю</text></svg>'
	);
	const dark = (svg: string) => {
		const { pixels } = new Resvg(svg, { font: { fontFiles: [], loadSystemFonts: false } }).render();
		return pixels.filter((value, at) => at % 4 === 0 && value < 128).length;
	};
	expect(dark(worded)).toBe(0);
	return paint(worded).then((png) => {
		const { width, height, colourAt } = decoded(png);
		let letters = 0;
		for (let y = 0; y < height; y += 1)
			for (let x = 0; x < width; x += 1) if (colourAt(x, y)[0]! < 128) letters += 1;
		expect(letters).toBeGreaterThan(100);
	});
});

it('refuses pixels that do not fill the picture', () => {
	expect(() => palettePng(new Uint8Array(12), 2, 2)).toThrow('12 bytes are not 2 × 2 pixels');
});
