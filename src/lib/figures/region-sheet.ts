/** A region as its page shows it: who is in, how large it is, its map; from the last years of each source. */
import type { IncomeGroup } from '$lib/indicators/country';
import { asIndicatorId, type IndicatorId, type Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { percent } from '$lib/base/numerals';
import type { TerritoryData } from '$lib/charts/territory-data';
import { aggregate } from '$lib/indicators/aggregate';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import type { Region } from '$lib/indicators/region';
import { briefWords } from '$lib/words/messages-brief';
import { regionWords } from '$lib/words/messages-region';
import { quantity } from '$lib/words/quantity';
import { composeLikeness, type LikenessFigure } from './compose-likeness';
import type { Shelf } from './shelf';

export interface RegionFact {
	readonly label: string;
	readonly text: string;
	readonly note: string;
}

export interface RegionSheet {
	readonly region: string;
	readonly facts: readonly RegionFact[];
	readonly map: TerritoryData;
	readonly likeness: LikenessFigure;
}

/** What a sheet is made from, in Node and in a page alike. */
export interface RegionMaterial {
	readonly region: Region;
	readonly language: Language;
	readonly shelf: Shelf;
	/** cut to the last years */
	readonly panels: ReadonlyMap<IndicatorId, Panel>;
	/** the same inside a reader's own years, for what is compared; absent where none were chosen */
	readonly compared?: ReadonlyMap<IndicatorId, Panel>;
}

export const peopleId = asIndicatorId('population');
export const incomeId = asIndicatorId('gdp-per-person-ppp');

const emptyPanel = (indicator: IndicatorId): Panel => ({ indicator, series: new Map() });

/** The last year in which two thirds of the members are known, by the indicator's own rule. */
function lastOf(id: IndicatorId, { region, shelf, panels }: RegionMaterial) {
	const panel = panels.get(id) ?? emptyPanel(id);
	const people = panels.get(peopleId) ?? emptyPanel(peopleId);
	const indicator = indicatorOf(shelf.catalogue, id);
	return { indicator, panel, last: aggregate(indicator, panel, region.members, people).observations.at(-1) };
}

/** Millions with one digit, fewer people as they are. */
const headcount = (value: number, indicator: Indicator, language: Language) =>
	quantity({ ...indicator, digits: value < 1e6 ? 0 : 1 }, language).value(value);

const inYear = (panel: Panel, country: Iso3, year: number) =>
	panel.series.get(country)?.observations.find((one) => one.year === year)?.value;

function peopleFact(material: RegionMaterial): RegionFact {
	const { language, region } = material;
	const words = regionWords[language];
	const { indicator, panel, last } = lastOf(peopleId, material);
	if (!last) return { label: words.facts.people, text: '—', note: words.tooFew };
	const world = [...panel.series.keys()].reduce((sum, one) => sum + (inYear(panel, one, last.year) ?? 0), 0);
	const share = (100 * last.value) / world;
	const known = last.members.length < region.members.length;
	const notes = [
		words.ofWorld(percent(share, language, share < 10 ? 1 : 0), last.year),
		...(known ? [words.someKnown(last.members.length, region.members.length)] : [])
	];
	return {
		label: words.facts.people,
		text: headcount(last.value, indicator, language),
		note: notes.join('; ')
	};
}

function incomeFact(material: RegionMaterial): RegionFact {
	const { language, region, shelf } = material;
	const words = regionWords[language];
	const { indicator, panel, last } = lastOf(incomeId, material);
	if (!last) return { label: words.facts.income, text: '—', note: words.tooFew };
	const write = quantity(indicator, language);
	const ranked = last.members
		.map((iso3) => ({ iso3, value: inYear(panel, iso3, last.year) ?? 0 }))
		.sort((a, b) => a.value - b.value);
	const said = (one: (typeof ranked)[number] | undefined) =>
		one ? `${write.value(one.value)} (${shelf.countries.get(one.iso3)?.name[language] ?? one.iso3})` : '';
	const notes = [
		words.incomeIs(said(ranked[0]), said(ranked.at(-1)), last.year),
		...(last.members.length < region.members.length
			? [words.someKnown(last.members.length, region.members.length)]
			: [])
	];
	return { label: words.facts.income, text: write.value(last.value), note: notes.join('; ') };
}

const groups: readonly IncomeGroup[] = ['high', 'upper-middle', 'lower-middle', 'low'];

function groupsFact({ language, region, shelf }: RegionMaterial): RegionFact {
	const [words, brief] = [regionWords[language], briefWords[language]];
	const of = (group: IncomeGroup | undefined) =>
		region.members.filter((iso3) => shelf.countries.get(iso3)?.income === group).length;
	const counted = [
		...groups.map((group) => [brief.groups[group], of(group)] as const),
		[brief.noGroup, of(undefined)] as const
	].filter(([, count]) => count > 0);
	return {
		label: words.facts.groups,
		text: counted.map(([name, count]) => words.inGroup(name, count)).join('; '),
		note: words.area
	};
}

function mapOf({ language, region, shelf, panels }: RegionMaterial): TerritoryData {
	const words = regionWords[language];
	const people = panels.get(peopleId) ?? emptyPanel(peopleId);
	const indicator = indicatorOf(shelf.catalogue, peopleId);
	const members = region.members.flatMap((iso3) => {
		const country = shelf.countries.get(iso3);
		const last = people.series.get(iso3)?.observations.at(-1);
		if (!country) return [];
		return [
			{
				key: iso3,
				numeric: country.numeric,
				label: country.name[language],
				latitude: country.latitude,
				longitude: country.longitude,
				told: last
					? `${headcount(last.value, indicator, language)} (${last.year})`
					: briefWords[language].noValue
			}
		];
	});
	const name = words.mapName(region.name[language], members.length);
	return {
		form: 'territory',
		language,
		name,
		description: members.map(({ label, told }) => `${label}: ${told}`).join('; '),
		members,
		columns: [words.country, words.peopleOf]
	};
}

/** The whole sheet; figures that too few members are known for say so in their place. */
export const regionSheet = (material: RegionMaterial): RegionSheet => ({
	region: material.region.name[material.language],
	facts: [peopleFact(material), incomeFact(material), groupsFact(material)],
	map: mapOf(material),
	likeness: composeLikeness(material)
});
