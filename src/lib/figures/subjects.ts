/** Names and roles of what a figure shows: subjects of the argument → subjects of a chart. */
import type { SubjectSeries } from '$lib/argument/subject-series';
import type { Line, Measure, Members, Subject } from '$lib/charts/chart-subject';
import type { Indicator } from '$lib/indicators/indicator';
import type { Observation } from '$lib/indicators/series';
import { asDrawn } from './as-drawn';
import type { FigureLabels } from './labels';
import { nameOf, type Material } from './material';

/** More members than this and lines turn to grey context behind the region's own. */
export const mostLines = 10;

/** A chart's subject for a country, the region or the world. */
export function chartSubject(
	of: SubjectSeries['subject'],
	material: Material,
	labels: FigureLabels
): Subject {
	if (of === 'region')
		return { key: 'region', label: material.region.name[material.language], role: 'region' };
	if (of === 'world') return { key: 'world', label: labels.world, role: 'region' };
	return { key: of, label: nameOf(material, of), role: 'country' };
}

/** Series → lines; a series without a value is left out of the drawing (the text says so). */
export function linesOf(
	all: readonly SubjectSeries[],
	material: Material,
	labels: FigureLabels
): readonly Line[] {
	return all
		.filter(({ series }) => series.observations.length > 0)
		.map(({ subject, series }) => ({
			...chartSubject(subject, material, labels),
			...drawnOf(series.observations, material)
		}));
}

/** Points of a line, and the members behind them where it is a region's: years with the same members as one stretch. */
export function drawnOf(
	observations: readonly Observation[],
	material: Material
): Pick<Line, 'points' | 'members'> {
	const stretches: Members[] = [];
	for (const { year, members } of observations) {
		if (!members) continue;
		const text = `${members.length}: ${members.map((iso3) => nameOf(material, iso3)).join(', ')}`;
		const last = stretches.at(-1);
		if (last?.text === text) stretches[stretches.length - 1] = { ...last, to: year };
		else stretches.push({ from: year, to: year, text });
	}
	const points = observations.map(({ members, ...point }) => {
		void members;
		return point;
	});
	return { points, ...(stretches.length > 0 && { members: stretches }) };
}

/** Unit and digits as a chart writes them. */
export function measureOf(indicator: Indicator, material: Material): Measure {
	const { unit, digits } = asDrawn(indicator, material);
	return { unit: unit[material.language], digits };
}
