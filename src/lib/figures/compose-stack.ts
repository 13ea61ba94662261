/** Parts of a whole by year: material → chart data. */
import { sum } from 'd3';
import { subjectSeries, type SubjectSeries } from '$lib/argument/subject-series';
import type { StackData } from '$lib/charts/chart-data';
import type { Unspoken } from './compose-lines';
import type { FigureLabels } from './labels';
import { nameOf, type Material } from './material';
import { chartSubject, measureOf } from './subjects';

/** More parts than this cannot be told apart: the smallest become one. */
const mostParts = 6;

export interface Part {
	readonly key: string;
	readonly label: string;
	/** one for each panel, in their order */
	readonly series: readonly SubjectSeries[];
}

/** «Требование, земля», «Требование, труд» → «земля», «труд»: what all names begin with is said once, above. */
function withoutCommonHead(parts: readonly Part[]): readonly Part[] {
	const heads = new Set(parts.map(({ label }) => (label.includes(', ') ? label.split(', ')[0] : label)));
	if (parts.length < 2 || heads.size > 1) return parts;
	return parts.map((part) => ({ ...part, label: part.label.split(', ').slice(1).join(', ') }));
}

/** Several indicators are the parts of each panel; one indicator's countries are the parts of the region. */
export function partsOf(material: Material): readonly Part[] {
	const { indicators, region, language, piece } = material;
	if (indicators.length > 1)
		return withoutCommonHead(
			indicators.map(({ id, short }, at) => ({
				key: id,
				label: short[language],
				series: subjectSeries(material, at)
			}))
		);
	const byCountry = subjectSeries({ ...material, piece: { ...piece, unit: 'country' } });
	return region.members.flatMap((key) => {
		const series = byCountry.find(({ subject }) => subject === key);
		return series ? [{ key, label: nameOf(material, key), series: [series] }] : [];
	});
}

/** All years of all panels; what is below zero cannot be stacked. */
export const total = ({ series }: Part) =>
	sum(series, (one) => sum(one.series.observations, ({ value }) => Math.max(0, value)));

type Bars = StackData['panels'][number]['bars'];

/** A bar for each year that any part knows; parts that are not named share one key. */
function barsOf(parts: readonly Part[], panel: number, named: ReadonlySet<string>): Bars {
	const years = new Map<number, Record<string, number>>();
	for (const { key, series } of parts)
		for (const { year, value } of series[panel]?.series.observations ?? []) {
			const bar = years.get(year) ?? {};
			const place = named.has(key) ? key : 'other';
			years.set(year, { ...bar, [place]: (bar[place] ?? 0) + value });
		}
	return [...years].sort(([a], [b]) => a - b).map(([year, found]) => ({ year, parts: found }));
}

/** One panel a subject, largest parts at the bottom. */
export function composeStack(material: Material, labels: FigureLabels): Unspoken<StackData> {
	const { indicators, period, piece, region, language } = material;
	const [indicator] = indicators;
	if (!indicator) throw new Error(`${piece.id}: no indicator`);
	const parts = [...partsOf(material)].sort((a, b) => total(b) - total(a));
	const kept = parts.slice(0, parts.length > mostParts ? mostParts - 1 : mostParts);
	const named = new Set(kept.map(({ key }) => key));
	const subjects =
		indicators.length > 1
			? subjectSeries(material).map(({ subject }) => chartSubject(subject, material, labels))
			: [{ key: 'region', label: region.name[language], role: 'region' as const }];
	return {
		form: 'stack',
		...measureOf(indicator, material),
		panels: subjects.map((subject, at) => ({ ...subject, bars: barsOf(parts, at, named) })),
		parts: [
			...kept.map(({ key, label }) => ({ key, label })),
			...(kept.length < parts.length ? [{ key: 'other', label: labels.otherParts }] : [])
		],
		domain: period,
		share: false,
		empty: labels.empty
	};
}
