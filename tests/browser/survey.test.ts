// A survey in a real browser: read as one, every choice taken back, small cells nowhere, nothing in its labels runs.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { headers, madeCodebook, madeRows, madeSurvey } from '../surveys/survey-file';
import { violations } from './axe';
import { given, payloads, type GivenFile } from './intake-files';
import { useBrowser } from './open';

const open = useBrowser();
const survey = given('barometer-2018.csv', madeSurvey());
const book = given('codebook.csv', madeCodebook);

const still = (page: Page) => page.waitForSelector('[data-survey="ready"] .chart .live svg');
async function bring(page: Page, file: GivenFile, codebook?: GivenFile): Promise<void> {
	await page.waitForSelector('body:has([data-intake="ready"])', { state: 'attached' });
	await page.setInputFiles('input[type=file]:not([data-project])', file);
	await still(page);
	if (!codebook) return;
	await page.setInputFiles('[data-codebook]', codebook);
	await page.getByText(/Подписано переменных: 3|Variables named: 3/).waitFor();
	await still(page);
}
const heading = (page: Page) => page.locator('#answers').textContent();
async function download(page: Page, name: string): Promise<string> {
	await page.getByRole('button', { name }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /Понимаю, скачать|I understand, download/ }).click()
	]);
	return readFileSync(await file.path(), 'utf8');
}

describe('a survey', () => {
	it('is recognised, its codes are named by a codebook, and each choice can be changed and taken back', async () => {
		await open('/en/data/', async (page, faults) => {
			await bring(page, survey, book);
			expect(await page.textContent('h1')).toBe('The survey is read: 1,080 respondents');
			const first = await heading(page);
			expect(first).toContain('Fully trust');
			await page.getByLabel('Question', { exact: true }).selectOption({ label: 'Sex, sex' });
			await expect.poll(() => heading(page)).toContain('Man');
			await page.getByRole('button', { name: 'Undo the last choice' }).click();
			await expect.poll(() => heading(page)).toBe(first);
			await page.getByRole('button', { name: /^Undo: Weight taken/ }).click();
			await page.getByRole('button', { name: /^Do again: Weight taken/ }).waitFor();
			await page.getByText('What the codes mean').click();
			await page.getByRole('checkbox', { name: 'Add up: 4' }).uncheck();
			await expect.poll(() => heading(page)).not.toContain('“4”');
			await page.getByLabel('What 3 means').selectOption('dont-know');
			const unknown = madeRows().filter(({ trust }) => trust === -1 || trust === 3).length;
			await page
				.getByText(`Don’t know${unknown}`)
				.or(page.locator(`li:has-text("${unknown}")`))
				.first()
				.waitFor();
			expect(faults).toEqual([]);
		});
	});

	it('may be read as a table instead, and back', async () => {
		await open('/ru/data/', async (page) => {
			await bring(page, survey);
			await page.getByRole('button', { name: /^Читать как таблицу стран/ }).click();
			await page.locator('.equation').first().waitFor();
			await page.getByRole('button', { name: 'Это опрос: строка — респондент' }).click();
			await still(page);
		});
	});

	it('warns before any file is made, and no hidden number is in one', async () => {
		await open('/ru/data/', async (page) => {
			const seen: string[] = [];
			page.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
			const canary = madeSurvey((country) => (country === 'Georgia' ? 'Канарейка-7731' : country));
			await bring(page, given('barometer-2018.csv', canary), book);
			await page.getByRole('button', { name: 'Таблица, CSV' }).click();
			await page.getByText('опрос — это люди').waitFor();
			await page.getByRole('button', { name: 'Не скачивать' }).click();
			const csv = await download(page, 'Таблица, CSV');
			const hidden = csv.split('\n').filter((line) => /,hidden(-with)?$/.test(line));
			expect(hidden.length).toBeGreaterThanOrEqual(6);
			expect(hidden.every((line) => /,{7}hidden(-with)?$/.test(line))).toBe(true);
			expect(csv.replaceAll('\u00a0', ' ')).not.toContain('NaN');
			expect(csv).toContain('Канарейка-7731');
			const svg = await download(page, 'График, SVG');
			expect(svg).toContain('barometer-2018.csv');
			expect(svg).not.toMatch(/var\(--|NaN|undefined/);
			const { origin } = new URL(page.url());
			const away = seen.filter((line) => !line.startsWith(origin) && !/^(blob|data):/.test(line));
			expect([away, seen.filter((line) => decodeURIComponent(line).includes('7731'))]).toEqual([[], []]);
		});
	});

	it('becomes an indicator by country and wave, kept as the reader’s own and offered on the desk', async () => {
		await open('/en/data/', async (page) => {
			await bring(page, survey, book);
			await page.getByRole('button', { name: 'Add the indicator' }).click();
			await page.waitForSelector('[data-own]');
			expect(await page.textContent('[data-own]')).toContain('Trust in NGOs');
			await page.reload();
			await page.waitForSelector('[data-own]');
		});
	});

	it('asks which country a code is where nothing says so', async () => {
		await open('/en/data/', async (page) => {
			const coded = madeSurvey((country) => ({ Armenia: '51', Georgia: '268' })[country] ?? '398');
			await bring(page, given('coded-2018.csv', coded));
			const ask = page.getByLabel(/“398” \(360\): which country\?/);
			await ask.selectOption('KAZ');
			await page.getByText('It will have 1 country, 2018.').waitFor();
		});
	});

	it('is worked by keyboard alone', async () => {
		await open('/en/data/', async (page) => {
			await bring(page, survey);
			await page.getByLabel('Groups', { exact: true }).focus();
			await page.keyboard.press('Home');
			await page.keyboard.press('Tab');
			await expect.poll(() => page.locator('#inside').textContent()).toContain('By group');
			await page.locator('.chart .drawing').focus();
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await expect.poll(() => page.locator('.chart .drawing [role=status]').textContent()).toMatch(/%/);
		});
	});
});

describe('its page', () => {
	it.each([
		['ru', 'light', 1440],
		['en', 'dark', 360],
		['ru', 'dark', 320]
	] as const)(
		'has no axe violation and no sideways scroll: %s, %s at %i',
		async (language, colorScheme, width) => {
			await open(
				`/${language}/data/`,
				async (page, faults) => {
					await bring(page, survey, book);
					for (const summary of await page.locator('.survey summary').all()) await summary.click();
					await page.getByRole('button', { name: /CSV$/ }).first().click();
					expect(await violations(page)).toEqual([]);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
					expect(faults).toEqual([]);
				},
				{ colorScheme, viewport: { width, height: 900 } }
			);
		}
	);

	it('prints the finding and not the acts', async () => {
		await open('/ru/data/', async (page) => {
			await bring(page, survey);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('#answers').isVisible()).toBe(true);
			expect(await page.getByRole('button', { name: 'Таблица, CSV' }).isVisible()).toBe(false);
			expect((await page.pdf()).length).toBeGreaterThan(10_000);
		});
	});
});

describe('labels of a survey', () => {
	it('run nothing, as headers, as groups, as answers, as words of a codebook, in the picture', async () => {
		const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\u0000', '')}"`;
		const some = payloads.filter((_, at) => at % 10 === 0);
		const group = (at: number) => quoted(some[at % 30] ?? '');
		const rows = madeRows().map(({ country, stratum, psu, weight, year, trust, edu, age, sex }, at) =>
			[
				at,
				country,
				stratum,
				psu,
				weight,
				year,
				trust === -1 ? quoted(some[40] ?? '') : trust,
				edu,
				age,
				sex,
				group(at),
				quoted(some[(at % 5) + 20] ?? '')
			].join(',')
		);
		const file = [[...headers, quoted(some[1] ?? ''), quoted(`trust ${some[12]}`)].join(','), ...rows].join(
			'\n'
		);
		const codes = some
			.slice(0, 5)
			.map((text, at) => `${at + 1}=${text.replaceAll('|', '')}`)
			.join(' | ');
		const codebook = ['variable,label,values', `trust,${quoted(some[3] ?? '')},${quoted(codes)}`].join('\n');
		await open('/en/data/', async (page) => {
			const dialogs: string[] = [];
			page.on('dialog', (dialog) => dialogs.push(dialog.message()) && void dialog.dismiss());
			await page.evaluate(() =>
				Object.assign(window, { hits: 0, hit: () => ((window as unknown as { hits: number }).hits += 1) })
			);
			await bring(page, given(`${some[1]?.replaceAll('/', '')}.csv`, file));
			await page.setInputFiles('[data-codebook]', given('book.csv', codebook));
			await page.getByText('Variables named: 1').waitFor();
			await page.getByLabel('Groups', { exact: true }).selectOption('10');
			await still(page);
			for (const summary of await page.locator('.survey summary').all()) await summary.click();
			const svg = await download(page, 'Chart, SVG');
			const found = await page.evaluate((text) => {
				const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
				const live =
					'script, iframe, object, embed, foreignObject, image, a, animate, set, [onerror], [onload], [onbegin]';
				return {
					hits: (window as unknown as { hits: number }).hits,
					made: document.querySelectorAll(
						'main :is(script, iframe, object, embed, base, [onerror], [onload], [onfocus])'
					).length,
					broken: parsed.querySelectorAll('parsererror').length,
					live: parsed.querySelectorAll(live).length
				};
			}, svg);
			expect([found, dialogs]).toEqual([{ hits: 0, made: 0, broken: 0, live: 0 }, []]);
		});
	});
});
