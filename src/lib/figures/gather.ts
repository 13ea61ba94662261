/** Fetches what one figure needs: piece, region and years → material. */
import type { IndicatorId, Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Evidence, Period } from '$lib/argument/evidence';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Library } from '$lib/indicators/library';
import type { Panel } from '$lib/indicators/panel';
import type { ProtestEvent } from '$lib/indicators/protest-event';
import type { Region } from '$lib/indicators/region';
import type { Years } from '$lib/indicators/wide-panel';
import type { Material } from './material';
import { populationId, type Shelf } from './shelf';

/** Where a figure's numbers come from. */
export interface Stock {
	readonly shelf: Shelf;
	readonly library: Library;
	/** a panel cut to some years, where that is less to wait for than the whole */
	readonly cut?: (id: IndicatorId, years: Years) => Promise<Panel>;
	/** protest events of a country; empty where none are recorded */
	readonly events: (country: Iso3) => Promise<readonly ProtestEvent[]>;
}

export interface Wish {
	readonly region: Region;
	readonly language: Language;
	/** the reader's own first and last year, where chosen */
	readonly from?: number | undefined;
	readonly to?: number | undefined;
}

/** The piece's period cut by the reader's years; the piece's own where nothing would be left. */
export function periodOf(
	{ period: [first, last] }: Evidence,
	{ from, to }: Pick<Wish, 'from' | 'to'>
): Period {
	const own: Period = [Math.max(first, from ?? first), Math.min(last, to ?? last)];
	return own[0] < own[1] ? own : [first, last];
}

/**
 * The years that a figure of the piece looks at, whatever the reader's own; undefined where it looks at all: what drives
 * comes years before what it drives, and a calendar says which years its source covers.
 */
export function yearsNeeded({ expect, form, period: [first, last], indexYear }: Evidence): Years | undefined {
	if (expect.kind === 'association' || form === 'calendar') return undefined;
	return [Math.min(first, indexYear ?? first), Math.max(last, indexYear ?? last)];
}

/** Reads the panels (and events) a piece needs. Rejects with a Fault when a file is missing or broken. */
export async function gather(
	piece: Evidence,
	{ shelf, library, events, cut }: Stock,
	wish: Wish
): Promise<Material> {
	const indicators = piece.indicators.map((id) => indicatorOf(shelf.catalogue, id));
	const weighted = indicators.some(({ aggregation }) => aggregation.rule === 'population-weighted-mean');
	const years = cut && yearsNeeded(piece);
	const panels = await Promise.all(
		piece.indicators.map((id) => (years ? (library.held(id) ?? cut(id, years)) : library.panel(id)))
	);
	const needsPopulation = weighted && piece.unit === 'region';
	const population = needsPopulation
		? await library.panel(populationId)
		: { indicator: populationId, series: new Map() };
	const countries = piece.only ?? wish.region.members;
	const found = piece.form === 'calendar' ? (await Promise.all(countries.map(events))).flat() : [];
	const period = periodOf(piece, wish);
	return {
		piece,
		indicators,
		panels,
		population,
		region: wish.region,
		period,
		ownPeriod: period[0] !== piece.period[0] || period[1] !== piece.period[1],
		language: wish.language,
		countries: shelf.countries,
		landmarks: shelf.landmarks,
		events: found
	};
}
