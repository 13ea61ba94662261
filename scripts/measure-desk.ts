/**
 * How long the analyst's desk makes a reader wait, with a processor slowed four times and the data at hand: hover over
 * every country, over thousands of dots, a brush, another indicator; and the longest block of the page meanwhile.
 */
import type { Browser, Page } from 'playwright-core';

const slower = 4;
const runs = Number(process.env['RUNS'] ?? 5);

export interface DeskTimes {
	/** what was done */
	readonly name: string;
	/** milliseconds until it was on the screen, median of the runs; and the longest */
	readonly medianMs: number;
	readonly longestMs: number;
}

const ready = 'h1 [role="button"][aria-disabled="false"]';

async function onDesk<T>(browser: Browser, address: string, work: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
	try {
		const page = await context.newPage();
		await page.goto(address);
		await page.waitForSelector(ready, { timeout: 120_000 });
		await page.waitForSelector('.place .drawing[role="application"]', { timeout: 60_000 });
		await page.waitForLoadState('networkidle');
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		return await work(page);
	} finally {
		await context.close();
	}
}

/** From the pointer's event to the frame in which the value stands there. */
const hover = (page: Page, selector: string, share: number) =>
	page.evaluate(
		async ([where, x]) => {
			const node = document.querySelector(where);
			if (!node) throw new Error(`nothing at ${where}`);
			const box = node.getBoundingClientRect();
			const start = performance.now();
			node.dispatchEvent(
				new PointerEvent('pointermove', {
					bubbles: true,
					clientX: box.left + box.width * x,
					clientY: box.top + box.height * 0.3,
					pointerType: 'mouse'
				})
			);
			await new Promise((done) => requestAnimationFrame(done));
			if (!document.querySelector('.drawing-tip')) await new Promise((done) => requestAnimationFrame(done));
			return performance.now() - start;
		},
		[selector, share] as const
	);

/** From letting go of a drag to the frame with the marks. */
const brush = (page: Page) =>
	page.evaluate(async () => {
		const node = document.querySelector('.place .chart');
		if (!node) throw new Error('no chart');
		const box = node.getBoundingClientRect();
		const send = (type: string, share: number) =>
			node.dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					button: 0,
					clientX: box.left + box.width * share,
					clientY: box.top + box.height * 0.5,
					pointerType: 'mouse'
				})
			);
		send('pointerdown', 0.3);
		send('pointermove', 0.4);
		send('pointermove', 0.5);
		await new Promise((done) => requestAnimationFrame(done));
		const start = performance.now();
		send('pointerup', 0.5);
		await new Promise((done) => requestAnimationFrame(done));
		return performance.now() - start;
	});

/** Swaps the axes: another indicator on each, whose data are there; until the drawing is another one. */
const change = (page: Page) =>
	page.evaluate(async () => {
		const swap = document.querySelector<HTMLButtonElement>('.options .acts button');
		const live = document.querySelector('.place .live');
		if (!swap || !live) throw new Error('no view of two indicators');
		const before = live.firstElementChild;
		const start = performance.now();
		swap.click();
		while (live.firstElementChild === before && performance.now() - start < 10_000)
			await new Promise((done) => requestAnimationFrame(done));
		return performance.now() - start;
	});

/** Indicators whose data stand in further views of the desk, for the first of which they are chosen one after the other. */
const atHand = ['hdi', 'gini', 'internet-users'];

/** A comparison that was never drawn before, from its row in the search; until the drawing is another one. */
async function choose(page: Page, at: number): Promise<number> {
	const id = atHand[at % atHand.length];
	await page.locator('h1 [role="button"]').first().press('Enter');
	await page.waitForSelector(`[role="option"][id$="-${id}"]`);
	// The search opens and lists; what is measured begins with the choice.
	await page.waitForTimeout(1500);
	return page.evaluate(async (end) => {
		const row = document.querySelector<HTMLElement>(`[role="option"][id$="-${end}"]`);
		const live = document.querySelector('.place .live');
		if (!row || !live) throw new Error('no search over a drawing');
		const before = live.firstElementChild;
		const start = performance.now();
		row.click();
		while (live.firstElementChild === before && performance.now() - start < 10_000)
			await new Promise((done) => requestAnimationFrame(done));
		return performance.now() - start;
	}, id);
}

/** The longest task of the page while its statistics are computed anew. */
async function longestBlock(page: Page): Promise<number> {
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		new PerformanceObserver((list) =>
			seen.push(...list.getEntries().map(({ duration }) => duration))
		).observe({
			entryTypes: ['longtask']
		});
	});
	await change(page);
	await page.waitForTimeout(4000);
	return page.evaluate(() => Math.max(0, ...(window as unknown as { seen: number[] }).seen));
}

const summed = (name: string, times: readonly number[]): DeskTimes => {
	const sorted = [...times].sort((a, b) => a - b);
	return { name, medianMs: sorted[Math.floor(sorted.length / 2)] ?? NaN, longestMs: sorted.at(-1) ?? NaN };
};

async function times(
	page: Page,
	name: string,
	once: (page: Page, at: number) => Promise<number>
): Promise<DeskTimes> {
	// The first one finds the stops of the drawing; the others use them.
	await once(page, 0);
	const all: number[] = [];
	for (let at = 1; at <= runs; at += 1) all.push(await once(page, at));
	return summed(name, all);
}

/** @param site address of the built site, without a slash at its end */
export async function measureDesk(browser: Browser, site: string): Promise<readonly DeskTimes[]> {
	const lines = await onDesk(browser, `${site}/en/explore/?y=vdem-civil-society&world=all`, (page) =>
		times(page, 'hover over every country as a line', (one, at) =>
			hover(one, '.place .drawing', 0.2 + at / 10)
		)
	);
	const cloud = await onDesk(browser, `${site}/en/explore/?world=all`, (page) =>
		times(page, 'hover over thousands of dots', (one, at) => hover(one, '.place .cloud', 0.2 + at / 10))
	);
	const brushed = await onDesk(browser, `${site}/en/explore/?y=vdem-civil-society&2.y=hdi`, (page) =>
		times(page, 'brush, in two views', brush)
	);
	const others = atHand.map((id, at) => `&${at + 2}.y=${id}`).join('');
	const chosen = await onDesk(
		browser,
		`${site}/en/explore/?y=vdem-civil-society&x=gdp-per-person-ppp${others}`,
		async (page) => {
			const all: number[] = [];
			for (let at = 0; at < atHand.length; at += 1) all.push(await choose(page, at));
			return summed('another indicator from the search, never drawn before', all);
		}
	);
	return onDesk(browser, `${site}/en/explore/`, async (page) => {
		const changed = await times(page, 'another indicator, data at hand', change);
		const blocks: number[] = [];
		for (let at = 0; at < 3; at += 1) blocks.push(await longestBlock(page));
		return [
			lines,
			cloud,
			brushed,
			chosen,
			changed,
			summed('longest block while statistics are computed', blocks)
		];
	});
}
