/** The drawn signs of a verdict and the squares of its certainty, as markup with plain colours, told apart by shape alone. */
import type { VerdictWord } from '$lib/argument/verdict';
import { textWidth } from '$lib/charts/text-width';
import type { Said } from './carried';
import { lineSvg, sans } from './svg-page';

/** Colours on light paper, the same as on the pages. */
export const verdictColours = {
	for: '#0b6660',
	against: '#b0470b',
	unknown: '#5f5a52',
	ring: '#857d71',
	ink: '#1f1c18',
	ink2: '#57514a'
} as const;

const { for: pro, against, unknown, ring, ink, ink2 } = verdictColours;
const up = 'M8 1.2 15.4 14.2H.6Z';
const down = 'M8 14.8.6 1.8h14.8Z';

const shapes: Readonly<Record<VerdictWord, string>> = {
	supports: `<path d="${up}" fill="${pro}"/>`,
	contradicts: `<path d="${down}" fill="${against}"/>`,
	mixed: `<path d="M7.3.8v14.4L.4 8Z" fill="${pro}"/><path d="M8.7.8v14.4L15.6 8Z" fill="${against}"/>`,
	'cannot-tell': `<path d="M4.3 5.1c0-2.1 1.6-3.6 3.7-3.6s3.7 1.4 3.7 3.4c0 2.6-3.6 2.8-3.6 5.6" fill="none" stroke="${unknown}" stroke-width="2.1" stroke-linecap="round"/><circle cx="8.1" cy="13.9" r="1.4" fill="${unknown}"/>`,
	'no-data': `<circle cx="8" cy="8" r="6" fill="none" stroke="${ring}" stroke-width="1.5"/>`,
	'supports-in-part': `<path d="M8 2.6 14.2 13.5H1.8Z" fill="none" stroke="${pro}" stroke-width="1.4"/><path d="M8 1.2v13H.6Z" fill="${pro}"/>`,
	'contradicts-in-part': `<path d="M8 13.4 1.8 2.5h12.4Z" fill="none" stroke="${against}" stroke-width="1.4"/><path d="M8 14.8v-13H.6Z" fill="${against}"/>`
};

/** The colour in which a verdict's word is set. */
export const verdictColour: Readonly<Record<VerdictWord, string>> = {
	supports: pro,
	'supports-in-part': pro,
	contradicts: against,
	'contradicts-in-part': against,
	mixed: ink,
	'cannot-tell': unknown,
	'no-data': unknown
};

/** A sign of that size whose top left corner is given. */
export const verdictSign = (word: VerdictWord, x: number, y: number, sizePx = 16): string =>
	`<g transform="translate(${x} ${y}) scale(${sizePx / 16})">${shapes[word]}</g>`;

/** Four squares, as many filled as the level says. */
const squares = (level: number, x: number, y: number): string =>
	[0, 1, 2, 3]
		.map(
			(at) =>
				`<rect x="${x + at * 8.6}" y="${y}" width="5" height="5.6" fill="${at < level ? ink2 : 'none'}" stroke="${ink2}"/>`
		)
		.join('');

/** Sign, word, squares and the word for them on one line, whose middle is at y. */
export function verdictSigns({ word, text, certainty }: Said, x: number, y: number): string {
	const style = { face: sans, sizePx: 14, linePx: 20, fill: verdictColour[word], bold: true };
	const after = x + 24 + textWidth(text, 14, true) + 18;
	const sure = certainty
		? squares(certainty.level, after, y - 3) +
			lineSvg(certainty.text, after + 42, y + 5, { ...style, bold: false, fill: ink2 })
		: '';
	return verdictSign(word, x, y - 8) + lineSvg(text, x + 24, y + 5, style) + sure;
}
