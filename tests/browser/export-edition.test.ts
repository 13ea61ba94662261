// A link made with another edition of the data: the figure names what changed since, and invents nothing for one unknown.
import { expect, it } from 'vitest';
import { presentEdition } from '../../src/routes/edition.server';
import { useBrowser } from './open';

const open = useBrowser();

it('names series and verdicts that changed since the link’s edition', async () => {
	const now = await presentEdition();
	const then = {
		...now,
		edition: '0.0.9',
		series: Object.fromEntries(
			Object.entries(now.series).map(([id, one]) => [id, { ...one, lastYear: one.lastYear - 1, hash: 'old' }])
		),
		verdicts: { ...now.verdicts, internet: { ...now.verdicts['internet'], region: 'contradicts' } }
	};
	await open('/robots.txt', async (page) => {
		await page.route('**/data/editions/0.0.9.json', (route) => route.fulfill({ json: then }));
		await page.goto(new URL('/en/live/internet/?edition=0.0.9', page.url()).href);
		const note = page.getByRole('status').filter({ hasText: '0.0.9' });
		await note.waitFor();
		const text = await note.innerText();
		expect(text).toMatch(/now runs to \d{4}, before to \d{4}/);
		expect(text).toMatch(/The region as a whole: the verdict is now “.*”, before “contradicts”/);
	});
});

it('says of an unknown edition that its contents are not known, and nothing of the present one', async () => {
	const { edition } = await presentEdition();
	await open('/ru/live/internet/?edition=2019', async (page) => {
		const note = page.getByRole('status').filter({ hasText: '2019' });
		await note.waitFor();
		expect(await note.innerText()).toMatch(/неизвестно/);
		await page.goto(new URL(`/ru/live/internet/?edition=${edition}`, page.url()).href, {
			waitUntil: 'networkidle'
		});
		expect(await page.locator('body').innerText()).not.toMatch(/Ссылка сделана/);
	});
});

it('judges a region of the reader’s own as the figure’s page does, and names countries in words', async () => {
	const query = '?countries=GEO,ARM';
	await open('/robots.txt', async (page) => {
		const verdictOn = async (path: string) => {
			await page.goto(new URL(path + query, page.url()).href);
			const figure = page.locator('figure[data-evidence="mobile"][data-verdict]').first();
			await figure.getByText('Georgia').first().waitFor({ state: 'attached' });
			await expect.poll(() => figure.getAttribute('data-verdict')).toBeTruthy();
			return figure.getAttribute('data-verdict');
		};
		const onPage = await verdictOn('/en/evidence/mobile/');
		expect(await verdictOn('/en/live/mobile/')).toBe(onPage);
		await page.goto(new URL('/ru/embed/aid-per-person/', page.url()).href);
		expect(await page.locator('p.verdict').innerText()).not.toMatch(/\b[A-Z]{3}\b/);
	});
});
