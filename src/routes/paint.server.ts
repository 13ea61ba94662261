/** SVG → a small PNG at build: drawn with full fonts, reduced to a palette, kept by the hash of what was drawn. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette-png.server';

const cache = 'node_modules/.cache/previews';
/** Raise it when the same SVG would be painted otherwise. */
const edition = '1';

const fontFiles = [
	'golos-text/400Regular/GolosText_400Regular.ttf',
	'golos-text/600SemiBold/GolosText_600SemiBold.ttf',
	'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
	'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
].map((path) => resolve('node_modules/@expo-google-fonts', path));

/** The bytes of the PNG. */
export async function paint(svg: string): Promise<Uint8Array> {
	const name = createHash('sha256').update(edition).update(svg).digest('hex').slice(0, 32);
	const path = join(cache, `${name}.png`);
	const kept = await readFile(path).catch(() => undefined);
	if (kept) return kept;
	const image = new Resvg(svg, {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Golos Text' }
	}).render();
	const bytes = palettePng(image.pixels, image.width, image.height);
	await mkdir(cache, { recursive: true });
	await writeFile(path, bytes);
	return bytes;
}
