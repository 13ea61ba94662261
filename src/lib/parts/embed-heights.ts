/**
 * One height for an embed that is right at every width without script: texts and chart in, px of the whole and of the
 * chart at three widths out. The chart takes what the words leave; forms that grow with their rows make the whole higher.
 */
import type { ChartData } from '$lib/charts/chart-data';
import { resized, sentFrames, type Frame } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import type { Figure } from '$lib/figures/figure';
import { exportWords } from '$lib/words/messages-export';
import { plain } from '$lib/words/parts';
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

/** The height that the code for other pages names, unless the figure needs more. */
const usualPx = 660;
/** A chart below this is not worth drawing; one above it leaves the words behind. */
const [leastPx, mostPx] = [150, 330];
/** Rules, paddings, place, verdict, the word for the table, name and link. */
const fixedPx = 166;

interface Width {
	/** which of the drawings stands there, narrowest first */
	readonly drawing: 0 | 1 | 2;
	readonly innerPx: number;
	/** size and line of title and answer */
	readonly title: readonly [number, number];
	readonly answer: readonly [number, number];
	readonly isWide: boolean;
}

const narrow = { title: [21, 26], answer: [16, 23], isWide: false } as const;
const middle = { title: [23, 28], answer: [17, 25], isWide: false } as const;
const wide = { title: [25, 31], answer: [18, 27], isWide: true } as const;

/**
 * Both ends of each drawing's stretch and of each size of letters, 320 to 680 px, paddings off: another drawing stands
 * from 400 and from 560 px within them (charts.css), other letters from 440 and from 600 px with them (EmbedFigure.svelte).
 */
const widths: readonly Width[] = [
	{ drawing: 0, innerPx: 292, ...narrow },
	{ drawing: 0, innerPx: 399, ...narrow },
	{ drawing: 1, innerPx: 400, ...narrow },
	{ drawing: 1, innerPx: 411, ...narrow },
	{ drawing: 1, innerPx: 400, ...middle },
	{ drawing: 1, innerPx: 559, ...middle },
	{ drawing: 2, innerPx: 560, ...wide },
	{ drawing: 2, innerPx: 640, ...wide }
];

const linesOf = (text: string, sizePx: number, widthPx: number, bold = false) =>
	wrapText(text, sizePx, widthPx, bold).length;

/** Forms that are squeezed into any room; the others have rows that need theirs. */
const pliant: ReadonlySet<ChartData['form']> = new Set(['lines', 'slope', 'map']);
export const isPliant = ({ form }: Pick<ChartData, 'form'>): boolean => pliant.has(form);

function wordsPx(texts: EmbedTexts, { innerPx, title, answer, isWide }: Width): number {
	const told = isWide ? texts.answer : texts.finding;
	return (
		linesOf(texts.question, title[0], innerPx, true) * title[1] +
		linesOf(told, answer[0], innerPx) * answer[1] +
		linesOf(texts.measure, 13, innerPx) * 19 +
		linesOf(texts.counter[isWide ? 1 : 0], 13.5, innerPx) * 20 +
		Math.ceil(textWidth(texts.source, 12) / innerPx) * 17
	);
}

/** The height to ask of a frame, so that the drawing fills the room and no more; the least one where it cannot. */
export function askedPx(chart: ChartData, frame: Frame, roomPx: number): number {
	if (isPliant(chart)) return Math.min(mostPx, Math.max(leastPx, Math.round(roomPx)));
	let [low, high] = [leastPx, 900];
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (heightFor(chart, resized(frame, frame.widthPx, middle)) <= roomPx) low = middle;
		else high = middle;
	}
	return Math.round(low);
}

export interface EmbedRoom {
	readonly wholePx: number;
	/** of the drawings that are sent, narrowest first */
	readonly heights: readonly number[];
}

export function embedRoom(texts: EmbedTexts, chart: ChartData): EmbedRoom {
	const frames = sentFrames('embed').map(({ frame }) => frame);
	const places = widths.map((width) => {
		const frame = frames[width.drawing] as Frame;
		// A drawing is stretched with its place, letters and all; what is squeezed anyway is not.
		const zoom = isPliant(chart) ? 1 : width.innerPx / frame.widthPx;
		return { drawing: width.drawing, frame, zoom, wordsPx: fixedPx + wordsPx(texts, width) };
	});
	const least = (frame: Frame) =>
		isPliant(chart) ? leastPx : heightFor(chart, resized(frame, frame.widthPx, leastPx));
	const needed = places.map(({ frame, zoom, wordsPx: words }) => words + zoom * least(frame));
	const wholePx = Math.max(usualPx, Math.ceil(Math.max(...needed) / 20) * 20);
	const heights = frames.map((frame, at) => {
		const rooms = places
			.filter(({ drawing }) => drawing === at)
			.map(({ zoom, wordsPx: words }) => (wholePx - words) / zoom);
		return askedPx(chart, frame, Math.min(...rooms));
	});
	return { wholePx, heights };
}

/** The texts of a figure as an embed shows them. */
export function embedTexts(
	{ question, answer, finding, measure, language }: Figure,
	counter: { readonly question: string; readonly finding?: string } | undefined,
	source: string
): EmbedTexts {
	const { against, noCounter } = exportWords[language];
	const short = `${against}: ${counter?.question ?? noCounter}`;
	const full = short + shortFinding(counter);
	return { question, answer, finding: plain(finding), measure, counter: [short, full], source };
}

/** A longer sentence would push the chart out. */
const mostLetters = 170;
export const shortFinding = (counter: { readonly finding?: string } | undefined): string =>
	counter?.finding && counter.finding.length <= mostLetters ? ` ${counter.finding}` : '';
