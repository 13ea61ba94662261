/** All reasonable ways to reckon a piece or a claim for the default region, as the build draws them. */
import type { Claim } from '$lib/argument/claim';
import type { Evidence, Side } from '$lib/argument/evidence';
import { asClaimId, asIndicatorId, asIso3, type EvidenceId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { SpecificationsData } from '$lib/charts/specifications-data';
import { composeClaimCurve, type ClaimCurveNames } from '$lib/figures/compose-claim-curve';
import { composeSpecifications } from '$lib/figures/compose-specifications';
import { regionOf } from '$lib/figures/shelf';
import { indicatorOf } from '$lib/indicators/catalogue';
import { claimCurveOf, curveOfClaims, turnedCurve, type ClaimCurve } from '$lib/judging/claim-curve';
import { decidingServings } from '$lib/judging/docket';
import { specificationWords } from '$lib/words/messages-specifications';
import { shipped, shippedCurves } from './shipped.server';

async function namesIn(language: Language): Promise<ClaimCurveNames> {
	const { shelf, argument } = await shipped();
	const presets = new Map(shelf.regions.map((one) => [one.id as string, one.name[language]]));
	const indicator = (id: string) => shelf.catalogue.indicators.get(asIndicatorId(id))?.short[language] ?? id;
	return {
		language,
		country: (code) => shelf.countries.get(asIso3(code))?.name[language] ?? presets.get(code) ?? code,
		indicator,
		piece: (id) => {
			const piece = argument.evidence.get(id as EvidenceId);
			const names = piece?.indicators.slice(0, piece.expect.kind === 'association' ? 2 : 1) ?? [];
			return names.map((name) => indicatorOf(shelf.catalogue, name).short[language]).join(' · ') || id;
		}
	};
}

export interface GivenWays {
	readonly data: SpecificationsData;
	readonly note: string;
}

const noteIn = async (language: Language) =>
	specificationWords[language].ofRegion(regionOf((await shipped()).shelf).name[language]);

/** Of one piece as the side of a claim sees it; undefined for what is only described. */
export async function waysOfPiece(
	{ id }: Evidence,
	side: Side,
	language: Language
): Promise<GivenWays | undefined> {
	const curve = (await shippedCurves()).get(id);
	if (!curve) return undefined;
	const towards = side === 'for' ? curve : turnedCurve(curve);
	return {
		data: composeSpecifications(towards, await namesIn(language)),
		note: await noteIn(language)
	};
}

async function curveOfClaim(claim: Claim): Promise<ClaimCurve | undefined> {
	const [{ argument }, curves] = await Promise.all([shipped(), shippedCurves()]);
	const pieces = decidingServings({ argument }, claim).flatMap(({ evidence: { id }, service: { side } }) => {
		const curve = curves.get(id);
		return curve ? [{ evidence: id, side, curve }] : [];
	});
	return claimCurveOf(pieces);
}

/** Of all pieces that decide a claim; undefined for one that none decides. */
export async function waysOfClaim(claim: Claim, language: Language): Promise<GivenWays | undefined> {
	const found = await curveOfClaim(claim);
	return found && { data: composeClaimCurve(found, await namesIn(language)), note: await noteIn(language) };
}

/** Of the claims that a recommendation rests on. */
export async function waysOfAdvice(claim: Claim, language: Language): Promise<GivenWays | undefined> {
	const { argument } = await shipped();
	const claims = await Promise.all(
		claim.restsOn.map(async (id) => {
			const base = argument.claims.get(id);
			const curve = base && (await curveOfClaim(base));
			return curve ? [{ claim: id, curve }] : [];
		})
	);
	const found = curveOfClaims(claims.flat());
	if (!found) return undefined;
	const piece = (id: string) => argument.claims.get(asClaimId(id))?.short[language] ?? id;
	const names = { ...(await namesIn(language)), piece, together: 'claims' } as const;
	return { data: composeClaimCurve(found, names), note: await noteIn(language) };
}
