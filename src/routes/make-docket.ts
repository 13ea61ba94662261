/** What has been judged for a reader's own region: fetches the verdicts of its countries, each file once. */
import type { PieceVerdict } from '$lib/argument/verdict';
import { asRegionId } from '$lib/base/ids';
import type { EvidenceId, Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { regionFor } from '$lib/figures/region-for';
import { chosenDocket, type ChosenDocket } from '$lib/judging/chosen-years';
import { argumentOf, type Frame } from '$lib/judging/frame';
import type { Docket } from '$lib/judging/docket';
import type { CountryFile, RegionFile } from '$lib/judging/verdict-file';
import { ownRegion, type View } from '$lib/state/view-query';
import type { Argue } from '$lib/state/live-verdicts.svelte';
import { fetchText, shelfOf } from './stock';

const files = new Map<string, Promise<unknown>>();

/** A file of verdicts; one that did not come is forgotten, so that it can be asked for again. */
function fetched<File>(path: string): Promise<File> {
	const known = files.get(path) as Promise<File> | undefined;
	if (known) return known;
	const loading = fetchText(`verdicts/${path}.json`).then((text) => JSON.parse(text) as File);
	files.set(path, loading);
	loading.catch(() => files.delete(path));
	return loading;
}

/** A country that no source knows has no file: nothing is judged there. */
const countryPieces = (country: Iso3): Promise<CountryFile['pieces']> =>
	fetched<CountryFile>(`country/${country}`).then(
		({ pieces }) => pieces,
		(error: unknown) => {
			if (error instanceof Error && error.message.endsWith(': 404')) return [];
			throw error;
		}
	);

const byPiece = (pieces: readonly PieceVerdict[]): ReadonlyMap<EvidenceId, PieceVerdict> =>
	new Map(pieces.map((one) => [one.evidence, one]));

/** The whole argument under the reader's own years, judged in the worker; rejects when they were left meanwhile. */
export async function argueAnew(
	{ view, docket, asking }: Parameters<Argue>[0],
	language: Language
): Promise<ChosenDocket> {
	const [shelf, { argueFor }] = await Promise.all([shelfOf(language), import('./judged')]);
	return chosenDocket(docket, await argueFor(regionFor(view, shelf), view, shelf, asking));
}

/**
 * @param fallback the default region: the world's verdicts stand in its file too
 * Of countries chosen one by one nothing is judged as a region.
 */
export async function makeDocket(view: View, fallback: string): Promise<Docket> {
	const own = view.region === ownRegion;
	const [frame, region, ...countries] = await Promise.all([
		fetched<Frame>('frame'),
		fetched<RegionFile>(`region/${own ? asRegionId(fallback) : view.region}`),
		...view.countries.map(countryPieces)
	]);
	const together = byPiece(region.pieces.filter(({ subject }) => !own || subject === 'world'));
	const each = new Map(view.countries.map((country, at) => [country, byPiece(countries[at] ?? [])]));
	return {
		argument: argumentOf(frame),
		members: view.countries,
		verdict: (evidence, subject) =>
			subject === 'region' || subject === 'world' ? together.get(evidence) : each.get(subject)?.get(evidence)
	};
}
