// What a reader carries away, made in the page and opened again: one figure of every chart form, in both languages.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asEvidenceId } from '$lib/base/ids';
import { languages, type Language } from '$lib/base/language';
import { tableOf } from '$lib/charts/table';
import { nativeChart } from '$lib/deck/native-chart';
import { shortLicence } from '$lib/export/carried';
import type { Figure } from '$lib/figures/figure';
import { shareWords } from '$lib/words/messages-share';
import { shipped, shippedFigure } from '../../src/routes/shipped.server';
import { chartsOf } from '../deck/chart-numbers';
import { packageFaults } from '../deck/package-rules';
import { named, parseXml, textOf } from '../deck/tree';
import { usePage } from './open';

const visit = usePage();
const label = { ru: 'Поделиться', en: 'Share' } as const;

/** The first piece of every form that is drawn. */
async function oneOfEachForm(): Promise<string[]> {
	const { shelf } = await shipped();
	const ofForm = new Map<string, string>();
	for (const { id, form } of shelf.evidence.values()) {
		if (ofForm.has(form) || (await shippedFigure(id, 'en')).gap) continue;
		ofForm.set(form, id);
	}
	return [...ofForm.values()];
}
const ids = await oneOfEachForm();

async function dialogOf(page: Page, id: string, language: Language): Promise<Locator> {
	const figure = page.locator(`figure[data-evidence="${id}"]`).first();
	// A drawing takes the keyboard once the page listens.
	await figure.locator('.drawing[role="application"]').waitFor();
	await figure.getByRole('button', { name: label[language], exact: true }).click();
	const dialog = page.locator('dialog[open]');
	await dialog.locator('[role="tabpanel"] .acts').waitFor();
	return dialog;
}

const tab = (dialog: Locator, name: string) => dialog.getByRole('tab', { name, exact: true }).click();

/** Presses the black button and gives back the file that comes. */
async function saved(page: Page, dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.locator('[role="tabpanel"] .acts button').first().click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile((await download.path()) ?? '') };
}

/** Size of a picture as the browser decodes it, and the share of its points that differ from its first one. */
const decoded = (page: Page, bytes: Buffer) =>
	page.evaluate(async (base64) => {
		const binary = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		context?.drawImage(image, 0, 0);
		const points = new Uint32Array(
			context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(4)
		);
		const ground = points[points.length - 1];
		// The question's lines stand at the top: without them a picture has no words at all.
		const head = points.subarray(image.width * 12, Math.floor((image.width * image.width) / 8));
		const worded = head.some((point) => point !== ground);
		const inked = points.reduce((sum, point) => sum + (point === ground ? 0 : 1), 0);
		return { width: image.width, height: image.height, inked: inked / points.length, worded };
	}, bytes.toString('base64'));

async function picture(page: Page, dialog: Locator, figure: Figure) {
	await tab(dialog, shareWords[figure.language].tabs.picture);
	await dialog.locator('[role="tabpanel"] figure img').waitFor();
	await dialog.getByLabel('SVG').check({ force: true });
	const svg = (await saved(page, dialog)).bytes.toString('utf8');
	const root = parseXml(svg);
	expect(root.name).toBe('svg');
	expect(root.attributes['xmlns']).toBe('http://www.w3.org/2000/svg');
	expect(named(root, 'title').map(textOf)[0]).toBe(figure.question);
	expect(textOf(named(root, 'desc')[0]!).length).toBeGreaterThan(80);
	for (const { licence } of figure.sources) expect(svg).toContain(shortLicence(licence));
	expect(svg).toContain("'Golos Text'");
	expect(svg).not.toMatch(/<(script|foreignObject|image)|var\(--/);
	await dialog.getByLabel('PNG').check({ force: true });
	for (const scale of [1, 2] as const) {
		await dialog.getByLabel(`${scale}×`).check({ force: true });
		const { bytes } = await saved(page, dialog);
		const { width, height, inked, worded } = await decoded(page, bytes);
		expect([width, height]).toEqual(['width', 'height'].map((side) => Number(root.attributes[side]) * scale));
		expect(worded).toBe(true);
		expect(inked).toBeGreaterThan(0.01);
		expect(inked).toBeLessThan(0.9);
	}
}

const asNumber = (text: string | undefined, mark: 'comma' | 'point') =>
	Number(mark === 'comma' ? text?.replace(',', '.') : text);

async function data(page: Page, dialog: Locator, { id, chart, language }: Figure) {
	await tab(dialog, shareWords[language].tabs.data);
	const mark = language === 'ru' ? 'comma' : 'point';
	const files = unzipSync(new Uint8Array((await saved(page, dialog)).bytes));
	expect(Object.keys(files).sort()).toEqual([`${id}.csv`, `${id}.csv-metadata.json`]);
	const csv = strFromU8(files[`${id}.csv`]!).replace(/^\uFEFF/, '');
	const [head, ...body] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
	const { columns, rows } = tableOf(chart);
	expect(head).toHaveLength(columns.length + 2);
	expect(
		body
			.map((cells) => cells.slice(0, -2))
			.map((cells, row) =>
				cells.map((text, column) => {
					const cell = rows[row]?.[column];
					if (text === '') return null;
					return typeof cell === 'number' ? asNumber(text, mark) : text.replace(/^'(?=\s*[=+\-@])/, '');
				})
			)
	).toEqual(rows);
	const metadata = JSON.parse(strFromU8(files[`${id}.csv-metadata.json`]!));
	expect(metadata.tableSchema.columns).toHaveLength(head!.length);
	expect(metadata['dc:license'].length).toBeGreaterThan(0);
}

async function slide(page: Page, dialog: Locator, { chart, question }: Figure) {
	await tab(dialog, shareWords[chart.language].tabs.slides);
	const { name, bytes } = await saved(page, dialog);
	expect(name).toMatch(/\.pptx$/);
	const file = new Uint8Array(bytes);
	expect(packageFaults(file)).toEqual([]);
	expect(strFromU8(unzipSync(file)['ppt/slides/slide1.xml']!)).toContain(question.slice(0, 12));
	const native = nativeChart(chart);
	const text = (value: number | null) => (value === null ? undefined : String(value));
	const wanted = native.series.map((series) => ({
		name: series.name,
		values: 'points' in series ? series.points.map(([, y]) => text(y)) : series.values.map(text)
	}));
	const [mine] = chartsOf(file);
	for (const told of [mine!.shown, mine!.sheet])
		expect(told.map(({ name: series, values }) => ({ name: series, values }))).toEqual(wanted);
}

async function citations(dialog: Locator, { id, language }: Figure) {
	await tab(dialog, shareWords[language].tabs.citation);
	for (const form of [shareWords[language].citation.text, 'BibTeX', 'RIS']) {
		await dialog.getByLabel(form, { exact: true }).check({ force: true });
		await expect.poll(() => dialog.locator('pre').textContent()).toContain(`/evidence/${id}/`);
	}
}

it('takes one figure of each of the ten forms', () => {
	expect(ids).toHaveLength(10);
});

describe.each(languages)('in %s', (language) => {
	it.each(ids)('%s leaves the page whole', { timeout: 240_000 }, async (id) => {
		const figure = await shippedFigure(asEvidenceId(id), language);
		const { page, faults } = await visit(`/${language}/evidence/${id}/`);
		const dialog = await dialogOf(page, id, language);
		await picture(page, dialog, figure);
		await data(page, dialog, figure);
		await slide(page, dialog, figure);
		await citations(dialog, figure);
		expect(faults).toEqual([]);
	});
});
