/** A view's statistics as the page tells them: summary in, answer, one small plot and a few short blocks out. */
import { yearSpan } from '$lib/base/numerals-dates';
import { WORLD_WIDE } from '$lib/statistics/rank';
import {
	associationAnswer,
	outlierText,
	oneStop,
	signed,
	trendAnswer,
	two,
	type Ends
} from '$lib/words/desk-sentences';
import { deskStatisticsWords } from '$lib/words/messages-desk-statistics';
import { quantity } from '$lib/words/quantity';
import { wordingOf } from '$lib/words/wording';
import type { DeskMaterial } from './material';
import {
	associationBlocks,
	digitsFor,
	mostRows,
	nameOf,
	slopePlot,
	tellingOf,
	type Block,
	type Plot,
	type Telling
} from './report-association';
import { fewestMembers, type CountryTrend, type Summary, type Trends } from './summary';

export interface DeskReport {
	readonly answer: string;
	readonly plot?: Plot;
	/** within countries, for one unit of x */
	readonly slope?: number;
	readonly blocks: readonly Block[];
	/** what to beware of */
	readonly beware: readonly string[];
}

/** Countries known at both ends. */
const endsOf = (trends: Trends, material: DeskMaterial): Ends[] =>
	trends.countries.flatMap(({ country, ends: [start, end] }) =>
		start.value === undefined || end.value === undefined
			? []
			: [{ name: nameOf(country, material), first: start.value, last: end.value }]
	);

function trendBlock({ outcome, driver }: Summary, material: DeskMaterial): Block[] {
	const { measured, language } = material;
	const words = deskStatisticsWords[language];
	const pairs = [
		[measured.y, outcome],
		[measured.x, driver]
	] as const;
	const lines = pairs.flatMap(([one, trends]) => {
		const ends = one && trends ? endsOf(trends, material) : [];
		return one && ends.length ? [trendAnswer(one.indicator, ends, language)] : [];
	});
	if (!lines.length) return [];
	const [first, last] = outcome.years;
	const heading = words.headings.trend(`${yearSpan(...first)} → ${yearSpan(...last)}`);
	return [{ key: 'trend', heading, lines: [...lines, words.medians] }];
}

function decadePlot({ outcome }: Summary, material: DeskMaterial): Plot | undefined {
	const { measured, language } = material;
	const { indicator } = measured.y;
	const words = deskStatisticsWords[language].plot;
	const known = outcome.countries.filter(
		(one): one is CountryTrend & { decade: NonNullable<CountryTrend['decade']> } => Boolean(one.decade)
	);
	if (!known.length) return undefined;
	const digits = digitsFor(Math.max(...known.map(({ decade }) => decade.high - decade.low)));
	const shown = (value: number) => signed(indicator, value, digits, language);
	const rows = [...known]
		.sort((a, b) => Math.abs(b.decade.slope) - Math.abs(a.decade.slope))
		.slice(0, mostRows + 2)
		.sort((a, b) => b.decade.slope - a.decade.slope);
	const { world } = outcome;
	return {
		title: `${words.decade}, ${indicator.unit[language]}`,
		note: words.decadeWhiskers,
		rows: [
			...rows.map(({ country, decade }) => ({
				kind: 'part' as const,
				key: country as string,
				label: nameOf(country, material),
				value: decade.slope,
				low: decade.low,
				high: decade.high,
				shown: shown(decade.slope)
			})),
			...(world
				? [
						{
							kind: 'world' as const,
							key: 'world',
							label: words.worldMedian(world.countries),
							value: world.median,
							shown: shown(world.median)
						}
					]
				: [])
		]
	};
}

/** Where most of the region's countries go, how many of the world's go too. */
function worldBlock({ outcome }: Summary, { language }: DeskMaterial): Block[] {
	const words = deskStatisticsWords[language];
	const heading = words.headings.world;
	const { world } = outcome;
	if (!world) return [{ key: 'world', heading, lines: [words.noRank] }];
	const falling = outcome.countries.filter(({ decade }) => decade && decade.slope < 0).length;
	const rising = outcome.countries.filter(({ decade }) => decade && decade.slope > 0).length;
	if (falling + rising === 0) return [];
	const same = falling > rising ? world.falling : world.rising;
	const wide = same / world.countries >= WORLD_WIDE;
	return [
		{ key: 'world', heading, lines: [words.rank(same, world.countries), ...(wide ? [words.worldWide] : [])] }
	];
}

function outlierBlock({ outliers }: Summary, material: DeskMaterial): Block {
	const { language, measured } = material;
	const words = deskStatisticsWords[language];
	const lines = outliers.map(({ country, year, value, role }) => {
		const indicator = measured[role]?.indicator ?? measured.y.indicator;
		const what = measured.x ? wordingOf(indicator)[language] : '';
		const shown = quantity(indicator, language).value(value);
		return outlierText({ name: nameOf(country, material), year, what, value: shown }, language);
	});
	return {
		key: 'outliers',
		heading: words.headings.outliers,
		lines: lines.length ? [words.outliersText, `${lines.join('; ')}.`] : [words.noOutliers]
	};
}

function answerOf(summary: Summary, telling: Telling | undefined, material: DeskMaterial): string {
	const { language, measured } = material;
	const words = deskStatisticsWords[language];
	if (telling && telling.association.members < fewestMembers)
		return words.pairsFew(telling.association.members);
	if (!telling) {
		const ends = endsOf(summary.outcome, material);
		if (ends.length) return trendAnswer(measured.y.indicator, ends, language);
		const [from, to] = material.period;
		const isKnown = material.members.some((country) =>
			measured.y.panel.series.get(country)?.observations.some(({ year }) => year >= from && year <= to)
		);
		return isKnown ? words.noEnds : words.none;
	}
	const { within, between, without } = telling.association;
	return associationAnswer(
		{
			x: telling.x.indicator,
			y: measured.y.indicator,
			...(between && { between: Math.sign(between.slope) }),
			...(within && { within: Math.sign(within.slope) }),
			sure: within?.low !== undefined && within.high !== undefined && within.low * within.high > 0,
			hangsOn: without.filter(({ flips }) => flips).map(({ country }) => nameOf(country, material))
		},
		language
	);
}

const finished = (blocks: readonly Block[]): Block[] =>
	blocks.map((block) => ({ ...block, lines: block.lines.map(oneStop) }));

/** Words for a view's statistics. A view without numbers says so. */
export function reportOf(summary: Summary, material: DeskMaterial): DeskReport {
	const { language, measured } = material;
	const words = deskStatisticsWords[language];
	const { association } = summary;
	const telling = association && measured.x && tellingOf(material, association, measured.x);
	const memory = association?.memory;
	const cautions = [measured.y, measured.x].flatMap((one) => one?.plain.cautions[0]?.[language] ?? []);
	const plot = telling ? slopePlot(telling) : decadePlot(summary, material);
	return {
		answer: answerOf(summary, telling, material),
		...(plot && { plot }),
		...(association?.within && { slope: association.within.slope }),
		blocks: finished([
			...(telling ? associationBlocks(telling) : []),
			...trendBlock(summary, material),
			...worldBlock(summary, material),
			outlierBlock(summary, material)
		]),
		beware: [
			...(memory !== undefined && association?.within
				? [words.memory(two(memory, language), association.within.pairs)]
				: []),
			...new Set(cautions)
		]
	};
}
