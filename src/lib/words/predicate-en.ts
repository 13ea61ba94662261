/** English predicates and pairs: a course or a mover in, "fell", "has been lower since 2016 than before", "from 13.1% to 4.4%" out. */
import type { Period } from '$lib/argument/evidence';
import { yearSpan } from '$lib/base/numerals-dates';
import { line, type NumberPart, type Piece } from './parts';
import { counted } from './plural';
import type { Course, Mover, Story, StoryKind } from './story';
import { comparisonOf, type Numbers, type Telling } from './story-numbers';

const compared: Partial<Record<StoryKind, readonly [same: string, up: string, down: string]>> = {
	step: ['been close to the earlier level#', 'been higher# than before', 'been lower# than before'],
	count: ['been as frequent# as before', 'been more frequent# than before', 'been less frequent# than before']
};

/** What has happened since the parting year, # standing where the year is named. */
function perfect({ kind }: Story, course: Course): string {
	const [same, up, down] = compared[kind] ?? [];
	if (!same) return `${turns[course] ?? 'kept to the earlier course'}#`;
	return (course === 'same' ? same : course === 'up' ? up : down) ?? same;
}

/** What is said of a group, without numbers; `since` goes with the first group of a sentence. */
export function predicate(story: Story, course: Course, mover: Mover, plural: boolean, since = true): string {
	if (story.kind === 'level') return levelPredicate(course, mover, plural);
	if (story.kind === 'trend') return trendPredicate(course, plural);
	const when = since ? ` since ${story.after}` : '';
	return `${plural ? 'have' : 'has'} ${perfect(story, course).replace('#', when)}`;
}

const turns: Partial<Record<Course, string>> = {
	'turned-up': 'turned upwards',
	'turned-down': 'turned downwards',
	'faster-up': 'risen faster',
	'slower-up': 'risen more slowly',
	'faster-down': 'fallen faster',
	'slower-down': 'fallen more slowly',
	'stopped-up': 'stopped rising',
	'stopped-down': 'stopped falling'
};

function trendPredicate(course: Course, plural: boolean): string {
	const they = plural ? 'they' : 'it';
	if (course === 'up') return 'rose';
	if (course === 'down') return 'fell';
	if (course === 'same') return `ended close to where ${they} began`;
	return course === 'higher-yet-falling'
		? `ended higher than ${they} began, yet sloped downwards over all years`
		: `ended lower than ${they} began, yet sloped upwards over all years`;
}

function levelPredicate(course: Course, mover: Mover, plural: boolean): string {
	const { year, benchmarkYear } = comparisonOf(mover.finding, 'level') ?? {};
	const above = course === 'up' ? 'above' : 'below';
	const place = `${course === 'same' ? 'at' : above} ${benchmarkYear ? `the level of ${benchmarkYear}` : 'the benchmark'}`;
	if (!year) return `had a median ${place}`;
	const was = plural ? 'were' : 'was';
	if (course === 'same' || !benchmarkYear) return `${was} ${place} in ${year}`;
	return `${was} ${course === 'up' ? 'higher' : 'lower'} in ${year} than in ${benchmarkYear}`;
}

/** What stands between the predicate and its numbers. */
export const beforePair = (story: Story, course: Course): string =>
	story.kind === 'trend' && (course === 'up' || course === 'down') ? ' ' : ': ';

function trendPair(mover: Mover, numbers: Numbers, withYears: boolean): Piece {
	const [from, to] = numbers.pair(mover);
	const [start, end] = withYears ? [` in ${from.years[0]}`, ` in ${to.years[0]}`] : ['', ''];
	return mover.course === 'same'
		? line`${from}${start} and ${to}${end}`
		: line`from ${from}${start} to ${to}${end}`;
}

/** Later against earlier. */
function againstPair(mover: Mover, numbers: Numbers, word: string, years = ['', '']): Piece {
	const [to, from] = numbers.pair({ ...mover, from: mover.to, to: mover.from });
	return line`${to}${years[0] ?? ''} ${word} ${from}${years[1] ?? ''}`;
}

const inYears = ([from, to]: Period) => ` in ${yearSpan(from, to)}`;

/** The two numbers of a mover, as its kind compares them; with their years where the sentence has not named them. */
export function pair(story: Story, mover: Mover, numbers: Numbers, withYears: boolean): Piece {
	if (story.kind === 'trend') return trendPair(mover, numbers, withYears);
	if (story.kind === 'step') {
		const years = withYears ? [inYears(mover.to.years), inYears(mover.from.years)] : ['', ''];
		return ['a median of ', againstPair(mover, numbers, 'against', years)];
	}
	if (story.kind === 'turn') {
		const [from, to] = numbers.slopes(mover);
		return line`${from} before, ${to} a decade since`;
	}
	const stated = comparisonOf(mover.finding, 'level');
	return againstPair(mover, numbers, stated && !stated.benchmarkYear ? 'against a benchmark of' : 'against');
}

/** The pace in full for the first mover of a sentence, short for the next. */
function paceBracket(mover: Mover, numbers: Numbers, first: boolean): Piece {
	const pace = numbers.pace(mover);
	if (!pace) return '';
	if (pace.number === 0) return line` (the slope over all years is ${{ ...pace, shown: 'zero' }})`;
	if (first) return line` (${pace} a decade over all years)`;
	const bare = { ...pace, shown: numbers.quantity.signed(pace.number) };
	return line` (${bare} a decade)`;
}

function eventsBracket(mover: Mover, numbers: Numbers): Piece {
	const count = comparisonOf(mover.finding, 'count');
	if (!count) return '';
	const part = (field: 'events' | 'years', number: number, shown: string, years: Period): NumberPart => ({
		...numbers.of(mover.finding, field, number, shown),
		years
	});
	const { before, since } = count;
	const [now, then] = [mover.to.years, mover.from.years];
	return line` (${part('events', since.events, counted('protest', since.events, 'en'), now)} in ${part('years', since.years, counted('year', since.years, 'en'), now)} against ${part('events', before.events, String(before.events), then)} in ${part('years', before.years, String(before.years), then)})`;
}

function yearsBracket({ finding }: Mover, numbers: Numbers, expect: Telling['expect']): Piece {
	const level = comparisonOf(finding, 'level');
	if (!level || expect.kind !== 'level') return '';
	const on = numbers.of(finding, 'years', level.yearsOnSide, String(level.yearsOnSide));
	const all = numbers.of(finding, 'years', finding.n, counted('year', finding.n, 'en'));
	return line` (${expect.direction} in ${on} of ${all})`;
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
