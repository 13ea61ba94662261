/** Findings sorted into what a sentence can say together: who moved which way, from what to what, and who has too little. */
import type { Period } from '$lib/argument/evidence';
import type { Comparison, Finding } from '$lib/argument/finding';
import type { Indicator } from '$lib/indicators/indicator';
import { numeral } from '$lib/base/numerals';
import type { Field } from './parts';

/** What is compared with what; the kind of a finding's comparison, or a plain trend where it has none. */
export type StoryKind = Exclude<Comparison['kind'], 'association'>;

/** For a turn: what became of the slope; for all others: up, down, nearly the same or at odds with itself. */
export type Course =
	| 'up'
	| 'down'
	| 'same'
	/** the end against the start says one thing, the slope over all years another */
	| 'higher-yet-falling'
	| 'lower-yet-rising'
	| 'turned-up'
	| 'turned-down'
	| 'faster-up'
	| 'slower-up'
	| 'faster-down'
	| 'slower-down'
	| 'stopped-up'
	| 'stopped-down';

export interface Side {
	readonly value: number;
	readonly years: Period;
	readonly field: Field;
}

/** One subject's pair of numbers. */
export interface Mover {
	readonly finding: Finding;
	readonly from: Side;
	readonly to: Side;
	readonly course: Course;
	/** how far it moved, for order: per decade for a trend, else the difference */
	readonly size: number;
}

export interface Story {
	readonly kind: StoryKind;
	/** step, count: the first year of the later period; turn: the last of the earlier */
	readonly after?: number;
	/** largest group first; in each the findings' own order */
	readonly groups: readonly { readonly course: Course; readonly movers: readonly Mover[] }[];
	/** first and last year, where all movers share them */
	readonly window?: Period;
	/** one and the same value in every known year */
	readonly constant: readonly Finding[];
	/** one known year only */
	readonly single: readonly Finding[];
	/** values, but too few on one side to compare as the others are compared */
	readonly thin: readonly Finding[];
	readonly none: readonly Finding[];
	/** all findings told of */
	readonly of: number;
}

const firstYear = ({ first, period }: Finding) => first?.year ?? period[0];
const lastYear = ({ last, period }: Finding) => last?.year ?? period[1];

type Sides = readonly [from: Side, to: Side];

/** What lies before the parting of the periods, and what lies after it. */
function around(finding: Finding, parts: Period, values: readonly [number, number]): Sides {
	return [
		{ value: values[0], years: [firstYear(finding), parts[0]], field: 'before' },
		{ value: values[1], years: [parts[1], lastYear(finding)], field: 'since' }
	];
}

function levelSides(finding: Finding, level: Extract<Comparison, { kind: 'level' }>): Sides {
	const years = (year: number | undefined): Period =>
		year ? [year, year] : [firstYear(finding), lastYear(finding)];
	return [
		{ value: level.benchmark, years: years(level.benchmarkYear), field: 'benchmark' },
		{ value: level.value, years: years(level.year), field: 'value' }
	];
}

/** Both sides of what the expectation compares, with the years each side comes from. */
function sidesOf(finding: Finding): Sides | undefined {
	const { comparison: found, first, last } = finding;
	if (found?.kind === 'step')
		return around(finding, [found.after - 1, found.after], [found.before.median, found.since.median]);
	if (found?.kind === 'count')
		return around(finding, [found.after - 1, found.after], [found.before.rate.value, found.since.rate.value]);
	// A turn's year belongs to what came before it.
	if (found?.kind === 'turn')
		return around(
			finding,
			[found.after, found.after + 1],
			[found.perDecadeBefore.value, found.perDecadeSince.value]
		);
	if (found?.kind === 'level') return levelSides(finding, found);
	if (!first || !last) return undefined;
	return [
		{ value: first.value, years: [first.year, first.year], field: 'first' },
		{ value: last.value, years: [last.year, last.year], field: 'last' }
	];
}

/** What became of a slope: its sign before and since, and which is steeper. */
function turnCourse(before: number, since: number): Course {
	if (before === since) return 'same';
	if (since === 0) return before > 0 ? 'stopped-up' : 'stopped-down';
	if (Math.sign(before) !== Math.sign(since)) return since > 0 ? 'turned-up' : 'turned-down';
	const faster = Math.abs(since) > Math.abs(before);
	if (since > 0) return faster ? 'faster-up' : 'slower-up';
	return faster ? 'faster-down' : 'slower-down';
}

const seenAlike = (from: number, to: number, { digits }: Indicator) =>
	numeral(from, 'en', digits) === numeral(to, 'en', digits);

/** Of a sum: what is worth talking about was stated for a middling country, and a fifth of it is much in a small one. */
const muchOfSum = 0.2;

function isSmall(from: number, to: number, { smallestChange, aggregation }: Indicator): boolean {
	if (Math.abs(to - from) >= smallestChange.value) return false;
	return (
		aggregation.rule !== 'sum' || Math.abs(to - from) < muchOfSum * Math.max(Math.abs(from), Math.abs(to))
	);
}

/**
 * A difference that the reader cannot see, or one smaller than the smallest worth talking about, is called
 * "nearly the same level"; events and stated benchmarks are compared as they are.
 */
function courseOf(kind: StoryKind, from: number, to: number, indicator: Indicator, pace: number): Course {
	if (seenAlike(from, to, indicator)) return 'same';
	if (kind === 'turn') return turnCourse(from, to);
	if ((kind === 'trend' || kind === 'step') && isSmall(from, to, indicator)) return 'same';
	if (to > from) return pace < 0 ? 'higher-yet-falling' : 'up';
	return pace > 0 ? 'lower-yet-rising' : 'down';
}

function moverOf(finding: Finding, kind: StoryKind, indicator: Indicator): Mover | undefined {
	const sides = sidesOf(finding);
	if (!sides) return undefined;
	const [from, to] = sides;
	const pace = finding.comparison?.kind === 'trend' ? finding.comparison.perDecade.value : undefined;
	const years = Math.max(1, to.years[1] - from.years[0]);
	const difference = to.value - from.value;
	const size = Math.abs(pace ?? (kind === 'trend' ? (difference * 10) / years : difference));
	return { finding, from, to, course: courseOf(kind, from.value, to.value, indicator, pace ?? 0), size };
}

const isConstant = ({ n, highest, lowest }: Finding) =>
	n > 1 && highest !== undefined && highest.value === lowest?.value;

function groupsOf(movers: readonly Mover[]): Story['groups'] {
	const courses = [...new Set(movers.map((mover) => mover.course))];
	return courses
		.map((which) => ({
			course: which,
			movers: movers.filter((mover) => mover.course === which)
		}))
		.sort((a, b) => b.movers.length - a.movers.length || order.indexOf(a.course) - order.indexOf(b.course));
}

/** Between groups of one size: movement before standstill. */
const order: readonly Course[] = [
	'up',
	'turned-up',
	'faster-up',
	'down',
	'turned-down',
	'faster-down',
	'slower-up',
	'slower-down',
	'stopped-up',
	'stopped-down',
	'higher-yet-falling',
	'lower-yet-rising',
	'same'
];

function sharedWindow(movers: readonly Mover[]): Period | undefined {
	const [first] = movers;
	if (!first) return undefined;
	const window: Period = [first.from.years[0], first.to.years[1]];
	return movers.every(({ from, to }) => from.years[0] === window[0] && to.years[1] === window[1])
		? window
		: undefined;
}

/** The kind of comparison that the findings were made for; where none could be made, what happened is told as a trend. */
function kindOf(findings: readonly Finding[]): StoryKind {
	const found = findings.find(({ comparison }) => comparison)?.comparison?.kind;
	return found && found !== 'association' ? found : 'trend';
}

const afterOf = ({ comparison }: Finding) =>
	comparison && 'after' in comparison ? comparison.after : undefined;

/** Sorts findings of one indicator; each lands in exactly one group. */
export function storyOf(findings: readonly Finding[], indicator: Indicator): Story {
	const kind = kindOf(findings);
	const known = findings.filter(({ first }) => first);
	const single = known.filter(({ n, comparison }) => n === 1 && !comparison);
	const constant = kind === 'level' ? [] : known.filter((finding) => isConstant(finding));
	const rest = known.filter((finding) => !single.includes(finding) && !constant.includes(finding));
	const thin = kind === 'trend' ? [] : rest.filter(({ comparison }) => comparison?.kind !== kind);
	const movers = rest
		.filter((finding) => !thin.includes(finding))
		.map((finding) => moverOf(finding, kind, indicator))
		.filter((mover) => mover !== undefined);
	const after = findings.map(afterOf).find((year) => year !== undefined);
	const window = sharedWindow(movers);
	return {
		kind,
		...(after === undefined ? {} : { after }),
		groups: groupsOf(movers),
		...(window ? { window } : {}),
		constant,
		single,
		thin,
		none: findings.filter(({ first }) => !first),
		of: findings.length
	};
}
