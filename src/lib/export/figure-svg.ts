/**
 * A carried figure → one SVG file: place, question, answer, chart, verdict, counter-evidence, sources, licence, day and
 * link inside the picture; fonts named with what may stand in for them; title and description for those who hear it.
 */
import type { ChartData } from '$lib/charts/chart-data';
import { frame, resized, type Frame } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import { painted, palette } from '$lib/charts/palette';
import { siteWords } from '$lib/words/messages-site';
import { counterLine, fullSource, type Carried } from './carried';
import { Page, sans, serif } from './svg-page';
import { verdictSigns } from './svg-signs';

export type Ground = 'paper' | 'white' | 'transparent';

/** Draws a chart as markup: at build with Plot and linkedom, in the browser with its own document. */
export type Draw = (data: ChartData, frame: Frame) => string;

export interface Picture {
	readonly svg: string;
	readonly widthPx: number;
	readonly heightPx: number;
}

const widthPx = 680;
const sidePx = 20;
const [ink, ink2, ink3, rule] = ['ink', 'ink-2', 'ink-3', 'rule'].map((name) => palette[name]?.[0] ?? '');

/** The chart's markup placed at a point of the picture. */
function placed(markup: string, x: number, y: number): string {
	return painted(markup, 'light')
		.replace(/<svg /, `<svg x="${x}" y="${y}" overflow="visible" `)
		.replace(/ role="img"/, '');
}

function head(page: Page, { figure, place }: Carried): void {
	page.text(place, { face: sans, sizePx: 13, linePx: 19, fill: ink2 });
	page.text(figure.question, { face: serif, sizePx: 25, linePx: 31, fill: ink, bold: true });
	page.text(figure.answer, { face: serif, sizePx: 17.5, linePx: 26, fill: ink });
	page.gap(8);
	page.text(figure.measure, { face: sans, sizePx: 13, linePx: 19, fill: ink2 });
	page.gap(4);
}

function foot(page: Page, carried: Carried): void {
	const { figure, verdict, link } = carried;
	const counter = counterLine(carried);
	page.rule(rule ?? '');
	if (verdict) page.put(verdictSigns(verdict, page.x, page.y + 14), 26);
	page.text(`${counter.label}: ${counter.text}`, {
		face: sans,
		sizePx: 13,
		linePx: 19,
		fill: ink2,
		boldUntil: counter.label.length + 1
	});
	page.rule(rule ?? '');
	page.text(fullSource(carried), { face: sans, sizePx: 12, linePx: 17, fill: ink3 });
	page.gap(6);
	page.text(siteWords[figure.language].name, { face: serif, sizePx: 14, linePx: 18, fill: ink, bold: true });
	page.text(link, { face: sans, sizePx: 12, linePx: 17, fill: ink3 });
}

/** The picture of a figure; `draw` is given, so that the same lines work at build and in a page. */
export function figureSvg(carried: Carried, draw: Draw, ground: Ground = 'paper'): Picture {
	const { chart } = carried.figure;
	const page = new Page(widthPx, sidePx);
	head(page, carried);
	const inner = widthPx - 2 * sidePx;
	const size = resized(frame('wide'), inner, 340);
	const heightPx = heightFor(chart, size);
	page.put(placed(draw(chart, { ...size, heightPx }), sidePx, page.y), heightPx + 10);
	foot(page, carried);
	const paper = ground === 'white' ? '#ffffff' : (palette['paper']?.[0] ?? '#ffffff');
	return page.finish({
		title: carried.figure.question,
		description: `${carried.figure.answer} ${counterLine(carried).label}: ${counterLine(carried).text} ${fullSource(carried)} ${carried.link}`,
		language: carried.figure.language,
		topRule: ink ?? '',
		...(ground !== 'transparent' && { ground: paper })
	});
}
