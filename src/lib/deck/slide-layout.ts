/** Slides → objects of PowerPoint: words, native tables, and a place for each chart, whose parts are written afterwards. */
import type PptxGenJS from 'pptxgenjs';
import { coloursOf } from '$lib/charts/colours';
import { palette } from '$lib/charts/palette';
import type { Said } from '$lib/export/carried';
import { verdictColour } from '$lib/export/svg-signs';
import { exportWords } from '$lib/words/messages-export';
import type { Language } from '$lib/base/language';
import { paragraphMark } from './finish-package';
import type { NativeChart } from './native';
import { nativeChart } from './native-chart';
import type { DeckSlide, SlideCountry, SlidePanel } from './slide';

/** Inches on a wide slide. */
const sides = 0.75;
const inner = 13.333 - 2 * sides;
const [ink, grey, rule, paleInk] = ['1F1C18', '57514A', 'D9D2C5', 'F3EDE1'];
const sans = { fontFace: 'Arial', color: ink };
const plainBox = { margin: 0, wrap: true } as const;

/** Shapes that fonts of every office have. */
const signs: Readonly<Record<Said['word'], string>> = {
	supports: '▲',
	'supports-in-part': '△',
	contradicts: '▼',
	'contradicts-in-part': '▽',
	mixed: '◆',
	'cannot-tell': '?',
	'no-data': '○'
};

const hex = (colour: string) => colour.slice(1).toUpperCase();
const withoutJoiners = (text: string) => text.replaceAll('\u2060', '');

/** Sign and word, coloured; an empty cell where nothing has been judged. */
function saidCell(said: Said | undefined, sizePt = 14, short = false): PptxGenJS.TableCell {
	const color = said ? hex(verdictColour[said.word]) : grey;
	const text = said ? (short ? signs[said.word] : `${signs[said.word]} ${said.text}`) : '–';
	return { text, options: { color, fontSize: sizePt, fontFace: 'Arial', align: 'center' } };
}

function countryCells(countries: readonly SlideCountry[]): PptxGenJS.TableCell[] {
	const colours = coloursOf(countries.map(({ key }) => ({ key, role: 'country' })));
	return countries.map(({ key, name }) => {
		const property = /--([\w-]+)/.exec(colours.get(key)?.text ?? '')?.[1] ?? 'ink';
		const color = hex(palette[property]?.[0] ?? '#1f1c18');
		return { text: name, options: { color, bold: true, fontSize: 14, fontFace: 'Arial', align: 'center' } };
	});
}

const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: rule };

/** The claim in each country as a table of its own; its first column says what it is. */
function verdictTable(slide: PptxGenJS.Slide, { countries, verdicts }: DeckSlide, language: Language): void {
	if (!verdicts || countries.length === 0 || countries.length > 8) return;
	const words = exportWords[language];
	const first = (text: string): PptxGenJS.TableCell => ({
		text,
		options: { fontSize: 14, fontFace: 'Arial', color: ink, fill: { color: paleInk } }
	});
	const width = (inner - 2.1) / countries.length;
	slide.addTable(
		[
			[first(words.country), ...countryCells(countries)],
			[first(words.claimAsWhole), ...verdicts.map((said) => saidCell(said, 13))]
		],
		{
			x: sides,
			y: 5.95,
			w: inner,
			colW: [2.1, ...countries.map(() => width)],
			rowH: 0.36,
			border,
			valign: 'middle',
			margin: [0.02, 0.06, 0.02, 0.06],
			objectName: words.verdictRow
		}
	);
}

const panelColour = ({ side }: SlidePanel) =>
	side === 'for' ? hex(verdictColour.supports) : side === 'against' ? hex(verdictColour.contradicts) : ink;

interface Place {
	readonly x: number;
	readonly w: number;
	readonly chartH: number;
}

function panelWords(slide: PptxGenJS.Slide, panel: SlidePanel, { x, w }: Place): void {
	const color = panelColour(panel);
	const verdict = panel.verdict;
	const sure = verdict?.certainty ? `, ${verdict.certainty.text}` : '';
	slide.addText(
		[
			...(panel.sideLabel ? [{ text: `${panel.sideLabel}. `, options: { color, bold: true } }] : []),
			{ text: panel.question, options: { color: ink, bold: true, breakLine: Boolean(verdict) } },
			...(verdict
				? [
						{
							text: `${signs[verdict.word]} ${verdict.text}${sure}`,
							options: { color: hex(verdictColour[verdict.word]), bold: false }
						}
					]
				: [])
		],
		{ ...sans, ...plainBox, x, y: 1.68, w, h: 0.62, fontSize: 15, valign: 'top', fit: 'shrink' }
	);
	slide.addText(withoutJoiners(panel.answer), {
		...sans,
		...plainBox,
		color: grey,
		x,
		y: 2.32,
		w,
		h: 0.62,
		fontSize: panel.answer.length > 150 ? 12 : 14,
		valign: 'top',
		fit: 'shrink'
	});
}

function figures(pptx: PptxGenJS, slide: PptxGenJS.Slide, deck: DeckSlide, charts: NativeChart[]): void {
	const both = deck.panels.length > 1;
	const w = both ? (inner - 0.5) / 2 : inner;
	const below = deck.verdicts && deck.countries.length <= 8;
	deck.panels.slice(0, 2).forEach((panel, at) => {
		const place = { x: sides + at * (w + 0.5), w, chartH: (below ? 5.82 : deck.counter ? 6.15 : 6.7) - 3 };
		panelWords(slide, panel, place);
		const native = nativeChart(panel.chart);
		charts.push(native);
		const y = 2.98;
		const remarkH = native.remark ? 0.24 : 0;
		slide.addChart(pptx.ChartType.line, [{ name: '–', labels: ['–'], values: [1] }], {
			x: place.x,
			y,
			w,
			h: place.chartH - remarkH,
			altText: withoutJoiners(`${panel.question} ${panel.chart.name} ${panel.chart.description}`).slice(
				0,
				1500
			),
			objectName: panel.question
		});
		if (native.remark)
			slide.addText(native.remark, {
				...sans,
				...plainBox,
				color: grey,
				x: place.x,
				y: y + place.chartH - remarkH,
				w,
				h: 0.22,
				fontSize: 11
			});
	});
	if (deck.counter)
		slide.addText(
			[
				{ text: `${deck.counter.label}: `, options: { bold: true } },
				{ text: withoutJoiners(deck.counter.text), options: {} }
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

/** Words in rows, and beside them a verdict for each country where they rest on one. */
function rows(slide: PptxGenJS.Slide, { rows: given, countries, kind }: DeckSlide): void {
	if (given.length === 0) return;
	const judged = given.some(({ verdicts }) => verdicts) && countries.length <= 8;
	const cells = given.map(({ head, text, verdicts }): PptxGenJS.TableCell[] => [
		{
			text: [
				{
					text: head,
					options: { bold: true, fontSize: kind === 'title' ? 15 : 17, breakLine: Boolean(text) }
				},
				...(text ? [{ text, options: { fontSize: 13, color: grey } }] : [])
			] as never,
			options: { fontFace: 'Arial', color: ink }
		},
		...(judged ? countries.map((_, at) => saidCell(verdicts?.[at], 16, true)) : [])
	]);
	const head: PptxGenJS.TableRow[] = judged
		? [[{ text: '', options: { fontSize: 14 } }, ...countryCells(countries)]]
		: [];
	const wide = judged ? Math.min(1.35, 6.6 / countries.length) : 0;
	const edge: PptxGenJS.BorderProps[] = [border, { type: 'none' }, border, { type: 'none' }];
	slide.addTable([...head, ...cells], {
		x: sides,
		y: kind === 'title' ? 2.9 : 1.75,
		w: inner,
		colW: judged ? [inner - wide * countries.length, ...countries.map(() => wide)] : [inner],
		border: edge as never,
		valign: 'middle',
		margin: [0.05, 0.06, 0.05, 0.06],
		objectName: 'table'
	});
}

const titleSize = (text: string) => (text.length <= 46 ? 34 : text.length <= 92 ? 27 : 23);

function foot(slide: PptxGenJS.Slide, { source, link }: DeckSlide, at: number, of: number): void {
	slide.addText(withoutJoiners(`${source} ${link}`), {
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
			fontSize: 17,
			valign: 'top'
		});
	figures(pptx, slide, deck, charts);
	rows(slide, deck);
	verdictTable(slide, deck, language);
	foot(slide, deck, at, of);
	slide.addNotes(
		deck.notes.map(({ label, text }) => `${label}. ${withoutJoiners(text)}`).join(paragraphMark)
	);
}
