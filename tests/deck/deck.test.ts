// A file of slides: every rule of the package kept, every number there to the last digit, gaps as gaps, words intact.
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { deckFile as made } from '$lib/deck/deck-file';
import type { Language } from '$lib/base/language';
import type { DeckSlide } from '$lib/deck/slide';
import { nativeChart } from '$lib/deck/native-chart';
import { tableOf } from '$lib/charts/table';
import { sample } from '../export/sample';
import { chartsOf } from './chart-numbers';
import { forms } from './forms';
import { open, packageFaults, read } from './package-rules';
import { panelOf, sampleDeck, slideOf } from './sample';
import { all, named, textOf } from './tree';

const deckFile = (slides: readonly DeckSlide[], language: Language) => made(slides, language, '2026-11-24');
const carried = await sample('internet', 'ru');
const formsDeck = () =>
	deckFile(
		forms.map((chart) => slideOf(carried, [panelOf(carried, 'for', chart)])),
		'ru'
	);

describe.each(languages)('a deck in %s', (language) => {
	it('keeps the rules of the package', async () => {
		expect(packageFaults(await deckFile(await sampleDeck(language), language))).toEqual([]);
	});

	it('has words, notes and a description of every chart', async () => {
		const slides = await sampleDeck(language);
		const parts = open(await deckFile(slides, language));
		for (const [at, slide] of slides.entries()) {
			const root = read(parts, `ppt/slides/slide${at + 1}.xml`);
			const words = textOf(root).replaceAll('\u2060', '');
			for (const text of [
				slide.title,
				slide.kicker,
				slide.link,
				...slide.panels.map(({ question }) => question)
			])
				expect(words).toContain(text);
			if (slide.counter) expect(words).toContain(slide.counter.text);
			const charts = named(root, 'p:cNvPr').filter((node) =>
				slide.panels.some((one) => one.question === node.attributes['name'])
			);
			expect(charts).toHaveLength(slide.panels.length);
			for (const { attributes } of charts) expect(attributes['descr']!.length).toBeGreaterThan(40);
			const notes = read(parts, `ppt/notesSlides/notesSlide${at + 1}.xml`);
			const paragraphs = named(notes, 'a:p').map(textOf);
			for (const { label, text } of slide.notes)
				expect(paragraphs).toContain(`${label}. ${text}`.replaceAll('\u2060', ''));
		}
	});
});

it('draws every form natively and keeps the rules', async () => {
	expect(packageFaults(await formsDeck())).toEqual([]);
});

it('shows in each chart, and holds in its workbook, the very numbers of the data', async () => {
	const charts = chartsOf(await formsDeck());
	expect(charts).toHaveLength(forms.length);
	for (const [at, { shown, sheet }] of charts.entries()) {
		const native = nativeChart(forms[at]!);
		const text = (value: number | null) => (value === null ? undefined : String(value));
		const wanted =
			native.kind === 'pairs'
				? native.series.map(({ name, points }) => ({
						name,
						first: points.map(([x]) => text(x)),
						values: points.map(([, y]) => text(y))
					}))
				: native.series.map(({ name, values }) => ({
						name,
						first: [...native.categories],
						values: values.map(text)
					}));
		expect(shown).toEqual(wanted);
		expect(sheet).toEqual(wanted);
	}
});

it('brings every number of the table under the figure into the chart', async () => {
	for (const [at, { shown }] of chartsOf(await formsDeck()).entries()) {
		const form = forms[at]!;
		if (form.form === 'calendar') continue;
		const numbers = shown.flatMap(({ values, first }) => [...values, ...first]);
		const members =
			form.form === 'map' ? form.values.filter(({ member }) => member).map(({ value }) => value) : undefined;
		const { columns, rows } = tableOf(form);
		const told = rows.flatMap((row) =>
			row.filter(
				(cell, column) =>
					typeof cell === 'number' && !/^(year|low|high)$|_(low|high|25|75)$/.test(columns[column]!.key)
			)
		);
		for (const number of members ?? told) expect(numbers).toContain(String(number));
	}
});

it('leaves a missing year out and never bridges it', async () => {
	const [chart] = chartsOf(await formsDeck());
	const tajikistan = chart!.shown.find(({ name }) => name === 'TJK' || name === 'Таджикистан')!;
	expect(tajikistan.values[3]).toBeUndefined();
	expect(named(chart!.root, 'c:dispBlanksAs')[0]!.attributes['val']).toBe('gap');
});

it('counts events where the source looks, and only there', async () => {
	const calendar = chartsOf(await formsDeck())[forms.findIndex(({ form }) => form === 'calendar')]!;
	expect(calendar.shown.map(({ values }) => values)).toEqual([
		['0', '2', undefined],
		['0', '0', '0']
	]);
});

it('keeps labels that begin with = + - @ as text, in the chart and in the workbook', async () => {
	const bytes = await formsDeck();
	const names = chartsOf(bytes).flatMap(({ sheet }) => sheet.map(({ name }) => name));
	expect(names).toEqual(expect.arrayContaining(['=СУММ(A1)', '@b', '+шире', '-уже']));
	for (const [path, part] of open(bytes)) {
		if (!path.endsWith('.xlsx')) continue;
		const sheet = open(part).get('xl/worksheets/sheet1.xml')!;
		expect(all(read(open(part), 'xl/worksheets/sheet1.xml')).some(({ name }) => name === 'f')).toBe(false);
		expect(strFromU8(sheet)).not.toContain('<v></v>');
	}
});

it('says on the slide where a form is drawn otherwise than on the site', async () => {
	const parts = open(await formsDeck());
	const at = forms.findIndex(({ form }) => form === 'heat');
	expect(textOf(read(parts, `ppt/slides/slide${at + 1}.xml`))).toContain('тепловая карта');
});

it('draws panels of several lines as small charts of their own, with the numbers of the data and a key', async () => {
	const channels = await sample('channel-mix', 'ru');
	const { chart } = channels.figure;
	if (chart.form !== 'multiples') throw new Error('a figure of panels is wanted');
	const bytes = await deckFile([slideOf(channels, [panelOf(channels, 'for')])], 'ru');
	expect(packageFaults(bytes)).toEqual([]);
	const charts = chartsOf(bytes);
	expect(charts).toHaveLength(chart.panels.length);
	for (const [at, { lines }] of chart.panels.entries()) {
		const [from, to] = chart.domain;
		const values = lines.map(({ points }) =>
			Array.from({ length: to - from + 1 }, (_, year) => {
				const value = points.find((one) => one.year === from + year)?.value;
				return value === undefined ? undefined : String(value);
			})
		);
		for (const told of [charts[at]!.shown, charts[at]!.sheet]) {
			expect(told.map(({ name }) => name)).toEqual(lines.map(({ label }) => label));
			expect(told.map((one) => one.values)).toEqual(values);
		}
	}
	const words = textOf(read(open(bytes), 'ppt/slides/slide1.xml'));
	for (const { label } of chart.panels[0]!.lines) expect(words).toContain(label);
});

it('makes one figure a file of one slide', async () => {
	const bytes = await deckFile([slideOf(carried, [panelOf(carried, 'for')])], 'ru');
	expect(packageFaults(bytes)).toEqual([]);
	expect([...open(bytes).keys()].filter((path) => /^ppt\/slides\/slide/.test(path))).toHaveLength(1);
});

it('finds the faults that it looks for', async () => {
	const { zipSync, unzipSync, strToU8 } = await import('fflate');
	const bytes = await deckFile([slideOf(carried, [panelOf(carried, 'for')])], 'ru');
	const broken = (path: RegExp, change: (markup: string) => string) => {
		const parts = unzipSync(bytes);
		const found = Object.keys(parts).find((name) => path.test(name))!;
		parts[found] = strToU8(change(strFromU8(parts[found]!)));
		return packageFaults(zipSync(parts)).join('\n');
	};
	const chart = /charts\/chart\d+\.xml$/;
	expect(broken(chart, (xml) => xml.replace('<c:axId', '<c:axId val="3"/><c:axId'))).toMatch(
		/axis 3 is not there/
	);
	expect(broken(chart, (xml) => xml.replace('<c:grouping val="standard"/>', ''))).toMatch(/lacks c:grouping/);
	expect(broken(chart, (xml) => xml.replace('r:id="rId1"', 'r:id="rId9"'))).toMatch(/uses rId9/);
	expect(broken(/slides\/slide1\.xml$/, (xml) => xml.replace('cNvPr id="3"', 'cNvPr id="2"'))).toMatch(
		/shape 2 twice/
	);
	expect(broken(/Content_Types/, (xml) => xml.replace(/<Override[^>]*slide1\.xml[^>]*>/, ''))).toMatch(
		/only application\/xml/
	);
	expect(broken(/slides\/slide1\.xml$/, (xml) => xml.replace('</a:p>', ''))).toMatch(/closes/);
	expect(broken(chart, (xml) => xml.replace('<c:dLblPos val="r"/>', '<c:dLblPos val="outEnd"/>'))).toMatch(
		/stands at outEnd/
	);
	expect(broken(chart, (xml) => xml.replace('<c:smooth val="0"/>', '<c:bright val="0"/>'))).toMatch(
		/c:bright in c:ser is not known/
	);
	expect(broken(chart, (xml) => xml.replace('val="gap"', 'val="none"'))).toMatch(/dispBlanksAs val="none"/);
	expect(broken(chart, (xml) => xml.replace('<c:order val="1"/>', '<c:order val="0"/>'))).toMatch(
		/two series have one c:order/
	);
	expect(broken(/slideMaster1\.xml$/, (xml) => xml.replace(/<p:clrMap .*?\/>/, ''))).toMatch(
		/p:sldMaster lacks p:clrMap/
	);
});
