/** What has been judged for a region under years of the reader's own, in; how claims and pieces then stand, out. */
import { foundationOf } from '$lib/argument/walk';
import type { Subject } from '$lib/argument/finding';
import type { Standing } from '$lib/argument/standing';
import type { PieceVerdict } from '$lib/argument/verdict';
import { asClaimId, type EvidenceId } from '$lib/base/ids';
import { decidingServings, type Docket } from './docket';
import { pieceInRegion } from './judge-region';
import { standingOfPiece } from './piece-standing';
import { standingsByCountry, type Standings } from './standings';
import type { Side } from '$lib/argument/evidence';

/** A docket in which some pieces were judged for years that a reader chose; the others keep their declared years. */
export interface ChosenDocket extends Docket {
	readonly chosen: ReadonlySet<EvidenceId>;
}

export type JudgedAnew = ReadonlyMap<EvidenceId, readonly PieceVerdict[]>;

/** Pieces whose years are the declared ones are looked up in the docket of the declared years. */
export function chosenDocket(docket: Docket, anew: JudgedAnew): ChosenDocket {
	const found = new Map(
		[...anew].map(([id, verdicts]) => [
			id,
			new Map(verdicts.map((one): [Subject, PieceVerdict] => [one.subject, one]))
		])
	);
	return {
		...docket,
		chosen: new Set(anew.keys()),
		verdict: (id, subject) => {
			const mine = found.get(id);
			return mine ? mine.get(subject) : docket.verdict(id, subject);
		}
	};
}

/** Whether a piece that decides the claim, or a claim it rests on, was judged for the reader's years. */
export const isChosen = (docket: ChosenDocket, claim: string): boolean =>
	foundationOf(docket.argument, asClaimId(claim)).some((one) =>
		decidingServings(docket, one).some(({ evidence: { id } }) => docket.chosen.has(id))
	);

/** The same in outline: a reader's choice has no certainty and is never counted. */
export function inOutline({ word, lean, inPart, axes }: Standing): Standing {
	return {
		word,
		lean,
		ownChoice: true,
		...(inPart && { inPart }),
		...(axes && { axes: { wider: inOutline(axes.wider), narrower: inOutline(axes.narrower) } })
	};
}

/** A standing with that of the reader's years beside it, on each axis of a claim that has two. */
function beside(declared: Standing, own: Standing): Standing {
	if (!declared.axes || !own.axes) return { ...declared, own: inOutline(own) };
	const axes = {
		wider: beside(declared.axes.wider, own.axes.wider),
		narrower: beside(declared.axes.narrower, own.axes.narrower)
	};
	return { ...declared, own: inOutline(own), axes };
}

/** Standings of the declared years, each with that of the reader's years where those decide anything of it. */
export function standingsBeside(declared: Standings, docket: ChosenDocket, claim: string): Standings {
	const own = isChosen(docket, claim) ? standingsByCountry(docket, claim) : undefined;
	if (!own) return declared;
	return Object.fromEntries(
		Object.entries(declared).map(([subject, standing]) => {
			const mine = own[subject];
			return [subject, mine ? beside(standing, mine) : standing];
		})
	);
}

/** What a piece says for its declared years, as the claim on this side hears it; undefined for what is only described. */
export function declaredStanding(docket: Docket, id: EvidenceId, side: Side): Standing | undefined {
	const found = pieceInRegion(docket, id);
	return found && standingOfPiece(found, side);
}
