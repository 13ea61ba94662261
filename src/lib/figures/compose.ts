/** The piece's chart form picks the composer: material → chart data, complete but for its spoken name. */
import type { ChartForm, Period } from '$lib/argument/evidence';
import type { ChartData } from '$lib/charts/chart-data';
import { composeCalendar } from './compose-calendar';
import { composeHeat, composeMap } from './compose-fields';
import { composeDiverging, composeDots, composeSlope } from './compose-levels';
import { composeLines, composeMultiples, type Unspoken } from './compose-lines';
import { composeScatter } from './compose-links';
import { composeStack } from './compose-stack';
import type { FigureLabels } from './labels';
import type { Material } from './material';

/** Any form's data without its words for the ear. */
export type Unnamed = ChartData extends infer One ? (One extends ChartData ? Unspoken<One> : never) : never;

const composers: Record<ChartForm, (material: Material, labels: FigureLabels) => Unnamed> = {
	lines: composeLines,
	multiples: composeMultiples,
	slope: composeSlope,
	dots: composeDots,
	heat: composeHeat,
	map: composeMap,
	scatter: composeScatter,
	calendar: composeCalendar,
	stack: composeStack,
	diverging: composeDiverging
};

/** Chart data of a piece; its name and description come with the sentences. */
export const compose = (material: Material, labels: FigureLabels): Unnamed =>
	composers[material.piece.form](material, labels);

/** Chart data with what a screen reader hears. */
export const spokenChart = (
	unnamed: Unnamed,
	spoken: { readonly name: string; readonly description: string },
	{ language }: Material
): ChartData => ({ ...unnamed, ...spoken, language }) as ChartData;

/** The years that are drawn: one where the form compares countries in it. */
export const yearsOf = (unnamed: Unnamed, { period }: Material): Period =>
	(unnamed.form === 'map' || unnamed.form === 'dots') && unnamed.year !== undefined
		? [unnamed.year, unnamed.year]
		: period;
