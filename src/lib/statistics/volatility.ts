/** Years and values in, how much a series jumps from one year to the next out. */
import { median } from './quantile';

export interface Volatility {
	/** median size of the change from one year to the next, in the unit of the scale */
	readonly value: number;
	/** pairs of years it rests on */
	readonly changes: number;
}

/**
 * Robust volatility: the median of |change| over neighbouring known years (a gap is no change). On the scale
 * 'logarithm' a change is ln(value ÷ value a year earlier), 0.1 is about 10 %, and only pairs above zero count; on
 * 'value' it is the difference, for indices that have a zero of their own making. One wild year moves it little, where
 * a standard deviation would be that year. Undefined without a pair. Years ascend.
 */
export function volatility(
	years: readonly number[],
	values: readonly number[],
	scale: 'value' | 'logarithm' = 'logarithm'
): Volatility | undefined {
	const changes: number[] = [];
	for (let i = 1; i < years.length; i += 1) {
		const now = values[i] as number;
		const before = values[i - 1] as number;
		if ((years[i] as number) - (years[i - 1] as number) !== 1) continue;
		if (scale === 'value') changes.push(Math.abs(now - before));
		else if (now > 0 && before > 0) changes.push(Math.abs(Math.log(now / before)));
	}
	return changes.length === 0 ? undefined : { value: median(changes), changes: changes.length };
}

export interface AgainstWorld {
	/** times the world's median volatility: 2 is twice as unsteady as the middle country; undefined where that is 0 */
	readonly times: number | undefined;
	/** share of the other countries that are calmer, ties as halves, 0 to 1 */
	readonly calmer: number;
	readonly of: number;
}

/** One country's volatility against those of the others (without itself), same scale and years. Undefined without others. */
export function againstWorld(own: number, others: readonly number[]): AgainstWorld | undefined {
	if (others.length === 0) return undefined;
	const middle = median(others);
	const calmer = others.reduce((sum, one) => sum + (one < own ? 1 : one === own ? 0.5 : 0), 0);
	return { times: middle > 0 ? own / middle : undefined, calmer: calmer / others.length, of: others.length };
}
