// A line that breaks, a closed storage, a hurried hand: the page stays whole and says what is missing.
import { describe, expect, inject, it } from 'vitest';
import { routing, settled, useBrowser } from './open';

const open = useBrowser();

describe('when files do not come', () => {
	it('shows the default view, says that the choice was not applied, and tries again when asked', async () => {
		await open('/robots.txt', async (page) => {
			await page.route('**/data/names-*.json', (route) => route.abort());
			await page.goto(`${inject('site')}/en/practice/?region=south-caucasus`);
			const alert = page.locator('.notice[role="alert"]');
			await alert.waitFor();
			expect(await alert.innerText()).toContain('Central Asia');
			expect(await page.locator('figure[data-evidence] .answer').first().isVisible()).toBe(true);
			await page.unroute('**/data/names-*.json');
			await alert.getByRole('button').click();
			await settled(page, '?region=south-caucasus');
			expect(await alert.count()).toBe(0);
		});
	});

	it('the chooser says so and offers to try again', async () => {
		await open('/en/practice/', async (page) => {
			await routing(page);
			await page.route('**/data/names-*.json', (route) => route.abort());
			await page.locator('[popovertarget="chooser"]').first().click();
			const alert = page.locator('#chooser [role="alert"]');
			await alert.waitFor();
			await page.unroute('**/data/names-*.json');
			await alert.getByRole('button').click();
			await page.waitForSelector('#chooser input[type="checkbox"]');
		});
	});
});

describe('a hurried hand', () => {
	it('ends with the last of many changes', async () => {
		await open('/ru/practice/', async (page, faults) => {
			await routing(page);
			const regions = ['south-caucasus', 'post-soviet', 'western-europe', 'south-caucasus'];
			await page.evaluate((all) => {
				for (const region of all) {
					const link = document.createElement('a');
					link.href = `?region=${region}`;
					document.querySelector('main')?.append(link);
					link.click();
					link.remove();
				}
			}, regions);
			await settled(page, '?region=south-caucasus');
			expect(await page.locator('figure[data-evidence] .answer').first().innerText()).toContain('Грузи');
			expect(faults).toEqual([]);
		});
	});

	it('finds the chooser open that was opened before scripts came', async () => {
		await open('/robots.txt', async (page) => {
			let release = () => {};
			const later = new Promise<void>((done) => (release = done));
			await page.route('**/_app/**/*.js', async (route) => {
				await later;
				await route.continue();
			});
			await page.goto(`${inject('site')}/en/practice/`, { waitUntil: 'commit' });
			await page.locator('[popovertarget="chooser"]').first().click();
			await page.locator('#chooser').waitFor();
			release();
			await page.waitForSelector('#chooser input[type="checkbox"]');
		});
	});
});

it('works where storage is closed', async () => {
	await open('/robots.txt', async (page, faults) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new Error('closed');
				}
			});
		});
		await page.goto(`${inject('site')}/en/practice/`);
		await routing(page);
		await page.getByRole('combobox').selectOption('dark');
		expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
		expect(faults).toEqual([]);
	});
});
