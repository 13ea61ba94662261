// The slides: shown, moved, darkened and pointed at by keyboard alone; chosen and ordered in the link; one a page on paper.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from './axe';
import { useBrowser } from './open';

const open = useBrowser();
const routing = (page: Page) => page.waitForSelector('[data-routing="here"]', { state: 'attached' });
const number = (page: Page) => page.locator('dialog[open] article .number').textContent();

it('the show is run by keyboard alone', async () => {
	await open('/ru/present/?slides=title,trend-3,reading', async (page, faults) => {
		await routing(page);
		await page.getByRole('button', { name: 'Начать показ' }).focus();
		await page.keyboard.press('Enter');
		await page.locator('dialog[open] article').waitFor();
		expect(await number(page)).toBe('1 / 3');
		await page.keyboard.press('ArrowRight');
		expect(await number(page)).toBe('2 / 3');
		expect(await page.locator('dialog [role="status"]').last().textContent()).toMatch(/Слайд 2 из\s3/);
		await page.locator('dialog[open] .for svg path').first().waitFor({ state: 'attached' });
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowRight');
		expect(await number(page)).toBe('3 / 3');
		await page.keyboard.press('KeyO');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		expect(await number(page)).toBe('2 / 3');
		await page.keyboard.press('KeyB');
		expect(await page.locator('dialog .dark').count()).toBe(1);
		await page.keyboard.press('KeyB');
		await page.keyboard.press('KeyL');
		await page.mouse.move(640, 360);
		await page.mouse.move(650, 360);
		expect(await page.locator('dialog .spot').count()).toBe(1);
		expect(faults).toEqual([]);
	});
});

it('the speaker’s window moves the screen, and has notes in three parts', async () => {
	await open('/en/present/?as=screen', async (screen, faults) => {
		await screen.locator('dialog[open] article').waitFor();
		const speaker = await screen.context().newPage();
		await speaker.goto(screen.url().replace('as=screen', 'as=speaker'));
		await speaker.locator('dialog[open] article').first().waitFor();
		await speaker.getByText('The screen with the slides is connected').waitFor();
		await speaker.keyboard.press('ArrowRight');
		await speaker.keyboard.press('ArrowRight');
		await expect.poll(() => number(screen), { timeout: 20_000 }).toBe('3 / 16');
		const heads = await speaker.locator('.notes h2').allTextContents();
		expect(heads).toEqual(['Say', 'If asked', 'Transition']);
		expect(await violations(speaker, 'dialog')).toEqual([]);
		expect(faults).toEqual([]);
	});
});

it('a choice and an order stand in the link', async () => {
	await open('/en/present/', async (page) => {
		await routing(page);
		await page.getByLabel('Show: Region').uncheck();
		await page.getByRole('button', { name: 'Protest: earlier' }).click();
		const chosen = new URL(page.url()).searchParams.get('slides')?.split(',') ?? [];
		expect(chosen.slice(0, 2)).toEqual(['trend-1', 'title']);
		expect(chosen).toHaveLength(15);
		await page.reload();
		await expect.poll(() => page.locator('main ol > li:not(.out)').count(), { timeout: 20_000 }).toBe(15);
	});
});

it('works without the network once it has said so, in a second window too; the page has no axe violation', async () => {
	await open('/ru/present/?countries=GEO,ARM&slides=title,trend-3', async (page, faults) => {
		await routing(page);
		await page
			.getByRole('status')
			.filter({ hasText: /без\sсети/ })
			.waitFor();
		expect(await violations(page)).toEqual([]);
		await page.context().setOffline(true);
		await page.getByRole('button', { name: 'Начать показ' }).click();
		await expect.poll(() => number(page)).toBe('1 / 2');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => number(page)).toBe('2 / 2');
		const speaker = await page.context().newPage();
		await speaker.goto(`${page.url()}&as=speaker`);
		await speaker.getByText('Экран с презентацией подключён').waitFor();
		await speaker.locator('.current .for svg text', { hasText: 'Грузия' }).first().waitFor();
		expect(faults).toEqual([]);
	});
});

it.each(['ru', 'en'])(
	'/%s/present/: nothing on a slide runs into its foot or is too small to read',
	async (language) => {
		const measured = await open(
			`/${language}/present/`,
			(page) =>
				page.locator('main ol article').evaluateAll((slides) =>
					slides.map((slide) => {
						const zoom = slide.getBoundingClientRect().width / 1280;
						const bottoms = [...slide.querySelectorAll('.pair, .body, .strip')].map(
							(one) => one.getBoundingClientRect().bottom
						);
						const foot = slide.querySelector('footer')!.getBoundingClientRect().top;
						const letters = [...slide.querySelectorAll<HTMLElement | SVGTextElement>('p, b, h3, span, text')]
							.filter((one) => one.getBoundingClientRect().width > 2 && !one.closest('.drawing-words'))
							.filter((one) =>
								[...one.childNodes].some(
									({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue?.trim()
								)
							)
							.map((one) => {
								const size = parseFloat(getComputedStyle(one).fontSize);
								return 'getScreenCTM' in one ? (size * one.getScreenCTM()!.a) / zoom : size;
							});
						return { over: Math.round((Math.max(...bottoms) - foot) / zoom), least: Math.min(...letters) };
					})
				),
			{ javaScriptEnabled: false }
		);
		expect(measured).toHaveLength(16);
		for (const [at, { over, least }] of measured.entries()) {
			expect(over, `slide ${at + 1}`).toBeLessThanOrEqual(0);
			expect(least, `slide ${at + 1}`).toBeGreaterThanOrEqual(15.5);
		}
	}
);

it('on paper there is one slide a page', async () => {
	await open('/ru/present/?slides=title,trend-3', async (page) => {
		await routing(page);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
		expect(boxes.map(([, wide, high]) => [Math.round(Number(wide)), Math.round(Number(high))])).toEqual([
			[960, 540],
			[960, 540]
		]);
	});
});
