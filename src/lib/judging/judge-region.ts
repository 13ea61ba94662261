/** A docket in; everything that a page shows of its region out: each piece, each claim, in the region and its countries. */
import type { ClaimVerdict, PieceVerdict, RegionVerdict } from '$lib/argument/verdict';
import type { ClaimId, EvidenceId, Iso3 } from '$lib/base/ids';
import { combineRegion } from './combine-region';
import type { Docket } from './docket';
import { judgeClaim } from './judge-claim';

/** A piece over a region: of its countries together, or of the region or world as one. */
export interface PieceInRegion {
	readonly evidence: EvidenceId;
	/** by country, in the region's order; or the one verdict of the region or world */
	readonly verdicts: readonly PieceVerdict[];
	/** pieces about countries: their verdicts together */
	readonly together?: RegionVerdict;
}

export interface ClaimInRegion {
	readonly claim: ClaimId;
	readonly region: ClaimVerdict;
	readonly countries: readonly ClaimVerdict[];
}

/** Undefined for what is only described. */
export function pieceInRegion(docket: Docket, id: EvidenceId): PieceInRegion | undefined {
	const piece = docket.argument.evidence.get(id);
	if (!piece || piece.expect.kind === 'describe') return undefined;
	if (piece.unit !== 'country') {
		const verdict = docket.verdict(id, piece.unit);
		return verdict && { evidence: id, verdicts: [verdict] };
	}
	const members: readonly Iso3[] = piece.only ?? docket.members;
	const verdicts = members.map((country) => docket.verdict(id, country) ?? absent(docket, id, country));
	return { evidence: id, verdicts, together: combineRegion(piece, verdicts, members.length) };
}

/** A country that neither the source nor the edition's regions know. */
function absent({ argument }: Docket, id: EvidenceId, subject: Iso3): PieceVerdict {
	const piece = argument.evidence.get(id);
	if (!piece) throw new Error(`no evidence ${id}`);
	const { indicators, expect, period } = piece;
	const indicator = indicators[0] as PieceVerdict['indicator'];
	return {
		evidence: id,
		subject,
		indicator,
		expect,
		period,
		word: 'no-data',
		lean: 'none',
		why: 'no-data',
		ownChoice: false,
		direction: 0,
		n: 0,
		missing: period[1] - period[0] + 1,
		worldWide: false
	};
}

export const claimInRegion = (docket: Docket, claim: ClaimId): ClaimInRegion => ({
	claim,
	region: judgeClaim(docket, claim, 'region'),
	countries: docket.members.map((country) => judgeClaim(docket, claim, country))
});

export const piecesInRegion = (docket: Docket): readonly PieceInRegion[] =>
	[...docket.argument.evidence.keys()].flatMap((id) => pieceInRegion(docket, id) ?? []);

export const claimsInRegion = (docket: Docket): readonly ClaimInRegion[] =>
	[...docket.argument.claims.keys()].map((id) => claimInRegion(docket, id));
