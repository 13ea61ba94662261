/** Claims as pages show them: one language, with their figures and gaps made at build. */
import type { Claim } from '$lib/argument/claim';
import type { Gap, Service } from '$lib/argument/evidence';
import type { Standing } from '$lib/argument/standing';
import { asClaimId, type ClaimId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Figure } from '$lib/figures/figure';
import type { Region } from '$lib/indicators/region';
import { shipped, shippedFigure } from './shipped.server';

export interface ClaimHere {
	readonly id: ClaimId;
	readonly kind: Claim['kind'];
	/** "4", "4.1", "2"; empty for the conclusion and the lenses */
	readonly number: string;
	readonly slug?: string;
	readonly title: string;
	readonly short: string;
	readonly lead: readonly string[];
	readonly restsOn: readonly ClaimId[];
}

export interface FigureHere extends Pick<Service, 'side' | 'role'> {
	readonly figure: Figure;
	/** what the piece says of the claim, once it is judged */
	readonly standing?: Standing;
	readonly axis?: Service['axis'];
}

export interface GapHere {
	readonly id: string;
	/** of the claim: "4.1"; absent where the claim has none */
	readonly number?: string;
	readonly side: Gap['side'];
	readonly title: string;
	readonly settles: string;
	readonly bring?: { readonly publisher: string; readonly url: string };
}

/** By country. */
export type Standings = Readonly<Record<string, Standing>>;

/** A claim with all that speaks for it and against it. */
export interface ArguedClaim {
	readonly claim: ClaimHere;
	readonly figures: readonly FigureHere[];
	readonly gaps: readonly GapHere[];
	/** how it stands in each country of the default region */
	readonly standings: Standings | undefined;
}

export const numberOf = (id: ClaimId): string => /-([\d.]+)$/.exec(id)?.[1] ?? '';

export function here(claim: Claim, language: Language): ClaimHere {
	const { id, kind, slug, title, short, lead, restsOn } = claim;
	return {
		id,
		kind,
		number: numberOf(id),
		...(slug && { slug }),
		title: title[language],
		short: short[language],
		lead: lead[language].split(/\n\s*\n|\n/).filter(Boolean),
		restsOn
	};
}

/** @throws Error for a claim that is not in the argument */
export async function claimOf(id: string): Promise<Claim> {
	const found = (await shipped()).argument.claims.get(asClaimId(id));
	if (!found) throw new Error(`no claim ${id}`);
	return found;
}

export const claimsOf = async (kind: Claim['kind']): Promise<readonly Claim[]> =>
	[...(await shipped()).argument.claims.values()].filter((claim) => claim.kind === kind);

/** Where a claim stands: the address of its page below the language, with its section. */
export async function pageOf({ id, kind, slug, parent }: Claim): Promise<string> {
	if (kind === 'conclusion') return 'practice/';
	if (kind === 'lesson' || kind === 'recommendation') return `${kind}/${numberOf(id)}/`;
	if (slug) return `trend/${slug}/`;
	return parent ? `trend/${(await claimOf(parent)).slug ?? ''}/#${id}` : 'region/';
}

function gapHere({ id, claim, side, title, settles, bring }: Gap, language: Language): GapHere {
	const number = /^reason-/.test(claim) ? numberOf(claim) : '';
	return {
		id,
		...(number && { number }),
		side,
		title: title[language],
		settles: settles[language],
		...(bring && { bring: { publisher: bring.publisher, url: bring.url } })
	};
}

/** How a claim stands by country in the default region; undefined until it is judged. */
export const standingsOf = (_claim: ClaimId): Standings | undefined => undefined;

/** The same for several claims; those without a verdict are left out. */
export const standingsByClaim = (claims: readonly Claim[]): Readonly<Record<string, Standings>> =>
	Object.fromEntries(
		claims.flatMap(({ id }) => {
			const standings = standingsOf(id);
			return standings ? [[id, standings]] : [];
		})
	);

/** What decides comes first, what only stands beside it last; the order of the argument within each. */
const weight: Readonly<Record<Service['role'], number>> = { outcome: 0, reason: 0, link: 1, context: 2 };

/** A claim with its figures for the default region, or another one. */
export async function argued(claim: Claim, language: Language, region?: Region): Promise<ArguedClaim> {
	const { argument } = await shipped();
	const figures = claim.evidence.map(async (id): Promise<FigureHere[]> => {
		const service = argument.evidence.get(id)?.serves.find((one) => one.claim === claim.id);
		if (!service) return [];
		const { side, role, axis } = service;
		return [{ side, role, ...(axis && { axis }), figure: await shippedFigure(id, language, region) }];
	});
	const gaps = claim.gaps.flatMap((id) => argument.gaps.get(id) ?? []);
	return {
		claim: here(claim, language),
		figures: (await Promise.all(figures)).flat().sort((a, b) => weight[a.role] - weight[b.role]),
		gaps: gaps.map((gap) => gapHere(gap, language)),
		standings: standingsOf(claim.id)
	};
}
