/** A figure's place on a slide → places for its native charts, one or a small one for each panel, with what each is in words. */
import type PptxGenJS from 'pptxgenjs';
import { plain } from '$lib/export/carried';
import type { CategoryChart, NativeChart } from './native';
import { nativeCharts } from './native-chart';
import type { SlidePanel } from './slide';
import { inks, plainBox, sans } from './slide-styles';

/** Inches. */
export interface ChartPlace {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** The library wants some numbers; those of the chart are written afterwards. */
const place = [{ name: '–', labels: ['–'], values: [1] }];
const [remarkH, gap] = [0.24, 0.12];
/** Over half a slide the names stand in two lines. */
const keyOf = ({ w }: ChartPlace) => (w > 8 ? { h: 0.28, points: 13 } : { h: 0.44, points: 11 });

const small = (
	slide: PptxGenJS.Slide,
	text: string | PptxGenJS.TextProps[],
	at: ChartPlace,
	fontSize: number
) => slide.addText(text as string, { ...sans, ...plainBox, color: inks.grey, ...at, fontSize });

/** Unit and the names of lines in their colours: the small charts have no room for them. */
function panelKey(slide: PptxGenJS.Slide, { unit, series }: CategoryChart, at: ChartPlace): void {
	const names = series.flatMap(({ name, wordColour }) => [
		{ text: '   ', options: {} },
		{ text: `— ${name}`, options: { color: wordColour, bold: true } }
	]);
	small(slide, [{ text: unit, options: {} }, ...names], { ...at, h: keyOf(at).h }, keyOf(at).points);
}

/** Small charts in rows of one width. */
function gridOf(count: number, { x, y, w, h }: ChartPlace): ChartPlace[] {
	const columns = w > 8 ? count : Math.min(count, 3);
	const rows = Math.ceil(count / columns);
	const [wide, high] = [(w - gap * (columns - 1)) / columns, (h - gap * (rows - 1)) / rows];
	return Array.from({ length: count }, (_, at) => ({
		x: x + (at % columns) * (wide + gap),
		y: y + Math.floor(at / columns) * (high + gap),
		w: wide,
		h: high
	}));
}

/** Puts a panel's charts into its place; they are appended to `charts` in the order of their parts. */
export function putCharts(
	pptx: PptxGenJS,
	slide: PptxGenJS.Slide,
	panel: SlidePanel,
	at: ChartPlace,
	charts: NativeChart[]
): void {
	const natives = nativeCharts(panel.chart);
	const [first] = natives;
	if (!first) return;
	charts.push(...natives);
	const put = (box: ChartPlace, words: string, name: string) =>
		slide.addChart(pptx.ChartType.line, place, {
			...box,
			altText: plain(words).slice(0, 1500),
			objectName: name
		});
	const words = `${panel.question} ${panel.chart.description}`;
	if (natives.length > 1 && first.kind !== 'pairs') {
		panelKey(slide, first, at);
		const boxes = gridOf(natives.length, { ...at, y: at.y + keyOf(at).h, h: at.h - keyOf(at).h });
		natives.forEach((native, index) => {
			const label = 'panel' in native ? native.panel : undefined;
			const box = boxes[index];
			if (box) put(box, `${label ?? ''}. ${words}`, `${panel.question} ${label ?? ''}`);
		});
		return;
	}
	const below = first.remark ? remarkH : 0;
	put({ ...at, h: at.h - below }, words, panel.question);
	if (first.remark) small(slide, first.remark, { ...at, y: at.y + at.h - below, h: 0.22 }, 11);
}
