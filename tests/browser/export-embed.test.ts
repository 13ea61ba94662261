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

/** The first piece of every form that is drawn, and two whose words take most: the whole of it is in the frame at every width. */
async function oneOfEachForm(): Promise<string[]> {
	const ofForm = new Map<string, string>();
	for (const { id, form } of (await shipped()).shelf.evidence.values())
		if (!ofForm.has(form) && !(await shippedFigure(id, 'ru')).gap) ofForm.set(form, id);
	return [...ofForm.values(), 'poverty-three-dollars', 'new-donors'];
}

describe.each(await oneOfEachForm())('the frame of %s', (id) => {
	it('is right at one height from 320 to 680 px, without script and without a scroll', async () => {
		const height = embedPx((await embedOf(id, 'ru'))!);
		await open(
			`/ru/embed/${id}/`,
			async (page) => {
				for (const width of [320, 399, 400, 480, 559, 560, 599, 600, 680]) {
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

/** The frame's own height as the page sets it; the page says when the component has been sized. */
const frameHeight = (page: Page) =>
	page
		.locator('iframe')
		.first()
		.evaluate((node) => node.style.height);
const told = `<script>addEventListener('crossroads-sized', () => (document.title += 'sized '))</script>`;
const sized = (page: Page, times = 1) =>
	page.waitForFunction((n) => document.title.split('sized').length > n, times, { timeout: 60_000 });

it('the component takes the figure’s height once, and nothing on the page moves after that', async () => {
	const address = put(`${told}<p>before</p>${component('internet')}<p id="after">after</p>`);
	await open('/robots.txt', async (page) => {
		await page.goto(address);
		await sized(page);
		const inner = page.frames()[1]!;
		await page.evaluate(() => {
			const seen = ((globalThis as { shifts?: number[] }).shifts = []) as number[];
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift' });
		});
		// Everything that could still change its height has come: script, faces, pictures.
		await inner.waitForLoadState('networkidle');
		await inner.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
		expect(await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts)).toEqual([]);
		const height = await inner.evaluate(() => document.documentElement.scrollHeight);
		expect(Math.abs(parseInt(await frameHeight(page)) - height)).toBeLessThanOrEqual(2);
	});
});

it('listens to its own frame alone, to numbers alone, and within reason', async () => {
	const address = put(told + component('internet') + component('gini'));
	await open('/robots.txt', async (page) => {
		await page.goto(address);
		await page.evaluate(() => {
			for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
		});
		await sized(page, 2);
		const before = await frameHeight(page);
		const [first, second] = ['internet', 'gini'].map((id) =>
			page.frames().find((frame) => frame.url().includes(`/live/${id}/`))
		);
		/** Posts to the page around, then a question that is answered only after what was posted before it. */
		const post = (from: 'page' | 'first' | 'second', heights: readonly unknown[]) =>
			(from === 'page' ? page : from === 'first' ? first! : second!).evaluate(
				(all) => {
					for (const height of all)
						(window.parent ?? window).postMessage({ type: 'crossroads-height', height }, '*');
				},
				heights as (string | number | null)[]
			);
		const settled = () =>
			page.evaluate(
				() =>
					new Promise<void>((done) => {
						addEventListener('message', ({ data }) => data === 'last' && done());
						setTimeout(() => postMessage('last', '*'));
					})
			);
		await post('page', [9999]);
		await post('second', [1234]);
		await post('first', [NaN, Infinity, '900', null]);
		await first!.evaluate(() => window.parent.postMessage('crossroads-height', '*'));
		await first!.evaluate(() => window.parent.postMessage(null, '*'));
		await settled();
		expect(await frameHeight(page)).toBe(before);
		await post('first', [1e9]);
		await expect.poll(() => frameHeight(page)).toBe('2400px');
		await post('first', [-40]);
		await expect.poll(() => frameHeight(page)).toBe('300px');
	});
});

it('may be defined twice, changed, taken away and put back, and shows one frame with its own name', async () => {
	const again = `<script src="${inject('site')}/embed.js"></script>`;
	const address = put(component('internet') + again);
	await open('/robots.txt', async (page, faults) => {
		await page.goto(address);
		const figure = page.locator('crossroads-figure');
		const frames = figure.locator('iframe');
		const set = (name: string, value: string) =>
			figure.evaluate((node, [key, text]) => node.setAttribute(key!, text!), [name, value]);
		const source = () => frames.first().evaluate((node: HTMLIFrameElement) => new URL(node.src));
		await frames.waitFor();
		await set('figure', 'gini');
		await set('lang', 'en');
		await set('region', 'south-caucasus');
		const { pathname, search } = await source();
		expect(pathname + search).toBe('/en/live/gini/?region=south-caucasus');
		await set('figure', '../../../evil');
		expect((await source()).pathname).toBe('/en/live/gini/');
		await figure.evaluate((node) => {
			node.remove();
			document.body.append(node);
		});
		await frames.waitFor();
		expect(await frames.count()).toBe(1);
		expect(await frames.first().getAttribute('title')).toBe('Кто в сети?');
		expect(faults).toEqual([]);
	});
});

it('stands in slides that are scaled as a whole, at its own width', async () => {
	const slide = `<section style="position:absolute;width:960px;height:700px;transform:scale(.6);transform-origin:0 0">${frame('internet')}</section>`;
	const address = put(slide);
	await open('/robots.txt', async (page) => {
		await page.goto(address);
		expect(await overflow(page)).toBe(0);
		expect(await page.frames()[1]!.evaluate(() => [innerWidth, innerHeight])).toEqual([680, 660]);
	});
});

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
