// A drawing is one stop for the keyboard; its numbers lead to rows; on other people's pages it needs no script.
import { expect, it } from 'vitest';
import { useBrowser } from './open';

const open = useBrowser();

it('moves by year and by series, to both ends, and lets go', () =>
	open('/en/evidence/media-censorship/', async (page, faults) => {
		await page.waitForSelector('.drawing[tabindex="0"]');
		const drawing = page.locator('.drawing').first();
		await drawing.focus();
		const said = page.locator('.drawing').first().locator('[role=status]').last();
		const press = async (key: string) => {
			const before = await said.textContent();
			await page.keyboard.press(key);
			await expect.poll(() => said.textContent()).not.toBe(before);
			return said.textContent();
		};
		expect(await press('End')).toMatch(/^Kazakhstan, 20\d\d: /);
		const first = await press('Home');
		expect(first).toMatch(/^Kazakhstan, 19\d\d: /);
		expect(await press('ArrowDown')).toMatch(/^Kyrgyzstan, 19\d\d: /);
		expect(await press('ArrowUp')).toBe(first);
		expect(await press('Escape')).toBe('');
		expect(faults).toEqual([]);
	}));

it('leads from a number to its rows', () =>
	open('/en/evidence/media-censorship/', async (page) => {
		const link = page.locator('.answer a').first();
		const anchor = (await link.getAttribute('href'))?.split('#')[1] ?? '';
		await link.click();
		await page.waitForURL(`**#${anchor}`);
		const rows = page.locator(`[id="${anchor}"]`);
		expect(await rows.isVisible()).toBe(true);
		expect(await rows.locator('tbody tr').count()).toBeGreaterThan(0);
	}));

it.each([320, 480, 680])('fills one height on other pages without script, %i px wide', (width) =>
	open(
		'/ru/embed/internet/',
		async (page, faults) => {
			expect(await page.locator('script').count()).toBe(0);
			const size = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.scrollHeight
			]);
			expect(size).toEqual([width, 660]);
			expect(await page.locator('[data-counter]').isVisible()).toBe(true);
			expect(faults).toEqual([]);
		},
		{ viewport: { width, height: 660 } }
	)
);
