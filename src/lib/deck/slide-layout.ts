/** Slides → objects of PowerPoint: words, native tables, and a place for each chart, whose parts are written afterwards. */
import type PptxGenJS from 'pptxgenjs';
import type { Language } from '$lib/base/language';
import { plain } from '$lib/export/carried';
import { verdictColour } from '$lib/export/svg-signs';
import { paragraphMark, titleMark } from './finish-package';
import type { NativeChart } from './native';
import { putCharts } from './slide-charts';
import type { DeckSlide, SlidePanel } from './slide';
import { hex, inks, inner, plainBox, sans, sides, signs } from './slide-styles';
import { rowTable, verdictTable } from './slide-tables';

const { ink, grey } = inks;

const panelColour = ({ side }: Pick<SlidePanel, 'side'>) =>
	side === 'for' ? hex(verdictColour.supports) : side === 'against' ? hex(verdictColour.contradicts) : ink;

interface Place {
	readonly x: number;
	readonly w: number;
	readonly chartH: number;
}

/** Letters of question and answer: as large as their sentences leave room, in a column or over the whole slide. */
function lettersOf({ question, answer }: SlidePanel, isWide: boolean) {
	if (isWide) return { question: 18, answer: answer.length > 260 ? 14 : 17 };
	return {
		question: question.length > 52 ? 13 : 15,
		answer: answer.length > 190 ? 11 : answer.length > 130 ? 12.5 : 14
	};
}

/** @param title of the slide: a question that stands there is not asked again */
function panelWords(slide: PptxGenJS.Slide, panel: SlidePanel, { x, w }: Place, title: string): void {
	const color = panelColour(panel);
	const verdict = panel.verdict;
	const letters = lettersOf(panel, w > inner / 2);
	const question = panel.question === title ? '' : panel.question;
	const sure = verdict?.certainty ? `, ${verdict.certainty.text}` : '';
	slide.addText(
		[
			...(panel.sideLabel ? [{ text: `${panel.sideLabel}. `, options: { color, bold: true } }] : []),
			{ text: question, options: { color: ink, bold: true, breakLine: Boolean(verdict) } },
			...(verdict
				? [
						{
							text: `${signs[verdict.word]} ${verdict.text}${sure}`,
							options: { color: hex(verdictColour[verdict.word]), bold: false }
						}
					]
				: [])
		],
		{
			...sans,
			...plainBox,
			x,
			y: 1.68,
			w,
			h: 0.62,
			fontSize: letters.question,
			valign: 'top',
			fit: 'shrink'
		}
	);
	slide.addText(plain(panel.answer), {
		...sans,
		...plainBox,
		color: grey,
		x,
		y: 2.32,
		w,
		h: 0.62,
		fontSize: letters.answer,
		valign: 'top',
		fit: 'shrink'
	});
}

/** In the place of a figure, what is not known: at the same size, so that nobody takes it for an agreement. */
function missingWords(
	slide: PptxGenJS.Slide,
	{ side, label, text }: NonNullable<DeckSlide['missing']>[number],
	w: number
): void {
	const box = { ...sans, ...plainBox, x: side === 'for' ? sides : sides + w + 0.5, w };
	const color = panelColour({ side });
	slide.addText(`${label}.`, { ...box, y: 1.68, h: 0.3, fontSize: 15, bold: true, color, valign: 'top' });
	slide.addText(plain(text), {
		...box,
		y: 2.32,
		h: 3,
		fontSize: 16,
		color: grey,
		valign: 'top',
		fit: 'shrink'
	});
}

function figures(pptx: PptxGenJS, slide: PptxGenJS.Slide, deck: DeckSlide, charts: NativeChart[]): void {
	const both = deck.panels.length > 1 || (deck.missing?.length ?? 0) > 0;
	const w = both ? (inner - 0.5) / 2 : inner;
	const below = deck.verdicts && deck.countries.length <= 8;
	for (const one of deck.missing ?? []) missingWords(slide, one, w);
	deck.panels.slice(0, 2).forEach((panel, at) => {
		const column = deck.missing?.some(({ side }) => side === 'for') ? 1 : at;
		const place = {
			x: sides + column * (w + 0.5),
			w,
			chartH: (below ? 5.82 : deck.counter ? 6.15 : 6.7) - 3
		};
		panelWords(slide, panel, place, deck.title);
		putCharts(pptx, slide, panel, { x: place.x, y: 2.98, w, h: place.chartH }, charts);
	});
	if (deck.counter)
		slide.addText(
			[
				{ text: `${deck.counter.label}: `, options: { bold: true } },
				{ text: plain(deck.counter.text), options: {} }
			],
			{
				...sans,
				...plainBox,
				x: sides,
				y: below ? 6.68 : 6.2,
				w: inner,
				h: 0.5,
				fontSize: 13,
				valign: 'top',
				fit: 'shrink'
			}
		);
}

const titleSize = (text: string) => (text.length <= 46 ? 34 : text.length <= 92 ? 27 : 23);

function foot(slide: PptxGenJS.Slide, { source, link }: DeckSlide, at: number, of: number): void {
	slide.addText(plain(`${source} ${link}`), {
		...sans,
		...plainBox,
		color: grey,
		x: sides,
		y: 6.98,
		w: inner - 1,
		h: 0.36,
		fontSize: 10.5,
		valign: 'top',
		fit: 'shrink'
	});
	if (of > 1)
		slide.addText(`${at} / ${of}`, {
			...sans,
			...plainBox,
			color: grey,
			x: sides + inner - 0.9,
			y: 6.98,
			w: 0.9,
			h: 0.3,
			fontSize: 12,
			align: 'right'
		});
}

/** Lays one slide out; the charts it has a place for are appended to `charts` in the order of their parts. */
export function layOut(
	pptx: PptxGenJS,
	deck: DeckSlide,
	[at, of]: readonly [number, number],
	language: Language,
	charts: NativeChart[]
): void {
	const slide = pptx.addSlide();
	slide.background = { color: 'FFFFFF' };
	if (deck.kicker)
		slide.addText(deck.kicker, {
			...sans,
			...plainBox,
			color: grey,
			x: sides,
			y: 0.38,
			w: inner,
			h: 0.3,
			fontSize: 14
		});
	slide.addText(deck.title, {
		...plainBox,
		objectName: titleMark,
		align: 'left',
		x: sides,
		y: 0.68,
		w: inner,
		h: deck.kind === 'title' ? 1.3 : 0.92,
		fontFace: 'Georgia',
		bold: true,
		color: ink,
		fontSize: titleSize(deck.title),
		valign: 'top',
		fit: 'shrink'
	});
	if (deck.lead)
		slide.addText(deck.lead, {
			...sans,
			...plainBox,
			color: grey,
			x: sides,
			y: deck.kind === 'title' ? 2.05 : 1.3,
			w: inner,
			h: 0.6,
			fontSize: 20,
			valign: 'top'
		});
	figures(pptx, slide, deck, charts);
	rowTable(slide, deck, language);
	verdictTable(slide, deck, language);
	foot(slide, deck, at, of);
	const notes = deck.notes.filter(({ text }) => text);
	slide.addNotes(
		notes.map(({ label, text }) => (label ? `${label}. ${plain(text)}` : plain(text))).join(paragraphMark)
	);
}
