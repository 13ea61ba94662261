/** What has been judged for a reader's own region: fetches the verdicts of its countries, each file once. */
import type { PieceVerdict } from '$lib/argument/verdict';
import { asRegionId } from '$lib/base/ids';
import type { EvidenceId, Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { regionFor } from '$lib/figures/region-for';
import { chosenDocket, type ChosenDocket, type JudgedAnew } from '$lib/judging/chosen-years';
import { argumentOf, type Frame } from '$lib/judging/frame';
import type { Docket } from '$lib/judging/docket';
import type { CountryFile, RegionFile } from '$lib/judging/verdict-file';
import { ownRegion, type View } from '$lib/state/view-query';
import { wholeOf, type Argue, type OpenedDocket } from '$lib/state/live-verdicts.svelte';
import { fetchText, shelfOf } from './stock';

/** A link within fewer countries is never judged. */
const fewestLinked = 5;

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
	const [whole, anew] = await Promise.all([
		wholeOf(docket),
		argueFor(regionFor(view, shelf), view, shelf, asking)
	]);
	return chosenDocket(whole, anew);
}

const links = new Map<string, Promise<JudgedAnew>>();

/** Links within countries that were chosen one by one: no file holds them; judged in the worker, once for each choice. */
function linksIn(view: View, limit: number, language: Language): Promise<JudgedAnew> {
	const key = view.countries.join();
	const known = links.get(key);
	if (known) return known;
	const judging = Promise.all([shelfOf(language), import('./judged')]).then(([shelf, { linksFor }]) =>
		linksFor(regionFor({ region: ownRegion, countries: view.countries }, shelf), limit, shelf)
	);
	links.set(key, judging);
	judging.catch(() => links.delete(key));
	return judging;
}

/**
 * @param fallback the default region: the world's verdicts stand in its file too
 * Of countries chosen one by one what is judged of the region as one follows after the rest.
 */
export async function makeDocket(view: View, fallback: string, language: Language): Promise<OpenedDocket> {
	const own = view.region === ownRegion;
	const [frame, region, ...countries] = await Promise.all([
		fetched<Frame>('frame'),
		fetched<RegionFile>(`region/${own ? asRegionId(fallback) : view.region}`),
		...view.countries.map(countryPieces)
	]);
	const together = byPiece(region.pieces.filter(({ subject }) => !own || subject === 'world'));
	const each = new Map(view.countries.map((country, at) => [country, byPiece(countries[at] ?? [])]));
	const docket: Docket = {
		argument: argumentOf(frame),
		members: view.countries,
		verdict: (evidence, subject) =>
			subject === 'region' || subject === 'world' ? together.get(evidence) : each.get(subject)?.get(evidence)
	};
	if (!own || view.countries.length < fewestLinked) return docket;
	const whole = linksIn(view, region.limit, language).then((found): Docket => ({
		...docket,
		verdict: (evidence, subject) =>
			(subject === 'region' ? found.get(evidence)?.[0] : undefined) ?? docket.verdict(evidence, subject)
	}));
	// Whoever asks for it hears that it did not come.
	whole.catch(() => undefined);
	return { ...docket, whole };
}
