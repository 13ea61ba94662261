/** The view's form picks the composer: material → what is drawn. Table and coverage are no drawings. */
import type { ChartData } from '$lib/charts/chart-data';
import { composeCalendar } from '$lib/figures/compose-calendar';
import type { Unnamed } from '$lib/figures/compose';
import { composeHeat, composeMap } from '$lib/figures/compose-fields';
import { composeDots, composeSlope } from '$lib/figures/compose-levels';
import { composeLines, composeMultiples } from '$lib/figures/compose-lines';
import { labelsFor } from '$lib/figures/labels';
import type { Iso3 } from '$lib/base/ids';
import { composeDistribution } from './compose-levels';
import { composeScatter } from './compose-scatter';
import { figureMaterial } from './figure-material';
import type { DeskMaterial } from './material';
import { rowsFor } from './rows';
import type { DeskForm } from './view';

/** Forms that speak of the outcome alone, though a driver stands in the question. */
export const isDrawn = (form: DeskForm): boolean => form !== 'table' && form !== 'coverage';

/** Every other country as a line of its own behind the members'. */
function linesOfAll(material: DeskMaterial) {
	const data = composeLines({ ...figureMaterial(material, 'lines') }, labelsFor(material.language));
	if (material.view.world !== 'all') return data;
	const members = new Set(material.members);
	const others = new Map<Iso3, { year: number; value: number }[]>();
	for (const { country, year, values } of rowsFor(material.everyone, material)) {
		if (members.has(country) || values.y === undefined) continue;
		const points = others.get(country) ?? [];
		points.push({ year, value: values.y });
		others.set(country, points);
	}
	const grey = [...others].map(([key, points]) => ({
		key,
		label: material.countries.get(key)?.name[material.language] ?? key,
		role: 'context' as const,
		unnamed: true,
		points
	}));
	const { form, unit, digits, annotations, domain, zero, log } = data;
	return { form, unit, digits, annotations, domain, zero, log, lines: [...grey, ...data.lines] };
}

function unnamed(material: DeskMaterial): Unnamed {
	const labels = labelsFor(material.language);
	switch (material.view.form) {
		case 'panels':
			return composeMultiples(figureMaterial(material, 'multiples'), labels);
		case 'scatter':
			return composeScatter(material);
		case 'map':
			return composeMap(figureMaterial(material, 'map'), labels);
		case 'ranking':
			return composeDots(figureMaterial(material, 'dots'), labels);
		case 'slope':
			return composeSlope(figureMaterial(material, 'slope'), labels);
		case 'distribution':
			return composeDistribution(material);
		case 'heat':
			return composeHeat(figureMaterial(material, 'heat'), labels);
		case 'calendar':
			return composeCalendar(figureMaterial(material, 'calendar'), labels);
		default:
			return linesOfAll(material);
	}
}

/** Chart data of a view; `name` and `description` are what a screen reader hears. */
export const chartOf = (
	material: DeskMaterial,
	spoken: { readonly name: string; readonly description: string }
): ChartData => ({ ...unnamed(material), ...spoken, language: material.language }) as ChartData;
