// Whatever carries a claim away carries the strongest of what speaks against it: table, metadata, picture, slide.
import { DOMParser } from 'linkedom';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { servingsOf } from '$lib/argument/walk';
import type { Language } from '$lib/base/language';
import { draw } from '$lib/charts/draw';
import { deckFile } from '$lib/deck/deck-file';
import { figureSlide } from '$lib/deck/talk-deck';
import { counterLine, plain, type Carried } from '$lib/export/carried';
import { dataArchive } from '$lib/export/data-archive';
import { figureCsv } from '$lib/export/figure-csv';
import { figureMetadata } from '$lib/export/figure-metadata';
import { figureSvg } from '$lib/export/figure-svg';
import { carry } from '$lib/export/papers';
import { saidOfFigure } from '$lib/export/said';
import { oppositeOf } from '$lib/judging/opposite';
import { shipped, shippedDocket, shippedFigure } from '../../src/routes/shipped.server';

const [{ argument }, docket] = await Promise.all([shipped(), shippedDocket()]);

/** The first piece of every claim that has one, each once, in the two languages in turn. */
const pieces = [
	...new Map(
		[...argument.claims.keys()].flatMap((claim) => {
			const [serving] = servingsOf(argument, claim);
			return serving ? [[serving.evidence.id, serving] as const] : [];
		})
	).values()
].map(({ evidence, service }, at) => ({
	id: evidence.id as string,
	piece: evidence,
	side: service.side,
	language: (at % 2 ? 'en' : 'ru') as Language
}));

/** As a page gathers it: with the other side's strongest piece, as judging ranks it. */
async function gathered({ piece, side, language }: (typeof pieces)[number]) {
	const found = oppositeOf(docket, piece);
	const [figure, other] = await Promise.all([
		shippedFigure(piece.id, language),
		found && shippedFigure(found.evidence, language)
	]);
	const counter = found &&
		other && { id: found.evidence, side: found.side, question: other.question, answer: other.answer };
	const papers = {
		place: 'Crossroads',
		side,
		question: figure.question,
		measure: figure.measure,
		publishers: [],
		...(counter && { counter })
	};
	const going = { papers, link: 'https://example.org/en/', date: '2026-11-25' };
	const whole: Carried = carry(figure, { ...going, verdict: saidOfFigure(figure, side) });
	return { whole, other: other && found && { figure: other, side: found.side } };
}

const known = new Map<string, ReturnType<typeof gathered>>();
function carried(one: (typeof pieces)[number]) {
	const found = known.get(one.id) ?? gathered(one);
	known.set(one.id, found);
	return found;
}

/** Letters alone: pictures break lines, files join them. */
const letters = (text: string) => plain(text).replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = (markup: string, tag: string) =>
	[...new DOMParser().parseFromString(markup, 'text/xml').querySelectorAll(tag)]
		.map(({ textContent }) => textContent)
		.join(' ');

it('has a piece of every claim, most of them with something on the other side', async () => {
	const all = await Promise.all(pieces.map(carried));
	expect(pieces.length).toBeGreaterThan(15);
	expect(all.filter(({ other }) => other).length).toBeGreaterThan(pieces.length / 2);
	for (const { whole } of all) expect(counterLine(whole).text.length).toBeGreaterThan(20);
});

describe.each(pieces)('$id in $language', (one) => {
	it('names it in every row of its table, in the metadata and in the archive', async () => {
		const { whole } = await carried(one);
		const { label, text } = counterLine(whole);
		for (const mark of ['point', 'comma'] as const) {
			const csv = figureCsv(whole, mark).replace(/^\uFEFF/, '');
			const [head, ...rows] = Papa.parse<string[]>(csv, {
				delimiter: mark === 'comma' ? ';' : ',',
				skipEmptyLines: true
			}).data;
			expect(head?.at(-1)).toContain(label);
			for (const row of rows) expect(letters(row.at(-1) ?? '')).toBe(letters(text));
		}
		const metadata = JSON.parse(figureMetadata(whole, one.id, [], 'point'));
		expect(letters(metadata['crossroads:counterEvidence'])).toContain(letters(text));
		const files = unzipSync(dataArchive(whole, [], 'point'));
		for (const file of Object.values(files)) expect(letters(strFromU8(file))).toContain(letters(text));
	});

	it('names it in its picture, to be seen and to be heard', async () => {
		const { whole } = await carried(one);
		const { svg } = figureSvg(whole, (data, frame) => draw(data, frame));
		const { label, text } = counterLine(whole);
		expect(letters(wordsOf(svg, 'text'))).toContain(letters(`${label}: ${text}`));
		expect(letters(wordsOf(svg, 'desc'))).toContain(letters(text));
	});

	it('stands beside it on its slide, at the same size, or says that there is none', async () => {
		const { whole, other } = await carried(one);
		const { figure } = whole;
		const shown = {
			language: one.language,
			figureOf: () => figure,
			said: () => undefined,
			countries: [],
			site: 'https://example.org',
			query: '',
			edition: figure.edition,
			date: '2026-11-25'
		};
		const given = { figure, counter: other, place: whole.place, side: one.side };
		const slide = figureSlide(given, shown);
		expect(slide.panels.length === 2 || slide.counter !== undefined).toBe(true);
		const files = unzipSync(await deckFile([slide], one.language, '2026-11-25'));
		const words = letters(wordsOf(strFromU8(files['ppt/slides/slide1.xml'] as Uint8Array), 'a\\:t, t'));
		expect(words).toContain(letters(figure.question));
		expect(words).toContain(letters(other?.figure.question ?? slide.counter?.text ?? 'missing'));
	});
});
