/**
 * Prints what a reader on a bad line waits for: bytes and seconds to the first chart, cost of an embed, of a change of
 * region and of a link with a query. 400 kbit/s, 400 ms, a processor slowed four times; sizes as sent; medians of five.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, quietSwitches } from './chromium';
import { measureDesk } from './measure-desk';
import { measureExport } from './measure-export';
import { measureIntake } from './measure-intake';
import { measureJudging } from './measure-judging';
import { firstDrawn, onBadLine, redrawn, watchFirstChart, type BadLine } from './measure-page';

const runs = Number(process.env['RUNS'] ?? 5);
const port = 4319;
const site = `http://localhost:${port}`;
const pages = ['/ru/', '/ru/trend/resources/', '/en/trend/space/'];
const changing = '/ru/trend/resources/';

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const say = (name: string, value: string, limit = '') =>
	console.log(`${name.padEnd(66)} ${value.padStart(10)}   ${limit}`.trimEnd());

async function repeated<T>(run: () => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let at = 0; at < runs; at += 1) results.push(await run());
	return results;
}

/** One thing measured several times: what each number is called and what it must be. */
async function medians(
	name: string,
	limits: Readonly<Record<string, readonly [unit: 'kB' | 's' | 'ms', limit?: string]>>,
	run: () => Promise<Record<string, number>>
): Promise<void> {
	const results = await repeated(run);
	for (const [key, [unit, limit]] of Object.entries(limits)) {
		const value = median(results.map((one) => one[key] ?? NaN));
		const text =
			unit === 'kB' ? kB(value) : unit === 's' ? `${value.toFixed(2)} s` : `${value.toFixed(0)} ms`;
		say(`${name}: ${key}`, text, limit);
	}
}

const coldLoad = (browser: Browser, path: string) =>
	onBadLine(browser, async ({ page, bytes }) => {
		await page.addInitScript(watchFirstChart);
		await page.goto(site + path, { waitUntil: 'commit' });
		const at = await firstDrawn(page);
		await page.waitForLoadState('networkidle', { timeout: 120_000 });
		return { 'bytes before the first chart': bytes(at), 'first chart': at / 1000, 'bytes in all': bytes() };
	});

/** Another region by a link of the page; seconds until the charts in view, and all of them, are the new region's. */
async function change(page: Page, query: string) {
	const [inView, all] = await page.evaluate(redrawn, query);
	return { inView, all };
}

const changes = (browser: Browser) =>
	onBadLine(browser, async ({ page, bytes, elapsed }: BadLine) => {
		await page.goto(site + changing, { waitUntil: 'networkidle', timeout: 120_000 });
		await page.waitForSelector('[data-routing="here"]', { state: 'attached', timeout: 120_000 });
		await page.waitForLoadState('networkidle');
		const [before, asked] = [bytes(), elapsed()];
		const first = await change(page, '?region=south-caucasus');
		await page.waitForLoadState('networkidle', { timeout: 120_000 });
		const [near, all] = [bytes(asked + first.inView) - before, bytes() - before];
		await change(page, '?region=central-asia-wide');
		const again = await change(page, '?countries=GEO,MDA,UKR');
		return {
			'first change, charts in view': first.inView / 1000,
			'first change, all charts': first.all / 1000,
			'first change, bytes for the charts in view': near,
			'first change, bytes of all charts': all,
			'once code and data are there, charts in view': again.inView,
			'once code and data are there, all charts': again.all
		};
	});

/** Four changes once code and data are there, on the processor as it is. */
async function changeUnslowed(browser: Browser): Promise<number[]> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(site + changing, { waitUntil: 'networkidle' });
		await page.waitForSelector('[data-routing="here"]', { state: 'attached', timeout: 120_000 });
		await change(page, '?region=south-caucasus');
		await page.waitForLoadState('networkidle');
		const times: number[] = [];
		for (const countries of ['GEO,MDA,UKR', 'ARM,AZE', 'TUR,IRN,MNG', 'KAZ,KGZ'])
			times.push((await change(page, `?countries=${countries}`)).inView);
		return times;
	} finally {
		await context.close();
	}
}

const withQuery = (browser: Browser) =>
	onBadLine(browser, async ({ page, bytes, elapsed }) => {
		await page.goto(`${site}${changing}?countries=GEO,ARM`, { waitUntil: 'commit' });
		await page.waitForSelector('.drawing .live svg', { timeout: 120_000 });
		const at = elapsed();
		// What is still on its way is counted by the size it has in the end.
		await page.waitForLoadState('networkidle', { timeout: 120_000 });
		return { 'first redrawn chart': at / 1000, 'bytes until then': bytes(at) };
	});

/** Sizes on disk as a host sends them. */
function embedSizes(): void {
	const paths = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((path) => /^(ru|en)\/embed\/.*index\.html$/.test(path))
		.map((path) => join('build', path));
	const sizes = paths.map((path) => readFileSync(existsSync(`${path}.br`) ? `${path}.br` : path).length);
	if (!sizes.length) return say('embeds', 'none built');
	say(`embed, median of ${sizes.length}`, kB(median(sizes)), 'must ≤ 15 kB, aim 6 kB');
	const largest = new Map<string, number>();
	paths.forEach((path, at) => {
		const form = /class="chart-(\w+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? 'without a chart';
		largest.set(form, Math.max(largest.get(form) ?? 0, sizes[at] ?? 0));
	});
	for (const [form, size] of largest) say(`embed, largest of form ${form}`, kB(size), 'must ≤ 15 kB');
}

async function measureAll(browser: Browser, only: string | undefined): Promise<void> {
	if (only === 'intake') return measureIntake(browser, site, say);
	if (only === 'judging') return measureJudging(browser, site, say);
	embedSizes();
	for (const path of pages)
		await medians(
			path,
			{
				'bytes before the first chart': ['kB', 'must ≤ 60 kB, aim 20 kB'],
				'first chart': ['s', 'must ≤ 3.5 s, aim 2 s'],
				'bytes in all': ['kB']
			},
			() => coldLoad(browser, path)
		);
	await medians(
		`change of region on ${changing}`,
		{
			'first change, charts in view': ['s', 'must ≤ 6 s'],
			'first change, all charts': ['s'],
			'first change, bytes for the charts in view': ['kB', 'must ≤ 250 kB'],
			'first change, bytes of all charts': ['kB'],
			'once code and data are there, charts in view': ['ms', 'must ≤ 100 ms, aim 50 ms'],
			'once code and data are there, all charts': ['ms']
		},
		() => changes(browser)
	);
	const fast = median((await repeated(() => changeUnslowed(browser))).flat());
	say(
		`change of region on ${changing}, processor not slowed: charts in view`,
		`${fast.toFixed(0)} ms`,
		'must ≤ 100 ms, aim 50 ms'
	);
	await medians(
		`cold link with a query to ${changing}`,
		{ 'first redrawn chart': ['s', 'must ≤ 6 s'], 'bytes until then': ['kB', 'must ≤ 250 kB'] },
		() => withQuery(browser)
	);
	for (const { name, medianMs, longestMs } of await measureDesk(browser, site))
		say(`desk: ${name}`, `${medianMs.toFixed(0)} ms`, `aim 50 ms; longest ${longestMs.toFixed(0)} ms`);
	await measureJudging(browser, site, say);
	await measureExport(browser, site, say);
	await measureIntake(browser, site, say);
}

/** Resolves when the site answers: on a busy machine its server takes its time. */
async function answering(): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		const answer = await fetch(`${site}/`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((done) => setTimeout(done, 200));
	}
	throw new Error(`${site} does not answer`);
}

/** @param only `intake`: the reader's own file and nothing else; `judging`: what judging costs */
export async function main([only]: readonly string[]): Promise<void> {
	if (!existsSync('build/index.html')) throw new Error('nothing built yet: npm run build comes first');
	const server = spawn(process.execPath, ['scripts/serve.js'], {
		env: { ...process.env, PORT: String(port) },
		stdio: 'ignore'
	});
	const browser = await chromium.launch({ executablePath: await findChromium(), args: quietSwitches });
	try {
		await answering();
		console.log(
			`400 kbit/s, 400 ms, processor slowed four times, medians of ${runs}, sizes as sent (brotli)\n`
		);
		await measureAll(browser, only);
	} finally {
		await browser.close();
		server.kill();
	}
}
