/** What a view is drawn and computed from: its panels as transformed, the names of its countries, its years. */
import type { Language } from '$lib/base/language';
import type { Iso3 } from '$lib/base/ids';
import type { Period } from '$lib/argument/evidence';
import { worldKey } from '$lib/argument/subject-series';
import type { Stock } from '$lib/figures/gather';
import { populationId } from '$lib/figures/shelf';
import { indicatorOf } from '$lib/indicators/catalogue';
import { membersNeeded } from '$lib/indicators/aggregate';
import type { Country } from '$lib/indicators/country';
import type { Indicator } from '$lib/indicators/indicator';
import type { Landmark } from '$lib/indicators/landmark';
import type { Panel } from '$lib/indicators/panel';
import type { ProtestEvent } from '$lib/indicators/protest-event';
import type { Region } from '$lib/indicators/region';
import { ownRegion } from '$lib/state/view-query';
import { counted } from '$lib/words/plural';
import { indicatorAs, transformed } from './transform';
import { asIs, roles, type DeskView, type Role, type Transform } from './view';
import { asIndicatorId } from '$lib/base/ids';

/** An indicator in one of its parts: as the catalogue has it and as it is called here, its values in the source and here. */
export interface Measured {
	readonly plain: Indicator;
	readonly indicator: Indicator;
	readonly given: Panel;
	readonly as: Transform;
	readonly panel: Panel;
}

export interface DeskMaterial {
	readonly view: DeskView;
	/** logarithmic axes, where anything lies above zero on each of them */
	readonly log: boolean;
	readonly language: Language;
	readonly measured: { readonly y: Measured } & { readonly [R in Exclude<Role, 'y'>]?: Measured };
	readonly region: Region;
	/** whose values are meant; the world as one where the outcome is known for it alone */
	readonly members: readonly Iso3[];
	/** every country that the outcome (and the driver) knows, members first */
	readonly everyone: readonly Iso3[];
	/** the years shown, both ends included */
	readonly period: Period;
	/** the years that the data themselves would give */
	readonly ownPeriod: Period;
	readonly population: Panel;
	readonly countries: ReadonlyMap<Iso3, Country>;
	readonly landmarks: readonly Landmark[];
	readonly events: readonly ProtestEvent[];
	/** first and last year of any source */
	readonly years: Period;
}

const protestsId = asIndicatorId('protest-events');

/** A heading names so many countries of the reader's own; more of them are a number. */
const mostNamed = 6;

/** The reader's countries as a region: a preset with its name, others by theirs, or by how many they are. */
export function regionOfView({ region, countries }: DeskView, { shelf }: Pick<Stock, 'shelf'>): Region {
	const preset = region === ownRegion ? undefined : shelf.regions.find(({ id }) => id === region);
	if (preset) return preset;
	const names = (language: Language) =>
		countries.length > mostNamed
			? counted('country', countries.length, language)
			: countries.map((id) => shelf.countries.get(id)?.name[language] ?? id).join(', ');
	return { id: ownRegion, name: { ru: names('ru'), en: names('en') }, members: countries };
}

/** First and last year in which enough of the members know every panel; undefined where there is none. */
function knownYears(panels: readonly Panel[], members: readonly Iso3[], needed: number): Period | undefined {
	const counts = new Map<number, number>();
	for (const country of members) {
		const [first, ...others] = panels.map(
			(panel) => new Set(panel.series.get(country)?.observations.map(({ year }) => year))
		);
		for (const year of first ?? [])
			if (others.every((one) => one.has(year))) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const years = [...counts].filter(([, count]) => count >= needed).map(([year]) => year);
	return years.length ? [Math.min(...years), Math.max(...years)] : undefined;
}

function periodsOf(
	{ from, to }: DeskView,
	panels: readonly Panel[],
	members: readonly Iso3[],
	{ firstYear, lastYear }: Indicator
): { period: Period; ownPeriod: Period } {
	const ownPeriod =
		knownYears(panels, members, membersNeeded(members.length)) ??
		knownYears(panels, members, 1) ??
		([firstYear, lastYear] as const);
	const start = from ?? Math.min(ownPeriod[0], to ?? ownPeriod[0]);
	return { period: [start, Math.max(start, to ?? ownPeriod[1])], ownPeriod };
}

/** Members first, then everyone else that all panels know, by code. */
function everyoneOf(panels: readonly Panel[], members: readonly Iso3[]): Iso3[] {
	const [first, ...others] = panels;
	const found = [...(first?.series.keys() ?? [])].filter(
		(country) =>
			country !== worldKey && !members.includes(country) && others.every(({ series }) => series.has(country))
	);
	return [...members, ...found];
}

/** The files behind a view, read: one panel for each part, and for a calendar the region's protests. */
interface Read {
	readonly population: Panel;
	readonly events: readonly ProtestEvent[];
	readonly panels: readonly Panel[];
}

const named = (view: DeskView) => roles.flatMap((role) => (view[role] ? [{ role, id: view[role] }] : []));
const nobody: Panel = { indicator: populationId, series: new Map() };
const usesPeople = (view: DeskView) => view.yAs.kind === 'per-person' || view.xAs.kind === 'per-person';

/** What a view is made from, where everything it needs has been read before; undefined where something must be fetched. */
export function heldView(view: DeskView, stock: Stock, language: Language): DeskMaterial | undefined {
	const population = usesPeople(view) ? stock.library.held(populationId) : nobody;
	const panels = named(view).map(({ id }) => stock.library.held(id));
	if (view.form === 'calendar' || !population || panels.includes(undefined)) return undefined;
	return materialFrom(view, stock, language, { population, events: [], panels: panels as Panel[] });
}

/** Fetches what a view needs. Rejects with a Fault or the failed path; nothing is shown from half of the data. */
export async function gatherView(view: DeskView, stock: Stock, language: Language): Promise<DeskMaterial> {
	const { library } = stock;
	const isCalendar = view.form === 'calendar';
	const countries = isCalendar ? regionOfView(view, stock).members : [];
	const [population, events, ...panels] = await Promise.all([
		usesPeople(view) ? library.panel(populationId) : Promise.resolve(nobody),
		Promise.all(countries.map(stock.events)),
		...named(view).map(({ id }) => library.panel(id)),
		...(isCalendar ? [library.panel(protestsId)] : [])
	]);
	return materialFrom(view, stock, language, { population, events: events.flat(), panels });
}

const hasPositive = ({ series }: Panel, country: Iso3) =>
	series.get(country)?.observations.some(({ value }) => value > 0) ?? false;

function materialFrom(view: DeskView, stock: Stock, language: Language, read: Read): DeskMaterial {
	const { shelf } = stock;
	const { population, events, panels } = read;
	const region = regionOfView(view, stock);
	const measuredBy = named(view).map(({ role, id }, at) => {
		const plain = indicatorOf(shelf.catalogue, id);
		const as = role === 'y' ? view.yAs : role === 'x' ? view.xAs : asIs;
		const given = panels[at] as Panel;
		const panel = transformed(given, as, population, plain);
		return [role, { plain, indicator: indicatorAs(plain, as), given, as, panel }] as const;
	});
	const measured = Object.fromEntries(measuredBy) as DeskMaterial['measured'];
	const judged = [measured.y, measured.x].flatMap((one) => one?.panel ?? []);
	const alone = measured.y.panel.series.has(worldKey) && measured.y.panel.series.size === 1;
	const members = alone ? [worldKey] : region.members;
	const axes = view.form === 'scatter' ? judged : judged.slice(0, 1);
	return {
		view,
		log: view.log && axes.every((panel) => members.some((country) => hasPositive(panel, country))),
		language,
		measured,
		region,
		members,
		everyone: everyoneOf(judged, members),
		...periodsOf(view, judged, members, measured.y.indicator),
		population,
		countries: shelf.countries,
		landmarks: shelf.landmarks,
		events,
		years: shelf.years
	};
}
