// Every kind of page in both languages: it says what it is, runs without a fault, and asks nobody else for anything.
import { describe, expect, inject, it } from 'vitest';
import { languages } from '$lib/base/language';
import { kinds } from './kinds';
import { useBrowser } from './open';

const open = useBrowser();

describe.each(languages)('in %s', (language) => {
	it.each(kinds)('/%s opens without a fault or a request to another origin', async (path) => {
		const address = `/${language}/${path}`;
		const elsewhere: string[] = [];
		await open('/robots.txt', async (page, faults) => {
			page.on('request', (request) => {
				if (!request.url().startsWith(`${inject('site')}/`)) elsewhere.push(request.url());
			});
			await page.goto(inject('site') + address, { waitUntil: 'networkidle' });
			expect(await page.getAttribute('html', 'lang')).toBe(language);
			expect(await page.locator('h1').count()).toBe(1);
			expect((await page.title()).length).toBeGreaterThan(8);
			const description = await page.getAttribute('meta[name="description"]', 'content');
			expect(description?.length ?? 0).toBeGreaterThan(20);
			const twin = page.locator(`header a[hreflang="${language === 'ru' ? 'en' : 'ru'}"]`);
			expect(new URL((await twin.getAttribute('href')) ?? '', page.url()).pathname).toBe(
				`/${language === 'ru' ? 'en' : 'ru'}/${path}`
			);
			expect(faults).toEqual([]);
		});
		expect(elsewhere).toEqual([]);
	});
});

describe('the policy', () => {
	it.each(['/', '/ru/trend/resources/', '/en/matrix/', '/404.html'])(
		'%s allows no inline script but its own',
		async (path) => {
			await open(
				path,
				async (page) => {
					const policy =
						(await page.getAttribute('meta[http-equiv="content-security-policy"]', 'content')) ?? '';
					const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
					expect(scripts).toContain("'self'");
					expect(scripts).not.toMatch(/unsafe|\*|https?:/);
					expect(policy).toContain("default-src 'none'");
					expect(policy).toContain("connect-src 'self'");
				},
				{ javaScriptEnabled: path === '/' ? false : true }
			);
		}
	);

	it('stops a script that somebody else put into the page', async () => {
		await open('/ru/about/', async (page) => {
			const ran = await page.evaluate(() => {
				const script = document.createElement('script');
				script.textContent = 'window.intruder = true';
				document.body.append(script);
				return 'intruder' in window;
			});
			expect(ran).toBe(false);
		});
	});
});
