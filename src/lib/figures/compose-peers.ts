/** One country's line before its peers in grey: material and peers → chart data. */
import { subjectSeries } from '$lib/argument/subject-series';
import type { LinesData } from '$lib/charts/chart-data';
import type { Iso3 } from '$lib/base/ids';
import { startsAtZero, type Unspoken } from './compose-lines';
import type { FigureLabels } from './labels';
import type { Material } from './material';
import { linesOf, measureOf } from './subjects';

/**
 * The country alone has a name and a colour, and its name is the page's: the end shows the value only.
 * @param peers drawn in grey, those without a value left out
 */
export function composePeers(
	material: Material,
	peers: readonly Iso3[],
	labels: FigureLabels
): Unspoken<LinesData> {
	const { indicators, period, piece, region } = material;
	const [indicator] = indicators;
	const [country] = region.members;
	if (!indicator || !country) throw new Error(`${piece.id}: no indicator or no country`);
	const members = [country, ...peers];
	const together = {
		...material,
		piece: { ...piece, unit: 'country' as const },
		region: { ...region, members }
	};
	const lines = linesOf(subjectSeries(together), together, labels).map((line) => ({
		...line,
		label: '',
		...(line.key !== country && { role: 'context' as const })
	}));
	return {
		form: 'lines',
		...measureOf(indicator, material),
		lines,
		annotations: [],
		domain: period,
		zero: startsAtZero.has(indicator.scale) && piece.log !== true,
		log: piece.log === true
	};
}
