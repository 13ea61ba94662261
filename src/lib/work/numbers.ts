/** A case in, the numbers it is judged from out: each file read once, however many cases ask for it. */
import type { Basis } from '$lib/argument/basis';
import { asIndicatorId, asIso3, type IndicatorId, type Iso3 } from '$lib/base/ids';
import { unpackSeries, type CountrySeries, type PackedWorld } from '$lib/indicators/country-series';
import type { Indicator } from '$lib/indicators/indicator';
import { openLibrary, type ReadText } from '$lib/indicators/library';
import type { Panel } from '$lib/indicators/panel';
import type { Case } from './verdict-messages';

const population = asIndicatorId('population');

export interface Numbers {
	/** every country of the panels */
	readonly all: (one: Case) => Promise<Basis>;
	/** what judging alone needs, from small files: members' series; the world's where the piece asks it, without intervals */
	readonly ofMembers: (one: Case) => Promise<Basis>;
}

const weighs = ({ piece, indicators }: Case) =>
	piece.unit === 'region' &&
	indicators.some(({ aggregation }) => aggregation.rule === 'population-weighted-mean');

export const asksWorld = ({ piece }: Pick<Case, 'piece'>) =>
	piece.unit === 'world' || piece.expect.kind === 'association';

/** Panels of some countries, read from one file a country; one that did not come is asked for again. */
function openSeries(read: ReadText) {
	const files = new Map<Iso3, Promise<CountrySeries>>();
	const fileOf = (country: Iso3) => {
		const known = files.get(country);
		if (known) return known;
		const loading = read(`verdicts/series/${country}.json`).then((text) => JSON.parse(text) as CountrySeries);
		files.set(country, loading);
		loading.catch(() => files.delete(country));
		return loading;
	};
	return async (indicator: IndicatorId, countries: readonly Iso3[]): Promise<Panel> => {
		const each = await Promise.all(countries.map(fileOf));
		const series = countries.flatMap((country, place) => {
			const packed = each[place]?.[indicator];
			return packed ? [[country, unpackSeries(packed, indicator, country)] as const] : [];
		});
		return { indicator, series: new Map(series) };
	};
}

/** The world's series of an indicator from one small file, in the order of the shipped file. */
function openWorld(read: ReadText) {
	const panels = new Map<IndicatorId, Promise<Panel>>();
	const load = async (indicator: IndicatorId): Promise<Panel> => {
		const packed = JSON.parse(await read(`verdicts/world/${indicator}.json`)) as PackedWorld;
		const series = Object.entries(packed).map(([key, one]) => {
			const country = asIso3(key);
			return [country, unpackSeries(one, indicator, country)] as const;
		});
		return { indicator, series: new Map(series) };
	};
	return (indicator: IndicatorId): Promise<Panel> => {
		const loading = panels.get(indicator) ?? load(indicator);
		panels.set(indicator, loading);
		loading.catch(() => panels.delete(indicator));
		return loading;
	};
}

type Ask = (id: IndicatorId, one: Case) => Promise<Panel>;

/** @param people where the population is found, for weighing a region's members */
export function openNumbers(read: ReadText, people: Indicator): Numbers {
	const indicators = new Map<IndicatorId, Indicator>([[population, people]]);
	const library = openLibrary({ edition: '', indicators }, read);
	const series = openSeries(read);
	const world = openWorld(read);
	const from = (panel: Ask, inhabitants: Ask) => async (one: Case) => {
		for (const used of one.indicators) indicators.set(used.id, used);
		const { piece, region, period } = one;
		const panels = await Promise.all(piece.indicators.map((id) => panel(id, one)));
		const weights = weighs(one)
			? await inhabitants(population, one)
			: { indicator: population, series: new Map() };
		return { piece, indicators: one.indicators, panels, population: weights, region, period };
	};
	const shipped: Ask = (id) => library.panel(id);
	const members: Ask = (id, { piece, region }) => series(id, piece.only ?? region.members);
	// Members are weighed by their own people, whatever else a piece asks of the world.
	const ofMembers = from((id, one) => (asksWorld(one) ? world(id) : members(id, one)), members);
	return { all: from(shipped, shipped), ofMembers };
}
