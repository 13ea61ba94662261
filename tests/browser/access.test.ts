// axe on every kind of page: the rules of WCAG 2.2 AA and good practice, no violation; light, dark and narrow.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds';
import { routing, useBrowser } from './open';

const open = useBrowser();

/** In one go inside the page, and only what is wrong: naming every element that is right takes a minute on a long page. */
async function violations(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.analyze();
	return found.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
}

describe('axe', () => {
	it.each(kinds.map((path, at) => `/${at % 2 ? 'en' : 'ru'}/${path}`))(
		'finds nothing on %s',
		async (path) => {
			await open(path, async (page) => {
				await page.waitForLoadState('networkidle');
				expect(await violations(page)).toEqual([]);
			});
		}
	);

	it.each(['/', '/404.html'])('finds nothing on %s', async (path) => {
		await open(path, async (page) => expect(await violations(page)).toEqual([]));
	});

	it('finds nothing in the dark, on a phone, with the chooser open', async () => {
		await open(
			'/ru/lesson/4/',
			async (page) => {
				await routing(page);
				await page.locator('[popovertarget="chooser"]').first().click();
				await page.waitForSelector('#chooser input[type="checkbox"]');
				expect(await violations(page)).toEqual([]);
			},
			{ colorScheme: 'dark', viewport: { width: 360, height: 740 } }
		);
	});
});
