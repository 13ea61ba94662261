/** Events on their days, country by country: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { CalendarData } from './chart-data';
import { layoutCalendar, type CalendarLayout, type CalendarRow } from './calendar-layout';
import type { Frame } from './frame';
import { pixelOptions } from './row-marks';
import { dotMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import { wordsMark, type Words } from './text-mark';
import { textWidth } from './text-width';

export function calendarOptions(data: CalendarData, frame: Frame): PlotOptions {
	const layout = layoutCalendar(data, frame);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...gridMarks(layout),
			...layout.rows.flatMap(eventMarks),
			...keyMarks(data, layout),
			...wordMarks(layout)
		]
	};
}

/** Years as thin lines down; each row's base line only where the source looked. */
function gridMarks({ x, rows, top, bottom }: CalendarLayout): Markish[] {
	const years = x.ticks.map(
		(year) =>
			[
				[toPx(x, year), top],
				[toPx(x, year), bottom + 4]
			] as const
	);
	const bases = rows.flatMap(({ covered, y }) =>
		covered.map(
			([from, to]) =>
				[
					[from, y],
					[to, y]
				] as const
		)
	);
	return [
		ruleMark(years, { stroke: 'var(--rule)' }),
		...(bases.length > 0 ? [ruleMark(bases, { stroke: 'var(--axis)' })] : [])
	];
}

/** Filled: the state used force; ring: it did not. Size: how many took part. */
function eventMarks({ events, colour }: CalendarRow): Markish[] {
	return [false, true].flatMap((force) => {
		const some = events.filter(({ event }) => event.force === force);
		if (some.length === 0) return [];
		const places = some.map(({ x, y }) => [x, y] as const);
		const radiusPx = (index: number) => some[index]?.radiusPx ?? 2;
		return [
			force
				? dotMark(places, {
						fill: colour.line,
						radiusPx,
						stroke: 'var(--paper)',
						strokeWidth: 0.75,
						opacity: 0.85
					})
				: dotMark(places, { fill: 'var(--paper)', radiusPx, stroke: colour.line, strokeWidth: 1.1 })
		];
	});
}

/** Two lines of words with their marks: what filling means, what size means. */
function keyMarks(data: CalendarData, { frame, sizesPx, unknownPx }: CalendarLayout): Markish[] {
	const { tickPx } = frame;
	const [first, second] = [tickPx * 0.7, tickPx * 2.2];
	const words: Words[] = [];
	let x = 5;
	const add = (text: string, y: number, radiusPx: number) => {
		const at = [x + radiusPx, y] as const;
		words.push({ x: x + radiusPx * 2 + 5, y, lines: [[{ text }]] });
		x += radiusPx * 2 + 5 + textWidth(text, tickPx) + 14;
		return at;
	};
	const force = add(data.words.force, first, 4.5);
	const peace = add(data.words.noForce, first, 4.5);
	x = 5;
	const largest = [0, data.sizes.length - 1].filter(
		(index, rank, all) => index >= 0 && all.indexOf(index) === rank
	);
	const sizes = largest.map((index) => ({
		at: add(data.sizes[index] ?? '', second, sizesPx[index] ?? 2),
		r: sizesPx[index] ?? 2
	}));
	const unknown = data.events.some(({ size }) => size === undefined)
		? [{ at: add(data.unknownSize, second, unknownPx), r: unknownPx }]
		: [];
	const ring = { fill: 'var(--paper)', stroke: 'var(--ink-2)', strokeWidth: 1.25 };
	return [
		dotMark([force], { fill: 'var(--ink-2)', radiusPx: 4.5 }),
		dotMark([peace], { ...ring, radiusPx: 4.5 }),
		...[...sizes, ...unknown].map(({ at, r }) => dotMark([at], { ...ring, radiusPx: r })),
		wordsMark(words, { sizePx: tickPx, fill: 'var(--ink-2)' })
	];
}

function wordMarks({ rows, x, bottom, left, frame }: CalendarLayout): Markish[] {
	const half = textWidth('2023', frame.tickPx) / 2;
	const years = x.ticks.map((year) => ({
		x: Math.min(Math.max(toPx(x, year), left + half), frame.widthPx - half),
		y: bottom + frame.tickPx * 1.1,
		lines: [[{ text: String(year) }]]
	}));
	const names = rows.map(({ label, colour, nameY, events }) => ({
		x: 0,
		y: nameY,
		lines: [[{ text: label, fill: colour.text, bold: true }, { text: ` ${events.length}` }]]
	}));
	return [
		wordsMark(years, { sizePx: frame.tickPx, fill: 'var(--ink-2)', anchor: 'middle' }),
		wordsMark(names, { sizePx: frame.labelPx, fill: 'var(--ink)', halo: true })
	];
}
