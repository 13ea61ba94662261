// axe on every kind of page: the rules of WCAG 2.2 AA and good practice, no violation; light, dark and narrow.
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { kinds } from './kinds';
import { routing, useBrowser } from './open';

const open = useBrowser();

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
