// A figure on somebody else's page: with script and without, at every width, in a sandbox, under a strict policy.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { embedOf, embedPx } from '../../src/routes/embeds.server';
import { shipped, shippedFigure } from '../../src/routes/shipped.server';
import { useHost } from './host';
import { useBrowser } from './open';

const open = useBrowser();
const put = useHost();
const frame = (id: string, more = '') =>
	`<iframe src="${inject('site')}/ru/embed/${id}/" title="x" width="680" height="660" style="width:100%;max-width:680px;border:0" ${more}></iframe>`;
const component = (id: string, more = '') =>
	`<script async src="${inject('site')}/embed.js"></script><crossroads-figure figure="${id}" lang="ru" ${more}><a href="#">Кто в сети?</a></crossroads-figure>`;

/** How far anything inside the first frame reaches beyond its width. */
const overflow = async (page: Page) => {
	const inner = page.frames()[1];
	if (!inner) throw new Error('no frame');
	await inner.waitForSelector('svg', { state: 'attached' });
	return inner.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
};

describe.each([320, 480, 680, 1440])('at %i px', (width) => {
	it('the frame without script holds its figure, with verdict, counter-evidence and source', async () => {
		const address = put(frame('internet'));
		await open(
			'/robots.txt',
			async (page) => {
				await page.goto(address);
				expect(await overflow(page)).toBe(0);
				const text = await page.frames()[1]!.locator('body').innerText();
				expect(text).toMatch(/CC BY/);
				expect(text).toMatch(/[Пп]ротив/);
			},
			{ viewport: { width, height: 900 }, javaScriptEnabled: width !== 480 }
		);
	});
});

/** The first piece of every form that is drawn: the whole of it is in the frame at every width. */
async function oneOfEachForm(): Promise<string[]> {
	const ofForm = new Map<string, string>();
	for (const { id, form } of (await shipped()).shelf.evidence.values())
		if (!ofForm.has(form) && !(await shippedFigure(id, 'ru')).gap) ofForm.set(form, id);
	return [...ofForm.values()];
}

describe.each(await oneOfEachForm())('the frame of %s', (id) => {
	it('is right at one height from 320 to 680 px, without script and without a scroll', async () => {
		const height = embedPx((await embedOf(id, 'ru'))!);
		await open(
			`/ru/embed/${id}/`,
			async (page) => {
				for (const width of [320, 399, 400, 480, 559, 560, 600, 680]) {
					await page.setViewportSize({ width, height });
					const [whole, chart, caption] = await page.evaluate(() => {
						const svgs = [...document.querySelectorAll('.chart svg')].map((one) =>
							one.getBoundingClientRect()
						);
						return [
							document.documentElement.scrollHeight,
							Math.max(...svgs.map(({ width: wide, bottom }) => (wide > 0 ? bottom : 0))),
							document.querySelector('figcaption')!.getBoundingClientRect().top
						];
					});
					expect(whole, `${width} px`).toBeLessThanOrEqual(height);
					expect(chart, `${width} px`).toBeLessThanOrEqual(caption! + 1);
				}
			},
			{ javaScriptEnabled: false }
		);
	});
});

it('three figures ask for one script', async () => {
	const address = put(component('internet') + component('gini') + component('hdi-since-1995'));
	await open('/robots.txt', async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => request.url().endsWith('/embed.js') && asked.push(request.url()));
		await page.goto(address);
		await page.waitForFunction(() => document.querySelectorAll('crossroads-figure iframe').length === 3);
		expect(asked).toHaveLength(1);
	});
});

it(
	'the component takes the figure’s height once, and nothing on the page moves after that',
	{ timeout: 240_000 },
	async () => {
		const address = put(
			`<script>addEventListener('crossroads-sized', () => (document.title = 'sized'))</script><p>before</p>${component('internet')}<p id="after">after</p>`
		);
		await open('/robots.txt', async (page) => {
			await page.goto(address);
			await page.waitForFunction(() => document.title === 'sized');
			await page.waitForTimeout(500);
			const shifts = await page.evaluate(
				() =>
					new Promise<number>((done) => {
						let sum = 0;
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
						}).observe({ type: 'layout-shift' });
						setTimeout(() => done(sum), 1500);
					})
			);
			expect(shifts).toBe(0);
			const [outer, inner] = await Promise.all([
				page.locator('iframe').evaluate((node) => node.clientHeight),
				page.frames()[1]!.evaluate(() => document.documentElement.scrollHeight)
			]);
			expect(Math.abs(outer - inner)).toBeLessThanOrEqual(2);
		});
	}
);

it(
	'a message from elsewhere changes nothing, and a height beyond reason is cut',
	{ timeout: 240_000 },
	async () => {
		const address = put(component('internet'));
		await open('/robots.txt', async (page) => {
			await page.goto(address);
			await page.locator('iframe').waitFor();
			await page.evaluate(() => window.postMessage({ type: 'crossroads-height', height: 9999 }, '*'));
			await page.waitForTimeout(200);
			expect(await page.locator('iframe').evaluate((node) => node.clientHeight)).toBeLessThan(2400);
			const inner = page.frames()[1]!;
			await inner.waitForLoadState();
			await inner.evaluate(() => parent.postMessage({ type: 'crossroads-height', height: 99_999 }, '*'));
			await page.waitForFunction(
				() => document.querySelector('iframe')?.style.height === '2400px',
				undefined,
				{
					timeout: 120_000
				}
			);
		});
	}
);

it('the component works under a strict policy of the page around it', async () => {
	const site = inject('site');
	const address = put(
		component('internet'),
		`default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'self'`
	);
	await open('/robots.txt', async (page, faults) => {
		await page.goto(address);
		await page.locator('crossroads-figure iframe').waitFor();
		expect(await page.locator('iframe').evaluate((node) => node.clientHeight)).toBeGreaterThan(600);
		// The host's own style element is refused, and nothing of ours.
		expect(faults.filter((fault) => /embed\.js|iframe/.test(fault))).toEqual([]);
	});
});

it('without script the component shows the link inside it', async () => {
	const address = put(component('internet'));
	await open(
		'/robots.txt',
		async (page) => {
			await page.goto(address);
			expect(await page.locator('crossroads-figure').innerText()).toContain('Кто в сети?');
		},
		{ javaScriptEnabled: false }
	);
});

it('the frame without script stands in a sandbox without an origin', async () => {
	const address = put(frame('internet', 'sandbox="allow-popups"'));
	await open('/robots.txt', async (page) => {
		await page.goto(address);
		expect(await overflow(page)).toBe(0);
		const inner = page.frames()[1]!;
		expect(await inner.evaluate(() => origin)).toBe('null');
		expect(await inner.locator('h1').innerText()).toMatch(/\?$/);
		expect(await inner.locator('[data-counter]').innerText()).toMatch(/[Пп]ротив/);
		expect(await inner.locator('svg:visible').first().boundingBox()).not.toBeNull();
		await inner.locator('summary').click();
		expect(await inner.locator('table').isVisible()).toBe(true);
	});
});
