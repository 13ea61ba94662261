// The region, the brief and the donor's page by keyboard: every choice stands in the link, opens again from it, and axe finds nothing.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe';
import { routing, useBrowser } from './open';

const open = useBrowser();
const search = (page: Page) => new URL(page.url()).searchParams;
const still = (page: Page) =>
	page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .drawing.waiting'));
/** The address has that value under that name. */
const holds = (page: Page, name: string, value: string) =>
	page.waitForFunction(
		([key = '', text]) => new URL(location.href).searchParams.get(key) === text,
		[name, value]
	);

describe('the region’s page', () => {
	it('takes countries away and adds them by keyboard alone, and a link opens the same region', async () => {
		await open('/ru/region/', async (page, faults) => {
			await routing(page);
			const chips = page.locator('.members button');
			await chips.nth(3).focus();
			await page.keyboard.press('Enter');
			await holds(page, 'countries', 'KAZ,KGZ,TJK,UZB');
			expect(await page.evaluate(() => document.activeElement?.closest('.members') !== null)).toBe(true);
			await page.locator('.find input').first().focus();
			await page.keyboard.type('Киргиз');
			expect(await page.locator('.find li button').count()).toBe(0);
			await page.keyboard.press('Escape');
			await page.keyboard.type('Белоруссия');
			await page.locator('.find li button').first().waitFor();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await holds(page, 'countries', 'KAZ,KGZ,TJK,UZB,BLR');
			await still(page);
			const answer = await page.locator('.both .answer').first().innerText();
			expect(await page.locator('.who tbody tr').count()).toBe(5);
			await open(`/ru/region/?${search(page)}`, async (again) => {
				await again.waitForSelector('main[data-region-shown*="BLR"]', { state: 'attached' });
				await still(again);
				expect(await again.locator('.both .answer').first().innerText()).toBe(answer);
			});
			expect(faults).toEqual([]);
		});
	});

	it('shows one indicator that the link asks for, and says of an unknown one that it is none', async () => {
		await open('/en/region/?indicator=internet-users', async (page) => {
			await routing(page);
			await page
				.locator('h3', { hasText: /internet/i })
				.first()
				.waitFor();
			await page.locator('main select').selectOption('hdi');
			await holds(page, 'indicator', 'hdi');
			await page.goto(`${inject('site')}/en/region/?indicator=nonsense`);
			await page.getByText('“nonsense”').waitFor();
		});
	});
});

describe('a country’s brief', () => {
	it('changes its peers, prices and donor by keyboard; each is in the link and can be taken away', async () => {
		await open('/en/country/UZB/', async (page, faults) => {
			await routing(page);
			await page.getByRole('radio', { name: 'its subregion' }).focus();
			await page.keyboard.press('ArrowDown');
			await holds(page, 'peers', 'income');
			await page.keyboard.press('ArrowDown');
			await holds(page, 'peers', 'alike');
			await page.getByRole('checkbox', { name: 'Population', exact: true }).press('Space');
			await page.waitForFunction(() => new URL(location.href).searchParams.has('by'));
			expect(search(page).get('by')).not.toContain('population');
			await still(page);
			await page.locator('.peers button').first().press('Enter');
			await holds(page, 'peers', 'own');
			await page.getByRole('radio', { name: 'Constant prices' }).focus();
			await page.keyboard.press('ArrowDown');
			await holds(page, 'prices', 'current');
			await still(page);
			expect(await page.locator('.aid .measure').first().innerText()).toContain('current prices');
			await page.locator('.choose select').selectOption('JPN');
			await holds(page, 'donor', 'JPN');
			await page.locator('[data-donor="JPN"]').waitFor();
			expect(await violations(page)).toEqual([]);
			await page.reload();
			await page.locator('[data-donor="JPN"]').waitFor();
			await page.getByRole('button', { name: 'Remove Japan' }).press('Enter');
			await page.waitForFunction(() => !new URL(location.href).searchParams.has('donor'));
			expect(faults).toEqual([]);
		});
	});

	it('of a country without data says so, names what is missing and offers the nearest countries', async () => {
		await open('/ru/country/TKL/', async (page) => {
			expect(await page.locator('.bare h2').innerText()).toContain('почти нет');
			expect(await page.locator('.bare li a').count()).toBeGreaterThan(0);
			expect(await page.locator('.unknown .here').count()).toBeGreaterThan(0);
		});
	});

	it.each(['ru', 'en'])(
		'on paper writes no letter of a drawing smaller than 7.5 pt, %s',
		async (language) => {
			await open(`/${language}/country/KGZ/`, async (page) => {
				await page.emulateMedia({ media: 'print' });
				await page.setViewportSize({ width: 703, height: 1000 });
				const sizes = await page.locator('.brief .drawing svg text').evaluateAll((all) =>
					all.flatMap((text) => {
						const svg = text.closest('svg');
						const box = svg?.getBoundingClientRect();
						if (!svg || !box || box.width === 0) return [];
						const scale = box.width / svg.viewBox.baseVal.width;
						return [parseFloat(getComputedStyle(text).fontSize) * scale];
					})
				);
				expect(sizes.length).toBeGreaterThan(50);
				expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
			});
		}
	);
});

describe('a donor’s page', () => {
	it('says that there is no aid to a region where none is on record, and follows the reader’s region', async () => {
		await open('/ru/donor/TLS/', async (page) => {
			await routing(page);
			expect(await page.locator('[data-donor-region]').innerText()).toMatch(/нет ни\s+одной\s+записи/);
		});
		await open('/en/donor/KAZ/?region=polynesia', async (page) => {
			await page.waitForSelector('main[data-region-shown="?region=polynesia"]', { state: 'attached' });
			await still(page);
			expect(await page.locator('[data-donor-region]').innerText()).toMatch(/no record of aid|takes \d/);
		});
	});

	it('stands beside others, who can be taken away and added by keyboard; they are in the link', async () => {
		await open('/en/donor/DEU/', async (page, faults) => {
			await routing(page);
			const peers = page.locator('.peers button');
			const names = await peers.allInnerTexts();
			await peers.first().focus();
			await page.keyboard.press('Enter');
			await page.waitForFunction(() => new URL(location.href).searchParams.has('with'));
			expect(await page.evaluate(() => document.activeElement?.closest('.peers') !== null)).toBe(true);
			await page.locator('.find input').first().focus();
			await page.keyboard.type('Австрия');
			await page.locator('.find li button').first().waitFor();
			await page.keyboard.press('Enter');
			await page.waitForFunction(() => new URL(location.href).searchParams.get('with')?.endsWith('AUT'));
			const rows = page
				.locator('section', { has: page.locator('.peers') })
				.last()
				.locator('tbody th');
			expect(await rows.allInnerTexts()).toEqual(['Germany', ...names.slice(1, 4), 'Austria']);
			expect(await violations(page)).toEqual([]);
			expect(faults).toEqual([]);
			await page.goto(`${inject('site')}/en/donor/DEU/?with=ZZZ,FRA`);
			await page.getByText('left out: ZZZ').waitFor();
		});
	});
});
