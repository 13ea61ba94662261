/** Claims as pages show them: one language, with their figures and gaps made at build. */
import type { Claim } from '$lib/argument/claim';
import type { Gap, Service } from '$lib/argument/evidence';
import type { ClaimVerdict, VerdictWord } from '$lib/argument/verdict';
import { asClaimId, type ClaimId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Figure } from '$lib/figures/figure';
import { sendFigure } from '$lib/figures/send-figure';
import type { GivenFigure, SentFigure } from '$lib/figures/sent-figure';
import type { Region } from '$lib/indicators/region';
import { judgeClaim } from '$lib/judging/judge-claim';
import { standingOfPiece } from '$lib/judging/piece-standing';
import { standingsByCountry, type Standings } from '$lib/judging/standings';
import { shipped, shippedDocket, shippedFigure } from './shipped.server';

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

export interface FigureHere<One extends GivenFigure = Figure> extends Pick<Service, 'side' | 'role'> {
	readonly figure: One;
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

/** A claim with all that speaks for it and against it. */
export interface ArguedClaim<One extends GivenFigure = Figure> {
	readonly claim: ClaimHere;
	readonly figures: readonly FigureHere<One>[];
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

export function gapHere({ id, claim, side, title, settles, bring }: Gap, language: Language): GapHere {
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

/** How a claim stands by country in the default region; undefined for a lens. */
export const standingsOf = async (claim: ClaimId): Promise<Standings | undefined> =>
	standingsByCountry(await shippedDocket(), claim);

/** The same for several claims; those without a verdict are left out. */
export async function standingsByClaim(
	claims: readonly Claim[]
): Promise<Readonly<Record<string, Standings>>> {
	const found = await Promise.all(claims.map(async ({ id }) => [id, await standingsOf(id)] as const));
	return Object.fromEntries(found.flatMap(([id, standings]) => (standings ? [[id, standings]] : [])));
}

/** What decides comes first, what only stands beside it last. */
const weight: Readonly<Record<Service['role'], number>> = { outcome: 0, reason: 0, link: 1, context: 2 };
/** The stronger it speaks for its side, the earlier. */
const strength: Readonly<Record<VerdictWord, number>> = {
	supports: 0,
	'supports-in-part': 1,
	mixed: 2,
	'cannot-tell': 3,
	'no-data': 4,
	'contradicts-in-part': 5,
	contradicts: 6
};

/** For: what decides, the strongest first. Against: in the order in which the counter-evidence was ranked. */
function ordered(figures: readonly FigureHere[], { counter }: ClaimVerdict): readonly FigureHere[] {
	const ranked = counter.map(({ evidence }) => evidence);
	const place = ({ figure }: FigureHere) => (ranked.indexOf(figure.id) + 1 || ranked.length + 1) - 1;
	const strong = ({ figure: { verdicts }, side }: FigureHere) =>
		strength[(verdicts && standingOfPiece(verdicts, side)?.word) ?? 'no-data'];
	const pro = figures.filter(({ side }) => side === 'for');
	const contra = figures.filter(({ side }) => side === 'against');
	return [
		...pro.sort((a, b) => weight[a.role] - weight[b.role] || strong(a) - strong(b)),
		...contra.sort((a, b) => place(a) - place(b))
	];
}

/** A claim with its figures for the default region, or another one. */
export async function argued(claim: Claim, language: Language, region?: Region): Promise<ArguedClaim> {
	const [{ argument }, docket] = await Promise.all([shipped(), shippedDocket(region)]);
	const figures = claim.evidence.map(async (id): Promise<FigureHere[]> => {
		const service = argument.evidence.get(id)?.serves.find((one) => one.claim === claim.id);
		if (!service) return [];
		const { side, role, axis } = service;
		return [{ side, role, ...(axis && { axis }), figure: await shippedFigure(id, language, region) }];
	});
	const gaps = claim.gaps.flatMap((id) => argument.gaps.get(id) ?? []);
	return {
		claim: here(claim, language),
		figures: ordered((await Promise.all(figures)).flat(), judgeClaim(docket, claim.id, 'region')),
		gaps: gaps.map((gap) => gapHere(gap, language)),
		standings: standingsByCountry(docket, claim.id)
	};
}

const sent = new WeakMap<Figure, SentFigure>();

/** A figure for a page that shows it: the same value each time, so that it is written once. */
export function sendOnce(figure: Figure): SentFigure {
	const known = sent.get(figure) ?? sendFigure(figure);
	sent.set(figure, known);
	return known;
}

/** The same as a page is sent it: with drawings, without their numbers. */
export async function arguedSent(claim: Claim, language: Language): Promise<ArguedClaim<SentFigure>> {
	const whole = await argued(claim, language);
	return { ...whole, figures: whole.figures.map((one) => ({ ...one, figure: sendOnce(one.figure) })) };
}
