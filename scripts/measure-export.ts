/** What it costs to carry figures away: seconds for a file of twenty slides; bytes and seconds for one, three and ten embeds on a page. */
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import type { Browser } from 'playwright-core';
import { deckFile } from '../src/lib/deck/deck-file';
import { deckOf } from '../src/lib/deck/talk-deck';
import { talkSlides } from '../src/routes/talk.server';

const figures = [
	'internet',
	'gini',
	'hdi-since-1995',
	'mobile',
	'broadband',
	'voice',
	'repression',
	'consultation',
	'clientelism',
	'mobilisation'
];

/** Twenty slides of the argument; the median of five files. Milliseconds and bytes. */
async function deck(): Promise<{ milliseconds: number; bytes: number }> {
	const talk = await talkSlides('ru');
	const slides = deckOf([...talk, ...talk.slice(1, 5)], {
		language: 'ru',
		figureOf: (given) => given,
		said: () => undefined,
		countries: [],
		site: 'https://example.org',
		query: '',
		edition: '',
		date: '2026-01-01'
	});
	const times: number[] = [];
	let bytes = 0;
	for (let at = 0; at < 5; at += 1) {
		const start = performance.now();
		bytes = (await deckFile(slides, 'ru', '2026-01-01')).length;
		times.push(performance.now() - start);
	}
	return { milliseconds: times.sort((a, b) => a - b)[2] ?? NaN, bytes };
}

/** The page of slides as a file, in a browser whose processor is so many times slower: milliseconds from click to file, its code included. */
async function deckInPage(browser: Browser, site: string, slower: number): Promise<number> {
	const page = await browser.newPage();
	try {
		await page.goto(`${site}/ru/present/`);
		await page.waitForSelector('[data-routing="here"]', { state: 'attached' });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		const start = Date.now();
		await Promise.all([page.waitForEvent('download'), page.locator('.acts button').nth(2).click()]);
		return Date.now() - start;
	} finally {
		await page.close();
	}
}

/** Runs in the page of another site: remembers which figures have been told their height. */
const counting =
	"globalThis.sized=new Set();addEventListener('crossroads-sized',({target})=>globalThis.sized.add(target))";

/** So many figures on a page of another site: bytes of the script that asks for them, of everything, and seconds until all have their height. */
async function embeds(browser: Browser, site: string, count: number) {
	const tags = figures
		.slice(0, count)
		.map((id) => `<crossroads-figure figure="${id}" lang="ru"></crossroads-figure>`)
		.join('');
	const html = `<!doctype html><meta charset="utf-8"><script>${counting}</script>${tags}<script src="${site}/embed.js"></script>`;
	const host = createServer((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(html);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	const address = host.address();
	// All in view: a browser lets frames of another site rest where nobody sees them.
	const page = await browser.newPage({ viewport: { width: 720, height: 700 * count } });
	const arriving: Promise<readonly [url: string, bytes: number]>[] = [];
	page.on('requestfinished', (request) =>
		arriving.push(request.sizes().then((sizes) => [request.url(), sizes.responseBodySize]))
	);
	const start = Date.now();
	try {
		await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
		await page.waitForFunction(
			(all) => (globalThis as unknown as { sized: Set<unknown> }).sized.size === all,
			count,
			{ timeout: 60_000 }
		);
		const seconds = (Date.now() - start) / 1000;
		const came = await Promise.all(arriving);
		const sum = (which: (url: string) => boolean) =>
			came.reduce((total, [url, bytes]) => total + (which(url) ? bytes : 0), 0);
		return {
			seconds,
			script: sum((url) => url.endsWith('/embed.js')),
			all: sum((url) => url.startsWith(site))
		};
	} finally {
		await page.close();
		host.close();
	}
}

/** `say` prints a name, a value and what it must be. */
export async function measureExport(
	browser: Browser,
	site: string,
	say: (name: string, value: string, limit?: string) => void
): Promise<void> {
	const file = await deck();
	say(
		`a file of 20 slides (Node, ${cpus().length} processors)`,
		`${file.milliseconds.toFixed(0)} ms`,
		'must ≤ 2000 ms'
	);
	say('a file of 20 slides: size', `${(file.bytes / 1000).toFixed(0)} kB`);
	say(
		'the 16 slides of the argument as a file, in a browser 4 times slower, its code fetched',
		`${await deckInPage(browser, site, 4)} ms`
	);
	for (const count of [1, 3, 10]) {
		const { seconds, script, all } = await embeds(browser, site, count);
		const name = `live figures on one page of another site: ${count}`;
		say(`${name}, until all have their height`, `${seconds.toFixed(2)} s`);
		say(`${name}, script of the page`, `${(script / 1000).toFixed(1)} kB`, 'the same for any number');
		say(`${name}, all that they fetch`, `${(all / 1000).toFixed(1)} kB`);
	}
}
