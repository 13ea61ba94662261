/** What is known of a view's indicators, country by year, and why there are gaps: material in, states and reasons out. */
import type { Iso3 } from '$lib/base/ids';
import type { MissingReason } from '$lib/base/missing';
import type { Period } from '$lib/argument/evidence';
import type { Indicator } from '$lib/indicators/indicator';
import { lostYears } from './lost';
import type { DeskMaterial, Measured } from './material';
import type { Transform } from './view';

export type Known = 'all' | 'some' | 'none';

export interface CoverageRow {
	readonly country: Iso3;
	readonly cells: readonly { readonly year: number; readonly known: Known; readonly inside: boolean }[];
	/** years inside the period with everything known */
	readonly complete: number;
	/** the last year of the outcome, whatever the period */
	readonly latest?: number;
}

/** A stretch of years without a value, of one indicator, for these countries. */
export interface Gap {
	readonly indicator: Indicator;
	/** 'undefined': the source has a value, the transform has none */
	readonly reason: Extract<MissingReason, 'no-value' | 'not-covered' | 'outside-source' | 'undefined'>;
	readonly as: Transform;
	readonly countries: readonly Iso3[];
	readonly years: Period;
}

export interface Coverage {
	readonly years: Period;
	readonly rows: readonly CoverageRow[];
	/** country-years inside the period: known, and all of them */
	readonly known: number;
	readonly all: number;
	readonly gaps: readonly Gap[];
}

/** Years beyond the period that the strip shows at each side, as far as there are data. */
const margin = 4;

const span = ([from, to]: Period) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

function yearsShown({ period, years }: DeskMaterial): Period {
	return [Math.max(years[0], period[0] - margin), Math.min(years[1], period[1] + margin)];
}

const yearsOf = ({ panel }: Measured, country: Iso3) =>
	new Set(panel.series.get(country)?.observations.map(({ year }) => year));

function reasonOf(
	year: number,
	lost: ReadonlySet<number>,
	{ firstYear, lastYear }: Indicator
): Gap['reason'] {
	if (lost.has(year)) return 'undefined';
	return year >= firstYear && year <= lastYear ? 'no-value' : 'outside-source';
}

/** Neighbouring years of equal reason as one stretch; countries with the same stretches together. */
function gapsOf(measured: Measured, countries: readonly Iso3[], [from, to]: Period): Gap[] {
	const found = new Map<string, { reason: Gap['reason']; countries: Iso3[]; years: Period }>();
	const note = (country: Iso3, reason: Gap['reason'], years: Period) => {
		const key = `${reason} ${years.join()}`;
		const gap = found.get(key) ?? { reason, countries: [], years };
		found.set(key, gap);
		gap.countries.push(country);
	};
	for (const country of countries) {
		const known = yearsOf(measured, country);
		const lost = lostYears(measured, country);
		if (known.size + lost.size === 0) {
			note(country, 'not-covered', [from, to]);
			continue;
		}
		let start: number | undefined;
		let why: Gap['reason'] | undefined;
		for (const year of [...span([from, to]), Infinity]) {
			const reason =
				year === Infinity || known.has(year) ? undefined : reasonOf(year, lost, measured.indicator);
			if (reason === why) continue;
			if (why && start !== undefined) note(country, why, [start, year === Infinity ? to : year - 1]);
			[start, why] = [year, reason];
		}
	}
	return [...found.values()].map((gap) => ({ ...gap, indicator: measured.plain, as: measured.as }));
}

/** The indicators whose years must both be known. */
export const judgedIn = ({ measured }: DeskMaterial): readonly Measured[] =>
	[measured.y, measured.x].flatMap((one) => one ?? []);

/** States of the members' years around the period, and each gap inside it and beside it with its reason. */
export function coverageOf(material: DeskMaterial, judged = judgedIn(material)): Coverage {
	const { members, period } = material;
	const years = yearsShown(material);
	const rows = members.map((country): CoverageRow => {
		const known = judged.map((one) => yearsOf(one, country));
		const cells = span(years).map((year) => {
			const count = known.filter((one) => one.has(year)).length;
			const state: Known = count === judged.length ? 'all' : count > 0 ? 'some' : 'none';
			return { year, known: state, inside: year >= period[0] && year <= period[1] };
		});
		const all = [...(known[0] ?? [])];
		return {
			country,
			cells,
			complete: cells.filter(({ known: state, inside }) => inside && state === 'all').length,
			...(all.length > 0 && { latest: Math.max(...all) })
		};
	});
	return {
		years,
		rows,
		known: rows.reduce((sum, { complete }) => sum + complete, 0),
		all: members.length * (period[1] - period[0] + 1),
		gaps: judged.flatMap((one) => gapsOf(one, members, years))
	};
}
