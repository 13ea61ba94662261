// The share dialog: worked by keyboard alone, and open to everybody on each of its tabs.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from './axe';
import { useBrowser } from './open';

const open = useBrowser();
const words = { share: 'Поделиться', link: 'Ссылка' };

const routing = (page: Page) => page.waitForSelector('[data-routing="here"]', { state: 'attached' });

it(
	'the dialog is worked by keyboard alone and has no axe violation on any tab',
	{ timeout: 240_000 },
	async () => {
		await open('/ru/evidence/internet/', async (page) => {
			await routing(page);
			await page.getByRole('button', { name: words.share, exact: true }).first().focus();
			await page.keyboard.press('Enter');
			const dialog = page.locator('dialog[open]');
			await dialog.locator('[role="tabpanel"] .acts').waitFor();
			// The keyboard begins at the tabs, not at the cross that closes.
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.link);
			for (let at = 0; at < 6; at += 1) {
				expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
				await dialog.locator('[role="tabpanel"] .acts').waitFor();
				expect(await violations(page, 'dialog')).toEqual([]);
				await page.keyboard.press('ArrowRight');
			}
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'detached' });
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.share);
		});
	}
);

it('says what it copied, and makes its files without a line once its tab has been opened', async () => {
	await open(
		'/en/evidence/conflict-map/',
		async (page) => {
			await routing(page);
			await page.getByRole('button', { name: 'Share', exact: true }).first().click();
			const dialog = page.locator('dialog[open]');
			const tab = (name: string) => dialog.getByRole('tab', { name, exact: true }).click();
			const said = dialog.locator('.acts [role="status"]');
			await tab('Picture');
			await dialog.locator('[role="tabpanel"] figure img').waitFor();
			await dialog.getByRole('button', { name: 'Copy' }).click();
			await expect.poll(() => said.textContent(), { timeout: 30_000 }).toContain('copied');
			const kinds = await page.evaluate(async () =>
				(await navigator.clipboard.read()).flatMap(({ types }) => types)
			);
			expect(kinds).toEqual(['image/png']);
			await tab('PowerPoint');
			await dialog.locator('.slide img').first().waitFor();
			await page.context().setOffline(true);
			for (const [name, ending] of [
				['PowerPoint', 'pptx'],
				['Picture', 'png'],
				['Data', 'zip']
			] as const) {
				await tab(name);
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					dialog.locator('[role="tabpanel"] .acts button').first().click()
				]);
				expect(download.suggestedFilename()).toBe(`conflict-map-en.${ending}`);
			}
		},
		{ permissions: ['clipboard-read', 'clipboard-write'] }
	);
});
