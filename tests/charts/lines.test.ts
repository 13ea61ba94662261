import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '$lib/charts/draw';
import { frame } from '$lib/charts/frame';
import { segments } from '$lib/charts/segments';
import { internet, line } from './sample';

const wide = frame('wide');
const paths = (svg: string, stroke: string) =>
	[...svg.matchAll(/<path [^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`stroke="${stroke}"`));

describe('lines', () => {
	it('breaks where years are missing', () => {
		const [path] = paths(draw(internet('en'), wide), 'var(--country-TJK)');
		expect(path!.match(/M/g)).toHaveLength(2);
	});
	it('has as many strokes as the series has unbroken stretches', () => {
		const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2023 }), { minLength: 1 });
		fc.assert(
			fc.property(years, (known) => {
				const sorted = [...known].sort((a, b) => a - b).map((year) => [year, year % 7] as const);
				const lines = [line('KAZ', 'en', sorted)];
				const svg = draw({ ...internet('en'), lines, domain: [1990, 2023] }, wide);
				const [path] = paths(svg, 'var(--country-KAZ)');
				expect(path!.match(/M/g)).toHaveLength(segments(lines[0]!.points).length);
			}),
			{ numRuns: 25 }
		);
	});
	it('names each line at its end, with its last value', () => {
		expect(draw(internet('ru'), wide)).toContain('>Казахстан</tspan> 92,3</text>');
	});
	it('says in which year a line stopped before the others', () => {
		const data = internet('en');
		const short = { ...data.lines[1]!, points: data.lines[1]!.points.slice(0, 3) };
		expect(draw({ ...data, lines: [data.lines[0]!, short] }, wide)).toContain('</tspan> 22.0 (2017)</text>');
	});
	it('draws axes when no country has a value', () => {
		const svg = draw({ ...internet('en'), lines: [] }, wide);
		expect(svg).toContain('% of people');
		expect(svg).not.toContain('NaN');
	});
});
