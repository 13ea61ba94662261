/** Where bars of answers stand: data and a frame in, px out. On a narrow frame names and numbers take lines of their own. */
import { numeral } from '$lib/base/numerals';
import type { AnswersData, AnswersRow } from './answers-data';
import type { Frame } from './frame';
import { stepColour } from './steps';
import { textWidth, wrapText } from './text-width';

export interface PlacedPart {
	/** place of the answer; −1: what is hidden, as one */
	readonly answer: number;
	readonly x1: number;
	readonly x2: number;
	readonly fill: string;
	/** dark ground: words in paper */
	readonly deep: boolean;
	/** per cent, where it has room */
	readonly text?: string;
}

export interface PlacedAnswers {
	readonly row: AnswersRow;
	readonly lines: readonly string[];
	readonly nameY: number;
	readonly barY: number;
	readonly numberY: number;
	readonly parts: readonly PlacedPart[];
	readonly sum: string;
	readonly interval: string;
	readonly aside: string;
	readonly n: string;
}

export interface KeyEntry {
	readonly x: number;
	readonly y: number;
	readonly fill: string;
	readonly text: string;
}

export interface AnswersLayout {
	readonly frame: Frame;
	readonly isNarrow: boolean;
	readonly left: number;
	readonly right: number;
	/** right ends of the columns of numbers */
	readonly columns: { readonly sum: number; readonly aside: number; readonly n: number };
	readonly rows: readonly PlacedAnswers[];
	readonly key: readonly KeyEntry[];
	readonly barPx: number;
	readonly headY: number;
	readonly heightPx: number;
}

const narrowBelow = 480;
const hiddenFill = 'var(--band)';

const fillOf = (answer: number, count: number) =>
	stepColour(
		answer,
		Array.from({ length: Math.max(1, count - 1) }, (_, at) => at),
		'diverging'
	);
const isDeep = (fill: string) => fill.includes('-2)');

/** Shares left of the centre: half of the middle answer where their number is odd. */
function before({ parts }: AnswersRow, isScale: boolean): number {
	if (!isScale) return 0;
	const middle = (parts.length - 1) / 2;
	return parts.reduce<number>(
		(sum, part, at) => sum + (part ?? 0) * (at < middle ? 1 : at === middle ? 0.5 : 0),
		0
	);
}

const shownSum = ({ parts }: AnswersRow) => parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

function keyOf({ answers }: AnswersData, frame: Frame, left: number, top: number): readonly KeyEntry[] {
	const box = frame.tickPx * 0.8;
	let [x, y] = [left, top];
	return answers.map((answer, at) => {
		const most = frame.widthPx - left - box - 8;
		const cut = Math.floor((answer.length * most) / Math.max(1, textWidth(answer, frame.tickPx)));
		const text = cut < answer.length ? `${answer.slice(0, Math.max(1, cut - 1))}…` : answer;
		const width = box + 6 + textWidth(text, frame.tickPx) + 14;
		if (x > left && x + width > frame.widthPx) [x, y] = [left, y + frame.tickPx * 1.5];
		const entry = { x, y, fill: fillOf(at, answers.length), text };
		x += width;
		return entry;
	});
}

interface Widths {
	readonly name: number;
	readonly sum: number;
	readonly aside: number;
	readonly n: number;
}

type Numbers = Pick<PlacedAnswers, 'sum' | 'interval' | 'aside' | 'n'>;

function numbersOf({ sum, aside, n }: AnswersRow, { language, words }: AnswersData): Numbers {
	const whole = (value: number) => `${numeral(value, language)}${language === 'ru' ? '\u00a0' : ''}%`;
	return {
		sum: sum ? whole(sum.value) : words.hidden,
		interval: sum ? `${numeral(sum.low, language)}–${numeral(sum.high, language)}` : '',
		aside: aside === undefined ? '—' : whole(aside),
		n: numeral(n, language)
	};
}

function widthsOf(data: AnswersData, numbers: readonly Numbers[], frame: Frame): Widths {
	const { tickPx, labelPx, widthPx } = frame;
	const widest = (texts: readonly string[], sizePx: number, bold = false) =>
		Math.max(0, ...texts.map((text) => textWidth(text, sizePx, bold)));
	const { words, rows } = data;
	return {
		name: Math.min(
			widthPx * 0.26,
			widest(
				rows.map(({ label }) => label),
				labelPx,
				true
			) + 10
		),
		sum: Math.max(
			widest([words.sumHead], tickPx),
			widest(
				numbers.map(({ sum }) => sum),
				labelPx,
				true
			) +
				widest(
					numbers.map(({ interval }) => interval),
					tickPx
				) +
				6
		),
		aside: widest([words.aside, ...numbers.map(({ aside }) => aside)], tickPx),
		n: widest([words.n, ...numbers.map(({ n }) => n)], tickPx)
	};
}

function partsOf(
	row: AnswersRow,
	data: AnswersData,
	frame: Frame,
	start: number,
	pxEach: number
): PlacedPart[] {
	const { answers, language } = data;
	let x = start;
	const placed = row.parts.flatMap((part, answer): PlacedPart[] => {
		if (part === null || part === 0) return [];
		const x1 = x;
		x += part * pxEach;
		const fill = fillOf(answer, answers.length);
		const text = numeral(Math.round(part), language);
		const fits = textWidth(text, frame.tickPx) + 5 <= x - x1 - 1;
		return [{ answer, x1, x2: Math.max(x1 + 0.5, x - 1), fill, deep: isDeep(fill), ...(fits && { text }) }];
	});
	const rest = 100 - shownSum(row);
	// What is hidden is drawn as one, at the end: its parts would tell by their length.
	if (!row.parts.includes(null) || rest <= 0.05) return placed;
	return [...placed, { answer: -1, x1: x, x2: x + rest * pxEach, fill: hiddenFill, deep: false }];
}

const rowStep = (frame: Frame, isNarrow: boolean) =>
	isNarrow ? frame.labelPx * 1.4 * 2 + frame.rowPx + 14 : Math.round(frame.rowPx * 1.75);

export function layoutAnswers(data: AnswersData, frame: Frame): AnswersLayout {
	const { rows, isScale } = data;
	const isNarrow = frame.widthPx < narrowBelow;
	const numbers = rows.map((row) => numbersOf(row, data));
	const widths = widthsOf(data, numbers, frame);
	const gap = frame.tickPx;
	const left = isNarrow ? 0 : widths.name;
	const right = isNarrow ? frame.widthPx : frame.widthPx - widths.sum - widths.aside - widths.n - gap * 3;
	const lefts = rows.map((row) => before(row, isScale));
	const mostLeft = Math.max(0, ...lefts);
	const mostRight = Math.max(1, ...rows.map((_, at) => 100 - (lefts[at] ?? 0)));
	const pxEach = (right - left - 2) / (mostLeft + mostRight);
	const step = rowStep(frame, isNarrow);
	const top = Math.round(frame.tickPx * (isNarrow ? 1.7 : 2.2));
	const placed = rows.map((row, at): PlacedAnswers => {
		const y = top + at * step;
		const line = frame.labelPx * 1.4;
		const barY = isNarrow ? y + line + frame.rowPx / 2 : y + step / 2;
		return {
			row,
			lines: wrapText(row.label, frame.labelPx, isNarrow ? frame.widthPx : widths.name - 8, true).slice(0, 2),
			nameY: isNarrow ? y + line / 2 : barY,
			barY,
			numberY: isNarrow ? barY + frame.rowPx / 2 + line * 0.6 : barY,
			parts: partsOf(row, data, frame, left + (mostLeft - (lefts[at] ?? 0)) * pxEach, pxEach),
			...(numbers[at] as Numbers)
		};
	});
	const key = keyOf(data, frame, left, top + rows.length * step + frame.tickPx * 1.2);
	return {
		frame,
		isNarrow,
		left,
		right,
		columns: {
			sum: right + gap + widths.sum,
			aside: right + gap * 2 + widths.sum + widths.aside,
			n: frame.widthPx
		},
		rows: placed,
		key,
		barPx: frame.rowPx,
		headY: frame.tickPx * 0.7,
		heightPx: Math.ceil((key.at(-1)?.y ?? 0) + frame.tickPx * 1.2)
	};
}

export const answersHeight = (data: AnswersData, frame: Frame) => layoutAnswers(data, frame).heightPx;
