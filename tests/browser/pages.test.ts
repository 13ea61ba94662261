// The pages in a real browser: both languages, scripts off, a link with a query, keyboard and axe.
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open';

const open = useBrowser();
const kinds = [
	'',
	'trend/resources/',
	'lesson/4/',
	'practice/',
	'recommendation/1/',
	'region/',
	'matrix/',
	'country/TJK/',
	'evidence/aid-total/',
	'data/',
	'method/',
	'about/'
];

describe.each(['ru', 'en'])('in %s', (language) => {
	it.each(kinds)('/%s opens without a fault, a request elsewhere or an axe violation', async (path) => {
		await open(`/${language}/${path}`, async (page, faults) => {
			const elsewhere: string[] = [];
			page.on('request', (request) => {
				if (!request.url().startsWith(new URL(page.url()).origin) && !request.url().startsWith('blob:'))
					elsewhere.push(request.url());
			});
			await page.waitForLoadState('networkidle');
			expect(await page.getAttribute('html', 'lang')).toBe(language);
			expect(await page.locator('h1').count()).toBe(1);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
			expect(faults).toEqual([]);
			expect(elsewhere).toEqual([]);
		});
	});

	it('shows its charts with scripting off', async () => {
		await open(
			`/${language}/trend/resources/`,
			async (page) => {
				expect(await page.locator('figure svg[role="img"]').count()).toBeGreaterThan(4);
			},
			{ javaScriptEnabled: false }
		);
	});

	it.each([320, 360, 768, 1440])('does not scroll sideways at %i px', async (width) => {
		await open(
			`/${language}/trend/resources/`,
			async (page) => {
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			},
			{ viewport: { width, height: 800 } }
		);
	});
});

describe('a link with a query', () => {
	it('shows the countries it names in bar, sentence, chart and table', async () => {
		await open('/ru/trend/resources/?countries=GEO,ARM', async (page) => {
			const figure = page.locator('figure[data-evidence="aid-total"]').first();
			await figure.locator('.live svg[role="img"]').waitFor({ timeout: 30_000 });
			for (const name of ['Грузия', 'Армения']) {
				expect(await page.locator('.key').textContent()).toContain(name);
				expect(await figure.locator('.answer').textContent()).toContain(name);
				expect(await figure.locator('.live svg').textContent()).toContain(name);
				expect(await figure.locator('table').textContent()).toContain(name);
			}
			expect(await figure.locator('.answer').textContent()).not.toContain('Казахстан');
		});
	});

	it('names what it does not know', async () => {
		await open('/en/?countries=KAZ,QQQ', async (page) => {
			await page.getByText('QQQ').waitFor({ timeout: 20_000 });
		});
	});

	it('survives the change of language', async () => {
		await open('/ru/trend/space/?region=south-caucasus', async (page) => {
			await page.waitForLoadState('networkidle');
			await page.locator('a[hreflang="en"]').first().click();
			await page.waitForURL(/\/en\/trend\/space\/\?region=south-caucasus/);
			await page.locator('.key', { hasText: 'Georgia' }).waitFor({ timeout: 20_000 });
		});
	});
});

describe('an address that is nothing', () => {
	it('says so in both languages', async () => {
		await open(
			'/nothing/here/',
			async (page) => {
				expect(await page.locator('section[lang="ru"] h1').count()).toBe(1);
				expect(await page.locator('section[lang="en"] h1').count()).toBe(1);
			},
			{ javaScriptEnabled: false }
		);
	});
});
