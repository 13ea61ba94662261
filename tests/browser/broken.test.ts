// Old, broken and hostile addresses: the nearest valid view opens and says so in a sentence.
import { describe, expect, inject, it } from 'vitest';
import { settled, useBrowser } from './open';

const open = useBrowser();
const notice = '.notice';

describe('an address that is nothing', () => {
	it('is answered with 404, in both languages, with ways on that work', async () => {
		const response = await fetch(`${inject('site')}/nowhere/at/all`);
		expect(response.status).toBe(404);
		await open('/nowhere/at/all', async (page) => {
			expect(await page.locator('h1').allInnerTexts()).toEqual([
				'Такой страницы нет',
				'There is no such page'
			]);
			expect(
				await page.locator('section[lang]').evaluateAll((all) => all.map((one) => one.getAttribute('lang')))
			).toEqual(['ru', 'en']);
			const links = await page
				.locator('main a')
				.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
			for (const link of links) expect((await fetch(link)).status, link).toBe(200);
		});
	});

	it.each([
		['/ru/trend/nowhere/', '/ru/', 'trend/nowhere/'],
		['/en/evidence/no-such-figure/?countries=GEO', '/en/matrix/', 'evidence/no-such-figure/'],
		['/ru/country/XYZ/', '/ru/matrix/', 'country/XYZ/'],
		['/en/method/old-page', '/en/method/', 'method/old-page']
	])('%s opens %s and names what was asked for', async (asked, opened, named) => {
		await open(asked, async (page) => {
			await page.waitForSelector(notice);
			expect(new URL(page.url()).pathname).toBe(opened);
			expect(await page.locator(notice).innerText()).toContain(named);
			if (asked.includes('GEO')) await settled(page, '?countries=GEO');
			await page.locator(`${notice} button`).click();
			await page.waitForURL((url) => !url.searchParams.has('lost'));
			expect(await page.locator(notice).count()).toBe(0);
		});
	});

	it('can still be read without script', async () => {
		await open(
			'/ru/trend/nowhere/',
			async (page) => {
				expect(await page.locator('h1').first().innerText()).toBe('Такой страницы нет');
			},
			{ javaScriptEnabled: false }
		);
	});
});

describe('a broken query', () => {
	it.each([
		['countries=GEO,XYZ', '?countries=GEO', /«XYZ»/],
		['countries=XYZ,QQQ', '', /XYZ, QQQ.*Центральная/s],
		['region=atlantis', '', /«atlantis».*Центральная/s],
		['from=soon&to=2020', '?to=2020', /«soon»/],
		['from=2020&to=2000', '?from=2000&to=2020', /поменяны местами/],
		['from=1066', '', /1066/]
	])('?%s shows the view of %j and says why', async (query, shown, says) => {
		await open(`/ru/practice/?${query}`, async (page, faults) => {
			await settled(page, shown);
			expect(await page.locator(notice).innerText()).toMatch(says);
			expect(faults).toEqual([]);
		});
	});

	it.each([
		`countries=${'<img src=x onerror=alert(1)>'.repeat(40)}`,
		`region=${encodeURIComponent('"><script>alert(1)</script>')}`,
		`countries=${Array.from({ length: 2000 }, (_, at) => `Q${at}`).join(',')}`,
		'countries=%E0%A4%A&from=%00',
		'countries=KAZ&countries=GEO&region=__proto__'
	])('?%.60s does no harm', async (query) => {
		await open(`/en/practice/?${query}`, async (page, faults) => {
			await page.waitForSelector('main[data-region-shown]', { state: 'attached' });
			expect(await page.locator('main h1').isVisible()).toBe(true);
			expect(await page.locator('.notice img, .notice script').count()).toBe(0);
			expect((await page.locator('.notice p').allInnerTexts()).every((text) => text.length < 400)).toBe(true);
			expect(faults).toEqual([]);
		});
	});
});
