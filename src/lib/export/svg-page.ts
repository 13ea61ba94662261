/** A picture that is written from top to bottom: texts that break into lines, rules, drawings; in the end one SVG file. */
import { textWidth, wrapText } from '$lib/charts/text-width';
import type { Picture } from './figure-svg';

/** Faces by name, each with what stands in for it on a machine without it. */
export const sans = "'Golos Text', Golos, Roboto, Arial, sans-serif";
export const serif = "'Source Serif 4', 'Source Serif Pro', 'Noto Serif', Georgia, serif";

/** How much wider or narrower the serif runs than the face that widths were measured on. */
const widthFactor: Readonly<Record<string, number>> = { [sans]: 1, [serif]: 0.93 };

export interface TextStyle {
	readonly face: string;
	readonly sizePx: number;
	readonly linePx: number;
	readonly fill: string | undefined;
	readonly bold?: boolean;
	/** only so many letters at the beginning are bold */
	readonly boldUntil?: number;
	/** narrower than the page */
	readonly widthPx?: number;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const forbidden =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without signs that an XML file may not hold, escaped or not. */
export const storable = (text: string): string => text.replace(forbidden, '');

/** Text that is safe in an XML file: marks escaped, signs that XML forbids dropped. */
export const xml = (text: string): string => storable(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Lines of a text at that width; a word longer than a line is cut. */
export function linesOf(text: string, { face, sizePx, bold }: TextStyle, widthPx: number): string[] {
	const room = widthPx / (widthFactor[face] ?? 1);
	return wrapText(text.replaceAll('\u2060', ''), sizePx, room, bold).flatMap((line) => {
		if (textWidth(line, sizePx, bold) <= room) return [line];
		const most = Math.max(8, Math.floor((line.length * room) / textWidth(line, sizePx, bold)));
		return line.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [line];
	});
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** One line of text; the first `boldUntil` letters stronger. */
export function lineSvg(line: string, x: number, y: number, style: TextStyle, anchor = 'start'): string {
	const { face, sizePx, fill, bold, boldUntil = 0 } = style;
	const weight = bold ? ' font-weight="600"' : '';
	const place = `x="${rounded(x)}" y="${rounded(y)}"`;
	const inner =
		boldUntil > 0
			? `<tspan font-weight="600">${xml(line.slice(0, boldUntil))}</tspan>${xml(line.slice(boldUntil))}`
			: xml(line);
	return `<text ${place} font-family="${face}" font-size="${sizePx}" fill="${fill}"${weight} text-anchor="${anchor}">${inner}</text>`;
}

interface Finish {
	readonly title: string;
	readonly description: string;
	readonly language: string;
	readonly topRule: string;
	/** fills the whole picture; transparent where absent */
	readonly ground?: string;
}

export class Page {
	#parts: string[] = [];
	y: number;

	constructor(
		readonly widthPx: number,
		readonly x: number
	) {
		this.y = x * 0.7;
	}

	/** A paragraph in as many lines as it needs. */
	text(text: string, style: TextStyle): void {
		if (!text) return;
		const width = style.widthPx ?? this.widthPx - 2 * this.x;
		for (const [at, line] of linesOf(text, style, width).entries()) {
			const boldUntil = at === 0 ? (style.boldUntil ?? 0) : 0;
			this.#parts.push(
				lineSvg(line, this.x, this.y + style.linePx * 0.5 + style.sizePx * 0.35, { ...style, boldUntil })
			);
			this.y += style.linePx;
		}
	}

	gap(px: number): void {
		this.y += px;
	}

	rule(stroke: string): void {
		const y = rounded(this.y) + 8.5;
		this.#parts.push(`<path d="M${this.x} ${y}H${this.widthPx - this.x}" stroke="${stroke}"/>`);
		this.y += 17;
	}

	/** Markup that stands for itself and takes so much height. */
	put(markup: string, heightPx: number): void {
		this.#parts.push(markup);
		this.y += heightPx;
	}

	finish({ title, description, language, topRule, ground }: Finish): Picture {
		const [widthPx, heightPx] = [this.widthPx, Math.ceil(this.y + 14)];
		const svg = [
			`<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" xml:lang="${language}" fill="none" font-family="${sans}" aria-labelledby="title description">`,
			`<title id="title">${xml(title)}</title><desc id="description">${xml(description)}</desc>`,
			ground ? `<rect width="${widthPx}" height="${heightPx}" fill="${ground}"/>` : '',
			`<rect width="${widthPx}" height="2" fill="${topRule}"/>`,
			...this.#parts,
			'</svg>\n'
		].join('');
		return { svg, widthPx, heightPx };
	}
}
