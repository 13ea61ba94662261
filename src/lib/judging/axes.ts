/** Trend 5: space that widens and narrows at once. Two axes in, one word and a quadrant out. */
import type { Combined, Lean, Quadrant, VerdictWord } from '$lib/argument/verdict';

type AxisWord = 'supports' | 'contradicts' | 'mixed' | 'cannot-tell';

/** In part is still a verdict of its axis; no data cannot tell. */
function plainWord(word: VerdictWord): AxisWord {
	if (word === 'no-data') return 'cannot-tell';
	return word.replace('-in-part', '') as AxisWord;
}

/** Named only where both axes have a verdict. */
export function quadrantOf(wider: VerdictWord, narrower: VerdictWord): Quadrant | undefined {
	const [a, b] = [plainWord(wider), plainWord(narrower)];
	if (a === 'supports') return b === 'supports' ? 'both' : b === 'contradicts' ? 'widens' : undefined;
	if (a !== 'contradicts') return undefined;
	return b === 'supports' ? 'narrows' : b === 'contradicts' ? 'neither' : undefined;
}

/**
 * The claim says "both at once": both axes support it, or both contradict it; where they part, one half holds and the
 * other does not, which is mixed; where one cannot tell, nothing can be told of both.
 */
export function wordOfAxes(wider: VerdictWord, narrower: VerdictWord): VerdictWord {
	if (wider === 'no-data' && narrower === 'no-data') return 'no-data';
	const words = [plainWord(wider), plainWord(narrower)];
	if (words.includes('cannot-tell')) return 'cannot-tell';
	if (words[0] !== words[1]) return 'mixed';
	if (words[0] === 'mixed') return 'mixed';
	const inPart = [wider, narrower].some((word) => word.endsWith('-in-part'));
	return inPart ? (`${words[0] as 'supports' | 'contradicts'}-in-part` as const) : (words[0] as AxisWord);
}

const points = ({ word, lean }: Pick<Combined, 'word' | 'lean'>): Lean => {
	if (word.startsWith('supports')) return 'for';
	return word.startsWith('contradicts') ? 'against' : lean;
};

/** Leans only where both axes point one way. */
export function leanOfAxes(
	wider: Pick<Combined, 'word' | 'lean'>,
	narrower: Pick<Combined, 'word' | 'lean'>
): Lean {
	const [a, b] = [points(wider), points(narrower)];
	return a === b ? a : 'none';
}
