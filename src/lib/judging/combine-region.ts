/** One piece's verdicts for the countries of a region in, the region's verdict out. */
import type { Certainty } from '$lib/argument/certainty';
import type { Evidence } from '$lib/argument/evidence';
import type { Lean, PieceVerdict, RegionVerdict, VerdictWord } from '$lib/argument/verdict';
import type { Iso3 } from '$lib/base/ids';
import { combineMembers, type OfMembers } from '$lib/statistics/combine';
import { heard, isJudged } from './heard';

/** The word for an outcome; in part where the countries named are fewer than the majority asked for. */
export function wordOfMembers({ outcome, inPart, m }: OfMembers): VerdictWord {
	if (m === 0) return 'no-data';
	if (outcome === 'mixed') return 'mixed';
	if (outcome === 0) return 'cannot-tell';
	const word = outcome === 1 ? 'supports' : 'contradicts';
	return inPart ? `${word}-in-part` : word;
}

/** More than half, and at least two (one, where it is asked alone), point one way and nobody the other. */
export function leanOfMembers(
	words: readonly { readonly word: VerdictWord; readonly lean: Lean }[],
	alone = false
): Lean {
	const points = (word: 'supports' | 'contradicts', lean: Lean) =>
		words.filter((one) => one.word === word || one.lean === lean).length;
	const [favour, against] = [points('supports', 'for'), points('contradicts', 'against')];
	const most = Math.max(favour, against);
	if (Math.min(favour, against) > 0 || most < (alone ? 1 : 2) || most <= words.length / 2) return 'none';
	return favour > against ? 'for' : 'against';
}

/** The certainty in the middle of those that carry a verdict, the lower of two. */
export function middleCertainty(all: readonly (Certainty | undefined)[]): Certainty | undefined {
	const known = all.filter((one) => one !== undefined).sort((a, b) => a.level - b.level);
	return known[Math.floor((known.length - 1) / 2)];
}

/** Source of the rule: more than half of m and at least two; see `combineMembers`. Without a judged country: no data. */
export function combineRegion(
	{ id, period }: Pick<Evidence, 'id' | 'period'>,
	found: readonly PieceVerdict[],
	members: number
): RegionVerdict {
	const judged = found.filter(isJudged);
	const together = combineMembers(
		judged.map((one) => heard(one, 'for')),
		members === 1
	);
	const word = wordOfMembers(together);
	const countries = (places: readonly number[]) => places.map((place) => judged[place]?.subject as Iso3);
	const carriers = word.startsWith('supports') ? together.favour : together.against;
	const isVerdict = together.outcome === 1 || together.outcome === -1;
	const certainty = isVerdict
		? middleCertainty(carriers.map((place) => judged[place]?.certainty))
		: undefined;
	return {
		evidence: id,
		period: found[0]?.period ?? period,
		word: judged.length === 0 && found.some(({ n }) => n > 0) ? 'cannot-tell' : word,
		lean: word === 'cannot-tell' ? leanOfMembers(judged, members === 1) : 'none',
		ownChoice: found.some(({ ownChoice }) => ownChoice),
		...(certainty && { certainty }),
		supporting: countries(together.favour),
		contradicting: countries(together.against),
		judged: judged.map(({ subject }) => subject as Iso3),
		inPart: together.inPart ? countries(carriers) : [],
		members
	};
}
