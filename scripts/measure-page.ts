/** A page on a bad line, and what is watched inside it: the first chart, the redrawn ones, the bytes that came. */
import type { Browser, CDPSession, Page } from 'playwright-core';

const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const slower = 4;

export interface BadLine {
	readonly page: Page;
	/** bytes received, as sent; up to so many milliseconds after the first request, or until now */
	readonly bytes: (untilMs?: number) => number;
	/** milliseconds since the first request */
	readonly elapsed: () => number;
}

interface Arrival {
	readonly pieces: { readonly atMs: number; readonly bytes: number }[];
	/** as sent; known when the last piece has come */
	sent?: number;
}

/**
 * Counts what arrives. The browser tells of pieces unpacked, and of the sent size only at the end: a piece counts for
 * its part of it, and as unpacked where the end has not come.
 */
async function counted(session: CDPSession): Promise<Pick<BadLine, 'bytes' | 'elapsed'>> {
	const arrivals = new Map<string, Arrival>();
	let [begun, begunAt] = [0, 0];
	session.on('Network.requestWillBeSent', ({ timestamp }) => {
		begun ||= timestamp;
		begunAt ||= Date.now();
	});
	session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
		const arrival = arrivals.get(requestId) ?? { pieces: [] };
		arrivals.set(requestId, arrival);
		arrival.pieces.push({ atMs: (timestamp - begun) * 1000, bytes: dataLength });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const arrival = arrivals.get(requestId);
		if (arrival) arrival.sent = encodedDataLength;
	});
	await session.send('Network.enable');
	const sum = (pieces: Arrival['pieces']) => pieces.reduce((total, { bytes }) => total + bytes, 0);
	const bytes = (untilMs = Infinity) =>
		[...arrivals.values()].reduce((total, { pieces, sent }) => {
			const all = sum(pieces);
			const came = sum(pieces.filter(({ atMs }) => atMs <= untilMs));
			return total + (sent === undefined ? came : (came / (all || 1)) * sent);
		}, 0);
	return { bytes, elapsed: () => Date.now() - begunAt };
}

/** A phone's window with an empty cache, 400 kbit/s, 400 ms and a processor slowed four times. */
export async function onBadLine<T>(browser: Browser, work: (line: BadLine) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		return await work({ page, ...(await counted(session)) });
	} finally {
		await context.close();
	}
}

/** Runs in the page from its start: marks the frame in which a chart stands there for the first time. */
export function watchFirstChart(): void {
	const seen = () =>
		[...document.querySelectorAll('.drawing svg')].some(
			(svg) => svg.getBoundingClientRect().width > 100 && svg.querySelectorAll('path').length > 1
		);
	const look = () => {
		if (seen()) requestAnimationFrame(() => performance.mark('first-chart'));
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** Milliseconds from the navigation to the first chart. */
export const firstDrawn = async (page: Page): Promise<number> => {
	const mark = await page.waitForFunction(
		() => performance.getEntriesByName('first-chart')[0]?.startTime,
		undefined,
		{ timeout: 120_000 }
	);
	return (await mark.jsonValue()) ?? NaN;
};

/**
 * Runs in the page: follows a link to another view; milliseconds until the charts in view are redrawn, and until all
 * figures are the new view's (a chart far from the window is drawn when the reader comes near).
 */
export async function redrawn(query: string): Promise<[inView: number, all: number]> {
	document.querySelector('main figure .drawing')?.scrollIntoView({ block: 'center' });
	const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
	const busy = (node: Element) =>
		node.matches('[aria-busy="true"]') || node.querySelector('.waiting') !== null;
	const charts = [...document.querySelectorAll('main figure .chart')];
	await frame();
	const seen = charts.filter((node) => {
		const { top, bottom } = node.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
	if (!seen.length) throw new Error('no chart in view');
	const main = document.querySelector('main');
	const link = Object.assign(document.createElement('a'), { href: query });
	// As the chooser does it: the reader stays where they are.
	link.dataset['sveltekitNoscroll'] = '';
	link.dataset['sveltekitKeepfocus'] = '';
	main?.append(link);
	const start = performance.now();
	link.click();
	while (main?.dataset['regionShown'] !== query || seen.some(busy)) await frame();
	await frame();
	const near = performance.now() - start;
	link.remove();
	while (charts.some(busy)) await frame();
	return [near, performance.now() - start];
}
