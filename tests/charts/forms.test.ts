// What holds for every chart form: one picture a language, no side effects, hostile words stay words, places inside the frame.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '$lib/base/language';
import type { ChartData } from '$lib/charts/chart-data';
import { draw } from '$lib/charts/draw';
import { frame } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import { stopsOf } from '$lib/charts/stops';
import { tableOf } from '$lib/charts/table';
import { forms } from '../deck/forms';

const english: readonly (readonly [string, string])[] = [
	['Казахстан', 'Kazakhstan'],
	['Кыргызстан', 'Kyrgyzstan'],
	['Таджикистан', 'Tajikistan'],
	['Туркменистан', 'Turkmenistan'],
	['нет данных', 'no data'],
	['балл', 'points']
];

/** The same chart in a language: numbers are written anew, the words that occur are put over. */
function inLanguage(data: ChartData, language: Language): ChartData {
	const text = JSON.stringify({ ...data, language });
	const said = english.reduce((all, [ru, en]) => all.replaceAll(ru, en), text);
	return JSON.parse(language === 'en' ? said : text) as ChartData;
}

/** Coastlines are long and say nothing to a reader of tests: their first corner and their length stay. */
const readable = (svg: string) =>
	`${svg
		.replace(/ d="([^"]{600,})"/g, (_, d: string) => ` d="${d.slice(0, 24)}… ${d.length}"`)
		.replaceAll('><', '>\n<')}\n`;

const hostile = `</svg><script>alert("1")</script>'&\u202eабв<img src=x onerror=y>`;

/** Every word of a chart replaced; keys, forms, roles and days are not words. */
function withWords(value: unknown, name = ''): unknown {
	const kept = ['key', 'form', 'role', 'mark', 'ramp', 'language', 'numeric', 'day', 'missing'];
	if (typeof value === 'string') return kept.includes(name) ? value : hostile;
	if (Array.isArray(value)) return value.map((one) => withWords(one, name));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withWords(one, key)]));
}

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
	return value;
}

const frames = (['narrow', 'wide', 'glance', 'slide'] as const).map(frame);

it('knows every form', () => expect(new Set(forms.map(({ form }) => form)).size).toBe(10));

describe.each(forms.map((data) => [data.form, data] as const))('%s', (form, data) => {
	it.each(languages)('looks as it did, %s', async (language) => {
		const svg = draw(inLanguage(data, language), frame('narrow'), { alone: true });
		await expect(readable(svg)).toMatchFileSnapshot(`../snapshots/charts/${form}-${language}.svg`);
	});
	it('changes nothing that it is given and draws the same twice', () => {
		const given = frozen(structuredClone(data));
		expect(draw(given, frame('wide'))).toBe(draw(given, frame('wide')));
		expect(draw(given, frame('wide'))).not.toMatch(/NaN|undefined|Infinity/);
	});
	it('keeps hostile words as words', () => {
		for (const one of frames) {
			const svg = draw(withWords(data) as ChartData, one, { alone: true });
			const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
			expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
			expect(document.querySelectorAll('svg')).toHaveLength(1);
			expect(document.querySelector('svg > title')?.textContent).toBe(hostile);
		}
	});
	it('is as high as was said before it was drawn', () => {
		for (const one of frames) {
			const height = Math.round(heightFor(data, one));
			expect(draw(data, one)).toMatch(new RegExp(`^<svg [^>]*width="${one.widthPx}" height="${height}"`));
		}
	});
	it('stops only inside the drawing, and says something at each stop', () => {
		for (const one of frames) {
			const height = heightFor(data, one);
			const stops = stopsOf(data, one).flatMap((track) => track.stops);
			expect(stops.length).toBeGreaterThan(0);
			for (const { x, y, text } of stops) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(one.widthPx);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(height);
				expect(text).not.toBe('');
			}
		}
	});
	it('has a table with a cell for every column', () => {
		const { columns, rows } = tableOf(data);
		expect(rows.length).toBeGreaterThan(0);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
	});
});
