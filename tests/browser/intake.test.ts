// A reader's own file in a real browser: nothing leaves it, nothing in it runs, what is kept is whole.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { aidTable, given, happiness, hostileFiles, payloads, type GivenFile } from './intake-files';
import { useBrowser } from './open';

const open = useBrowser();
const chooser = 'input[type=file]:not([data-project])';
const canary = 'КАНАРЕЙКА-7731';

async function bring(page: Page, file: GivenFile): Promise<void> {
	await page.waitForSelector('body:has([data-intake="ready"])', { state: 'attached' });
	await page.setInputFiles(chooser, file);
	await page.waitForSelector('#reading, h1 + .lead[role=alert]');
}

const rowsLeft = (page: Page) => page.locator('ul:has(.answers) > li').count();

describe('the promise', () => {
	it('holds: no request carries the file and none leaves the site, from opening to exporting', async () => {
		await open('/ru/data/', async (page, faults) => {
			const seen: string[] = [];
			page.on('request', (request) =>
				seen.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
			);
			await bring(page, aidTable(canary));
			await page.getByRole('button', { name: 'Республика Конго', exact: true }).click();
			await page.getByRole('button', { name: 'Добавить показатель' }).click();
			await page.waitForSelector('[data-own]');
			for (const name of ['Отчёт, CSV', 'Сохранить файл проекта']) {
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					page.getByRole('button', { name }).click()
				]);
				expect(readFileSync(await download.path(), 'utf8')).toContain(canary);
			}
			const origin = new URL(page.url()).origin;
			const told = seen.filter((line) => decodeURIComponent(line).includes(canary));
			const away = seen.filter(
				(line) => !line.includes(` ${origin}/`) && !line.includes(' blob:') && !line.includes(' data:')
			);
			expect([told, away, faults]).toEqual([[], [], []]);
		});
	});

	it('holds for what is in a file: none of five hundred labels runs anything', async () => {
		expect(payloads.length).toBeGreaterThanOrEqual(500);
		await open('/en/data/', async (page) => {
			const dialogs: string[] = [];
			page.on('dialog', (dialog) => dialogs.push(dialog.message()) && void dialog.dismiss());
			await page.evaluate(() =>
				Object.assign(window, { hits: 0, hit: () => ((window as unknown as { hits: number }).hits += 1) })
			);
			for (const file of hostileFiles()) {
				await bring(page, file);
				const added = page.getByRole('button', { name: 'Add the indicator' });
				if (await added.isVisible()) await added.click();
				for (const summary of await page.locator('main summary:visible').all()) await summary.click();
				const found = await page.evaluate(() => ({
					hits: (window as unknown as { hits: number }).hits,
					made: document.querySelectorAll(
						'main :is(script, iframe, object, embed, base, [onerror], [onload], [onfocus], [href^="javascript:"])'
					).length
				}));
				expect([file.name, found, dialogs]).toEqual([file.name, { hits: 0, made: 0 }, []]);
				await page.getByRole('button', { name: 'Another file' }).click();
			}
			expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
		});
	});
});

describe('a file', () => {
	it('is asked about, and each answer and undo counts at once', async () => {
		await open('/ru/data/', async (page) => {
			await bring(page, aidTable('Атлантида'));
			expect(await page.textContent('h1')).toContain('два вопроса');
			expect(await rowsLeft(page)).toBe(2);
			await page.getByRole('button', { name: 'Республика Конго', exact: true }).click();
			await expect.poll(() => rowsLeft(page)).toBe(1);
			await page.getByRole('button', { name: /^Отменить: Узнано по другому/ }).click();
			await expect.poll(() => rowsLeft(page)).toBe(2);
			await page.getByRole('button', { name: /^Вернуть: Узнано по другому/ }).click();
			await expect.poll(() => rowsLeft(page)).toBe(1);
			expect(await page.locator('.equation').textContent()).toMatch(/9\sстрок\sв\sтаблице = 7 \+ 1 \+ 1/);
		});
	});

	it('is read again in another encoding on the reader’s word', async () => {
		await open('/ru/data/', async (page) => {
			await bring(page, aidTable('x'));
			await page.locator('[data-step~="encoding"] select').selectOption('koi8-r');
			await expect.poll(() => page.locator('thead .header').textContent()).not.toContain('Страна');
		});
	});

	it.each([
		['a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'CSV UTF-8'],
		['a.csv', '<!doctype html><p>404', 'веб-страница'],
		['a.csv', '', 'ничего нет']
	])('%s that is no table is answered with what to do', async (name, bytes, words) => {
		await open('/ru/data/', async (page) => {
			await bring(page, given(name, bytes));
			expect(await page.textContent('h1 + .lead')).toContain(words);
			expect(await violations(page)).toEqual([]);
		});
	});

	it('can be pasted, and reading can be stopped', async () => {
		await open('/en/data/', async (page) => {
			await page.waitForSelector('body:has([data-intake="ready"])', { state: 'attached' });
			await page.getByText('Paste a table').click();
			await page.getByRole('textbox').fill('country\tyear\tvalue\nKazakhstan\t2000\t1\nUzbekistan\t2001\t2');
			await page.getByRole('button', { name: 'Read it' }).click();
			await page.waitForSelector('#reading');
			await page.getByRole('button', { name: 'Another file' }).click();
			const rows = Array.from({ length: 600_000 }, (_, at) => `Kazakhstan,${1500 + (at % 500)},${at}`);
			await page.setInputFiles(chooser, given('large.csv', `country,year,value\n${rows.join('\n')}`));
			await page.getByRole('button', { name: 'Stop' }).click();
			expect(await page.textContent('h1')).toBe('Your own file beside open data');
		});
	});

	it.each([
		['light', 1440],
		['dark', 360]
	] as const)(
		'is shown without an axe violation or sideways scroll, %s at %i',
		async (colorScheme, width) => {
			await open(
				'/ru/data/',
				async (page, faults) => {
					expect(await violations(page)).toEqual([]);
					await bring(page, aidTable('x'));
					await page.waitForSelector('.chart .live svg');
					expect(await violations(page)).toEqual([]);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
					expect(faults).toEqual([]);
				},
				{ colorScheme, viewport: { width, height: 900 } }
			);
		}
	);
});

describe('what is kept', () => {
	const keep = async (page: Page, file: GivenFile) => {
		await bring(page, file);
		await page.getByRole('button', { name: /Добавить показатель|Add the indicator/ }).click();
		await page.waitForSelector('[data-own]');
	};

	it('fills a gap of the argument at once, with a verdict, marked as the reader’s own, also on the page of the trend and in the slides', async () => {
		await open('/ru/data/', async (page) => {
			await keep(page, happiness());
			const piece = page.locator('[data-own-piece="life-satisfaction"]');
			await piece.locator('.live svg').first().waitFor();
			expect(await piece.textContent()).toContain('ваши данные');
			await page.goto(page.url().replace('/data/', '/trend/protest/'));
			await page.locator('[data-own-piece="life-satisfaction"] .live svg').first().waitFor();
			await page.goto(page.url().replace('/trend/protest/', '/present/'));
			const slide = page.locator('article:has([data-evidence="own-life-satisfaction"])');
			await slide.locator('svg').first().waitFor();
			expect(await slide.locator('.kicker').textContent()).toContain('ваши данные');
			// Beside it, as large, stands what speaks on the other side.
			expect(await slide.locator('.pair > *').count()).toBe(2);
		});
	});

	it('survives a reload, goes to a colleague in one file, and can be deleted', async () => {
		await open('/ru/data/', async (page) => {
			await keep(page, aidTable('x'));
			await page.reload();
			await page.waitForSelector('[data-own]');
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Сохранить файл проекта' }).click()
			]);
			const project = readFileSync(await download.path(), 'utf8');
			await page.getByRole('button', { name: /^Удалить:/ }).click();
			await expect.poll(() => page.locator('[data-own]').count()).toBe(0);
			await page.setInputFiles(
				'[data-project]',
				given('changed.json', project.replace('KAZ,2009', 'KAZ,2008'))
			);
			await page.waitForSelector('text=контрольная сумма не сходится');
			await page.setInputFiles('[data-project]', given('project.json', project));
			await page.waitForSelector('[data-own]');
			await page.reload();
			await page.waitForSelector('[data-own]');
		});
	});

	it('is whole or not there when the tab is killed in the middle', async () => {
		await open('/ru/data/', async (page) => {
			const context = page.context();
			for (let time = 0; time < 4; time += 1) {
				const doomed = await context.newPage();
				await doomed.goto(page.url());
				await bring(doomed, aidTable(`x${time}`));
				await doomed.getByRole('button', { name: 'Добавить показатель' }).click({ noWaitAfter: true });
				if (time % 2) await doomed.waitForTimeout(time * 5);
				await doomed.close({ runBeforeUnload: false });
			}
			await page.reload();
			await page.waitForSelector('body:has([data-intake="ready"])', { state: 'attached' });
			const kept = await page.evaluate(
				() =>
					new Promise<{ csv: string; hash: string }[]>((done, fail) => {
						const asked = indexedDB.open('crossroads');
						asked.onerror = () => fail(asked.error);
						asked.onsuccess = () => {
							const stores = [...asked.result.objectStoreNames];
							if (!stores.includes('own')) return done([]);
							const all = asked.result.transaction('own').objectStore('own').getAll();
							all.onsuccess = () => done(all.result as { csv: string; hash: string }[]);
						};
					})
			);
			expect(kept.every(({ csv }) => csv.endsWith('\n') && csv.startsWith('iso3,year,value'))).toBe(true);
			expect(await page.locator('[data-own]').count()).toBe(kept.length);
		});
	});
});

describe('what is kept, elsewhere', () => {
	it('stands in a country’s brief and on a slide, marked as the reader’s own', async () => {
		await open('/ru/data/', async (page) => {
			await bring(page, aidTable('x'));
			await page.getByRole('button', { name: 'Добавить показатель' }).click();
			const id = await page.locator('[data-own]').first().getAttribute('data-own');
			await page.goto(page.url().replace('/data/', '/country/KAZ/'));
			const brief = page.locator('[data-own-brief]');
			await brief.waitFor();
			expect(await brief.textContent()).toMatch(/Ваши данные.*x\.csv/s);
			await page.goto(page.url().replace('/country/KAZ/', `/explore/?y=${id}`));
			await page.getByRole('button', { name: 'Скачать', exact: true }).first().click();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Слайд PowerPoint' }).click()
			]);
			const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
			const slide = new TextDecoder().decode(parts['ppt/slides/slide1.xml']);
			expect(slide).toContain('Ваши данные');
			expect(slide).toContain('x.csv');
			expect(Object.keys(parts).some((name) => /charts\/chart\d+\.xml$/.test(name))).toBe(true);
		});
	});

	it('goes into the project file with the desk’s views, and comes out of it for a colleague', async () => {
		await open('/ru/data/', async (page) => {
			await page.waitForSelector('body:has([data-intake="ready"])', { state: 'attached' });
			const views = JSON.stringify([{ query: '?y=internet-users', title: 'Интернет' }]);
			await page.evaluate((text) => localStorage.setItem('desk-saved', text), views);
			await page.reload();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Сохранить файл проекта' }).click()
			]);
			const project = readFileSync(await download.path(), 'utf8');
			expect(project).toContain('explore/?y=internet-users');
			await page.evaluate(() => localStorage.clear());
			await page.setInputFiles('[data-project]', given('project.json', project));
			await page.getByText('сохранённые виды: 1').waitFor();
			expect(await page.evaluate(() => localStorage.getItem('desk-saved'))).toBe(views);
		});
	});
});
