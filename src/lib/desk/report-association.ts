/** The link between two indicators as the page tells it: slopes and resamples in, one small plot and its blocks out. */
import type { Iso3 } from '$lib/base/ids';
import { share, signed, sized, withinSentence } from '$lib/words/desk-sentences';
import { deskStatisticsWords } from '$lib/words/messages-desk-statistics';
import type { DeskMaterial, Measured } from './material';
import { fewestMembers, type Association } from './summary';

export interface PlotRow {
	readonly key: string;
	readonly label: string;
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
	readonly shown: string;
	/** the main row, one beside it, one whose sign flips, or the world below a rule */
	readonly kind: 'all' | 'part' | 'flips' | 'world';
}

export interface Block {
	readonly key: string;
	readonly heading: string;
	readonly lines: readonly string[];
}

export interface Plot {
	readonly title: string;
	readonly rows: readonly PlotRow[];
	readonly note: string;
}

/** Rows of the small plot at most; those that move the answer most come first where there are more. */
export const mostRows = 8;

/** Digits that show an interval of that width with two figures. */
export const digitsFor = (width: number): number =>
	width > 0 && Number.isFinite(width) ? Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(width)))) : 2;

export const nameOf = (country: Iso3, { countries, language }: DeskMaterial) =>
	countries.get(country)?.name[language] ?? country;

export interface Telling {
	readonly material: DeskMaterial;
	readonly association: Association;
	readonly x: Measured;
	/** written amount of x, and the digits of slopes told for it */
	readonly amount: string;
	readonly digits: number;
}

export function tellingOf(material: DeskMaterial, association: Association, x: Measured): Telling {
	const { within, step } = association;
	const width = within ? (within.high ?? within.slope) - (within.low ?? 0) : 1;
	const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
	const amount = sized(x.indicator, step, places, material.language);
	return { material, association, x, amount, digits: digitsFor(Math.abs(width * step)) };
}

/** What would read as zero is zero: a slope far below the interval's last digit has no sign to show. */
const shownAs = (value: number, digits: number) => (Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value);

const told = (slope: number, { material, association, digits }: Telling) =>
	signed(material.measured.y.indicator, shownAs(slope * association.step, digits), digits, material.language);

export function slopePlot(telling: Telling): Plot | undefined {
	const { material, association, amount } = telling;
	const { within, without, world, step } = association;
	if (!within) return undefined;
	const words = deskStatisticsWords[material.language].plot;
	const row = (kind: PlotRow['kind'], key: string, label: string, slope: number, ends = {}): PlotRow => ({
		kind,
		key,
		label,
		value: slope * step,
		shown: told(slope, telling),
		...ends
	});
	const ends =
		within.low === undefined || within.high === undefined
			? {}
			: { low: within.low * step, high: within.high * step };
	const moved = [...without].sort(
		(a, b) => Math.abs(b.slope - within.slope) - Math.abs(a.slope - within.slope)
	);
	const kept = new Set(moved.slice(0, mostRows).map(({ country }) => country));
	return {
		title: words.slope(amount),
		note: words.whiskers,
		rows: [
			row('all', 'all', words.all(within.members), within.slope, ends),
			...without
				.filter(({ country }) => kept.has(country))
				.map(({ country, slope, flips }) =>
					row(flips ? 'flips' : 'part', country, words.without(nameOf(country, material)), slope)
				),
			...(world ? [row('world', 'world', words.world(world.members), world.slope)] : [])
		]
	};
}

export function associationBlocks(telling: Telling): Block[] {
	const { material, association, x, amount, digits } = telling;
	const { language, measured } = material;
	const words = deskStatisticsWords[language];
	const { within, between, without, members, step } = association;
	if (!within || members < fewestMembers)
		return [{ key: 'association', heading: words.headings.association, lines: [words.pairsFew(members)] }];
	const interval = [within.low, within.high].map((end) => (end === undefined ? '' : told(end, telling)));
	const open = (within.low ?? -1) <= 0 && (within.high ?? 1) >= 0;
	const slope = { x: x.indicator, y: measured.y.indicator, amount, change: within.slope * step, digits };
	return [
		{
			key: 'association',
			heading: words.headings.association,
			lines: [
				withinSentence(slope, language),
				(within.all ? words.resampledAll : words.resampledSome)(
					within.ways,
					words.interval(interval[0] ?? '', interval[1] ?? '')
				),
				open ? words.signOpen : words.signHolds
			]
		},
		...(without.length ? [influenceBlock(within.slope, telling)] : []),
		...(between ? [betweenBlock(between, telling)] : [])
	];
}

function betweenBlock(between: NonNullable<Association['between']>, telling: Telling): Block {
	const { material, amount } = telling;
	const words = deskStatisticsWords[material.language];
	const positive = between.slope >= 0;
	const of = share(positive ? between.positive : 1 - between.positive, material.language);
	return {
		key: 'between',
		heading: words.headings.between,
		lines: [
			words.betweenText(told(between.slope, telling), amount, between.members),
			positive ? words.betweenPositive(of) : words.betweenNegative(of),
			...(between.members < 10 ? [words.fewDots(between.members)] : [])
		]
	};
}

function influenceBlock(slope: number, telling: Telling): Block {
	const { material, association } = telling;
	const words = deskStatisticsWords[material.language];
	const moved = movedMost(association.without, slope);
	const flips = moved.filter((one) => one.flips);
	const [most] = moved;
	const lines = flips.length
		? flips.map(({ country, slope: rest }) => words.flips(nameOf(country, material), told(rest, telling)))
		: [
				words.noFlips,
				...(most ? [words.most(nameOf(most.country, material), told(most.slope, telling))] : [])
			];
	return { key: 'influence', heading: words.headings.influence, lines };
}

/** Those whose absence moves the slope most come first. */
const movedMost = (without: Association['without'], slope: number) =>
	[...without].sort((a, b) => Math.abs(b.slope - slope) - Math.abs(a.slope - slope));
