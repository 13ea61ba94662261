/** The small files from which a reader's own years are judged: series by country, by indicator, and what was learnt. */
import type { Evidence } from '$lib/argument/evidence';
import type { IndicatorId, Iso3 } from '$lib/base/ids';
import { indicatorOf } from '$lib/indicators/catalogue';
import { packSeries, type CountrySeries, type PackedWorld } from '$lib/indicators/country-series';
import type { ProcessesFile } from '$lib/judging/learnt-processes';
import { asksWorld } from '$lib/work/numbers';
import { shipped } from './shipped.server';
import { judgedEverywhere } from './verdicts.server';

const judged = async (): Promise<readonly Evidence[]> =>
	[...(await shipped()).argument.evidence.values()].filter(({ expect }) => expect.kind !== 'describe');

const used = (pieces: readonly Evidence[]): readonly IndicatorId[] => [
	...new Set(pieces.flatMap(({ indicators }) => indicators))
];

/** Of every indicator that a judged piece uses, and the population by which a region's members are weighed. */
export async function countrySeries(country: Iso3): Promise<CountrySeries> {
	const { library } = await shipped();
	const ids = [...new Set<IndicatorId>([...used(await judged()), 'population' as IndicatorId])];
	const each = await Promise.all(
		ids.map(async (id) => {
			const series = (await library.panel(id)).series.get(country);
			const packed = series && packSeries(series);
			return packed ? [[id, packed] as const] : [];
		})
	);
	return Object.fromEntries(each.flat());
}

/** Indicators of pieces that ask the whole world: links, and the world as one. */
export const worldIndicators = async (): Promise<readonly IndicatorId[]> =>
	used((await judged()).filter((piece) => asksWorld({ piece })));

/** Values alone: only the change of a series is held against the source's interval, and no such piece has one. */
export async function worldSeries(id: IndicatorId): Promise<PackedWorld> {
	const { library, shelf } = await shipped();
	const alone = (await judged()).some(
		({ unit, expect, indicators }) =>
			unit === 'world' && expect.kind !== 'association' && indicators.includes(id)
	);
	if (alone && indicatorOf(shelf.catalogue, id).interval)
		throw new Error(`${id}: the world as one needs the source's interval`);
	const { series } = await library.panel(id);
	return Object.fromEntries(
		[...series].flatMap(([country, one]) => {
			const packed = packSeries(one, false);
			return packed ? [[country, packed] as const] : [];
		})
	);
}

export const processesFile = async (): Promise<ProcessesFile> =>
	Object.fromEntries(
		(await judgedEverywhere()).flatMap(({ evidence, processes }) =>
			processes ? [[evidence, processes] as const] : []
		)
	);
