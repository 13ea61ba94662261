// Every page of the build says what verdicts.json says, and none of a claim lacks what speaks against it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EditionFile } from '$lib/judging/edition-file';
import { faultsIn, marksIn, wordsOf } from './attributes';

let file: EditionFile;
let pages: readonly string[];

beforeAll(async () => {
	file = JSON.parse(await readFile('build/data/verdicts.json', 'utf8')) as EditionFile;
	const all = await readdir('build', { recursive: true });
	pages = all.filter((name) => name.endsWith('.html')).map((name) => join('build', name));
});

const under = (...folders: readonly string[]) =>
	pages.filter((path) => folders.some((folder) => new RegExp(`^build/(ru|en)/${folder}/`).test(path)));

describe('every mark of a verdict', () => {
	it('says what the file says, on every page', async () => {
		const words = wordsOf(file);
		const faults: string[] = [];
		let marks = 0;
		for (const path of pages) {
			const html = await readFile(path, 'utf8');
			marks += marksIn(html).length;
			faults.push(...faultsIn(html, file, words).map((fault) => `${path}: ${fault}`));
		}
		expect(faults.slice(0, 20)).toEqual([]);
		expect(pages.length).toBeGreaterThan(1000);
		expect(marks).toBeGreaterThan(10_000);
	});

	it.each([
		'en/trend/media/',
		'ru/matrix/',
		'en/country/KAZ/',
		'ru/evidence/internet/',
		'en/embed/internet/KAZ/'
	])('is missed when one of them is altered: %s', async (path) => {
		const html = await readFile(join('build', path, 'index.html'), 'utf8');
		expect(faultsIn(html, file)).toEqual([]);
		const all = [...html.matchAll(/data-verdict="([^"]*)"/g)];
		expect(all.length).toBeGreaterThan(0);
		for (const { index, 0: whole, 1: word } of [all[0]!, all[all.length - 1]!]) {
			const other = word === 'mixed' ? 'supports' : 'mixed';
			const altered = `${html.slice(0, index)}data-verdict="${other}"${html.slice(index + whole.length)}`;
			expect(faultsIn(altered, file).length).toBeGreaterThan(0);
		}
	});
});

/** The number that a sentence begins with, whichever spaces or commas part its thousands. */
const leading = (text: string) =>
	Number((/^[\d\s,\u00a0\u202f\u2009]+/.exec(text)?.[0] ?? '').replace(/\D/g, ''));

describe('the ways to reckon', () => {
	it('are as many in the sentence as in the attribute, on every page, at least two thousand for each piece', async () => {
		const pages = under('evidence', 'trend', 'lesson', 'practice', 'recommendation');
		let found = 0;
		for (const path of pages) {
			const html = await readFile(path, 'utf8');
			for (const [, ways, text = ''] of html.matchAll(/data-ways="(\d*)"[^>]*>\s*<p[^>]*>(.*?)<\/p>/gs)) {
				found += 1;
				expect(leading(text.trim()), path).toBe(Number(ways));
				expect(Number(ways), path).toBeGreaterThanOrEqual(2000);
			}
		}
		expect(found).toBeGreaterThan(200);
		for (const path of under('recommendation', 'practice'))
			expect(await readFile(path, 'utf8'), path).toContain('data-ways=');
	});
});

describe('what speaks against a claim', () => {
	/** A pair of figures holds both sides: a figure, or what is not known. */
	const pairsIn = (html: string) =>
		html
			.split('class="pair')
			.slice(1)
			.map((rest) => ({
				favour: rest.includes('data-side="for"'),
				against: rest.includes('data-side="against"')
			}));

	it('stands on every page of a claim beside what speaks for it', async () => {
		const claims = under('trend', 'lesson', 'recommendation', 'practice', 'evidence');
		expect(claims.length).toBeGreaterThan(200);
		for (const path of claims) {
			const pairs = pairsIn(await readFile(path, 'utf8'));
			expect(pairs.length, path).toBeGreaterThan(0);
			for (const { favour, against } of pairs) expect([favour, against], path).toEqual([true, true]);
		}
	});

	it('is named in every embed', async () => {
		const embeds = under('embed');
		expect(embeds.length).toBeGreaterThan(1000);
		for (const path of embeds) {
			const html = await readFile(path, 'utf8');
			const [, counter = ''] = /<p[^<>]*data-counter[^<>]*>(.*?)<\/p>/s.exec(html) ?? [];
			expect(counter.replace(/<[^>]*>/g, '').trim().length, path).toBeGreaterThan(10);
		}
	});

	it('stands with every verdict on a claim in the file', () => {
		for (const { claim, counter } of file.verdicts)
			expect(
				Object.keys(counter).length + (file.claims[claim]?.counterGaps.length ?? 0),
				claim
			).toBeGreaterThan(0);
	});
});
