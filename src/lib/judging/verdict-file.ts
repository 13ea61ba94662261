/** The verdicts of an edition in small files that a page fetches: by country, by piece, by region. */
import type { Argument } from '$lib/argument/argument';
import type { ClaimVerdict, PieceVerdict, RegionVerdict } from '$lib/argument/verdict';
import type { EvidenceId, Iso3, RegionId } from '$lib/base/ids';
import type { Region } from '$lib/indicators/region';
import { docketOf, type Verdicts } from './edition';
import { claimsInRegion, piecesInRegion } from './judge-region';

export type PieceRow = PieceVerdict & { readonly region?: RegionId };
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
