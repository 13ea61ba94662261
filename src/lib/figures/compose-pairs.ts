/** Two indicators against each other, and parts of a whole: material → chart data. */
import { subjectSeries } from '$lib/argument/subject-series';
import type { PathPoint, ScatterData, StackData } from '$lib/charts/chart-data';
import type { Indicator } from '$lib/indicators/indicator';
import type { Series } from '$lib/indicators/series';
import type { Unspoken } from './compose-lines';
import type { FigureLabels } from './labels';
import { nameOf, type Material } from './material';
import { chartSubject, measureOf } from './subjects';

const axisOf = (indicator: Indicator, language: Material['language']) => ({
	label: indicator.title[language],
	unit: indicator.unit[language],
	digits: indicator.digits,
	zero: indicator.range[0] === 0,
	log: false
});

/** Years in which both are known; the driver is taken `lag` years earlier. */
function paired(outcome: Series, driver: Series, lag: number): PathPoint[] {
	const earlier = new Map(driver.observations.map((one) => [one.year, one.value]));
	return outcome.observations.flatMap(({ year, value }) => {
		const x = earlier.get(year - lag);
		return x === undefined ? [] : [{ year, x, y: value }];
	});
}

/** A path a country through its years; the driver lies on x, the outcome on y. */
export function composeScatter(material: Material, labels: FigureLabels): Unspoken<ScatterData> {
	const { indicators, piece, language, panels, period } = material;
	const [outcome, driver] = indicators;
	if (!outcome || !driver) throw new Error(`${piece.id}: a scatter needs two indicators`);
	const lag = piece.expect.kind === 'association' ? piece.expect.lagYears : 0;
	const all = [
		subjectSeries({ ...material, piece: { ...piece, unit: 'country' } }, 0),
		subjectSeries({ ...material, piece: { ...piece, unit: 'country' } }, 1)
	];
	const paths = (all[0] ?? []).flatMap(({ subject, series }, row) => {
		const other = all[1]?.[row];
		const points = other ? paired(series, other.series, lag) : [];
		return points.length ? [{ ...chartSubject(subject, material, labels), points }] : [];
	});
	const year = Math.min(outcome.lastYear, driver.lastYear + lag, period[1]);
	const context = [...(panels[0]?.series.values() ?? [])].flatMap((series) => {
		const other = panels[1]?.series.get(series.country);
		const found = other && paired(series, other, lag).find((point) => point.year === year);
		return found ? [{ x: found.x, y: found.y }] : [];
	});
	return {
		form: 'scatter',
		x: axisOf(driver, language),
		y: axisOf(outcome, language),
		paths,
		...(context.length > 30 && { context: { label: `${labels.otherCountries}, ${year}`, points: context } }),
		fits: []
	};
}

/** Parts by year: several indicators stacked in each country, or one indicator's countries stacked together. */
export function composeStack(material: Material, labels: FigureLabels): Unspoken<StackData> {
	const { indicators, language, period, piece, region } = material;
	const [indicator] = indicators;
	if (!indicator) throw new Error(`${piece.id}: no indicator`);
	const byCountry = { ...material, piece: { ...piece, unit: 'country' as const } };
	const all = indicators.map((_, at) => subjectSeries(byCountry, at));
	const one = indicators.length === 1;
	const parts = one
		? region.members.map((key) => ({ key: key as string, label: nameOf(material, key) }))
		: indicators.map(({ id, short }) => ({ key: id as string, label: short[language] }));
	const barsOf = (columns: readonly { key: string; series: Series }[]) => {
		const years = new Map<number, Record<string, number>>();
		for (const { key, series } of columns)
			for (const { year, value } of series.observations)
				years.set(year, { ...years.get(year), [key]: value });
		return [...years].sort(([a], [b]) => a - b).map(([year, found]) => ({ year, parts: found }));
	};
	const together = (all[0] ?? []).map(({ subject, series }) => ({ key: subject as string, series }));
	const panels = one
		? [{ key: 'region', label: region.name[language], role: 'region' as const, bars: barsOf(together) }]
		: (all[0] ?? []).map(({ subject }, row) => ({
				...chartSubject(subject, material, labels),
				bars: barsOf(
					indicators.flatMap(({ id }, at) => {
						const found = all[at]?.[row];
						return found ? [{ key: id as string, series: found.series }] : [];
					})
				)
			}));
	return {
		form: 'stack',
		...measureOf(indicator, material),
		panels,
		parts,
		domain: period,
		share: false,
		empty: labels.empty
	};
}
