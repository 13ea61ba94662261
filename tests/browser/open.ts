/** One browser for a test file, and pages of a wanted width, language and temper. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { quietSwitches } from '../../scripts/chromium';

/** Starts a browser before the file's tests and closes it after them. */
export function useBrowser() {
	let browser: Browser | undefined;
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: inject('chromium'), args: quietSwitches });
	});
	afterAll(async () => {
		await browser?.close();
	});

	/** Opens an address of the site; what the page complains of is gathered in `faults`. */
	return async function open<T>(
		path: string,
		look: (page: Page, faults: string[]) => Promise<T>,
		options: BrowserContextOptions = {}
	): Promise<T> {
		if (!browser) throw new Error('no browser: call useBrowser() at the top of the file');
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
		context.setDefaultTimeout(60_000);
		const page = await context.newPage();
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		try {
			await page.goto(inject('site') + path);
			return await look(page, faults);
		} finally {
			await context.close();
		}
	};
}

/** One page for all tests of a file, with what it has loaded before; for files that open many pages of one kind. */
export function usePage(options: BrowserContextOptions = {}) {
	let browser: Browser | undefined;
	let page: Page | undefined;
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: inject('chromium'), args: quietSwitches });
		page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
		page.setDefaultTimeout(60_000);
	});
	afterAll(async () => {
		await browser?.close();
	});

	/** Opens an address of the site in it; complaints are those of this visit. */
	return async function visit(path: string): Promise<{ page: Page; faults: string[] }> {
		if (!page) throw new Error('no page: call usePage() at the top of the file');
		const faults: string[] = [];
		page.removeAllListeners();
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		await page.goto(inject('site') + path);
		return { page, faults };
	};
}

/** The app draws and routes here: its code has come. */
export const routing = (page: Page) => page.waitForSelector('[data-routing="here"]', { state: 'attached' });

/** The page shows the view of that query, and every figure is drawn for it. */
export async function settled(page: Page, query: string): Promise<void> {
	await page.waitForSelector(`main[data-region-shown="${query}"]`, { state: 'attached' });
	await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .drawing.waiting'));
}
