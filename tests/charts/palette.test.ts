// How far the colours of countries lie apart, and from the verdicts', for every kind of sight, in both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draw } from '$lib/charts/draw';
import { frame } from '$lib/charts/frame';
import { painted, palette, type Theme } from '$lib/charts/palette';
import { internet } from './sample';
import { contrast, distance, greyStep, nearestPair, sights, type Sight } from './sight';

const css = ['src/lib/charts/charts.css', 'src/app.css'].map((path) => readFileSync(path, 'utf8')).join('\n');
const themes: readonly Theme[] = ['light', 'dark'];
const at = (name: string, theme: Theme) => palette[name]![theme === 'light' ? 0 : 1];

/** The value of a custom property, through aliases. */
function declared(name: string, theme: Theme): string {
	const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? '';
	const alias = /^var\(--([\w-]+)\)$/.exec(value);
	if (alias) return declared(alias[1]!, theme);
	const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
	return both ? both[theme === 'light' ? 1 : 2]! : value;
}

const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map((iso3) => `country-${iso3}`);
const eight = Array.from({ length: 8 }, (_, index) => `series-${index + 1}`);
const verdicts: Readonly<Record<Theme, readonly string[]>> = {
	light: ['#0b6660', '#b0470b', '#5f5a52'],
	dark: ['#56c2b5', '#f2995c', '#b0a99d']
};

/** OKLab × 100, measured and cut: nearest two of the five, of the eight, nearest country to a verdict. */
const least: Readonly<
	Record<Theme, Readonly<Record<Sight, readonly [five: number, eight: number, verdict: number]>>>
> = {
	light: {
		normal: [18.9, 11.2, 12.2],
		protan: [13.5, 9, 11],
		deutan: [13.5, 8.9, 6.4],
		tritan: [11.8, 8.9, 5.5]
	},
	dark: {
		normal: [16.7, 12.9, 12.5],
		protan: [15.3, 10.4, 6.4],
		deutan: [12.1, 10.3, 6.4],
		tritan: [14, 10.3, 6.4]
	}
};

describe.each(themes)('palette, %s', (theme) => {
	it('is what the stylesheets declare', () => {
		for (const name of Object.keys(palette))
			expect([name, declared(name, theme)]).toEqual([name, at(name, theme)]);
	});
	it.each(sights)('keeps countries apart in %s sight, from each other and from verdicts', (sight) => {
		const colours = five.map((name) => at(name, theme));
		const [amongFive, amongEight, toVerdict] = least[theme][sight];
		expect(nearestPair(colours, sight)).toBeGreaterThan(amongFive);
		expect(
			nearestPair(
				eight.map((name) => at(name, theme)),
				sight
			)
		).toBeGreaterThan(amongEight);
		const away = colours.flatMap((one) => verdicts[theme].map((other) => distance(one, other, sight)));
		expect(Math.min(...away)).toBeGreaterThan(toVerdict);
	});
	it('keeps a step of lightness between two countries in greyscale', () => {
		const step = greyStep(five.map((name) => at(name, theme)));
		expect(step).toBeGreaterThan(theme === 'light' ? 4 : 4.7);
	});
	it('draws lines at 3:1 and words at 4.5:1 on paper', () => {
		const paper = at('paper', theme);
		for (const name of [...five, ...eight]) {
			expect([name, contrast(at(name, theme), paper) >= 3]).toEqual([name, true]);
			expect([name, contrast(at(`${name}-text`, theme), paper) >= 4.5]).toEqual([name, true]);
		}
	});
	it('steps of maps and heat grow evenly in lightness', () => {
		const steps = [1, 2, 3, 4, 5, 6].map((step) => contrast(at(`step-${step}`, theme), at('paper', theme)));
		expect([...steps].sort((a, b) => a - b)).toEqual(steps);
	});
});

describe('painted', () => {
	it.each(themes)('leaves no custom property in a drawing for %s', (theme) => {
		const svg = painted(draw(internet('en'), frame('wide')), theme);
		expect(svg).not.toContain('var(');
		expect(svg).toContain(at('country-KAZ', theme));
	});
	it('leaves unknown names alone', () =>
		expect(painted('var(--elsewhere)', 'light')).toBe('var(--elsewhere)'));
});
