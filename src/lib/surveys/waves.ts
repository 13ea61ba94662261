/** Respondents with a country and a year → the counted share of each country in each year, as an indicator has it. */
import { sizeOf, type Design, type Domain } from './design';
import { shareEstimate } from './estimate';
import { FEWEST_SHOWN } from './suppression';

export interface WavePoint {
	readonly iso3: string;
	readonly year: number;
	/** per cent */
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly n: number;
}

export interface Waves {
	readonly points: readonly WavePoint[];
	/** country-years left out: fewer than ten respondents, or fewer than ten on one side of the share */
	readonly hidden: number;
	/** respondents who answered, but whose country or year is not known */
	readonly outside: number;
}

/**
 * One share for each country and year with its 95 % interval.
 * @param countries ISO alpha-3 of each respondent; @param years of each respondent
 */
export function wavesOf(
	design: Design,
	chosen: Domain,
	answered: Domain,
	countries: readonly (string | undefined)[],
	years: readonly (number | undefined)[]
): Waves {
	const seen = new Map<string, { iso3: string; year: number }>();
	const keys = countries.map((iso3, at) => {
		const year = years[at];
		if (iso3 === undefined || year === undefined) return undefined;
		const key = `${iso3} ${year}`;
		if (!seen.has(key)) seen.set(key, { iso3, year });
		return key;
	});
	let hidden = 0;
	const points: WavePoint[] = [];
	for (const [key, { iso3, year }] of seen) {
		const here: Domain = (at) => keys[at] === key && answered(at);
		const { n } = sizeOf(design, here);
		const yes = sizeOf(design, (at) => here(at) && chosen(at)).n;
		if (yes < FEWEST_SHOWN || n - yes < FEWEST_SHOWN) {
			if (n > 0) hidden += 1;
			continue;
		}
		const { value, low, high } = shareEstimate(design, chosen, here);
		if (![low, high].every(Number.isFinite)) {
			hidden += 1;
			continue;
		}
		points.push({ iso3, year, value: value * 100, low: low * 100, high: high * 100, n });
	}
	const outside = sizeOf(design, (at) => answered(at) && keys[at] === undefined).n;
	const order = (a: WavePoint, b: WavePoint) => a.iso3.localeCompare(b.iso3) || a.year - b.year;
	return { points: points.sort(order), hidden, outside };
}
