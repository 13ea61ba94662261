/** Names and roles of what a figure shows: subjects of the argument → subjects of a chart. */
import type { SubjectSeries } from '$lib/argument/subject-series';
import type { Line, Measure, Subject } from '$lib/charts/chart-subject';
import type { Indicator } from '$lib/indicators/indicator';
import { asDrawn } from './answer';
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
			points: series.observations
		}));
}

/** Unit and digits as a chart writes them. */
export function measureOf(indicator: Indicator, material: Material): Measure {
	const { unit, digits } = asDrawn(indicator, material);
	return { unit: unit[material.language], digits };
}
