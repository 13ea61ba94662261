/**
 * The picture of a link, 1200 × 630: name, place in the argument, headline, and then one thing only, a chart, a table of
 * at most five rows, or a sentence. Letters are large, because a chat shows it at a third of its size.
 */
import type { ChartData } from '$lib/charts/chart-data';
import { coloursOf } from '$lib/charts/colours';
import { frame } from '$lib/charts/frame';
import { painted, palette } from '$lib/charts/palette';
import { textWidth } from '$lib/charts/text-width';
import type { Language } from '$lib/base/language';
import { siteWords } from '$lib/words/messages-site';
import type { Said } from './carried';
import type { Draw } from './figure-svg';
import { previewSize } from './preview-path';
import { lineSvg, linesOf, sans, serif, xml, type TextStyle } from './svg-page';
import { verdictColour, verdictSign } from './svg-signs';

export interface PreviewRow {
	/** ISO3 of a country, or any other word */
	readonly key: string;
	readonly name: string;
	/** one for each column, already written */
	readonly cells: readonly string[];
}

export interface Preview {
	readonly language: Language;
	/** «Тренд 3. Медиа»; a verdict takes its place where there is one */
	readonly place: string;
	readonly verdict?: Said;
	readonly headline: string;
	/** one of the three */
	readonly chart?: ChartData;
	readonly table?: { readonly heads: readonly string[]; readonly rows: readonly PreviewRow[] };
	readonly text?: string;
}

const sides = 56;
const right = previewSize.width - sides;
const [ink, ink2, rule, paper] = ['ink', 'ink-2', 'rule', 'paper'].map((name) => palette[name]?.[0] ?? '');
const style = (face: string, sizePx: number, linePx: number, fill = ink, bold = false): TextStyle => ({
	face,
	sizePx,
	linePx,
	fill,
	bold
});

/** The headline in at most two lines: smaller where it needs more, cut with an ellipsis at the worst. */
function headline(text: string): { lines: readonly string[]; size: TextStyle } {
	for (const sizePx of [59, 52, 46, 41]) {
		const size = style(serif, sizePx, sizePx * 1.1, ink, true);
		const lines = linesOf(text, size, right - sides);
		if (lines.length <= 2) return { lines, size };
	}
	const size = style(serif, 41, 45, ink, true);
	const [first = '', second = ''] = linesOf(text, size, right - sides);
	return { lines: [first, `${second}…`], size };
}

function corner({ verdict, place }: Preview): string {
	if (!verdict) return lineSvg(place, right, 76, style(sans, 32, 40, ink2), 'end');
	const word = style(sans, 33, 40, verdictColour[verdict.word], true);
	const wide = textWidth(verdict.text, 33, true);
	return lineSvg(verdict.text, right, 76, word, 'end') + verdictSign(verdict.word, right - wide - 50, 49, 34);
}

function chartPart(chart: ChartData, draw: Draw, y: number): string {
	const size = { ...frame('preview'), heightPx: previewSize.height - y - 24 };
	return painted(draw(chart, size), 'light')
		.replace('<svg ', `<svg x="${sides}" y="${y}" overflow="visible" `)
		.replace(/ role="img"/, '');
}

function tablePart({ heads, rows }: NonNullable<Preview['table']>, y: number): string {
	const colours = coloursOf(
		rows.map(({ key }) => ({ key, role: /^[A-Z]{3}$/.test(key) ? 'country' : 'region' }))
	);
	const columns = heads.map((_, at) => right - (heads.length - 1 - at) * 250);
	const rowPx = Math.min(63, (previewSize.height - y - 62) / Math.max(rows.length, 1));
	const small = style(sans, 32, 40, ink2);
	const parts = heads.map((head, at) => lineSvg(head, columns[at] ?? right, y + 30, small, 'end'));
	rows.forEach(({ key, name, cells }, at) => {
		const top = y + 46 + at * rowPx;
		const base = top + rowPx * 0.5 + 14;
		const named = /--([\w-]+)/.exec(colours.get(key)?.text ?? '')?.[1] ?? 'ink';
		parts.push(`<path d="M${sides} ${top}H${right}" stroke="${rule}" stroke-width="2"/>`);
		parts.push(lineSvg(name, sides, base, style(sans, 38, 44, palette[named]?.[0] ?? ink, true)));
		cells.forEach((cell, column) =>
			parts.push(lineSvg(cell, columns[column] ?? right, base, style(sans, 38, 44, ink, column > 0), 'end'))
		);
	});
	return parts.join('');
}

function textPart(text: string, y: number): string {
	const size = style(sans, 37, 52, ink2);
	const most = Math.floor((previewSize.height - y - 20) / 52);
	const lines = linesOf(text, size, right - sides);
	const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`] : lines;
	return shown.map((line, at) => lineSvg(line, sides, y + 44 + at * 52, size)).join('');
}

/** The picture as SVG; `draw` draws the chart. */
export function previewSvg(preview: Preview, draw: Draw): string {
	const { width, height } = previewSize;
	const { lines, size } = headline(preview.headline);
	const top = 108;
	const head = lines.map((line, at) => lineSvg(line, sides, top + size.linePx * (at + 0.8), size)).join('');
	const y = Math.round(top + size.linePx * lines.length + 22);
	const body = preview.chart
		? chartPart(preview.chart, draw, y)
		: preview.table
			? tablePart(preview.table, y)
			: textPart(preview.text ?? '', y);
	const name = siteWords[preview.language].name;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" font-family="${sans}">`,
		`<title>${xml(preview.headline)}</title>`,
		`<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="10" fill="${ink}"/>`,
		lineSvg(name, sides, 76, style(serif, 36, 44, ink, true)),
		corner(preview),
		head,
		body,
		'</svg>'
	].join('');
}
