/** How wide a text will be, without a font at hand: the advance of each letter, measured on Golos Text. */

/** hundredths of an em: letters of that width in weight 400 */
const letters: readonly (readonly [hundredthsEm: number, letters: string])[] = [
	[22, "'"],
	[24, ' '],
	[26, 'ij'],
	[30, '!,.:;’·'],
	[32, 'Il'],
	[34, '|'],
	[36, 'f'],
	[38, '()-[]{}'],
	[40, '"rt°'],
	[44, '*'],
	[46, 'г'],
	[48, '1/“”т'],
	[50, '_'],
	[52, '7?sz–зь'],
	[54, 'cсэ'],
	[56, '+<=>JLakvxy~«»−×Гавухчя'],
	[58, '235eеёкл'],
	[60, '4689EFZouЕЁбдийнопъ'],
	[62, '0TbdghnpqТрц'],
	[64, '$SYЗ'],
	[66, 'PXБРХЬ'],
	[68, '#&ABCKRVАВСУЧЭЯ'],
	[70, 'DGК'],
	[72, 'U—ДЛмы'],
	[74, 'OQОЪф'],
	[76, 'HNИЙНПЦ'],
	[78, 'ю'],
	[80, 'wжш'],
	[84, '%щ'],
	[86, 'MМФ'],
	[88, 'mЫ'],
	[94, '…'],
	[96, 'WЖШЮ'],
	[100, 'Щ'],
	[102, '@'],
	[110, '№']
];
const emOfLetter = new Map(letters.flatMap(([width, all]) => [...all].map((one) => [one, width / 100])));
const otherEm = 0.7;
/** weight 600 against 400; and a little air for the local face that stands in until ours has come */
const boldFactor = 1.03;
const air = 1.01;

const known = new Map<string, number>();

function measured(text: string): number {
	let em = 0;
	for (const letter of text) em += emOfLetter.get(letter) ?? otherEm;
	return em * air;
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
