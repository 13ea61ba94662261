/** The verdicts of an edition as files: the documented whole, its table, and small parts that a page fetches. */
import type { Argument } from '$lib/argument/argument';
import type { ClaimVerdict, PieceVerdict, RegionVerdict } from '$lib/argument/verdict';
import type { EvidenceId, Iso3, RegionId } from '$lib/base/ids';
import type { Region } from '$lib/indicators/region';
import { docketOf, type Verdicts } from './edition';
import { claimsInRegion, piecesInRegion } from './judge-region';
import { judgeClaim } from './judge-claim';

/** A claim's verdict without what can be looked up elsewhere in the same file. */
export type ClaimRow = Omit<ClaimVerdict, 'groups' | 'axes' | 'rests'> & {
	readonly region?: RegionId;
	readonly wider?: ClaimVerdict['word'];
	readonly narrower?: ClaimVerdict['word'];
	readonly quadrant?: string;
};
export type PieceRow = PieceVerdict & { readonly region?: RegionId };
export type RegionRow = RegionVerdict & { readonly region: RegionId };

export interface VerdictFile {
	readonly about: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly edition: string;
	readonly limit: number;
	readonly tests: Verdicts['tests'];
	/** one piece for one country, for a preset region as one, or for the world */
	readonly pieces: readonly PieceRow[];
	/** one piece over the countries of a preset region */
	readonly regions: readonly RegionRow[];
	/** one claim in one country, or in a preset region */
	readonly claims: readonly ClaimRow[];
}

/** What a page fetches for one country; what it fetches for a region as one. */
export interface CountryFile {
	readonly edition: string;
	readonly limit: number;
	readonly pieces: readonly PieceVerdict[];
}
/** What a page fetches for one piece: every country, every preset region, or the world. */
export interface EvidenceFile {
	readonly edition: string;
	readonly limit: number;
	readonly pieces: readonly PieceRow[];
}
export interface RegionFile {
	readonly edition: string;
	readonly limit: number;
	/** of the region as one, and of the world */
	readonly pieces: readonly PieceVerdict[];
	readonly together: readonly RegionVerdict[];
	readonly claims: readonly ClaimVerdict[];
}

export const rowOf = (verdict: ClaimVerdict, region?: RegionId): ClaimRow => {
	const { groups, axes, rests, ...row } = verdict;
	void [groups, rests];
	return {
		...row,
		...(region && { region }),
		...(axes && { wider: axes.wider.word, narrower: axes.narrower.word }),
		...(axes?.quadrant && { quadrant: axes.quadrant })
	};
};

const presets = (regions: readonly Region[]) => new Set<string>(regions.map(({ id }) => id));

/** A piece's verdicts as rows, each preset region by its id. */
function rowsOf(
	pieces: ReadonlyMap<string, PieceVerdict>,
	regionIds: ReadonlySet<string>
): readonly PieceRow[] {
	return [...pieces].map(([key, verdict]) =>
		verdict.subject === 'region' && regionIds.has(key) ? { ...verdict, region: key as RegionId } : verdict
	);
}

/** Countries for which any piece has data. */
export function countriesJudged({ pieces }: Verdicts): readonly Iso3[] {
	const found = new Set<Iso3>();
	for (const one of pieces.values())
		for (const { subject, n } of one.values())
			if (n > 0 && subject !== 'region' && subject !== 'world') found.add(subject);
	return [...found].sort();
}

export const evidenceRows = (
	{ pieces }: Verdicts,
	id: EvidenceId,
	regions: readonly Region[]
): readonly PieceRow[] => rowsOf(pieces.get(id) ?? new Map(), presets(regions));

export const evidenceFile = (
	verdicts: Verdicts,
	id: EvidenceId,
	regions: readonly Region[]
): EvidenceFile => ({
	edition: verdicts.edition,
	limit: verdicts.limit,
	pieces: evidenceRows(verdicts, id, regions)
});

export const countryFile = ({ edition, limit, pieces }: Verdicts, country: Iso3): CountryFile => ({
	edition,
	limit,
	pieces: [...pieces.values()].flatMap((one) => one.get(country) ?? [])
});

export function regionFile(verdicts: Verdicts, argument: Argument, region: Region): RegionFile {
	const docket = docketOf(verdicts, argument, region);
	const pieces = piecesInRegion(docket);
	return {
		edition: verdicts.edition,
		limit: verdicts.limit,
		pieces: pieces.flatMap((one) => (one.together ? [] : one.verdicts)),
		together: pieces.flatMap(({ together }) => together ?? []),
		claims: claimsInRegion(docket).map((one) => one.region)
	};
}

const about =
	'Verdicts of Crossroads: what open data say to each claim, by the rules of the method page. ' +
	'A piece speaks of its own expectation; a claim counts pieces against it reversed.';

const fields = {
	subject: 'ISO 3166 alpha-3 code of a country, "region" (see region), or "world"',
	word: 'supports · contradicts · mixed · supports-in-part · contradicts-in-part · cannot-tell · no-data',
	lean: 'for · against · none: where no verdict is given, the direction at p ≤ 0.20; never counted',
	certainty: '1 very low to 4 high, with its start and every step, counted or not',
	why: 'why there is no verdict',
	effect:
		'size in the unit of the indicator (per decade, step, turn, difference, correlation, ratio) with interval',
	p: 'of the rule, with its margin: at most 0.05 for a verdict',
	usual: 'share of series wandering like this one that move as far',
	detectable: 'needed: the change found in 80 of 100 cases; moved: this change, in the same unit',
	n: 'known years in the window (pairs of years for an association); missing: years without a value',
	drawn: 'of the missing: years that the publisher drew on a straight line between others, left out',
	rank: 'same: countries that moved the same way; of: all; place by size',
	limit: 'largest p that survives Benjamini–Hochberg over claim × evidence × default region',
	counter: 'what speaks against the claim, strongest first'
};

/** The whole file. Claims stand for every country with data, pieces in regions for every preset. */
export function verdictFile(verdicts: Verdicts, argument: Argument, regions: readonly Region[]): VerdictFile {
	const ids = presets(regions);
	const anywhere = docketOf(verdicts, argument, { ...(regions[0] as Region), members: [] });
	const judged = [...argument.claims.values()].filter(({ kind }) => kind !== 'lens').map(({ id }) => id);
	return {
		about,
		fields,
		edition: verdicts.edition,
		limit: verdicts.limit,
		tests: verdicts.tests,
		pieces: [...verdicts.pieces.values()].flatMap((one) => rowsOf(one, ids)),
		regions: regions.flatMap((region) =>
			piecesInRegion(docketOf(verdicts, argument, region)).flatMap(({ together }) =>
				together ? [{ ...together, region: region.id }] : []
			)
		),
		claims: [
			...regions.flatMap((region) => {
				const docket = docketOf(verdicts, argument, region);
				return judged.map((id) => rowOf(judgeClaim(docket, id, 'region'), region.id));
			}),
			...countriesJudged(verdicts).flatMap((country) =>
				judged.map((id) => rowOf(judgeClaim(anywhere, id, country)))
			)
		]
	};
}
