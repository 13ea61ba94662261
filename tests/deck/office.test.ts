// The file opened by another office program, where there is one, and written again: the same slides, charts and numbers.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deckFile } from '$lib/deck/deck-file';
import { sample } from '../export/sample';
import { shownCharts } from './chart-numbers';
import { forms } from './forms';
import { open, read } from './package-rules';
import { panelOf, slideOf } from './sample';
import { named, textOf } from './tree';

const found = spawnSync('soffice', ['--version']).status === 0;
if (!found) console.log('not run: LibreOffice absent');

/** The bytes after the program has opened and written them. */
function rewritten(bytes: Uint8Array): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'crossroads-'));
	try {
		writeFileSync(join(folder, 'made.pptx'), bytes);
		const settings = `-env:UserInstallation=file://${folder}/settings`;
		const target = join(folder, 'again');
		const command = [settings, '--headless', '--convert-to', 'pptx', '--outdir', target];
		execFileSync('soffice', [...command, join(folder, 'made.pptx')], { stdio: 'ignore' });
		return new Uint8Array(readFileSync(join(target, 'made.pptx')));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (found)
	it(
		'LibreOffice reads every form, with its title, its notes and its numbers',
		{ timeout: 240_000 },
		async () => {
			const carried = await sample('internet', 'ru');
			const slides = forms.map((chart) => slideOf(carried, [panelOf(carried, 'for', chart)]));
			const bytes = await deckFile(slides, 'ru', '2026-11-24');
			const again = rewritten(bytes);
			const [before, after] = [bytes, again].map(shownCharts);
			const rounded = (values: readonly (string | undefined)[]) =>
				values.map((text) => (text === undefined ? undefined : Number(Number(text).toPrecision(12))));
			for (const [at, series] of before!.entries()) {
				const told = after![at]!;
				expect(told.map(({ name }) => name)).toEqual(series.map(({ name }) => name));
				// Pairs it writes again under common first numbers, so that their places are its own.
				if (forms[at]!.form === 'scatter') continue;
				expect(told.map(({ values }) => rounded(values))).toEqual(
					series.map(({ values }) => rounded(values))
				);
			}
			const parts = open(again);
			const first = read(parts, 'ppt/slides/slide1.xml');
			expect(named(first, 'p:ph').map(({ attributes }) => attributes['type'])).toContain('title');
			expect(textOf(first)).toContain(carried.figure.question);
			expect(textOf(read(parts, 'ppt/notesSlides/notesSlide1.xml'))).toContain(
				'Слева <одно>, справа & другое.'
			);
		}
	);
