// All reasonable ways to reckon: drawn without script for the default region, reckoned anew in the worker for the reader's.
import { describe, expect, it } from 'vitest';
import { routing, settled, useBrowser } from './open';

const open = useBrowser();

describe('the ways to reckon a piece', () => {
	it.each([
		['ru', 'способов посчитать', 'Посчитано для региона «Центральная Азия».'],
		['en', 'ways to reckon', 'Reckoned for Central Asia.']
	])('are told and drawn without script, %s', async (language, ways, region) => {
		await open(
			`/${language}/evidence/consultation/`,
			async (page) => {
				const shown = page.locator('#ways [data-ways]');
				const text = (await shown.locator('p').first().innerText()).replaceAll('\u00a0', ' ');
				expect(text).toMatch(/^[1-9]/);
				expect(text).toContain(ways);
				expect(text).toContain(region);
				expect(await shown.locator('[role="img"][aria-label]').count()).toBeGreaterThan(0);
				expect(await shown.locator('svg circle, svg path').count()).toBeGreaterThan(0);
			},
			{ javaScriptEnabled: false }
		);
	});

	it('are reckoned in the worker for the countries shown, at least two thousand', async () => {
		await open('/en/evidence/consultation/?countries=GEO,ARM,MDA', async (page, faults) => {
			await settled(page, '?countries=GEO,ARM,MDA');
			// What came with the page was reckoned for others.
			expect(await page.locator('#ways [data-ways]').count()).toBe(0);
			await page.locator('#ways button', { hasText: 'Reckon in every way' }).click();
			await page.waitForSelector('#ways [data-specifications]', { state: 'attached' });
			const count = await page.locator('#ways [data-specifications]').getAttribute('data-specifications');
			expect(Number(count)).toBeGreaterThanOrEqual(2000);
			const shown = page.locator('#ways [data-ways]');
			await shown.locator('.live svg').waitFor();
			expect(await shown.locator('p').first().innerText()).toContain(Number(count).toLocaleString('en-GB'));
			expect(await shown.locator('.live svg').textContent()).toContain('without Armenia');
			expect(await shown.locator('.drawing').getAttribute('aria-label')).toBe(
				'Every reasonable way to reckon'
			);
			expect(faults).toEqual([]);
		});
	});
});

describe('the ways to reckon a claim', () => {
	it.each([
		['/ru/trend/protest/', 'Сколько зависит от выбора', /выбор|показател/],
		['/en/lesson/4/', 'How much hangs on choices', /changes the outcome|outcome over all/],
		['/en/practice/', 'How much hangs on choices', /changes the outcome|outcome over all/]
	])('stand folded on %s, with the choice that turns them in words', async (path, title, flip) => {
		await open(
			path,
			async (page) => {
				const folded = page.locator('.claim-ways details').first();
				await folded.locator('summary').first().click();
				const named = await folded.locator('summary').first().innerText();
				expect(named.replaceAll('\u00a0', ' ')).toBe(title);
				const shown = folded.locator('[data-ways]');
				expect(await shown.locator('p').first().innerText()).toMatch(flip);
				expect(await shown.locator('[role="img"]').count()).toBeGreaterThan(0);
			},
			{ javaScriptEnabled: false }
		);
	});
});

describe('years of the reader’s own', () => {
	it('are judged for every claim beside the declared ones, in outline, and leave with the years', async () => {
		await open('/en/trend/resources/?from=2000&to=2018', async (page, faults) => {
			await routing(page);
			await settled(page, '?from=2000&to=2018');
			const note = page.locator('.standings [data-declared-years]');
			expect(await note.innerText()).toContain('each claim declares');
			await page.waitForSelector('.standings [data-judging="ready"]');
			const cells = page.locator('.standings [role="cell"]');
			// What no figure decides has no verdict of any years.
			const judged = page.locator('.standings [role="cell"]:not([data-verdict="no-data"])');
			expect(await judged.count()).toBeGreaterThan(10);
			expect(await cells.locator('[data-own-verdict]').count()).toBe(await judged.count());
			expect(await cells.first().innerText()).toContain('your choice');
			// The declared verdict stays what it was, and is the one that is counted.
			const declared = await cells.evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')));
			await page.evaluate(() => {
				const link = Object.assign(document.createElement('a'), { href: '?' });
				document.querySelector('main')?.append(link);
				link.click();
			});
			await page.waitForFunction(() => !document.querySelector('[data-own-verdict]'));
			expect(await page.locator('[data-declared-years]').count()).toBe(0);
			expect(await cells.evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')))).toEqual(
				declared
			);
			expect(faults).toEqual([]);
		});
	});

	it('are the reader’s in a brief too: trends, figures and what recommendations rest on', async () => {
		await open('/ru/country/KGZ/?from=2001&to=2019', async (page) => {
			await routing(page);
			await page.waitForSelector('.brief [data-judging="ready"]');
			expect(await page.locator('.brief .verdicts [data-own-verdict]').count()).toBeGreaterThan(5);
			expect(await page.locator('.brief .advice [data-own-verdict]').count()).toBeGreaterThan(2);
			expect(await page.locator('.brief .pair [data-own-verdict]').count()).toBeGreaterThan(5);
		});
	});
});
