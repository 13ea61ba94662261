// Scripting off: every chart is there, what cannot work says so, and the front door is two links.
import { describe, expect, it } from 'vitest';
import { kinds, withFigures } from './kinds';
import { useBrowser } from './open';

const open = useBrowser();
const off = { javaScriptEnabled: false };

describe('without script', () => {
	it.each(withFigures)('/ru/%s shows its charts, each in one size', async (path) => {
		await open(
			`/ru/${path}`,
			async (page) => {
				const drawings = await page.locator('.drawing:visible').all();
				expect(drawings.length).toBeGreaterThan(0);
				for (const drawing of drawings.slice(0, 4)) {
					const visible = drawing.locator('svg:visible').first();
					expect((await visible.boundingBox())?.width ?? 0).toBeGreaterThan(200);
					expect(await visible.locator('path, line, circle, rect').count()).toBeGreaterThan(3);
					expect(await drawing.locator('svg:visible').count()).toBe(1);
				}
				// A small figure has no table; the figure's own page, one link away, does.
				for (const acts of (await page.locator('main figure:not(.small) .acts').all()).slice(0, 4)) {
					const folded = acts.locator('details', { has: page.locator('table') });
					await folded.locator('summary').click();
					expect(await folded.locator('tbody tr:visible').count()).toBeGreaterThan(0);
				}
				for (const link of (await page.locator('main figure.small noscript a').all()).slice(0, 2))
					expect(await link.getAttribute('href')).toMatch(/evidence\/[\w-]+\/$/);
			},
			off
		);
	});

	it.each(kinds)('/en/%s says that the default region is shown, even under a query', async (path) => {
		await open(
			`/en/${path}?countries=GEO,ARM`,
			async (page) => expect(await page.locator('noscript p.plain').textContent()).toContain('Central Asia'),
			off
		);
	});

	it('offers both languages at the front door, and follows the browser’s with script', async () => {
		await open(
			'/',
			async (page) => {
				const links = await page
					.locator('main a')
					.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
				expect(links.map((href) => new URL(href ?? '', page.url()).pathname)).toEqual(['/ru/', '/en/']);
			},
			off
		);
		for (const [locale, language] of [
			['en-GB', 'en'],
			['ru-RU', 'ru'],
			['ky-KG', 'ru']
		] as const)
			await open(
				'/?region=south-caucasus',
				async (page) => {
					await page.waitForURL(`**/${language}/?region=south-caucasus`);
				},
				{ locale }
			);
	});

	it('says in the chooser why nothing can be chosen', async () => {
		await open(
			'/en/practice/',
			async (page) => {
				await page.locator('[popovertarget="chooser"]').first().click();
				expect(await page.locator('#chooser').innerText()).toMatch(/Scripts are needed/);
				expect(await page.locator('#chooser button[type="submit"]').isVisible()).toBe(false);
			},
			off
		);
	});
});
