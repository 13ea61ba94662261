/** SVG path data in, the same path in fewer letters out: steps from corner to corner, to a tenth of a pixel. */

/** A number of tenths as it is written: no leading zero. */
function written(tenths: number): string {
	const text = String(Math.abs(tenths) / 10).replace(/^0\./, '.');
	return tenths < 0 ? `-${text}` : text;
}

/** Numbers behind each other: a minus or a leading point parts them too, where the one before has a point. */
function joined(numbers: readonly number[], before: string): string {
	let text = before;
	for (const number of numbers) {
		const next = written(number);
		const last = /[\d.]+$/.exec(text)?.[0] ?? '';
		const parted = !last || next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
		text += parted ? next : ` ${next}`;
	}
	return text.slice(before.length);
}

const known = /^(?:[MLHVZ][\d\s,.+-]*)+$/;

/** Paths of M, L, H, V and Z in full coordinates; any other is given back as it came. */
export function shortPath(d: string): string {
	if (!known.test(d)) return d;
	let [x, y, startX, startY] = [0, 0, 0, 0];
	let [text, command] = ['', ''];
	const add = (letter: string, numbers: readonly number[]) => {
		const head = letter === command && letter !== 'M' ? '' : letter;
		const tail = text.slice(-12);
		text += head + joined(numbers, head ? '' : tail);
		command = letter;
	};
	for (const [, letter = '', given = ''] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
		const numbers = (given.match(/-?[\d.]+/g) ?? []).map((one) => Math.round(Number(one) * 10));
		if (letter === 'Z') {
			add('z', []);
			command = '';
			[x, y] = [startX, startY];
		}
		const stride = letter === 'H' || letter === 'V' ? 1 : 2;
		for (let at = 0; at + stride <= numbers.length; at += stride) {
			const nextX = letter === 'V' ? x : (numbers[at] ?? 0);
			const nextY = letter === 'H' ? y : (numbers[at + stride - 1] ?? 0);
			const [stepX, stepY] = [nextX - x, nextY - y];
			if (letter === 'M' && at === 0) {
				add('M', [nextX, nextY]);
				[startX, startY] = [nextX, nextY];
			} else if (stepY === 0) add('h', [stepX]);
			else if (stepX === 0) add('v', [stepY]);
			else add('l', [stepX, stepY]);
			[x, y] = [nextX, nextY];
		}
	}
	return text;
}
