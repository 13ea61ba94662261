/** What the data say in a reader's own view: from the files of the build where they hold it, else judged in the worker. */
import { base } from '$app/paths';
import type { Argument } from '$lib/argument/argument';
import type { Evidence, Period, Side } from '$lib/argument/evidence';
import type { PieceVerdict } from '$lib/argument/verdict';
import { asIndicatorId, type EvidenceId } from '$lib/base/ids';
import { periodOf } from '$lib/figures/gather';
import type { Shelf } from '$lib/figures/shelf';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Region } from '$lib/indicators/region';
import type { JudgedAnew } from '$lib/judging/chosen-years';
import { combineRegion } from '$lib/judging/combine-region';
import type { Curve } from '$lib/judging/curve';
import { docketOf } from '$lib/judging/edition';
import { pieceInRegion, type PieceInRegion } from '$lib/judging/judge-region';
import { variantsOf } from '$lib/judging/variants';
import type { EvidenceFile } from '$lib/judging/verdict-file';
import { openVerdictClient, type Asking, type VerdictClient } from '$lib/work/verdict-client';
import type { Case } from '$lib/work/verdict-messages';
import { fetchText } from './stock';

const clients = new Map<'first' | 'beside', VerdictClient>();

/** One worker for all pages, started when it is first needed; a second one for what can be judged beside it. */
function worker({ catalogue, regions }: Shelf, which: 'first' | 'beside' = 'first'): VerdictClient {
	const people = indicatorOf(catalogue, asIndicatorId('population'));
	const known = clients.get(which) ?? openVerdictClient({ base, people, presets: regions });
	clients.set(which, known);
	return known;
}

/** Two jobs told as one: how far they are together. */
function toldTogether({ onProgress, signal }: Asking, sizes: readonly number[]): readonly Asking[] {
	const done = sizes.map(() => 0);
	const of = sizes.reduce((sum, size) => sum + size, 0);
	return sizes.map((_, place) => ({
		signal,
		onProgress: (mine) => {
			done[place] = mine;
			onProgress?.(
				done.reduce((sum, one) => sum + one, 0),
				of
			);
		}
	}));
}

const caseOf = (piece: Evidence, region: Region, period: Period, { catalogue }: Shelf): Case => ({
	piece,
	indicators: piece.indicators.map((id) => indicatorOf(catalogue, id)),
	region,
	period
});

const isOwn = (piece: Evidence, period: Period) =>
	period[0] !== piece.period[0] || period[1] !== piece.period[1];

const files = new Map<EvidenceId, Promise<EvidenceFile>>();

/** The piece's verdicts as the build judged them; a failed fetch is forgotten, so that it can be tried again. */
function fileOf(id: EvidenceId): Promise<EvidenceFile> {
	const known = files.get(id);
	if (known) return known;
	const loading = fetchText(`verdicts/evidence/${id}.json`).then((text) => JSON.parse(text) as EvidenceFile);
	files.set(id, loading);
	loading.catch(() => files.delete(id));
	return loading;
}

const together = (piece: Evidence, verdicts: readonly PieceVerdict[]): PieceInRegion => ({
	evidence: piece.id,
	verdicts,
	...(piece.unit === 'country' && { together: combineRegion(piece, verdicts, verdicts.length) })
});

/**
 * The verdicts of a piece for a region and a period; undefined for what is only described. Another period than the
 * piece's own is the reader's choice: judged here, outlined, never counted.
 */
export async function verdictsFor(
	piece: Evidence,
	region: Region,
	period: Period,
	shelf: Shelf
): Promise<PieceInRegion | undefined> {
	if (piece.expect.kind === 'describe') return undefined;
	const own = isOwn(piece, period);
	const preset = shelf.regions.some(({ id }) => id === region.id);
	const inWorker = own || (piece.unit === 'region' && !preset);
	const { limit, pieces } = inWorker && own ? { limit: 0, pieces: [] } : await fileOf(piece.id);
	if (inWorker) {
		const [found = []] = await worker(shelf).judge([caseOf(piece, region, period, shelf)], limit);
		return together(piece, found);
	}
	const byKey = new Map(pieces.map((row) => [row.region ?? row.subject, row]));
	const argument: Argument = { claims: new Map(), evidence: shelf.evidence, gaps: new Map(), reading: [] };
	return pieceInRegion(docketOf({ pieces: new Map([[piece.id, byKey]]) }, argument, region), piece.id);
}

/**
 * The whole argument for a region under years of the reader's own: every piece whose years those change, judged in the
 * worker. Rejects when a file did not come or the reader stopped it.
 */
export async function argueFor(
	region: Region,
	years: { readonly from?: number | undefined; readonly to?: number | undefined },
	shelf: Shelf,
	asking: Asking
): Promise<JudgedAnew> {
	const pieces = [...shelf.evidence.values()].filter(({ expect }) => expect.kind !== 'describe');
	const cases = pieces.map((piece) => caseOf(piece, region, periodOf(piece, years), shelf));
	const changed = cases.filter(({ piece, period }) => isOwn(piece, period));
	// Countries ask for their own series, links and spreads for the world's: two workers share no file.
	const parts = [true, false].map((ofCountries) =>
		changed.filter(({ piece }) => (piece.unit === 'country') === ofCountries)
	);
	const told = toldTogether(
		asking,
		parts.map(({ length }) => length)
	);
	const judged = await Promise.all(
		parts.map(async (part, place) => {
			const verdicts = await worker(shelf, place ? 'beside' : 'first').argue(part, told[place]);
			return part.map(({ piece }, at) => [piece.id, verdicts[at] ?? []] as const);
		})
	);
	return new Map(judged.flat());
}

/** Links within a region that no file of the build holds, over the years that the pieces declare. */
export async function linksFor(region: Region, limit: number, shelf: Shelf): Promise<JudgedAnew> {
	const pieces = [...shelf.evidence.values()].filter(
		({ unit, expect }) => unit === 'region' && expect.kind === 'association'
	);
	const cases = pieces.map((piece) => caseOf(piece, region, piece.period, shelf));
	const verdicts = await worker(shelf).argue(cases, { limit });
	return new Map(pieces.map(({ id }, place) => [id, verdicts[place] ?? []]));
}

/** Every reasonable way to reckon a piece, or the pieces of a claim together, tried in the worker. */
export function curveFor(
	pieces: readonly { readonly piece: Evidence; readonly side: Side }[],
	region: Region,
	shelf: Shelf,
	asking: Asking
): Promise<Curve> {
	const asked = pieces.map(({ piece, side }) => ({
		...caseOf(piece, region, piece.period, shelf),
		side,
		variants: variantsOf(piece, shelf.evidence).map((other) => caseOf(other, region, other.period, shelf))
	}));
	return worker(shelf).specify(asked, asking);
}
