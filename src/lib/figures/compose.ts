/** The piece's chart form picks the composer: material → chart data, complete but for its spoken name. */
import type { ChartData } from '$lib/charts/chart-data';
import { composeCalendar } from './compose-calendar';
import { composeHeat, composeMap } from './compose-fields';
import { composeDiverging, composeDots, composeSlope } from './compose-levels';
import { composeLines, composeMultiples, type Unspoken } from './compose-lines';
import { composeScatter, composeStack } from './compose-pairs';
import type { FigureLabels } from './labels';
import type { Material } from './material';
import type { ChartForm } from '$lib/argument/evidence';

type Unnamed = ChartData extends infer One ? (One extends ChartData ? Unspoken<One> : never) : never;

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

/** Forms that can be drawn; a piece of another form is drawn as lines. */
const drawn: ReadonlySet<ChartForm> = new Set(['lines']);

/** Chart data of a piece; `name` and `description` are what a screen reader hears. */
export function compose(
	material: Material,
	labels: FigureLabels,
	spoken: { readonly name: string; readonly description: string }
): ChartData {
	const form = drawn.has(material.piece.form) ? material.piece.form : 'lines';
	const unnamed = composers[form](material, labels);
	return { ...unnamed, ...spoken, language: material.language } as ChartData;
}
