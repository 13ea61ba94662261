/**
 * A group's answers → the share of those that the reader counts together, where that share tells no hidden cell.
 * A sum of cells is as telling as its parts: with one cell hidden on either side of it, that cell is the rest.
 */
import type { Question } from './answers';
import { sizeOf, type Design } from './design';
import { within, type Domain } from './domain';
import { shareEstimate, type Estimate } from './estimate';
import { FEWEST_FIRM, FEWEST_SHOWN, type Showing } from './suppression';

export interface Headline {
	readonly showing: Showing;
	/** absent where hidden */
	readonly share?: Estimate;
	/** the same without weights, 0 to 1 */
	readonly plain?: number;
}

/** Codes that count together: the upper half of a scale, without a middle one; of two the one that says yes; else the first. */
export function countedBy({ options }: Question): ReadonlySet<string> {
	const proper = options.filter(({ kind }) => kind === 'answer');
	if (proper.length === 2) {
		const yes = proper.find(
			({ label }) => /^(yes|да|mentioned|selected|agree)\b/i.test(label) || /^да($|\s)/i.test(label)
		);
		const zero = proper.some(({ code }) => Number(code) === 0);
		return new Set([(yes ?? (zero ? proper[1] : proper[0]))?.code ?? '']);
	}
	// Labels without numbers are no scale: nobody knows which of them is the upper half.
	const isScale = proper.every(({ code, label }) => Number.isFinite(Number(code)) || /^\s*-?\d/.test(label));
	return new Set(
		proper.slice(isScale ? Math.ceil(proper.length / 2) : 0, isScale ? undefined : 1).map(({ code }) => code)
	);
}

export interface TableCell {
	readonly showing: Showing;
	/** respondents in it, also where it is hidden */
	readonly n: number;
	readonly isCounted: boolean;
}

const isHidden = ({ showing }: TableCell) => showing === 'hidden' || showing === 'hidden-with';

/**
 * Whether the sum of the counted cells, and with it the rest, would tell what is hidden: a small cell that is alone on
 * its side, both of two that hide each other, or hidden cells of a side with a handful of people together.
 */
export function tellsHidden(cells: readonly TableCell[]): boolean {
	const sides = [true, false].map((side) =>
		cells.filter((cell) => cell.isCounted === side && isHidden(cell))
	);
	return sides.some((side, at) => {
		const people = side.reduce((sum, { n }) => sum + n, 0);
		if (people > 0 && people < FEWEST_SHOWN) return true;
		return side.length === 1 && (side[0]?.showing === 'hidden' || (sides[1 - at]?.length ?? 0) < 2);
	});
}

/** @param here those of the group who gave an answer; @param cells of the group in the table of answers */
export function headlineOf(
	design: Design,
	chosen: Domain,
	here: Domain,
	cells: readonly TableCell[]
): Headline {
	const { n } = sizeOf(design, here);
	const yes = sizeOf(design, within(design, here, chosen)).n;
	if (n < FEWEST_SHOWN) return { showing: 'hidden' };
	if (yes < FEWEST_SHOWN || n - yes < FEWEST_SHOWN) return { showing: 'hidden' };
	if (tellsHidden(cells)) return { showing: 'hidden-with' };
	const share = shareEstimate(design, chosen, here);
	return { showing: share.effective < FEWEST_FIRM ? 'grey' : 'shown', share, plain: yes / n };
}
