/** An indicator as its drawn numbers are: a spread, or a series set to 100, has a unit and a scale of its own. */
import type { Indicator } from '$lib/indicators/indicator';
import { chartWords } from '$lib/words/messages-chart';
import type { Material } from './material';

/** Differences of logarithms below this are not worth a word. */
const smallestSpread = 0.05;
/** In points of a series set to 100. */
const smallestIndexed = 5;

/** The indicator as its drawn numbers are: a spread and a series set to 100 have a scale of their own. */
export function asDrawn(indicator: Indicator, { piece }: Pick<Material, 'piece'>): Indicator {
	const spread = piece.expect.kind === 'spread';
	if (!spread && piece.indexYear === undefined) return indicator;
	const { reason } = indicator.smallestChange;
	const value = spread ? smallestSpread : smallestIndexed;
	return {
		...indicator,
		scale: 'index',
		measurement: 'measured',
		unit: spread
			? { ru: chartWords.ru.spread, en: chartWords.en.spread }
			: { ru: `${piece.indexYear} г. = 100`, en: `${piece.indexYear} = 100` },
		digits: spread ? 2 : 0,
		smallestChange: { value, reason }
	};
}
