/** One indicator of a region's page: its countries, the region, the world and other regions as dots with their ranges. */
import { quantile } from 'd3';
import type { IndicatorId } from '$lib/base/ids';
import { numeral } from '$lib/base/numerals';
import type { DotItem, DotsData } from '$lib/charts/chart-data';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import { likenessOf, type Likeness } from '$lib/indicators/region-likeness';
import type { RegionSpread } from '$lib/indicators/spread-in-region';
import { briefWords } from '$lib/words/messages-brief';
import { regionWords } from '$lib/words/messages-region';
import type { RegionMaterial } from './region-sheet';

export interface OneSpread {
	readonly indicator: IndicatorId;
	readonly title: string;
	/** what is said of the region; why nothing is, where too few members are known */
	readonly told: string;
	readonly chart: DotsData;
	/** publisher, title, edition, licence */
	readonly sources: readonly {
		readonly text: string;
		readonly url: string;
		readonly licence: { readonly title: string; readonly url: string };
	}[];
	/** path of the file below /data/ */
	readonly path: string;
}

const asItem = (key: string, label: string, role: DotItem['role'], spread: RegionSpread): DotItem => ({
	key,
	label,
	role,
	value: spread.middle,
	low: spread.lowest,
	high: spread.highest,
	year: spread.year
});

/** The members in one year: that of the region's spread, or the last one in which any of them is known. */
function membersOf(panel: Panel, year: number | undefined, { region, shelf, language }: RegionMaterial) {
	return region.members.map((iso3) => {
		const all = panel.series.get(iso3)?.observations ?? [];
		const found = year === undefined ? all.at(-1) : all.find((one) => one.year === year);
		return {
			key: iso3,
			label: shelf.countries.get(iso3)?.name[language] ?? iso3,
			role: 'country' as const,
			found
		};
	});
}

function worldItem(panel: Panel, year: number, label: string): DotItem[] {
	const values = [...panel.series.values()].flatMap(
		({ observations }) => observations.find((one) => one.year === year)?.value ?? []
	);
	const at = (share: number) => quantile(values, share) ?? Number.NaN;
	if (!values.length) return [];
	return [{ key: 'world', label, role: 'context', value: at(0.5), low: at(0.1), high: at(0.9), year }];
}

function toldOf({ spread, place, others, unknown }: Likeness, { region, language }: RegionMaterial): string {
	const words = regionWords[language];
	const all = region.members.length;
	if (!spread) return all < 2 ? words.spread.one : words.detail.noRegion(all - unknown.length, all);
	return words.detail.said(
		region.name[language],
		numeral(spread.ratio, language, 2),
		words.spread.place(place ?? 1, others.length + 1)
	);
}

const sourcesOf = ({ sources }: Indicator, { language }: RegionMaterial) =>
	sources.map(({ publisher, title, code, edition, url, licence }) => ({
		text: [publisher[language], title, code, edition].filter(Boolean).join(', '),
		url,
		licence: { title: licence.title, url: licence.url }
	}));

/** The world first, then the region, its members from high to low, and other regions from the most alike on. */
export function composeOneSpread(id: IndicatorId, material: RegionMaterial): OneSpread {
	const { region, language, shelf } = material;
	const panels = material.compared ?? material.panels;
	const words = regionWords[language].detail;
	const indicator = indicatorOf(shelf.catalogue, id);
	const panel = panels.get(id) ?? { indicator: id, series: new Map() };
	const [likeness] = likenessOf(region, [indicator], new Map([[id, panel]]), shelf.regions);
	if (!likeness) throw new Error(`${id}: no panel`);
	const { spread, others } = likeness;
	const members = membersOf(panel, spread?.year, material);
	const years = members.flatMap(({ found }) => found?.year ?? []);
	const year = spread?.year ?? Math.max(indicator.firstYear, ...years);
	const own = members
		.flatMap(({ found, ...subject }): DotItem[] =>
			found ? [{ ...subject, value: found.value, year: found.year }] : []
		)
		.sort((a, b) => b.value - a.value);
	const told = toldOf(likeness, material);
	return {
		indicator: id,
		title: indicator.title[language],
		told,
		chart: {
			form: 'dots',
			language,
			name: `${indicator.title[language]}. ${told}`,
			description: words.lead,
			unit: indicator.unit[language],
			digits: indicator.digits,
			items: [
				...worldItem(panel, year, words.world),
				...(spread ? [asItem('region', region.name[language], 'region', spread)] : []),
				...own,
				...others.map((one) => asItem(one.region.id, one.region.name[language], 'context', one.spread))
			],
			absent: members
				.filter(({ found }) => !found)
				.map(({ key, label, role }) => ({ key, label, role, reason: briefWords[language].noValue })),
			year,
			zero: indicator.range[0] === 0,
			log: false
		},
		sources: sourcesOf(indicator, material),
		path: indicator.path
	};
}
