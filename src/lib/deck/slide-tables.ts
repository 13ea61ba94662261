/** Native tables of a slide: a claim in each country; rows of words with a verdict for each country. */
import type PptxGenJS from 'pptxgenjs';
import type { Language } from '$lib/base/language';
import { coloursOf } from '$lib/charts/colours';
import { palette } from '$lib/charts/palette';
import type { Said } from '$lib/export/carried';
import { verdictColour } from '$lib/export/svg-signs';
import { exportWords } from '$lib/words/messages-export';
import { verdictWords } from '$lib/words/messages-verdict';
import type { DeckSlide, SlideCountry } from './slide';
import { hex, inks, inner, plainBox, sans, sides, signs } from './slide-styles';

const { ink, grey, rule, pale } = inks;

/** Sign and word, coloured; an empty cell where nothing has been judged. */
function saidCell(said: Said | undefined, sizePt = 14, short = false): PptxGenJS.TableCell {
	const color = said ? hex(verdictColour[said.word]) : grey;
	const text = said ? (short ? signs[said.word] : `${signs[said.word]} ${said.text}`) : '–';
	return { text, options: { color, fontSize: sizePt, fontFace: 'Arial', align: 'center' } };
}

function countryCells(countries: readonly SlideCountry[], sizePt = 14): PptxGenJS.TableCell[] {
	const colours = coloursOf(countries.map(({ key }) => ({ key, role: 'country' })));
	return countries.map(({ key, name }) => {
		const property = /--([\w-]+)/.exec(colours.get(key)?.text ?? '')?.[1] ?? 'ink';
		const color = hex(palette[property]?.[0] ?? '#1f1c18');
		return {
			text: name,
			options: { color, bold: true, fontSize: sizePt, fontFace: 'Arial', align: 'center' }
		};
	});
}

const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: rule };

/** The claim in each country as a table of its own; its first column says what it is. */
export function verdictTable(
	slide: PptxGenJS.Slide,
	{ countries, verdicts, axes }: DeckSlide,
	language: Language
): void {
	if (!verdicts || countries.length === 0 || countries.length > 8) return;
	const words = exportWords[language];
	const first = (text: string): PptxGenJS.TableCell => ({
		text,
		options: { fontSize: 14, fontFace: 'Arial', color: ink, fill: { color: pale } }
	});
	const width = (inner - 2.1) / countries.length;
	const rows = axes ?? [{ head: words.claimAsWhole, verdicts }];
	slide.addTable(
		[
			[first(words.country), ...countryCells(countries)],
			...rows.map(({ head, verdicts: said }) => [first(head), ...said.map((one) => saidCell(one, 13))])
		],
		{
			x: sides,
			y: rows.length > 1 ? 5.88 : 5.95,
			w: inner,
			colW: [2.1, ...countries.map(() => width)],
			rowH: rows.length > 1 ? 0.32 : 0.36,
			border,
			valign: 'middle',
			margin: [0.02, 0.06, 0.02, 0.06],
			objectName: words.verdictRow
		}
	);
}

/** What the signs of a table mean, each that occurs once. */
function signKey(rows: DeckSlide['rows'], language: Language): string {
	const used = new Set(rows.flatMap(({ verdicts = [] }) => verdicts.flatMap((said) => said?.word ?? [])));
	const words = verdictWords[language].verdict;
	return [...used].map((word) => `${signs[word]} ${wordOf(words, word)}`).join('   ');
}

const wordOf = (words: Record<string, string>, word: Said['word']) =>
	words[word] ?? words[word.replace('-in-part', '')] ?? word;

/** Letters in points, by how many rows must have room: of heads, of what stands under them, of signs. */
function lettersOf(rows: number, kind: DeckSlide['kind'], judged: boolean) {
	if (kind === 'title') return rows > 9 ? { head: 14, text: 13, sign: 15 } : { head: 16, text: 14, sign: 17 };
	if (rows > 8) return { head: 15, text: 12.5, sign: 14 };
	if (rows > 5) return { head: 17, text: 14, sign: 17 };
	return judged ? { head: 20, text: 16, sign: 22 } : { head: 22, text: 18, sign: 22 };
}

/** Words in rows, and beside them a verdict for each country where they rest on one. */
export function rowTable(
	slide: PptxGenJS.Slide,
	{ rows: given, countries, kind, title }: DeckSlide,
	language: Language
): void {
	if (given.length === 0) return;
	const judged = given.some(({ verdicts }) => verdicts) && countries.length <= 8;
	const letters = lettersOf(given.length, kind, judged);
	const cells = given.map(({ head, text, verdicts, sub }): PptxGenJS.TableCell[] => [
		{
			text: [
				{
					text: head,
					options: {
						bold: !sub,
						fontSize: sub ? letters.text : letters.head,
						breakLine: Boolean(text)
					}
				},
				...(text ? [{ text, options: { fontSize: letters.text, color: grey } }] : [])
			] as never,
			options: { fontFace: 'Arial', color: ink, ...(sub && { margin: [0.02, 0.06, 0.02, 0.3] }) }
		},
		...(judged
			? countries.map((_, at) =>
					verdicts ? saidCell(verdicts[at], letters.sign, true) : { text: '', options: {} }
				)
			: [])
	]);
	const head: PptxGenJS.TableRow[] = judged
		? [[{ text: '', options: { fontSize: 12 } }, ...countryCells(countries, countries.length > 4 ? 12 : 14)]]
		: [];
	const wide = judged ? Math.min(1.35, 6.6 / countries.length) : 0;
	const edge: PptxGenJS.BorderProps[] = [border, { type: 'none' }, border, { type: 'none' }];
	slide.addTable([...head, ...cells], {
		x: sides,
		y: kind === 'title' ? 2.75 : 1.7,
		w: inner,
		colW: judged ? [inner - wide * countries.length, ...countries.map(() => wide)] : [inner],
		border: edge as never,
		valign: 'middle',
		margin: given.length > 8 ? [0.02, 0.06, 0.02, 0.06] : [0.05, 0.06, 0.05, 0.06],
		objectName: title
	});
	if (judged)
		slide.addText(signKey(given, language), {
			...sans,
			...plainBox,
			color: grey,
			x: sides,
			y: 6.6,
			w: inner,
			h: 0.28,
			fontSize: 12
		});
}
