/** Native tables of a slide: a claim in each country; rows of words with a verdict for each country. */
import type PptxGenJS from 'pptxgenjs';
import type { Language } from '$lib/base/language';
import { coloursOf } from '$lib/charts/colours';
import { palette } from '$lib/charts/palette';
import type { Said } from '$lib/export/carried';
import { verdictColour } from '$lib/export/svg-signs';
import { exportWords } from '$lib/words/messages-export';
import type { DeckSlide, SlideCountry } from './slide';
import { hex, inks, inner, sides, signs } from './slide-styles';

const { ink, grey, rule, pale } = inks;

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
export function verdictTable(
	slide: PptxGenJS.Slide,
	{ countries, verdicts }: DeckSlide,
	language: Language
): void {
	if (!verdicts || countries.length === 0 || countries.length > 8) return;
	const words = exportWords[language];
	const first = (text: string): PptxGenJS.TableCell => ({
		text,
		options: { fontSize: 14, fontFace: 'Arial', color: ink, fill: { color: pale } }
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

/** Words in rows, and beside them a verdict for each country where they rest on one. */
export function rowTable(slide: PptxGenJS.Slide, { rows: given, countries, kind }: DeckSlide): void {
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
