// The share dialog: worked by keyboard alone, and open to everybody on each of its tabs.
import type { Page } from 'playwright-core';
import AxeBuilder from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { useBrowser } from './open';

const open = useBrowser();
const words = { share: 'Поделиться', link: 'Ссылка' };

const routing = (page: Page) => page.waitForSelector('[data-routing="here"]', { state: 'attached' });

it('the dialog is worked by keyboard alone and has no axe violation on any tab', async () => {
	await open('/ru/evidence/internet/', async (page) => {
		await routing(page);
		await page.getByRole('button', { name: words.share, exact: true }).first().focus();
		await page.keyboard.press('Enter');
		const dialog = page.locator('dialog[open]');
		await dialog.locator('[role="tabpanel"] .acts').waitFor();
		await dialog.getByRole('tab', { name: words.link }).focus();
		for (let at = 0; at < 6; at += 1) {
			expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
			await dialog.locator('[role="tabpanel"] .acts').waitFor();
			const { violations } = await new AxeBuilder({ page }).include('dialog').exclude('iframe').analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
			await page.keyboard.press('ArrowRight');
		}
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.share);
	});
});
