// Worlds whose truth is known: sixty calm countries, and one or five with what a test plants in them.
import type { Basis } from '$lib/argument/basis';
import type { Evidence, Expectation } from '$lib/argument/evidence';
import { asClaimId, asEvidenceId, asIndicatorId, asIso3, asRegionId, type Iso3 } from '$lib/base/ids';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import { courtOf } from '$lib/judging/judge-everywhere';
import { judgePiece } from '$lib/judging/judge-piece';
import type { Judgement } from '$lib/judging/judgement';
import { benches } from '$lib/statistics/bench';
import { generator, type Generator } from '$lib/statistics/generator';
import { sampleIndicator } from '../words/samples';

export const members = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map(asIso3);
export const years = Array.from({ length: 24 }, (_, i) => 2000 + i);

export type Values = Readonly<Record<number, number>>;

/** An AR(1) with a standard deviation of 1. */
export function wandering(random: Generator, rho = 0.3): number[] {
	let level = random.normal();
	return years.map((_, i) => {
		if (i > 0) level = rho * level + Math.sqrt(1 - rho * rho) * random.normal();
		return level;
	});
}

export const byYear = (values: readonly (number | undefined)[]): Values =>
	Object.fromEntries(
		years.flatMap((year, i) => (values[i] === undefined ? [] : [[year, values[i] as number]]))
	);

export function panelOf(id: string, rows: Readonly<Record<string, Values>>): Panel {
	const indicator = asIndicatorId(id);
	const series = new Map(
		Object.entries(rows).map(([country, values]) => [
			asIso3(country),
			{
				indicator,
				country: asIso3(country),
				observations: Object.entries(values).map(([year, value]) => ({ year: Number(year), value }))
			}
		])
	);
	return { indicator, series };
}

/** Sixty countries in which nothing happens. */
export function calm(seed: number, make = (random: Generator) => wandering(random)): Record<string, Values> {
	const names = Array.from(
		{ length: 60 },
		(_, i) => `X${String.fromCharCode(65 + Math.floor(i / 26))}${String.fromCharCode(65 + (i % 26))}`
	);
	return Object.fromEntries(names.map((name, i) => [name, byYear(make(generator(seed, i + 1)))]));
}

export const pieceOf = (expect: Expectation, change: Partial<Evidence> = {}): Evidence => ({
	id: asEvidenceId('planted'),
	serves: [{ claim: asClaimId('claim'), side: 'for', role: 'reason' }],
	indicators: [asIndicatorId('sample')],
	expect,
	period: [2000, 2023],
	windows: [],
	unit: 'country',
	group: 'planted',
	form: 'lines',
	question: { ru: '?', en: '?' },
	warrant: { ru: '.', en: '.' },
	weakness: { ru: '.', en: '.' },
	...change
});

export function basisOf(
	piece: Evidence,
	panels: readonly Panel[],
	indicator: Partial<Indicator> = {}
): Basis {
	const used = panels.map((panel) =>
		sampleIndicator({ id: panel.indicator, firstYear: 2000, lastYear: 2023, ...indicator })
	);
	return {
		piece: { ...piece, indicators: panels.map((panel) => panel.indicator) },
		indicators: used,
		panels,
		population: { indicator: asIndicatorId('population'), series: new Map() },
		region: { id: asRegionId('test'), name: { ru: 'Р', en: 'R' }, members },
		period: piece.period
	};
}

const shared = benches(24);

export const judged = (basis: Basis): readonly Judgement[] => judgePiece(basis, courtOf(shared, true));

/** The judgement of one country with these values, in a calm world. */
export function judgedOne(
	expect: Expectation,
	values: readonly (number | undefined)[],
	seed = 1,
	change: Partial<Indicator> = {}
): Judgement {
	const panel = panelOf('sample', { ...calm(seed), KAZ: byYear(values) });
	const found = judged(basisOf(pieceOf(expect, { only: [asIso3('KAZ') as Iso3] }), [panel], change))[0];
	if (!found) throw new Error('nothing judged');
	return found;
}
