// A piece of evidence made on the desk, opened by somebody else: from its link, from its file, and what is said of broken ones.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open';

const open = useBrowser();
const ready = (page: Page) =>
	page.waitForSelector('h1 [role="button"][aria-disabled="false"]', { timeout: 60_000 });
const warrant = 'Internet use is what new media need; it rises or it does not: "both" #1.';
const view = '/en/explore/?y=internet-users&from=1995&to=2015';

/** Makes a piece that expects a step in 2006, and gives back its link, its file and its YAML. */
const make = () =>
	open(
		view,
		async (page) => {
			await ready(page);
			await page.getByRole('button', { name: 'Make it evidence' }).first().click();
			await page.getByLabel('What you expect of these numbers').selectOption('stepUp');
			await page.getByLabel('From which year').fill('2006');
			await page.locator('textarea').fill(warrant);
			await page.getByRole('button', { name: 'See the verdict and keep it' }).click();
			await page.waitForSelector('[data-own-verdict]', { timeout: 60_000 });
			const word = await page.locator('[data-own-verdict]').getAttribute('data-own-verdict');
			const told = await page.locator('.verdict p').first().innerText();
			await page.getByRole('button', { name: 'Copy link' }).last().click();
			await page.getByRole('button', { name: 'Link copied' }).waitFor();
			const link = await page.evaluate(() => navigator.clipboard.readText());
			const download = async (name: string) => {
				const coming = page.waitForEvent('download');
				await page.getByRole('button', { name }).click();
				return readFileSync(await (await coming).path(), 'utf8');
			};
			return {
				word,
				told,
				link,
				file: await download('Download the file'),
				yaml: await download('Download YAML to contribute')
			};
		},
		{ permissions: ['clipboard-read', 'clipboard-write'] }
	);

const opened = async (page: Page) => {
	await page.waitForSelector('[data-own-verdict]', { timeout: 60_000 });
	return {
		word: await page.locator('[data-own-verdict]').getAttribute('data-own-verdict'),
		told: await page.locator('.verdict p').first().innerText(),
		warrant: await page.locator('textarea').inputValue(),
		year: await page.getByLabel('From which year').inputValue(),
		heading: await page.locator('h1').innerText(),
		kept: await page.evaluate(() => localStorage.getItem('desk-evidence'))
	};
};

describe('a piece of evidence', () => {
	it('shows another reader its view, its words and the same verdict, by link and by file, and is not kept as theirs', async () => {
		const { word, told, link, file, yaml } = await make();
		expect(yaml).toContain('role: context');
		expect(JSON.parse(file)).toMatchObject({ warrant, expect: { kind: 'step', after: 2006 } });
		const wanted = { word, told, warrant, year: '2006', kept: null };
		await open(link.slice(inject('site').length), async (page, faults) => {
			await ready(page);
			const found = await opened(page);
			expect(found).toMatchObject(wanted);
			expect(found.heading).toMatch(/internet[\s\S]*1995/i);
			expect(faults).toEqual([]);
		});
		await open('/en/explore/', async (page) => {
			await ready(page);
			await page.getByRole('button', { name: 'Make it evidence' }).first().click();
			await page
				.locator('input[type="file"]')
				.setInputFiles({ name: 'evidence.json', mimeType: 'application/json', buffer: Buffer.from(file) });
			const found = await opened(page);
			expect(found).toMatchObject(wanted);
			expect(found.heading).toMatch(/internet[\s\S]*1995/i);
		});
	});

	it.each(['#piece=hello', '#piece=%7B%22format%22%3A%22crossroads-evidence%22%7D'])(
		'that is broken in its link (%s) opens the desk and says so',
		async (hash) => {
			await open(`/en/explore/${hash}`, async (page, faults) => {
				await ready(page);
				expect(await page.locator('.notices').innerText()).toMatch(/piece of evidence/);
				expect(faults).toEqual([]);
			});
		}
	);
});

it('gives code whose addresses are there', async () => {
	await open('/en/explore/?y=oda-received-constant&y-as=per-person', async (page) => {
		await ready(page);
		const code = await page.locator('pre code').innerText();
		const addresses = [...code.matchAll(/"(https?:[^"]+)"/g)].map(([, address = '']) => address);
		expect(addresses).toHaveLength(2);
		for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
	});
});

it('keeps to positive numbers on a logarithmic scale, and says when there are none', async () => {
	await open('/en/explore/?y=vdem-civil-society&y-as=z&axes=log&countries=TKM,UZB', async (page, faults) => {
		await ready(page);
		await page.waitForLoadState('networkidle');
		expect(await page.locator('.place').innerText()).toMatch(/scale is linear/);
		expect(faults).toEqual([]);
	});
});
