/** Respondents with a country and a year → the counted share of each country in each year, as an indicator has it. */
import { sizeOf } from './design';
import { parted, within, type Domain } from './domain';
import { kishSize } from './effective';
import { headlineOf } from './headline';
import { suppress } from './suppression';
import type { Coded } from './survey-view';

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
	/** country-years left out: too few respondents, or a share that would tell a hidden answer */
	readonly hidden: number;
	/** respondents who answered, but whose country or year is not known */
	readonly outside: number;
}

interface Wave {
	readonly iso3: string;
	readonly year: number;
	readonly here: Domain;
}

/** The waves that somebody answered in, and which one each respondent is of. */
function wavesIn(
	{ answered }: Coded,
	countries: readonly (string | undefined)[],
	years: readonly (number | undefined)[]
): { readonly waves: readonly Wave[]; readonly of: readonly number[] } {
	const known = new Map<string, number>();
	const waves: Omit<Wave, 'here'>[] = [];
	const of = countries.map((iso3, at) => {
		const year = years[at];
		if (iso3 === undefined || year === undefined) return -1;
		const key = `${iso3} ${year}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const place = waves.length;
		known.set(key, place);
		waves.push({ iso3, year });
		return place;
	});
	const answering = of.map((place, at) => (answered(at) ? place : -1));
	const members = parted(answering, waves.length);
	return { waves: waves.flatMap((wave, at) => ({ ...wave, here: members[at] ?? (() => false) })), of };
}

/**
 * One share for each country and year with its 95 % interval. The same cells are hidden as in a table of answers by
 * country and year, and with them the shares that would give them away.
 * @param countries ISO alpha-3 of each respondent; @param years of each respondent
 */
export function wavesOf(
	coded: Coded,
	countries: readonly (string | undefined)[],
	years: readonly (number | undefined)[]
): Waves {
	const { people, question, counted, chosen, answered } = coded;
	const { design } = people;
	const { waves, of } = wavesIn(coded, countries, years);
	const options = question.options.flatMap(({ kind, code }, place) =>
		kind === 'answer' ? [{ code, place }] : []
	);
	const cells = waves.map(({ here }) =>
		options.map(({ place }) => {
			const cell = within(design, here, (at) => question.answers[at] === place);
			return { respondents: sizeOf(design, cell).n, effective: kishSize(design, cell) };
		})
	);
	const marks = suppress(cells);
	const points = waves.flatMap(({ iso3, year, here }, wave): WavePoint[] => {
		const row = options.map(({ code }, column) => ({
			showing: marks[wave]?.[column] ?? ('hidden' as const),
			n: cells[wave]?.[column]?.respondents ?? 0,
			isCounted: counted.has(code)
		}));
		const { share } = headlineOf(design, chosen, here, row);
		if (!share || !Number.isFinite(share.low) || !Number.isFinite(share.high)) return [];
		const { value, low, high, n } = share;
		return [{ iso3, year, value: value * 100, low: low * 100, high: high * 100, n }];
	});
	const asked = waves.filter(({ here }) => sizeOf(design, here).n > 0).length;
	const order = (a: WavePoint, b: WavePoint) => a.iso3.localeCompare(b.iso3) || a.year - b.year;
	return {
		points: points.sort(order),
		hidden: asked - points.length,
		outside: sizeOf(design, (at) => answered(at) && (of[at] ?? -1) < 0).n
	};
}
