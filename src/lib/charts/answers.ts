/** Bars of answers that part at the middle of their scale: data and a frame in, Plot options out. */
import type { AnswersData } from './answers-data';
import { layoutAnswers, type AnswersLayout } from './answers-layout';
import type { Frame } from './frame';
import type { Markish, PlotOptions } from '@observablehq/plot';
import { pixelOptions } from './row-marks';
import { barMark } from './rule-mark';
import { wordsMark, type Words } from './text-mark';

export function answersOptions(data: AnswersData, frame: Frame): PlotOptions {
	const layout = layoutAnswers(data, frame);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...headMarks(data, layout),
			...barMarks(layout),
			...nameMarks(layout),
			...(layout.isNarrow ? lineMarks(data, layout) : columnMarks(layout)),
			...keyMarks(layout)
		]
	};
}

function headMarks(
	{ unit, words }: AnswersData,
	{ frame, isNarrow, left, columns, headY }: AnswersLayout
): Markish[] {
	const style = { sizePx: frame.tickPx, fill: 'var(--ink-2)' };
	const word = (x: number, text: string): Words => ({ x, y: headY, lines: [[{ text }]] });
	if (isNarrow) return [wordsMark([word(0, unit)], style)];
	return [
		wordsMark([word(left, unit)], style),
		wordsMark(
			[word(columns.sum, words.sumHead), word(columns.aside, words.aside), word(columns.n, words.n)],
			{
				...style,
				anchor: 'end'
			}
		)
	];
}

function barMarks({ rows, barPx, frame }: AnswersLayout): Markish[] {
	const half = barPx / 2;
	return rows.flatMap(({ parts, barY, row: { faint } }) => {
		const words = (deep: boolean) =>
			parts.flatMap(({ text, x1, x2, deep: isDeep }) =>
				text !== undefined && isDeep === deep ? [{ x: (x1 + x2) / 2, y: barY, lines: [[{ text }]] }] : []
			);
		const style = { sizePx: frame.tickPx, anchor: 'middle' as const };
		return [
			...parts.map(({ x1, x2, fill }) =>
				barMark([{ x1, x2, y1: barY - half, y2: barY + half }], fill, faint ? 0.45 : undefined)
			),
			wordsMark(words(true), { ...style, fill: faint ? 'var(--ink)' : 'var(--paper)' }),
			wordsMark(words(false), { ...style, fill: 'var(--ink)' })
		];
	});
}

function nameMarks({ rows, frame }: AnswersLayout): Markish[] {
	const linePx = frame.labelPx * 1.15;
	const words = rows.map(({ lines, nameY }) => ({
		x: 0,
		y: nameY - ((lines.length - 1) * linePx) / 2,
		lines: lines.map((text) => [{ text, bold: true }])
	}));
	return [wordsMark(words, { sizePx: frame.labelPx, fill: 'var(--ink)', linePx })];
}

const greyIf = (faint: boolean) => (faint ? 'var(--ink-3)' : 'var(--ink)');

/** Numbers in columns at the right. */
function columnMarks({ rows, frame, columns }: AnswersLayout): Markish[] {
	const at = (x: number, y: number, text: string, fill: string, bold = false): Words => ({
		x,
		y,
		lines: [[{ text, fill, bold }]]
	});
	const small = { sizePx: frame.tickPx, fill: 'var(--ink-2)', anchor: 'end' as const };
	return [
		wordsMark(
			rows.map(({ numberY, sum, interval, row: { faint } }) => ({
				x: columns.sum,
				y: numberY,
				lines: [
					[
						{ text: sum, fill: greyIf(faint), bold: interval !== '' },
						...(interval ? [{ text: `  ${interval}`, fill: 'var(--ink-2)' }] : [])
					]
				]
			})),
			{ ...small, fill: 'var(--ink)' }
		),
		wordsMark(
			rows.flatMap(({ numberY, aside, n }) => [
				at(columns.aside, numberY, aside, 'var(--ink-2)'),
				at(columns.n, numberY, n, 'var(--ink-2)')
			]),
			small
		)
	];
}

/** The same in a line under the bar. */
function lineMarks({ words }: AnswersData, { rows, frame }: AnswersLayout): Markish[] {
	const lines = rows.map(({ numberY, sum, interval, aside, n, row: { faint } }) => ({
		x: 0,
		y: numberY,
		lines: [
			[
				{ text: sum, fill: greyIf(faint), bold: interval !== '' },
				{ text: ` ${interval}  ·  ${words.aside} ${aside}  ·  n ${n}`, fill: 'var(--ink-2)' }
			]
		]
	}));
	return [wordsMark(lines, { sizePx: frame.tickPx, fill: 'var(--ink-2)' })];
}

function keyMarks({ key, frame }: AnswersLayout): Markish[] {
	const box = frame.tickPx * 0.8;
	return [
		...key.map(({ x, y, fill }) => barMark([{ x1: x, x2: x + box, y1: y - box / 2, y2: y + box / 2 }], fill)),
		wordsMark(
			key.map(({ x, y, text }) => ({ x: x + box + 6, y, lines: [[{ text }]] })),
			{ sizePx: frame.tickPx, fill: 'var(--ink-2)' }
		)
	];
}
