/** One indicator in many countries. */
import type { Iso3, IndicatorId } from '$lib/base/ids';
import type { Series } from './series';

export interface Panel {
	readonly indicator: IndicatorId;
	/** countries with at least one value */
	readonly series: ReadonlyMap<Iso3, Series>;
	/** lowest and highest value of all countries, where only some of them stand here */
	readonly ends?: readonly [lowest: number, highest: number];
}
