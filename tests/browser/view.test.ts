// The reader's region and years: chosen, linked, kept through language, reload and back; everything on a page follows.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withFigures } from './kinds';
import { routing, settled, useBrowser } from './open';

const open = useBrowser();
/** Names in any case: «в Грузии». */
const asked = ['Грузи', 'Армени'];
const others = ['Казахстан', 'Кыргызстан', 'Таджикистан', 'Туркменистан', 'Узбекистан'];
const bar = 'section.bar';

/** Pieces about countries of their own, whatever the region is, and maps, whose tables hold the world. */
const pinned = /only: \[|form: map/;
async function pinnedPieces(): Promise<string[]> {
	const claims = await readFile('data/argument/claims.yaml', 'utf8');
	const pieces = claims.split(/\n(?= {2}\S[\w-]*:|\s*- id: )/);
	return pieces
		.filter((piece) => pinned.test(piece))
		.flatMap((piece) => /^\s*(?:- id: )?([\w-]+)/.exec(piece)?.[1] ?? []);
}

/** What each figure of the page says: its sentence, the marks' labels, its table. */
async function figures(page: Page) {
	await page.evaluate(() => {
		for (const folded of document.querySelectorAll<HTMLDetailsElement>('main figure .acts details'))
			folded.open = true;
	});
	await page.waitForFunction(() =>
		[...document.querySelectorAll('main figure .acts')].every((acts) => acts.querySelector('table'))
	);
	return page.locator('main figure[data-evidence]').evaluateAll((all) =>
		all.map((figure) => ({
			id: figure.getAttribute('data-evidence') ?? '',
			sentence: figure.querySelector('.answer')?.textContent ?? '',
			drawing: figure.querySelector('.live svg')?.textContent ?? '',
			table: figure.querySelector('table')?.textContent ?? ''
		}))
	);
}

describe('a link with a query', () => {
	it.each(withFigures)('/ru/%s speaks of the countries asked for, everywhere', async (path) => {
		const apart = await pinnedPieces();
		await open(`/ru/${path}?countries=GEO,ARM`, async (page, faults) => {
			await settled(page, '?countries=GEO,ARM');
			expect(await page.locator(bar).innerText()).toContain('Грузия, Армения');
			const all = (await figures(page)).filter(({ id }) => !apart.includes(id));
			expect(all.length).toBeGreaterThan(0);
			for (const { id, sentence, table } of all)
				expect(
					others.filter((name) => `${sentence} ${table}`.includes(name)),
					id
				).toEqual([]);
			const full = all.filter(({ sentence, drawing, table }) =>
				asked.every((name) =>
					[sentence || drawing, drawing, table || drawing].every((text) => text.includes(name))
				)
			);
			expect(full.length, JSON.stringify(all.map(({ id, sentence }) => [id, sentence]))).toBeGreaterThan(0);
			const [first] = full;
			// At a glance a figure has no acts; they are on the page it leads to.
			if (path === '') return;
			const coming = page.waitForEvent('download');
			await page
				.locator(`figure[data-evidence="${first?.id}"]`)
				.first()
				.getByRole('button', { name: 'CSV' })
				.click();
			const csv = await readFile(await (await coming).path(), 'utf8');
			expect(asked.every((name) => csv.includes(name))).toBe(true);
			expect(others.filter((name) => csv.includes(name))).toEqual([]);
			expect(faults).toEqual([]);
		});
	});

	it('covers what came with the page until the reader’s own is drawn', async () => {
		await open('/robots.txt', async (page) => {
			await page.route('**/*.js', (route) =>
				route.request().url().includes('/_app/') ? undefined : route.continue()
			);
			await page.goto(`${inject('site')}/ru/practice/?countries=GEO`, { waitUntil: 'commit' });
			const answer = page.locator('figure[data-evidence] .answer').first();
			await answer.waitFor({ state: 'attached' });
			expect(await answer.isVisible()).toBe(false);
			expect(await page.locator('h1').isVisible()).toBe(true);
		});
	});
});

describe('choosing', () => {
	it('a preset redraws the page, changes the address, and back brings the old view', async () => {
		await open('/ru/practice/', async (page, faults) => {
			await routing(page);
			await page.locator(`${bar} button`).first().click();
			await page.getByRole('radio', { name: 'Южный Кавказ' }).check();
			await page.locator('#chooser button[type="submit"]').click();
			await settled(page, '?region=south-caucasus');
			expect(new URL(page.url()).search).toBe('?region=south-caucasus');
			expect(await page.locator(bar).innerText()).toContain('Южный Кавказ');
			expect(await page.locator('#chooser').isVisible()).toBe(false);
			expect((await figures(page))[0]?.sentence).toContain('Грузи');
			await page.goBack();
			await settled(page, '');
			expect((await figures(page))[0]?.sentence).toContain('Казахстан');
			expect(await page.locator(bar).innerText()).toContain('Центральная Азия');
			await page.goForward();
			await settled(page, '?region=south-caucasus');
			expect(faults).toEqual([]);
		});
	});

	it('works by keyboard alone: found by an old name, taken, chips removed, and the focus comes back', async () => {
		await open('/ru/practice/', async (page) => {
			await routing(page);
			await page.locator(`${bar} button`).first().focus();
			await page.keyboard.press('Enter');
			await page.locator('#chooser input[type="search"]').focus();
			await page.keyboard.type('Молдавия');
			await page.keyboard.press('Enter');
			const chips = page.locator('#chooser .chip');
			expect(await chips.allInnerTexts()).toContain('Молдова');
			await chips.first().focus();
			for (let left = await chips.count(); left > 1; left -= 1) await page.keyboard.press('Enter');
			expect(await chips.allInnerTexts()).toHaveLength(1);
			expect(await page.evaluate(() => document.activeElement?.className)).toContain('chip');
			await page.locator('#chooser input[name="from"]').fill('2000');
			await page.keyboard.press('Enter');
			await page.waitForURL(/from=2000/);
			await page.waitForSelector('#chooser', { state: 'hidden' });
			expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe(
				'chooser'
			);
		});
	});

	it('closes on Escape without a change', async () => {
		await open('/en/practice/', async (page) => {
			await routing(page);
			await page.locator(`${bar} button`).last().click();
			await page.getByRole('radio', { name: 'South Caucasus' }).check();
			await page.keyboard.press('Escape');
			expect(new URL(page.url()).search).toBe('');
			await page.locator(`${bar} button`).first().click();
			const central = page.getByRole('radio', { name: /^Central Asia\s*5$/ });
			await expect.poll(() => central.isChecked()).toBe(true);
		});
	});
});

describe('the choice', () => {
	it('goes along to the other language, to other pages and through a reload', async () => {
		await open('/ru/practice/?countries=GEO,ARM&from=2000', async (page) => {
			await settled(page, '?countries=GEO,ARM&from=2000');
			await page.locator('header a[hreflang="en"]').click();
			await page.waitForURL('**/en/practice/?countries=GEO,ARM&from=2000');
			await settled(page, '?countries=GEO,ARM&from=2000');
			expect(await page.getAttribute('html', 'lang')).toBe('en');
			expect(await page.locator(bar).innerText()).toContain('Georgia, Armenia');
			await page.locator('header a.name').click();
			await page.waitForURL('**/en/?countries=GEO,ARM&from=2000');
			await page.reload();
			await settled(page, '?countries=GEO,ARM&from=2000');
			expect(await page.locator(bar).innerText()).toContain('Georgia, Armenia');
			expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		});
	});

	it('is told to those who do not see it', async () => {
		await open('/en/practice/', async (page) => {
			await routing(page);
			await page.locator(`${bar} button`).first().click();
			await page.getByRole('radio', { name: 'South Caucasus' }).check();
			await page.locator('#chooser button[type="submit"]').click();
			await page
				.getByRole('status')
				.filter({ hasText: 'Now showing: South Caucasus' })
				.waitFor({ state: 'attached' });
		});
	});
});
