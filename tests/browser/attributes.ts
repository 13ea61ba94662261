// A page's HTML and the file of the edition in; every mark of a verdict that says something else than the file, out.
import type { Side } from '$lib/argument/evidence';
import { wordFor, type VerdictWord } from '$lib/argument/verdict';
import type { EditionFile } from '$lib/judging/edition-file';

const defaultRegion = 'central-asia';

interface Mark {
	readonly claim?: string | undefined;
	readonly evidence?: string | undefined;
	readonly axis?: string | undefined;
	readonly side?: string | undefined;
	readonly country?: string | undefined;
	readonly verdict: string;
}

const attribute = (tag: string, name: string) => new RegExp(`\\sdata-${name}="([^"]*)"`).exec(tag)?.[1];

/** Marks of an axis stand inside the mark of their claim and say of it what it does not say twice. */
export function marksIn(html: string): Mark[] {
	let around: { claim?: string | undefined; country?: string | undefined } = {};
	return [...html.matchAll(/<[a-z]+\s[^<>]*\bdata-verdict="[^"]*"[^<>]*>/g)].map(([tag]) => {
		const [claim, country] = [attribute(tag, 'claim'), attribute(tag, 'country')];
		if (claim) around = { claim, country };
		const evidence = attribute(tag, 'evidence');
		return {
			claim: evidence ? undefined : (claim ?? around.claim),
			country: evidence ? country : (country ?? around.country),
			evidence,
			axis: attribute(tag, 'axis'),
			side: attribute(tag, 'side'),
			verdict: attribute(tag, 'verdict') ?? ''
		};
	});
}

/** By "claim country" or "evidence country", what the file says. */
export function wordsOf(file: EditionFile) {
	const claims = new Map(file.verdicts.map((row) => [`${row.claim} ${row.region ?? row.subject}`, row]));
	const pieces = new Map<string, VerdictWord>([
		...file.pieces.map((row) => [`${row.evidence} ${row.region ?? row.subject}`, row.word] as const),
		...file.regions.map((row) => [`${row.evidence} ${row.region}`, row.word] as const)
	]);
	return { claims, pieces };
}

type Words = ReturnType<typeof wordsOf>;

function ofClaim({ claim, axis }: Mark, where: string, words: Words): VerdictWord {
	const row = words.claims.get(`${claim} ${where}`);
	return (axis ? row?.[axis as 'wider' | 'narrower'] : row?.word) ?? 'no-data';
}

/** As the side of the claim sees it on which the piece stands there; where the page does not say, any that it serves. */
function ofPiece({ evidence, side }: Mark, where: string, file: EditionFile, words: Words): VerdictWord[] {
	const word = words.pieces.get(`${evidence} ${where}`) ?? words.pieces.get(`${evidence} world`) ?? 'no-data';
	const serves = file.evidence[evidence as keyof EditionFile['evidence']]?.serves ?? [];
	const sides = side ? [side as Side] : serves.map((service) => service.side);
	return sides.map((one) => wordFor(word, one));
}

/** What the file says where the mark stands; a country without a row has no data. */
function allowedFor(mark: Mark, file: EditionFile, words: Words): string[] {
	const { claim, country = 'region' } = mark;
	const where = country === 'region' ? defaultRegion : country;
	return claim ? [ofClaim(mark, where, words)] : ofPiece(mark, where, file, words);
}

/** @param words what `wordsOf` made of the file */
export const faultsIn = (html: string, file: EditionFile, words = wordsOf(file)): string[] =>
	marksIn(html).flatMap((mark) => {
		const allowed = allowedFor(mark, file, words);
		if (allowed.includes(mark.verdict)) return [];
		return [`${JSON.stringify(mark)}: the file says ${allowed.join(' or ') || 'nothing of such a piece'}`];
	});
