// Cuts the faces of the pages from the full files of their packages: node scripts/run.js scripts/fonts.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';
import { renameFont } from './rename-font';

interface Cut {
	/** start of the file's name */
	readonly name: string;
	readonly family: string;
	/** SCRIPT stands for latin or cyrillic */
	readonly source: string;
	readonly axes: Readonly<Record<string, number>>;
}

const packages = 'node_modules/@fontsource-variable';
const serif = `${packages}/source-serif-4/files/source-serif-4-SCRIPT-opsz-normal.woff2`;
const sans = `${packages}/golos-text/files/golos-text-SCRIPT-wght-normal.woff2`;

// Two cuts of the serif at two optical sizes: fixed, they weigh as much as one variable file without either.
const cuts: readonly Cut[] = [
	{ name: 'serif-text', family: 'Crossroads Serif', source: serif, axes: { wght: 400, opsz: 15 } },
	{ name: 'serif-display', family: 'Crossroads Serif', source: serif, axes: { wght: 580, opsz: 28 } },
	{ name: 'sans-text', family: 'Crossroads Sans', source: sans, axes: { wght: 400 } },
	{ name: 'sans-strong', family: 'Crossroads Sans', source: sans, axes: { wght: 600 } }
];

/** All characters from the first to the last. */
const span = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

// Letters of country names and authors, the punctuation of both languages, signs of a sentence with numbers.
const scripts = {
	latin: `${span(0x20, 0x7e)}ÅÇÉÖÜáâãäåçèéêëíïñóôöøúüß\u00a0\u2009\u202f\u2060«»“”„‘’–—…·•×±−≈≤≥§©°`,
	cyrillic: `${span(0x410, 0x44f)}ЁёІіЇїЄєҐґЎў№`
} as const;

const features = ['kern', 'mark', 'mkmk', 'liga', 'ccmp', 'locl', 'calt', 'case', 'tnum', 'lnum'];

/** Writes static/fonts/CUT-SCRIPT.woff2 for every cut and script, and prints the bytes of each. */
export async function main(): Promise<void> {
	mkdirSync('static/fonts', { recursive: true });
	for (const cut of cuts) {
		for (const [script, text] of Object.entries(scripts)) {
			const full = readFileSync(cut.source.replace('SCRIPT', script));
			const small = await subset(full, text, {
				targetFormat: 'sfnt',
				variationAxes: cut.axes,
				keepFeatures: features,
				noHinting: true
			});
			const named = renameFont(small, cut.family);
			const packed = await subset(named, undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
			writeFileSync(`static/fonts/${cut.name}-${script}.woff2`, packed);
			console.log(`${cut.name}-${script}.woff2 ${packed.byteLength}`);
		}
	}
}
