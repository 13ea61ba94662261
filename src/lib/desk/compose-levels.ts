/** All years of each country as a strip, and what is latest of each: material → chart data. */
import { quantileSorted } from 'd3';
import type { DotItem, DotsData } from '$lib/charts/chart-data';
import type { Iso3 } from '$lib/base/ids';
import type { Unspoken } from '$lib/figures/compose-lines';
import { chartWords } from '$lib/words/messages-chart';
import { gapWords } from '$lib/words/messages-gaps';
import type { DeskMaterial } from './material';
import { rowsFor, type DeskRow } from './rows';

/** Each country's latest row with the outcome in the years shown. */
export function latestRows(countries: readonly Iso3[], material: DeskMaterial): ReadonlyMap<Iso3, DeskRow> {
	const latest = new Map<Iso3, DeskRow>();
	for (const row of rowsFor(countries, material))
		if (row.values.y !== undefined) latest.set(row.country, row);
	return latest;
}

/** All years of each country as a pale cloud, its median as the dot, its middle half as the whiskers. */
export function composeDistribution(material: DeskMaterial): Unspoken<DotsData> {
	const { measured, members, everyone, countries, language, view, log } = material;
	const { indicator } = measured.y;
	const byCountry = new Map<Iso3, { year: number; value: number }[]>();
	for (const { country, year, values } of rowsFor(view.world === 'none' ? members : everyone, material)) {
		if (values.y === undefined || (log && values.y <= 0)) continue;
		const cloud = byCountry.get(country) ?? [];
		cloud.push({ year, value: values.y });
		byCountry.set(country, cloud);
	}
	const subject = (key: Iso3) => ({
		key,
		label: countries.get(key)?.name[language] ?? key,
		role: 'country' as const
	});
	const items = members.flatMap((key): DotItem[] => {
		const cloud = byCountry.get(key);
		if (!cloud) return [];
		const sorted = cloud.map(({ value }) => value).sort((a, b) => a - b);
		const at = (share: number) => quantileSorted(sorted, share) ?? Number.NaN;
		return [{ ...subject(key), value: at(0.5), low: at(0.25), high: at(0.75), cloud }];
	});
	const others = [...byCountry].filter(([key]) => !members.includes(key)).flatMap(([, cloud]) => cloud);
	const values = others.map(({ value }) => value);
	return {
		form: 'dots',
		unit: indicator.unit[language],
		digits: indicator.digits,
		items: items.sort((a, b) => b.value - a.value),
		absent: members
			.filter((key) => !byCountry.has(key))
			.map((key) => ({ ...subject(key), reason: gapWords[language]['not-covered'].clause })),
		...(values.length > 30 && {
			// A row of thousands of dots is a band: its centiles draw the same band.
			context: { label: chartWords[language].otherCountries, values: centiles(values) }
		}),
		zero: indicator.range[0] === 0 && !log,
		log
	};
}

function centiles(values: readonly number[]): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	if (sorted.length <= 200) return sorted;
	return Array.from({ length: 199 }, (_, at) => quantileSorted(sorted, (at + 1) / 200) ?? 0);
}
