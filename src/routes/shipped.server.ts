/** The shipped data as the build reads them from disk, each file once. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '$lib/base/language';
import type { EvidenceId, Iso3 } from '$lib/base/ids';
import type { Argument } from '$lib/argument/argument';
import { readArgument } from '$lib/argument/read';
import type { Figure } from '$lib/figures/figure';
import { figureOf } from '$lib/figures/figure-of';
import { gather, type Stock } from '$lib/figures/gather';
import { regionOf, type Shelf } from '$lib/figures/shelf';
import { readCatalogue } from '$lib/indicators/catalogue';
import { openLibrary } from '$lib/indicators/library';
import { readCountries } from '$lib/indicators/read-countries';
import { readLandmarks } from '$lib/indicators/read-landmarks';
import { readProtestEvents, type ProtestEvent } from '$lib/indicators/protest-event';
import { readRegions } from '$lib/indicators/read-regions';
import type { Region } from '$lib/indicators/region';
import type { Curve } from '$lib/judging/curve';
import type { Docket } from '$lib/judging/docket';
import { assemble, docketOf, type Verdicts } from '$lib/judging/edition';
import { pieceInRegion } from '$lib/judging/judge-region';
import { judgedEverywhere } from './verdicts.server';

export const dataFolder = 'data';
const read = (path: string) => readFile(join(dataFolder, path), 'utf8');

/** Runs once; a failure is the same failure for everyone who asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => (made ??= make());
}

export interface Shipped extends Stock {
	readonly argument: Argument;
}

function byCountry(events: readonly ProtestEvent[]): ReadonlyMap<Iso3, readonly ProtestEvent[]> {
	const found = new Map<Iso3, ProtestEvent[]>();
	for (const event of events) found.set(event.country, [...(found.get(event.country) ?? []), event]);
	return found;
}

export const shipped = once(async (): Promise<Shipped> => {
	const catalogue = readCatalogue(JSON.parse(await read('datapackage.json')));
	const [claims, ru, en] = await Promise.all(
		['claims', 'ru', 'en'].map((name) => read(`argument/${name}.yaml`))
	);
	const argument = readArgument(
		{ claims: claims ?? '', ru: ru ?? '', en: en ?? '' },
		catalogue.indicators.values()
	);
	const indicators = [...catalogue.indicators.values()];
	const shelf: Shelf = {
		catalogue,
		evidence: argument.evidence,
		countries: readCountries(await read('countries.csv')),
		regions: readRegions(await read('regions.csv')),
		landmarks: readLandmarks(await read('events/annotations.csv')),
		years: [
			Math.min(...indicators.map((one) => one.firstYear)),
			Math.max(...indicators.map((one) => one.lastYear))
		]
	};
	const events = once(async () => byCountry(readProtestEvents(await read('events/protests.csv'))));
	return {
		argument,
		shelf,
		library: openLibrary(catalogue, read),
		events: async (country) => (await events()).get(country) ?? []
	};
});

/** The verdicts of the edition; whoever asks waits for the same. */
export const shippedVerdicts = once(async (): Promise<Verdicts> => {
	const { argument, shelf } = await shipped();
	return assemble(argument, shelf.catalogue.edition, await judgedEverywhere(), regionOf(shelf));
});

/** By piece: all reasonable ways to reckon it for the default region, towards what it expects itself. */
export const shippedCurves = once(async (): Promise<ReadonlyMap<EvidenceId, Curve>> => {
	const all = await judgedEverywhere();
	return new Map(all.flatMap(({ evidence, curve }) => (curve ? [[evidence, curve] as const] : [])));
});

/** What was judged for a preset region, by default the first. */
export async function shippedDocket(region?: Region): Promise<Docket> {
	const { argument, shelf } = await shipped();
	return docketOf(await shippedVerdicts(), argument, region ?? regionOf(shelf));
}

const figures = new Map<string, Promise<Figure>>();

/** The figure of a piece for a region, by default the first one; made once for all pages that show it. */
export function shippedFigure(id: EvidenceId, language: Language, region?: Region): Promise<Figure> {
	const key = `${id} ${language} ${region?.id ?? ''}`;
	const known = figures.get(key);
	if (known) return known;
	const made = madeFigure(id, language, { region });
	figures.set(key, made);
	return made;
}

/** The rows behind the numbers of a figure's answer, for the page that shows them. */
export const shippedOrigins = async (id: EvidenceId, language: Language) =>
	(await madeFigure(id, language, { origins: true })).origins ?? [];

async function madeFigure(
	id: EvidenceId,
	language: Language,
	{ region, origins = false }: { readonly region?: Region | undefined; readonly origins?: boolean }
): Promise<Figure> {
	const stock = await shipped();
	const piece = stock.shelf.evidence.get(id);
	if (!piece) throw new Error(`no evidence ${id}`);
	const material = await gather(piece, stock, { region: region ?? regionOf(stock.shelf), language });
	const verdicts = pieceInRegion(await shippedDocket(region), id);
	return figureOf(material, stock.shelf.catalogue.edition, { origins, verdicts });
}

/** Paths of all files below data/ that readers may fetch. */
export async function shippedFiles(folder = ''): Promise<string[]> {
	const entries = await readdir(join(dataFolder, folder), { withFileTypes: true });
	const below = await Promise.all(
		entries.map((entry) => {
			const path = folder ? `${folder}/${entry.name}` : entry.name;
			return entry.isDirectory() ? shippedFiles(path) : [path];
		})
	);
	return below.flat();
}
