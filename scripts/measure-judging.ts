/** What judging costs a reader: verdicts of a new region, every way to reckon a piece, a period of one's own. */
import type { Browser, Page } from 'playwright-core';

type Say = (name: string, value: string, limit?: string) => void;

const slower = 4;
const runs = 3;
const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A page whose processor is slowed; the line is not, so that only reckoning is counted. */
async function onSlowProcessor<T>(browser: Browser, rate: number, work: (page: Page) => Promise<T>) {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate });
		return await work(page);
	} finally {
		await context.close();
	}
}

/** Runs in the page: follows a link to another view; milliseconds until every claim of the wall is judged for it. */
async function judged(query: string): Promise<number> {
	const main = document.querySelector('main');
	const start = performance.now();
	const link = Object.assign(document.createElement('a'), { href: query });
	main?.append(link);
	link.click();
	link.remove();
	const columns = new Set(new URLSearchParams(query).get('countries')?.split(','));
	const there = () => {
		const shown = [
			...document.querySelectorAll('main [data-claim] [data-country], main [data-claim][data-country]')
		];
		const named = new Set(shown.map((one) => one.getAttribute('data-country') ?? ''));
		return main?.dataset['regionShown'] === query && [...columns].every((country) => named.has(country));
	};
	while (!there()) await new Promise((done) => requestAnimationFrame(done));
	return performance.now() - start;
}

/** The second region asked for: code and the worlds' verdicts are there, the new countries' are fetched at once. */
const newRegion = (browser: Browser, site: string) =>
	onSlowProcessor(browser, slower, async (page) => {
		await page.goto(`${site}/ru/matrix/?countries=MDA,UKR`);
		await page.waitForSelector('[data-routing="here"]', { state: 'attached', timeout: 120_000 });
		await page.waitForSelector('main [data-country="UKR"]', { state: 'attached', timeout: 120_000 });
		await page.waitForLoadState('networkidle');
		return page.evaluate(judged, '?countries=GEO,ARM,AZE,TUR,IRN');
	});

/** Runs in the page from its start: the longest task of the main thread, asked for by name. */
function watchTasks(): void {
	let longest = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
	}).observe({ type: 'longtask', buffered: false });
	Object.assign(globalThis, {
		longestTask: (reset: boolean) => {
			const found = longest;
			if (reset) longest = 0;
			return found;
		}
	});
}

/** The widest curve of the argument, from the press of the button to the drawing. */
const curve = (browser: Browser, site: string, path: string) =>
	onSlowProcessor(browser, 1, async (page) => {
		await page.addInitScript(watchTasks);
		await page.goto(`${site}/ru/${path}`);
		await page.waitForSelector('[data-routing="here"]', { state: 'attached', timeout: 120_000 });
		await page.waitForLoadState('networkidle');
		return page.evaluate(async () => {
			const ask = globalThis as unknown as { longestTask: (reset: boolean) => number };
			const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
			const press = async () => {
				const box = document.querySelector('.sensitivity');
				const before = box?.querySelector('svg');
				await later(500);
				ask.longestTask(true);
				const start = performance.now();
				box?.querySelector<HTMLElement>('button')?.click();
				while (box?.querySelector('svg') === before || box?.querySelector('.waiting'))
					await new Promise((done) => requestAnimationFrame(done));
				const seconds = performance.now() - start;
				await later(200);
				return [seconds, ask.longestTask(false)] as const;
			};
			const [first, firstBlock] = await press();
			const most = Number(document.querySelector<HTMLElement>('.sensitivity')?.dataset['specifications']);
			return { first, firstBlock, most };
		});
	});

/** Years that no file of the build was judged for: from the link to the first verdict of the page's own figure. */
const ownPeriod = (browser: Browser, site: string, id: string) =>
	onSlowProcessor(browser, slower, async (page) => {
		await page.goto(`${site}/ru/evidence/${id}/`);
		await page.waitForSelector('[data-routing="here"]', { state: 'attached', timeout: 120_000 });
		await page.waitForLoadState('networkidle');
		return page.evaluate(async (piece) => {
			const main = document.querySelector('main');
			const query = '?from=2001&to=2019';
			const start = performance.now();
			const link = Object.assign(document.createElement('a'), { href: query });
			main?.append(link);
			link.click();
			link.remove();
			const there = () =>
				main?.dataset['regionShown'] === query &&
				document.querySelector(`figure[data-evidence="${piece}"][data-verdict]`) !== null &&
				document.querySelector(`figure[data-evidence="${piece}"] .chart[aria-busy="true"]`) === null;
			while (!there()) await new Promise((done) => requestAnimationFrame(done));
			return performance.now() - start;
		}, id);
	});

/**
 * The whole argument for years of one's own: from the link to the last verdict of the wall, on a processor that is not
 * slowed. A browser slows pages only, not their workers: so the seconds are told times four.
 */
const ownArgument = (browser: Browser, site: string) =>
	onSlowProcessor(browser, 1, async (page) => {
		await page.goto(`${site}/ru/matrix/`);
		await page.waitForSelector('[data-routing="here"]', { state: 'attached', timeout: 120_000 });
		await page.waitForLoadState('networkidle');
		return page.evaluate(async () => {
			const start = performance.now();
			const link = Object.assign(document.createElement('a'), { href: '?from=2001&to=2019' });
			document.querySelector('main')?.append(link);
			link.click();
			const next = () => new Promise((done) => requestAnimationFrame(done));
			const told = () => document.querySelector<HTMLElement>('[data-judging]')?.dataset['judging'];
			while (told() === undefined) await next();
			while (told() === 'waiting') await next();
			while (!document.querySelector('[data-own-verdict]')) await next();
			return performance.now() - start;
		});
	});

const repeated = async <T>(work: () => Promise<T>): Promise<T[]> => {
	const all: T[] = [];
	for (let at = 0; at < runs; at += 1) all.push(await work());
	return all;
};

export async function measureJudging(browser: Browser, site: string, say: Say): Promise<void> {
	const region = await repeated(() => newRegion(browser, site));
	say(
		'judging: the whole argument for a new region, processor slowed',
		`${(median(region) / 1000).toFixed(2)} s`,
		'must ≤ 1 s'
	);
	for (const path of ['evidence/internet/', 'evidence/consultation/']) {
		const curves = await repeated(() => curve(browser, site, path));
		const { most } = curves[0] ?? { most: 0 };
		say(
			`judging: ${most} ways to reckon ${path}, with their files`,
			`${(median(curves.map(({ first }) => first)) / 1000).toFixed(2)} s`,
			'must ≤ 1.5 s for 2,000'
		);
		say(
			`judging: the longest block meanwhile`,
			`${median(curves.map(({ firstBlock }) => firstBlock)).toFixed(0)} ms`,
			'must ≤ 50 ms'
		);
	}
	const argument = median(await repeated(() => ownArgument(browser, site))) / 1000;
	say(
		`judging: the whole argument for years of one’s own, ${argument.toFixed(2)} s × ${slower}`,
		`${(argument * slower).toFixed(2)} s`,
		'must ≤ 4 s'
	);
	const own = await repeated(() => ownPeriod(browser, site, 'internet'));
	say(
		'judging: a verdict for years of one’s own, processor slowed',
		`${(median(own) / 1000).toFixed(2)} s`,
		'must ≤ 4 s'
	);
}
