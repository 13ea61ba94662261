/** Russian predicates and pairs: a course or a mover in, «выросла», «с 2016 г. ниже, чем до того», «с 13,1 до 4,4 %» out. */
import type { Wording } from '$lib/indicators/indicator';
import { yearRange } from '$lib/base/numerals-dates';
import { line, type Piece } from './parts';
import { counted } from './plural';
import type { Course, Mover, Story, StoryKind } from './story';
import { comparisonOf, type Numbers, type Telling } from './story-numbers';

type Gender = Wording['gender'];

const endings: Readonly<Record<Gender, number>> = { m: 0, f: 1, n: 2, pl: 3 };
/** «вырос / выросла / выросло / выросли» */
export const agree = (
	gender: Gender,
	forms: readonly [m: string, f: string, n: string, pl: string]
): string => forms[endings[gender]] ?? forms[0];

const rose = ['вырос', 'выросла', 'выросло', 'выросли'] as const;
const fell = ['снизился', 'снизилась', 'снизилось', 'снизились'] as const;
const went = ['шёл', 'шла', 'шло', 'шли'] as const;
const was = ['был', 'была', 'было', 'были'] as const;
const became = ['стал', 'стала', 'стало', 'стали'] as const;
const stopped = ['перестал', 'перестала', 'перестало', 'перестали'] as const;
export const theSame = ['один и тот же', 'одна и та же', 'одно и то же', 'одни и те же'] as const;
export const didNotMove = ['не менялся', 'не менялась', 'не менялось', 'не менялись'] as const;

const turns: Partial<Record<Course, readonly [verb: typeof became | typeof stopped, rest: string]>> = {
	'turned-up': [became, 'расти'],
	'turned-down': [became, 'снижаться'],
	'faster-up': [became, 'расти быстрее'],
	'slower-up': [became, 'расти медленнее'],
	'faster-down': [became, 'снижаться быстрее'],
	'slower-down': [became, 'снижаться медленнее'],
	'stopped-up': [stopped, 'расти'],
	'stopped-down': [stopped, 'снижаться']
};

function levelPredicate(course: Course, movers: readonly Mover[], gender: Gender): string {
	const [first] = movers;
	const level = first && comparisonOf(first.finding, 'level');
	const when = level?.year ? `в ${level.year} г. ${agree(gender, was)}` : 'по медиане';
	const than = level?.benchmarkYear;
	if (course === 'same') return `${when} на ${than ? `уровне ${than} г.` : 'пороге'}`;
	const word = course === 'up' ? 'выше' : 'ниже';
	return than ? `${when} ${word}, чем в ${than} г.` : `${when} ${word} порога`;
}

const compared: Partial<Record<StoryKind, readonly [same: string, up: string, down: string]>> = {
	step: ['почти на прежнем уровне', 'выше, чем до того', 'ниже, чем до того'],
	count: ['столько же, сколько до того', 'больше, чем до того', 'меньше, чем до того']
};

function sincePredicate({ kind }: Story, course: Course, gender: Gender): string {
	const [same = '', up = '', down = ''] = compared[kind] ?? [];
	if (same) return course === 'same' ? same : course === 'up' ? up : down;
	const [verb, rest] = turns[course] ?? [];
	return verb ? `${agree(gender, verb)} ${rest}` : `${agree(gender, went)} так же, как до того`;
}

function trendPredicate(course: Course, gender: Gender): string {
	if (course === 'same') return 'к концу почти на прежнем уровне';
	if (course === 'higher-yet-falling')
		return `к концу выше, чем в начале, хотя по всем годам ${agree(gender, went)} вниз`;
	if (course === 'lower-yet-rising')
		return `к концу ниже, чем в начале, хотя по всем годам ${agree(gender, went)} вверх`;
	return agree(gender, course === 'up' ? rose : fell);
}

/**
 * What is said of a group, without numbers; the verb agrees with the subject. `since` leads with the year that parts
 * the periods; a second group in one sentence leaves it out.
 */
export function predicate(
	story: Story,
	course: Course,
	movers: readonly Mover[],
	gender: Gender,
	since = true
): string {
	if (story.kind === 'level') return levelPredicate(course, movers, gender);
	if (story.kind === 'trend') return trendPredicate(course, gender);
	const when = `${story.kind === 'turn' ? 'после' : 'с'} ${story.after} г. `;
	return (since ? when : '') + sincePredicate(story, course, gender);
}

/** What stands between the predicate and its numbers. */
export const beforePair = (story: Story, course: Course): string =>
	story.kind === 'trend' && (course === 'up' || course === 'down') ? ' ' : ': ';

function trendPair(mover: Mover, numbers: Numbers, withYears: boolean): Piece {
	const [from, to] = numbers.pair(mover);
	if (mover.course === 'same')
		return withYears
			? line`${{ ...from, shown: numbers.quantity.value(from.number) }} в ${String(from.years[0])} г. и ${to} в ${String(to.years[0])} г.`
			: line`${from} и ${to}`;
	if (!withYears) return line`с ${from} до ${to}`;
	const full = { ...from, shown: numbers.quantity.value(from.number) };
	return line`с ${full} в ${String(from.years[0])} г. до ${to} в ${String(to.years[0])} г.`;
}

/** Later against earlier: the later value lends its unit from the earlier. */
function againstPair(mover: Mover, numbers: Numbers, word: string): Piece {
	const [to, from] = numbers.pair({ ...mover, from: mover.to, to: mover.from });
	return line`${to} ${word} ${from}`;
}

function stepPair(mover: Mover, numbers: Numbers, withYears: boolean): Piece {
	if (!withYears) return ['медиана ', againstPair(mover, numbers, 'против')];
	const [from, to] = [mover.from, mover.to].map(({ years }) => yearRange(years[0], years[1], 'ru'));
	const full = numbers.quantity.value;
	const [first, last] = numbers.pair(mover);
	return line`медиана ${{ ...last, shown: full(last.number) }} за ${to ?? ''} против ${{ ...first, shown: full(first.number) }} за ${from ?? ''}`;
}

/** The two numbers of a mover, as its kind compares them; with their years where the sentence has not named them. */
export function pair(story: Story, mover: Mover, numbers: Numbers, withYears: boolean): Piece {
	if (story.kind === 'trend') return trendPair(mover, numbers, withYears);
	if (story.kind === 'step') return stepPair(mover, numbers, withYears);
	if (story.kind === 'turn') {
		const [from, to] = numbers.slopes(mover);
		return line`было ${from}, стало ${to} за десятилетие`;
	}
	const stated = comparisonOf(mover.finding, 'level');
	return againstPair(mover, numbers, stated && !stated.benchmarkYear ? 'при пороге' : 'против');
}

/** The pace in full for the first mover of a sentence, short for the next. */
function paceBracket(mover: Mover, numbers: Numbers, first: boolean): Piece {
	const pace = numbers.pace(mover);
	if (!pace) return '';
	if (pace.number === 0) return line` (наклон по всем годам — ${{ ...pace, shown: 'ноль' }})`;
	if (first) return line` (по всем годам ${pace} за десятилетие)`;
	const bare = { ...pace, shown: numbers.quantity.signed(pace.number) };
	return line` (${bare} за десятилетие)`;
}

function eventsBracket(mover: Mover, numbers: Numbers): Piece {
	const count = comparisonOf(mover.finding, 'count');
	if (!count) return '';
	const { before, since } = count;
	const part = (events: number, years: Mover['from']['years'], shown: string) => ({
		...numbers.of(mover.finding, 'events', events, shown),
		years
	});
	const length = (years: number, side: Mover['from']) => ({
		...part(years, side.years, counted('year', years, 'ru')),
		field: 'years' as const
	});
	const [now, then] = [
		part(since.events, mover.to.years, counted('protest', since.events, 'ru')),
		part(before.events, mover.from.years, String(before.events))
	];
	return line` (${now} за ${length(since.years, mover.to)} против ${then} за ${length(before.years, mover.from)})`;
}

function yearsBracket({ finding }: Mover, numbers: Numbers, expect: Telling['expect']): Piece {
	const level = comparisonOf(finding, 'level');
	if (!level || expect.kind !== 'level') return '';
	const side = expect.direction === 'above' ? 'выше' : 'ниже';
	const on = numbers.of(finding, 'years', level.yearsOnSide, counted('year', level.yearsOnSide, 'ru'));
	return line` (${side} — ${on} из ${numbers.of(finding, 'years', finding.n, String(finding.n))})`;
}

/** What is added to a pair: the pace over all years, the events behind a rate, the years on the expected side. */
export function bracket(
	story: Story,
	mover: Mover,
	numbers: Numbers,
	expect: Telling['expect'],
	first: boolean
): Piece {
	if (story.kind === 'trend') return paceBracket(mover, numbers, first);
	if (story.kind === 'count') return eventsBracket(mover, numbers);
	return story.kind === 'level' ? yearsBracket(mover, numbers, expect) : '';
}
