/**
 * Prints how a reader's large file is read in a browser: our worker against PapaParse alone with header and dynamicTyping
 * on the whole text on the main thread, same browser, same run; the longest block of the page; how fast a reading stops.
 */
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const folder = resolve('node_modules/.cache/measure-intake');
const rows = 1_000_000;

/** A million rows of twelve columns: country, code, year, date, sex, six numbers, a note; about 113 MB. */
async function largeFile(): Promise<string> {
	mkdirSync(folder, { recursive: true });
	const path = `${folder}/large.csv`;
	if (existsSync(path)) return path;
	const names = [
		'Kazakhstan,KAZ',
		'Kyrgyzstan,KGZ',
		'Tajikistan,TJK',
		'Turkmenistan,TKM',
		'Uzbekistan,UZB',
		'Poland,POL',
		'France,FRA'
	];
	const out = createWriteStream(path);
	out.write('country,iso3,year,day,sex,value,low,high,people,weight,share,note\n');
	for (let row = 0; row < rows; row += 1) {
		const value = ((row * 7919) % 1_000_003) / 1000;
		const cells = [
			names[row % names.length],
			1900 + (row % 120),
			`${1900 + (row % 120)}-0${1 + (row % 9)}-1${row % 9}`,
			row % 2 ? 'Female' : 'Male',
			value.toFixed(3),
			(value * 0.9).toFixed(4),
			(value * 1.1).toFixed(4),
			(row * 31) % 9_999_991,
			(((row * 13) % 10_007) / 10_007).toFixed(6),
			(((row * 17) % 9973) / 99.73).toFixed(5),
			`observation number ${row % 5000} of the list`
		];
		if (!out.write(`${cells.join(',')}\n`)) await once(out, 'drain');
	}
	out.end();
	await once(out, 'close');
	return path;
}

/** Serves the file and the library for the comparison; nothing of it is part of the site. */
function serve(path: string): Promise<{ server: Server; port: number }> {
	const server = createServer((request, response) => {
		response.setHeader('Access-Control-Allow-Origin', '*');
		if (request.url === '/papaparse.js')
			return void response.end(readFileSync('node_modules/papaparse/papaparse.min.js'));
		if (request.url === '/large.csv') return void createReadStream(path).pipe(response);
		response.setHeader('Content-Type', 'text/html');
		response.end('<!doctype html><script src="/papaparse.js"></script>');
	});
	return new Promise((done) => {
		server.listen(0, () => {
			const address = server.address();
			done({ server, port: typeof address === 'object' && address ? address.port : 0 });
		});
	});
}

/** Milliseconds of PapaParse on the main thread, over the text that is already there. */
async function alone(page: Page, port: number): Promise<number> {
	await page.goto(`http://localhost:${port}/`);
	return page.evaluate(async () => {
		const text = await (await fetch('/large.csv')).text();
		const { Papa } = window as unknown as {
			Papa: { parse: (text: string, options: object) => { data: unknown[] } };
		};
		const start = performance.now();
		const { data } = Papa.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true });
		if (data.length !== 1_000_000) throw new Error(`${data.length} rows`);
		return performance.now() - start;
	});
}

/**
 * Milliseconds from choosing the file to its being read, typed, recognised and settled, then to all that the page shows
 * of it (this one looks like a survey, whose shares are reckoned), and the longest block of the page meanwhile.
 */
async function ours(
	page: Page,
	site: string,
	path: string
): Promise<{ ms: number; all: number; longest: number }> {
	await page.goto(`${site}/en/data/`);
	await page.waitForSelector('[data-intake="ready"]', { state: 'attached' });
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => {
		const seen = { longest: 0, start: 0, end: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
		}).observe({ entryTypes: ['longtask'] });
		document
			.querySelector('input[type=file]')
			?.addEventListener('change', () => (seen.start = performance.now()), { capture: true });
		new MutationObserver(() => {
			if (!seen.end && document.querySelector('#reading, [data-recognised]')) seen.end = performance.now();
		}).observe(document.body, { childList: true, subtree: true, attributes: true });
	});
	await page.setInputFiles('input[type=file]:not([data-project])', path);
	await page.waitForSelector('#reading', { timeout: 120_000 });
	return page.evaluate(() => {
		const { seen } = window as unknown as { seen: { longest: number; start: number; end: number } };
		return { ms: seen.end - seen.start, all: performance.now() - seen.start, longest: seen.longest };
	});
}

/** Milliseconds from the press on "Stop" to the page being empty again. */
async function stopping(page: Page, site: string, path: string): Promise<number> {
	await page.goto(`${site}/en/data/`);
	await page.waitForSelector('[data-intake="ready"]', { state: 'attached' });
	await page.setInputFiles('input[type=file]:not([data-project])', path);
	const stop = page.getByRole('button', { name: 'Stop' });
	await stop.waitFor();
	return stop.evaluate(async (button: HTMLElement) => {
		const start = performance.now();
		button.click();
		while (!document.querySelector('.drop')) await new Promise((done) => setTimeout(done));
		return performance.now() - start;
	});
}

/** @param site address of the built site; @param say prints one line: what, value, what it must be */
export async function measureIntake(
	browser: Browser,
	site: string,
	say: (what: string, value: string, must: string) => void
): Promise<void> {
	const path = await largeFile();
	const { server, port } = await serve(path);
	const pageFor = async <T>(work: (page: Page) => Promise<T>) => {
		const context = await browser.newContext();
		try {
			return await work(await context.newPage());
		} finally {
			await context.close();
		}
	};
	try {
		say('large file: MB', (statSync(path).size / 1e6).toFixed(0), '1 M rows × 12 columns');
		const plain = await pageFor((page) => alone(page, port));
		const { ms, all, longest } = await pageFor((page) => ours(page, site, path));
		say('PapaParse alone, main thread: ms', plain.toFixed(0), '');
		say('read, typed, recognised, settled: ms', ms.toFixed(0), '');
		say(
			`as fast as PapaParse alone: times (${plain.toFixed(0)} ms ÷ ${ms.toFixed(0)} ms; more is faster)`,
			(plain / ms).toFixed(2),
			'must ≥ 1.5, aim 4'
		);
		say('all respondents reckoned too: ms', all.toFixed(0), '');
		say('longest block of the page: ms', longest.toFixed(0), 'must ≤ 50');
		say(
			'from "Stop" to an empty page: ms',
			(await pageFor((page) => stopping(page, site, path))).toFixed(0),
			'must ≤ 200'
		);
	} finally {
		server.close();
	}
}
