/** A case in, the numbers it is judged from out: each file read once, however many cases ask for it. */
import type { Basis } from '$lib/argument/basis';
import { asIndicatorId, type IndicatorId } from '$lib/base/ids';
import type { Indicator } from '$lib/indicators/indicator';
import { openLibrary, type ReadText } from '$lib/indicators/library';
import type { Case } from './verdict-messages';

const population = asIndicatorId('population');

/** @param people where the population is found, for weighing a region's members */
export function openNumbers(read: ReadText, people: Indicator): (one: Case) => Promise<Basis> {
	const indicators = new Map<IndicatorId, Indicator>([[population, people]]);
	const library = openLibrary({ edition: '', indicators }, read);
	return async ({ piece, indicators: used, region, period }) => {
		for (const one of used) indicators.set(one.id, one);
		const panels = await Promise.all(piece.indicators.map((id) => library.panel(id)));
		const weighs =
			piece.unit === 'region' && used.some((one) => one.aggregation.rule === 'population-weighted-mean');
		const weights = weighs ? await library.panel(population) : { indicator: population, series: new Map() };
		return { piece, indicators: used, panels, population: weights, region, period };
	};
}
