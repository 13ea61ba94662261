/**
 * Prints what a reader on a bad line waits for: bytes and seconds to the first chart, cost of an embed, of a change of
 * region and of a link with a query. 400 kbit/s, 400 ms, a processor slowed four times; sizes as sent; medians of five.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findChromium, quietSwitches } from './chromium';

const runs = 5;
const port = 4319;
const site = `http://localhost:${port}`;
const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const slower = 4;

interface Load {
	/** bytes received when the first chart was painted, and when the page was quiet */
	readonly bytesToChart: number;
	readonly bytesInAll: number;
	readonly secondsToChart: number;
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Counts what arrives, as sent (compressed), with the time of each piece. */
async function counted(session: CDPSession): Promise<() => { at: number; bytes: number }[]> {
	const pieces: { at: number; bytes: number }[] = [];
	await session.send('Network.enable');
	session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) =>
		pieces.push({ at: timestamp, bytes: encodedDataLength })
	);
	return () => pieces;
}

/** Marks the moment at which a chart that can be seen stands in the page. */
const watchFirstChart = () => {
	const seen = () => {
		for (const svg of document.querySelectorAll('svg[class^="chart-"]'))
			if (svg.getBoundingClientRect().width > 100 && svg.querySelectorAll('path').length > 1) return true;
		return false;
	};
	const look = () => {
		if (seen()) requestAnimationFrame(() => performance.mark('first-chart'));
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
};

async function onBadLine(browser: Browser, work: (page: Page, session: CDPSession) => Promise<void>) {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.emulateNetworkConditions', line);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	try {
		await work(page, session);
	} finally {
		await context.close();
	}
}

const firstChart = (page: Page) =>
	page
		.waitForFunction(() => performance.getEntriesByName('first-chart')[0]?.startTime, undefined, {
			timeout: 60_000
		})
		.then((handle) => handle.jsonValue() as Promise<number>);

async function coldLoad(browser: Browser, path: string): Promise<Load> {
	const result = { bytesToChart: 0, bytesInAll: 0, secondsToChart: 0 };
	await onBadLine(browser, async (page, session) => {
		const pieces = await counted(session);
		let begun = 0;
		session.on('Network.requestWillBeSent', ({ timestamp }) => (begun ||= timestamp));
		await page.addInitScript(watchFirstChart);
		await page.goto(site + path, { waitUntil: 'commit' });
		const at = (await firstChart(page)) / 1000;
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		const sum = (until: number) =>
			pieces()
				.filter((piece) => piece.at <= until)
				.reduce((total, { bytes }) => total + bytes, 0);
		Object.assign(result, {
			secondsToChart: at,
			bytesToChart: sum(begun + at),
			bytesInAll: sum(Infinity)
		});
	});
	return result;
}

async function repeated<T>(times: number, run: () => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let at = 0; at < times; at += 1) results.push(await run());
	return results;
}

const sent = (path: string) =>
	(existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : readFileSync(path)).length;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const say = (name: string, value: string, must: string) =>
	console.log(`${name.padEnd(62)} ${value.padStart(12)}   ${must}`);

async function measureLoads(browser: Browser): Promise<void> {
	for (const path of ['/ru/', '/ru/trend/resources/', '/en/trend/space/']) {
		const loads = await repeated(runs, () => coldLoad(browser, path));
		say(
			`${path} bytes before the first chart`,
			kB(median(loads.map((one) => one.bytesToChart))),
			'must ≤ 60 kB, aim 20 kB'
		);
		say(
			`${path} seconds to the first chart`,
			median(loads.map((one) => one.secondsToChart)).toFixed(2),
			'must ≤ 3.5, aim 2'
		);
		say(`${path} bytes in all`, kB(median(loads.map((one) => one.bytesInAll))), '');
	}
}

/** Chooses another region by the link and waits until the first figure is the reader's. */
async function followedChange(page: Page, query: string): Promise<number> {
	return page.evaluate(async (search) => {
		const redrawn = () =>
			new Promise<void>((done) => {
				const look = () =>
					document.querySelector('[data-region-shown]')?.getAttribute('data-region-shown') === search
						? requestAnimationFrame(() => done())
						: requestAnimationFrame(look);
				look();
			});
		const start = performance.now();
		const link = document.createElement('a');
		link.href = location.pathname + search;
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
		await redrawn();
		return performance.now() - start;
	}, query);
}

async function measureChanges(browser: Browser): Promise<void> {
	const [first, again]: [number[], number[]] = [[], []];
	const bytes: number[] = [];
	for (let at = 0; at < runs; at += 1)
		await onBadLine(browser, async (page, session) => {
			await page.goto(`${site}/ru/trend/resources/`, { waitUntil: 'networkidle' });
			await page.waitForSelector('body[data-routing="here"]', { state: 'attached' });
			const pieces = await counted(session);
			first.push(await followedChange(page, '?region=south-caucasus'));
			await page.waitForLoadState('networkidle');
			bytes.push(pieces().reduce((total, piece) => total + piece.bytes, 0));
			await followedChange(page, '?region=central-asia-wide');
			again.push(await followedChange(page, '?region=post-soviet'));
		});
	say('first change of region: seconds', (median(first) / 1000).toFixed(2), '');
	say('first change of region: bytes', kB(median(bytes)), '');
	say(
		'change once code and data are there: ms to redrawn charts',
		median(again).toFixed(0),
		'must ≤ 100, aim 50'
	);
}

async function measureQuery(browser: Browser): Promise<void> {
	const [seconds, bytes]: [number[], number[]] = [[], []];
	for (let at = 0; at < runs; at += 1)
		await onBadLine(browser, async (page, session) => {
			const pieces = await counted(session);
			const start = Date.now();
			await page.goto(`${site}/ru/trend/resources/?countries=GEO,ARM`, { waitUntil: 'commit' });
			await page.waitForSelector('figure[data-state="own"] svg[class^="chart-"]', { timeout: 60_000 });
			seconds.push((Date.now() - start) / 1000);
			bytes.push(pieces().reduce((total, piece) => total + piece.bytes, 0));
		});
	say('cold link with a query: seconds to the first redrawn chart', median(seconds).toFixed(2), 'must ≤ 6');
	say('cold link with a query: bytes until then', kB(median(bytes)), 'must ≤ 250 kB');
}

function embedSizes(): void {
	const index = JSON.parse(readFileSync('build/data/embeds.json', 'utf8')) as string[];
	const sizes = index.flatMap((id) =>
		['ru', 'en'].map((lang) => sent(`build/${lang}/embed/${id}/index.html`))
	);
	say('bytes of an embed: median', kB(median(sizes)), 'must ≤ 15 kB, aim 6 kB');
	say('bytes of an embed: largest', kB(Math.max(...sizes)), 'must ≤ 15 kB');
}

export async function main(): Promise<void> {
	if (!existsSync('build/index.html')) throw new Error('nothing built yet: npm run build comes first');
	const server = spawn(process.execPath, ['scripts/serve.js'], {
		env: { ...process.env, PORT: String(port) },
		stdio: 'ignore'
	});
	const browser = await chromium.launch({ executablePath: await findChromium(), args: quietSwitches });
	try {
		await new Promise((done) => setTimeout(done, 800));
		console.log(
			`400 kbit/s, 400 ms, processor slowed ${slower} times, medians of ${runs}, sizes as sent (brotli)\n`
		);
		embedSizes();
		await measureLoads(browser);
		await measureChanges(browser);
		await measureQuery(browser);
	} finally {
		await browser.close();
		server.kill();
	}
}
