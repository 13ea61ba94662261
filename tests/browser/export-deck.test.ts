// A whole trend as PowerPoint: one click on its page, and the file holds to every rule, in both languages and for a chosen region.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { pageWords } from '$lib/words/messages-pages';
import { verdictWords } from '$lib/words/messages-verdict';
import { chartsOf } from '../deck/chart-numbers';
import { packageFaults, read, open as parts } from '../deck/package-rules';
import { textOf } from '../deck/tree';
import { routing, settled, useBrowser } from './open';

const open = useBrowser();

async function pressed(page: Page, name: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).first().click()
	]);
	return {
		name: download.suggestedFilename(),
		bytes: new Uint8Array(await readFile((await download.path()) ?? ''))
	};
}

const slidesIn = (bytes: Uint8Array) =>
	Object.keys(unzipSync(bytes)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));

describe.each(languages)('in %s', (language) => {
	it('one click makes the file, with verdicts by country', async () => {
		await open(`/${language}/trend/media/`, async (page) => {
			await routing(page);
			const { name, bytes } = await pressed(page, pageWords[language].trend.deck.save);
			expect(name).toBe(`crossroads-media-${language}.pptx`);
			expect(packageFaults(bytes)).toEqual([]);
			expect(slidesIn(bytes).length).toBeGreaterThan(4);
			expect(chartsOf(bytes).length).toBeGreaterThan(5);
			expect(textOf(read(parts(bytes), 'ppt/slides/slide2.xml'))).toContain(
				verdictWords[language].verdict.supports
			);
			await page.getByText(pageWords[language].trend.deck.made).waitFor();
		});
	});
});

it('the file is about the countries that the reader has chosen', async () => {
	await open('/en/trend/media/?countries=GEO,ARM', async (page) => {
		await settled(page, '?countries=GEO,ARM');
		const { bytes } = await pressed(page, pageWords.en.trend.deck.save);
		expect(packageFaults(bytes)).toEqual([]);
		const names = chartsOf(bytes).flatMap(({ shown }) => shown.map(({ name }) => name));
		expect(names).toEqual(expect.arrayContaining(['Georgia', 'Armenia']));
		expect(names).not.toContain('Kazakhstan');
		const words = strFromU8(unzipSync(bytes)['ppt/slides/slide2.xml']!);
		expect(words).toContain('?countries=GEO,ARM');
	});
});
