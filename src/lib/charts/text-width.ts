/** How wide a text will be, without a font at hand: em widths of letter classes, measured on Golos Text. */

const classes: readonly (readonly [RegExp, number])[] = [
	[/[\s\u00A0.,:;'’!|()ijlItfr-]/, 0.3],
	[/[МШЩЖЮЫФWM@%—mмwжшщюыф]/, 0.84],
	[/[A-ZА-ЯЁ]/, 0.69],
	[/[0-9]/, 0.62]
];
const otherEm = 0.59;
/** weight 650 against 400 */
const boldFactor = 1.03;

const known = new Map<string, number>();

function measured(text: string): number {
	let em = 0;
	for (const letter of text) em += classes.find(([pattern]) => pattern.test(letter))?.[1] ?? otherEm;
	return em;
}

/** The same ticks, names and words come back by the thousand while places are looked for: each is measured once. */
function emOf(text: string): number {
	let em = known.get(text);
	if (em === undefined) known.set(text, (em = measured(text)));
	return em;
}

/** Width in px of one line of text at that size; a few per cent too wide rather than too narrow. */
export const textWidth = (text: string, sizePx: number, bold = false): number =>
	emOf(text) * sizePx * (bold ? boldFactor : 1);

/** Breaks a text at spaces into lines no wider than given, where its words allow; a newline always breaks. */
export function wrapText(text: string, sizePx: number, widthPx: number, bold = false): string[] {
	return text.split('\n').flatMap((part) => {
		const lines: string[] = [];
		for (const word of part.split(' ')) {
			const last = lines.at(-1);
			const longer = `${last} ${word}`;
			if (last !== undefined && textWidth(longer, sizePx, bold) <= widthPx) lines[lines.length - 1] = longer;
			else lines.push(word);
		}
		return lines;
	});
}

/** The text in so many lines of about one length, or fewer where it has too few words. */
export function balanced(text: string, sizePx: number, count: number): string[] {
	const whole = textWidth(text, sizePx);
	for (let width = whole / count; ; width *= 1.05) {
		const lines = wrapText(text, sizePx, width);
		if (lines.length <= Math.max(count, text.split('\n').length)) return lines;
	}
}
