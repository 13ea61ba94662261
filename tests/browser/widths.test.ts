// No page scrolls sideways, from the narrowest screen to a wide one, nor with letters twice as large.
import { expect, it } from 'vitest';
import { kinds } from './kinds';
import { useBrowser } from './open';

const open = useBrowser();
const widths = [320, 360, 768, 1440];

it.each(kinds)('/ru/%s fits into every width', async (path) => {
	await open(
		`/ru/${path}`,
		async (page) => {
			const over: string[] = [];
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const inner = await page.evaluate(() => document.documentElement.scrollWidth);
				if (inner > width) over.push(`${width} px: ${inner} px wide`);
			}
			expect(over).toEqual([]);
		},
		{ javaScriptEnabled: false }
	);
});

it('stands in a window of 1280 px zoomed to 400 %, text first', async () => {
	await open(
		'/en/trend/resources/',
		async (page) => {
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			expect(await page.locator('h1').isVisible()).toBe(true);
		},
		{ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }
	);
});
