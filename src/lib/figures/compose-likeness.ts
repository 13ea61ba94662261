/** Where a region is one: its likeness on every indicator → a chart, an answer in words and the rows of a table. */
import type { IndicatorId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { numeral, percent } from '$lib/base/numerals';
import type { SpreadData, SpreadRow } from '$lib/charts/spread-data';
import { likenessOf, type Likeness } from '$lib/indicators/region-likeness';
import { isComparable } from '$lib/indicators/snapshot';
import type { RegionSpread } from '$lib/indicators/spread-in-region';
import { listed } from '$lib/words/list';
import { regionWords } from '$lib/words/messages-region';
import { quantity } from '$lib/words/quantity';
import type { RegionMaterial } from './region-sheet';

/** Half the world's spread, and all of it: where "alike" ends and where "in part" does. */
const bounds = { alike: 0.5, part: 1 } as const;
/** Indicators that the answer names at either end. */
const NAMED = 3;

export interface LikenessTableRow {
	readonly id: IndicatorId;
	readonly name: string;
	/** inside, world, ratio, place, year, known: as written */
	readonly cells: readonly string[];
}

export interface LikenessFigure {
	readonly chart: SpreadData;
	readonly answer: string;
	readonly rows: readonly LikenessTableRow[];
	/** what could not be worked out; '' where all could */
	readonly unknown: string;
	/** why there is no chart; absent where there is one */
	readonly empty?: string;
	/** all that a reader may look at one by one, in the order of the catalogue */
	readonly choices: readonly { readonly id: IndicatorId; readonly name: string }[];
}

interface Known extends Likeness {
	readonly spread: RegionSpread;
	readonly place: number;
}

const isKnown = (one: Likeness): one is Known =>
	one.spread !== undefined && Number.isFinite(one.spread.ratio);

export function composeLikeness(material: RegionMaterial): LikenessFigure {
	const { region, language, shelf } = material;
	const panels = material.compared ?? material.panels;
	const words = regionWords[language].spread;
	const indicators = [...shelf.catalogue.indicators.values()].filter(
		(one) => isComparable(one) && panels.has(one.id)
	);
	const all = likenessOf(region, indicators, panels, shelf.regions);
	const known = all.filter(isKnown).sort((a, b) => a.spread.ratio - b.spread.ratio);
	const within = (from: number, to: number) =>
		known.filter(({ spread: { ratio } }) => ratio >= from && ratio < to);
	const groups = [
		{ label: words.groups.alike, found: within(0, bounds.alike) },
		{ label: words.groups.part, found: within(bounds.alike, bounds.part) },
		{ label: words.groups.apart, found: within(bounds.part, Infinity) }
	];
	const missing = all.filter((one) => !isKnown(one));
	const counts = groups.map(({ found }) => found.length) as [number, number, number];
	const weights = groups.map(({ found }) => found.reduce((sum, { share }) => sum + share, 0));
	const answer = answerOf(known, counts, weights, language);
	const empty = region.members.length < 2 ? words.one : known.length ? undefined : words.nothing;
	return {
		chart: {
			form: 'spread',
			language,
			name: answer || words.nothing,
			description: [words.lead, answer].join(' '),
			unit: words.unit,
			digits: 2,
			groups: groups
				.filter(({ found }) => found.length)
				.map(({ label, found }) => ({ label, rows: found.map((one) => rowOf(one, material)) })),
			same: words.same,
			asWorld: words.asWorld,
			othersLabel: words.others,
			ownLabel: words.own,
			indicatorLabel: words.indicator
		},
		answer,
		rows: known.map((one) => tableRow(one, material)),
		unknown:
			missing.length && known.length
				? words.unknown(
						missing.length,
						listed(
							missing.map(({ indicator }) => indicator.short[language]),
							language
						)
					)
				: '',
		...(empty !== undefined && { empty }),
		choices: indicators.map(({ id, short }) => ({ id, name: short[language] }))
	};
}

function answerOf(
	known: readonly Known[],
	counts: readonly [number, number, number],
	weights: readonly number[],
	language: Language
): string {
	if (!known.length) return '';
	const words = regionWords[language].spread;
	const named = (list: readonly Known[]) =>
		listed(
			list.map(({ indicator: { short } }) => (language === 'ru' ? `«${short.ru}»` : `“${short.en}”`)),
			language
		);
	const all = weights.reduce((sum, one) => sum + one, 0);
	const [alike = '', part = ''] = weights.map((one) => percent((100 * one) / all, language, 0));
	return [
		words.counted(...counts),
		...(known.length > 1 ? [words.weighed(Math.round(all), alike, part)] : []),
		words.most(named(known.slice(0, NAMED))),
		words.least(named(known.slice(-NAMED).reverse()))
	].join(' ');
}

function rowOf({ indicator, spread, place, others }: Known, { language }: RegionMaterial): SpreadRow {
	const words = regionWords[language].spread;
	const write = quantity(indicator, language);
	const [low, high] = write.pair(spread.lowest, spread.highest);
	return {
		key: indicator.id,
		label: indicator.short[language],
		ratio: spread.ratio,
		others: others.map((one) => one.spread.ratio),
		told: `${words.range(low, high, spread.year)}; ${words.place(place, others.length + 1)}`
	};
}

function tableRow(
	{ indicator, spread, place, others }: Known,
	{ language, region }: RegionMaterial
): LikenessTableRow {
	const words = regionWords[language].spread;
	const { pair } = quantity(indicator, language);
	const span = (from: number, to: number) => pair(from, to).join(' … ');
	return {
		id: indicator.id,
		name: indicator.short[language],
		cells: [
			span(spread.lowest, spread.highest),
			span(spread.worldLow, spread.worldHigh),
			numeral(spread.ratio, language, 2),
			words.placeOf(place, others.length + 1),
			String(spread.year),
			words.knownOf(spread.members, region.members.length)
		]
	};
}
