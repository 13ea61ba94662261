/** Years and values in, how much a series jumps from one year to the next out. */
import { median } from './quantile';

export interface Volatility {
	/** median of |ln(value ÷ value a year earlier)|: 0.1 is a change by about 10 % in the middle year */
	readonly value: number;
	/** pairs of years it rests on */
	readonly changes: number;
}

/**
 * Robust volatility. Only neighbouring years count (a gap is no change), and only where both values are above zero:
 * the logarithm knows no others. Undefined without such a pair. Years ascend.
 */
export function volatility(years: readonly number[], values: readonly number[]): Volatility | undefined {
	const changes: number[] = [];
	for (let i = 1; i < years.length; i += 1) {
		const now = values[i] as number;
		const before = values[i - 1] as number;
		if ((years[i] as number) - (years[i - 1] as number) === 1 && now > 0 && before > 0)
			changes.push(Math.abs(Math.log(now / before)));
	}
	return changes.length === 0 ? undefined : { value: median(changes), changes: changes.length };
}
