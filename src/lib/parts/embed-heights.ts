/** How much room the words of an embed leave to its chart: texts in, px of chart at three widths out, for one height of the whole. */
import { textWidth, wrapText } from '$lib/charts/text-width';

export interface EmbedTexts {
	readonly question: string;
	/** the answer's first sentence, and all of it */
	readonly finding: string;
	readonly answer: string;
	readonly measure: string;
	/** what speaks on the other side, short and in full */
	readonly counter: readonly [short: string, full: string];
	readonly source: string;
}

/** The height that the code for other pages names. */
const wholePx = 660;
/** A chart below this is not worth drawing; one above it leaves the words behind. */
const [leastPx, mostPx] = [150, 330];
/** Rules, paddings, place, verdict, the word for the table, name and link. */
const fixedPx = 160;

interface Width {
	readonly innerPx: number;
	/** size and line of title and answer */
	readonly title: readonly [number, number];
	readonly answer: readonly [number, number];
	readonly isWide: boolean;
}

/** The same sizes as in EmbedFigure.svelte: 320, 480 and 680 px wide, paddings off. */
const widths: readonly Width[] = [
	{ innerPx: 292, title: [21, 26], answer: [16, 23], isWide: false },
	{ innerPx: 440, title: [23, 28], answer: [17, 25], isWide: false },
	{ innerPx: 640, title: [25, 31], answer: [18, 27], isWide: true }
];

const linesOf = (text: string, sizePx: number, widthPx: number, bold = false) =>
	wrapText(text, sizePx, widthPx, bold).length;

function chartPx(texts: EmbedTexts, { innerPx, title, answer, isWide }: Width): number {
	const told = isWide ? texts.answer : texts.finding;
	const words =
		linesOf(texts.question, title[0], innerPx, true) * title[1] +
		linesOf(told, answer[0], innerPx) * answer[1] +
		linesOf(texts.measure, 13, innerPx) * 19 +
		linesOf(texts.counter[isWide ? 1 : 0], 13.5, innerPx) * 20 +
		Math.ceil(textWidth(texts.source, 12) / innerPx) * 17;
	return Math.min(mostPx, Math.max(leastPx, Math.round(wholePx - fixedPx - words)));
}

/** Narrowest first. */
export const embedHeights = (texts: EmbedTexts): readonly number[] =>
	widths.map((width) => chartPx(texts, width));
