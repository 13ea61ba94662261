// The analyst's desk in a real browser: nothing broken, every datum by keyboard, one set of numbers, a bad link mended in words.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { useBrowser } from './open';

const open = useBrowser();
/** Scripts are there and the data have come. */
const ready = (page: Page) =>
	page.waitForSelector('h1 [role="button"][aria-disabled="false"]', { timeout: 60_000 });

describe.each(['ru', 'en'])('/%s/explore/', (language) => {
	it.each(['', '?form=table', '?y=gini&form=coverage', '?world=all', '?y=vdem-civil-society&2.y=hdi'])(
		'%s opens without a fault or an axe violation, and stays in the window',
		async (query) => {
			await open(`/${language}/explore/${query}`, async (page, faults) => {
				await ready(page);
				await page.waitForLoadState('networkidle');
				expect(await page.locator('h1').count()).toBe(1);
				expect(await violations(page)).toEqual([]);
				expect(faults).toEqual([]);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
				).toBeLessThanOrEqual(0);
			});
		}
	);

	it('fits a phone of 320 px', async () => {
		await open(
			`/${language}/explore/`,
			async (page) => {
				await ready(page);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
				).toBeLessThanOrEqual(0);
			},
			{ viewport: { width: 320, height: 700 } }
		);
	});
});

it('shows its first view, answer and numbers without scripts', async () => {
	await open(
		'/en/explore/',
		async (page) => {
			expect(await page.locator('.place svg').count()).toBeGreaterThan(0);
			expect(await page.locator('main').innerText()).toMatch(/Tajikistan[\s\S]*135/);
		},
		{ javaScriptEnabled: false }
	);
});

it('reaches every dot of the chart by arrows, and speaks each', async () => {
	await open('/en/explore/?y=gini&x=hdi&world=none', async (page) => {
		await ready(page);
		await page.waitForLoadState('networkidle');
		const chart = page.locator('.place .drawing');
		await chart.focus();
		const heard = new Set<string>();
		for (let track = 0; track < 5; track += 1) {
			await page.keyboard.press('Home');
			await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
			for (let at = 0; at < 40; at += 1) {
				heard.add(await chart.locator('[role="status"]').last().innerText());
				await page.keyboard.press('ArrowRight');
				// What is spoken follows the key by a frame on a busy machine.
				await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
			}
			await page.keyboard.press('ArrowDown');
		}
		heard.delete('');
		const both = await page.evaluate(async () => {
			const read = async (path: string) =>
				(await (await fetch(`/data/indicators/wellbeing/${path}.csv`)).text())
					.split('\n')
					.map((row) => row.split(','));
			const [gini, hdi] = [await read('gini'), await read('hdi')];
			const known = new Set(hdi.map(([country, year]) => `${country} ${year}`));
			const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];
			return gini
				.filter(([country = '', year]) => five.includes(country) && known.has(`${country} ${year}`))
				.map(([, year]) => year);
		});
		const period = (await page.locator('h1').innerText()).match(/\d{4}/g)!.map(Number);
		const inside = both.filter((year) => Number(year) >= period[0]! && Number(year) <= period[1]!);
		expect(heard.size).toBe(inside.length);
	});
});

it('reaches each of thousands of dots on the canvas', async () => {
	await open('/en/explore/?world=all', async (page) => {
		await ready(page);
		const cloud = page.locator('.cloud');
		await cloud.waitFor();
		await cloud.focus();
		for (let at = 0; at < 8; at += 1) await page.keyboard.press('ArrowDown');
		const first = await cloud.locator('[role="status"]').innerText();
		await page.keyboard.press('ArrowLeft');
		const second = await cloud.locator('[role="status"]').innerText();
		expect(first).toMatch(/\d{4}: .+;/);
		expect(second).not.toBe(first);
	});
});

it('leads by keyboard into what a phrase of the question opens, and back to the phrase', async () => {
	await open('/ru/explore/?y=internet-users', async (page) => {
		await ready(page);
		const inside = () => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null);
		for (const [at, title] of ['Первый показатель', 'Регион и период', 'Регион и период'].entries()) {
			const phrase = page.locator('h1 [role="button"]').nth(at);
			await phrase.press('Enter');
			await page.getByRole('dialog', { name: title }).waitFor();
			expect(await phrase.getAttribute('aria-expanded')).toBe('true');
			await page.keyboard.press('Tab');
			expect(await inside()).toBe(true);
			await page.keyboard.press('Escape');
			await page.getByRole('dialog', { name: title }).waitFor({ state: 'hidden' });
			await page.waitForFunction(
				(place) => document.activeElement === document.querySelectorAll('h1 [role="button"]')[place],
				at
			);
			expect(await phrase.getAttribute('aria-expanded')).toBe('false');
		}
	});
});

it('changes the question, takes it back and forward, and counts comparisons in the link', async () => {
	await open('/en/explore/', async (page) => {
		await ready(page);
		await page.locator('h1 [role="button"]').nth(1).press('Enter');
		await page.getByRole('combobox', { name: 'Find an indicator' }).fill('internet users');
		await page.waitForSelector('[role="option"]');
		expect(await violations(page)).toEqual([]);
		await page.getByRole('combobox', { name: 'Find an indicator' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => location.search.includes('x=internet-users'));
		expect(new URL(page.url()).searchParams.get('looks')).toBe('2');
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await page.waitForFunction(() => !location.search.includes('internet-users'));
		expect(new URL(page.url()).searchParams.get('looks')).toBe('2');
		await page.getByRole('button', { name: 'Redo', exact: true }).click();
		await page.waitForFunction(() => location.search.includes('x=internet-users'));
		// The browser's own buttons take the same steps, and leave the focus where it is.
		await page.locator('h1 [role="button"]').first().focus();
		const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
		const button = await focused();
		expect(button).toContain('civil society');
		await page.goBack();
		await page.waitForFunction(() => !document.querySelector('h1')?.textContent?.includes('internet users'));
		expect(await focused()).toBe(button);
		await page.goForward();
		await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('internet users'));
		const link = page.url();
		await page.goto(link);
		await ready(page);
		expect(await page.locator('h1').innerText()).toContain('internet users');
	});
});

it('opens the nearest view of a bad link and says what was changed', async () => {
	await open('/en/explore/?y=gini&form=scatter&y-as=square&countries=KAZ,ZZZ', async (page) => {
		await ready(page);
		const said = await page.locator('.notices').innerText();
		expect(said).toMatch(/scatter/);
		expect(said).toMatch(/square/);
		expect(said).toMatch(/ZZZ/);
	});
});

it('marks by dragging, in the chart, the view beside it and the table alike', async () => {
	await open('/en/explore/?y=vdem-civil-society&2.y=hdi', async (page) => {
		await ready(page);
		await page.waitForLoadState('networkidle');
		const box = (await page.locator('.place .chart').first().boundingBox())!;
		await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2 + 3, { steps: 5 });
		await page.mouse.up();
		await page.waitForSelector('.beside .marks circle');
		const chosen = Number((await page.locator('.selection [role="status"]').innerText()).match(/\d+/)?.[0]);
		expect(chosen).toBeGreaterThan(5);
		await page.getByRole('button', { name: 'Table', exact: true }).first().click();
		await page.waitForSelector('[role="grid"]');
		expect(Number(await page.locator('[role="grid"]').getAttribute('aria-rowcount'))).toBe(chosen + 1);
	});
});

it('judges a view as evidence only after an expectation, and opens what was shared', async () => {
	await open('/en/explore/', async (page) => {
		await ready(page);
		await page.getByRole('button', { name: 'Make it evidence' }).first().click();
		expect(await page.locator('[data-own-verdict]').count()).toBe(0);
		await page
			.locator('textarea')
			.fill('Aid pays for organisations; the index measures how strong they are.');
		await page.getByRole('button', { name: 'See the verdict and keep it' }).click();
		await page.waitForSelector('[data-own-verdict="cannot-tell"]', { timeout: 60_000 });
		const kept = await page.evaluate(() => localStorage.getItem('desk-evidence'));
		expect(JSON.parse(kept ?? '[]')).toHaveLength(1);
		expect(await violations(page)).toEqual([]);
	});
});
