import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeScript } from '$lib/parts/theme-script';
import { colour, contrast, tokens, type Theme } from './contrast';

const themes: readonly Theme[] = ['light', 'dark'];
const on = (grounds: readonly string[], inks: readonly string[]) =>
	themes.flatMap((theme) => grounds.flatMap((ground) => inks.map((ink) => ({ theme, ground, ink }))));

describe('contrast', () => {
	it('agrees with the published extremes and a value computed by hand', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
	});

	it.each([
		...on(['paper', 'raised', 'tint'], ['ink', 'ink-2', 'ink-3', 'for', 'against', 'unknown']),
		...on(['tint-for', 'tint-against', 'tint-unknown'], ['ink', 'ink-2']),
		...on(['ink'], ['paper'])
	])('$theme: words in --$ink on --$ground reach 4.5', ({ theme, ground, ink }) => {
		expect(contrast(colour(ground, theme), colour(ink, theme))).toBeGreaterThanOrEqual(4.5);
	});

	it.each([
		...on(['paper', 'raised', 'tint'], ['axis', 'ring']),
		...on(['tint-for', 'tint-against'], ['for', 'against']),
		...on(['tint-unknown'], ['unknown', 'ring'])
	])('$theme: marks in --$ink on --$ground reach 3', ({ theme, ground, ink }) => {
		expect(contrast(colour(ground, theme), colour(ink, theme))).toBeGreaterThanOrEqual(3);
	});

	it('covers every colour that carries meaning', () => {
		const quiet = ['rule', 'band', 'context'];
		const tested = ['paper', 'raised', 'tint', 'ink', 'ink-2', 'ink-3', 'axis', 'for', 'against', 'unknown'];
		const tints = ['ring', 'tint-for', 'tint-against', 'tint-unknown'];
		expect([...tokens].sort()).toEqual([...quiet, ...tested, ...tints].sort());
	});
});

describe('type and faces', () => {
	const css = readFileSync('src/app.css', 'utf8') + readFileSync('src/faces.css', 'utf8');
	const files = [...css.matchAll(/url\('(\/fonts\/[\w-]+\.woff2)'\)/g)].map(([, path]) => path!);
	const bytes = (script: RegExp) =>
		files.filter((path) => script.test(path)).reduce((sum, path) => sum + statSync(`static${path}`).size, 0);

	it('a page in one language asks for at most 90 kB of font files', () => {
		expect(files).toHaveLength(8);
		expect(bytes(/latin|cyrillic/)).toBeLessThanOrEqual(90_000);
		expect(bytes(/latin/)).toBeGreaterThan(20_000);
	});

	it('no token of type goes below 12 px on a screen', () => {
		const screen = css.slice(0, css.indexOf('@media print'));
		const sizes = [
			...screen.matchAll(/--(?:h\d|lead|body|control|note|small|least): (?:clamp\()?([\d.]+)rem/g)
		];
		expect(sizes).toHaveLength(9);
		for (const [line, rem] of sizes) expect(Number(rem) * 16, line).toBeGreaterThanOrEqual(12);
	});

	it('every face swaps, and every local stand-in has the measures of the face it stands for', () => {
		for (const [face] of css.matchAll(/@font-face \{[^}]*\}/g)) {
			if (!face.includes('local(')) expect(face).toContain('font-display: swap');
			else {
				const [size, ascent] = ['size-adjust', 'ascent-override'].map((name) =>
					Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1])
				);
				expect((size! * ascent!) / 10_000).toBeCloseTo(face.includes('Serif by') ? 1.036 : 0.98, 2);
			}
		}
	});
});

it('the policy allows the theme script by its hash', () => {
	const hash = createHash('sha256').update(themeScript).digest('base64');
	expect(readFileSync('svelte.config.js', 'utf8')).toContain(`'sha256-${hash}'`);
});
