/** The English answer under a figure's title: a story and its numbers in, at most three sentences out. */
import type { Finding } from '$lib/argument/finding';
import { englishName } from './country-place';
import { listed } from './list';
import { gapWords } from './messages-gaps';
import { between, line, type Piece } from './parts';
import { counted, nounFor } from './plural';
import { beforePair, bracket, pair, predicate } from './predicate-en';
import type { Mover, Story } from './story';
import { extremesOf, modeOf, type Label } from './story-extremes';
import { findingsOf, moversOf, type Numbers, type Telling } from './story-numbers';
import { wordingOf } from './wording';

/** Everything a clause needs to know. */
interface Voice {
	readonly telling: Telling;
	readonly story: Story;
	readonly numbers: Numbers;
	readonly subject: string;
	readonly plural: boolean;
}

const numerals = ['', '', 'both', 'three', 'four', 'five', 'six', 'seven'];

function nameOf({ subject }: Finding, { names, region }: Telling): string {
	if (subject === 'world') return 'the world';
	if (subject === 'region') return region ? `${region.en} as a whole` : 'the region as a whole';
	return englishName(subject, names);
}

const named = (findings: readonly Finding[], telling: Telling) =>
	listed(
		findings.map((finding) => nameOf(finding, telling)),
		'en'
	);

const opening = ({ story: { window, kind } }: Voice) =>
	window && kind === 'trend' ? `between ${window[0]} and ${window[1]} ` : '';

const predicateFor = ({ story, plural }: Voice, mover: Mover, since = true) =>
	predicate(story, mover.course, mover, plural, since);

const numbersFor = (
	{ story, numbers, telling }: Voice,
	mover: Mover,
	withYears: boolean,
	first = true
): Piece => [pair(story, mover, numbers, withYears), bracket(story, mover, numbers, telling.expect, first)];

/** "In Kazakhstan aid as a share of GNI fell from 1.2% in 1993 to 0.03% in 2019 (…)" */
function oneMover(voice: Voice, mover: Mover): Piece {
	const { finding } = mover;
	const place = finding.subject === 'world' ? 'across the world ' : `in ${nameOf(finding, voice.telling)} `;
	// Spread is a matter between the region's countries already.
	const where = voice.telling.expect.kind === 'spread' ? '' : place;
	const said = [predicateFor(voice, mover), beforePair(voice.story, mover.course)];
	return line`${where}${voice.subject} ${said}${numbersFor(voice, mover, true)}`;
}

/** Two or three movers, each with its numbers; a predicate is said once for those who share it. */
function fewMovers(voice: Voice, movers: readonly Mover[]): Piece {
	const { story, subject } = voice;
	const clauses = movers.map((mover, index): Piece => {
		const where = `in ${nameOf(mover.finding, voice.telling)}`;
		const told = numbersFor(voice, mover, !story.window, index === 0);
		const joint = beforePair(story, mover.course);
		if (index === 0) return line`${subject} ${predicateFor(voice, mover)} ${where}${joint}${told}`;
		if (mover.course === movers[index - 1]?.course) return line`${where}${joint}${told}`;
		return line`${where} ${voice.plural ? 'they' : 'it'} ${predicateFor(voice, mover, false)}${joint}${told}`;
	});
	return [opening(voice), between(clauses, '; ')];
}

/** "in all five countries", where nobody is left out. */
function everywhere({ story, numbers }: Voice): Piece | undefined {
	const [only] = story.groups;
	const word = numerals[story.of];
	if (!only || !word || only.movers.length !== story.of) return undefined;
	return line`in ${story.of === 2 ? '' : 'all '}${numbers.countries(findingsOf(only.movers), word)} countries`;
}

function joined(clauses: readonly Piece[]): Piece {
	const last = clauses.at(-1) ?? '';
	if (clauses.length < 3) return between(clauses, ' and ');
	return [between(clauses.slice(0, -1), ', '), ' and ', last];
}

/** After the first, a predicate of a list does without its verb: "has been lower …, close to … in …". */
const withoutVerb = (said: string) => said.replace(/^(?:has|have)(?: been)? /, '');

/** Places first, for predicates that hold a comma of their own. */
function placesFirst(voice: Voice): Piece {
	const it = voice.plural ? 'they' : 'it';
	const clauses = voice.story.groups.flatMap(({ movers }, index): Piece[] => {
		const [first] = movers;
		const where = `in ${named(findingsOf(movers), voice.telling)}`;
		return first ? [`${where} ${index === 0 ? voice.subject : it} ${predicateFor(voice, first)}`] : [];
	});
	return [opening(voice), between(clauses, '; ')];
}

/** Four to seven: who moved which way, by name. */
function namedGroups(voice: Voice): Piece {
	const { story, subject } = voice;
	const all = everywhere(voice);
	const said = story.groups.flatMap(({ movers }, index) => {
		const [first] = movers;
		const words = first ? predicateFor(voice, first, index === 0) : '';
		return [{ movers, words: index === 0 ? words : withoutVerb(words) }];
	});
	if (!all && said.some(({ words }) => words.includes(','))) return placesFirst(voice);
	const clauses = said.map(({ movers, words }) => {
		return line`${words} ${all ?? `in ${named(findingsOf(movers), voice.telling)}`}`;
	});
	return [opening(voice), subject, ' ', joined(clauses)];
}

/** More than seven: counts. */
function countedGroups(voice: Voice): Piece {
	const { story, numbers } = voice;
	const clauses = story.groups.flatMap(({ movers }, index): Piece[] => {
		const [first] = movers;
		if (!first) return [];
		const count = numbers.countries(findingsOf(movers));
		const said = predicateFor(voice, first, index === 0);
		if (index > 0) return [line`${withoutVerb(said)} in ${count}`];
		return [line`${said} in ${count} of ${numbers.countries(voice.telling.findings)} countries`];
	});
	return [opening(voice), voice.subject, ' ', joined(clauses)];
}

const labels: Readonly<Record<Label, string>> = {
	most: 'most in',
	least: 'least in',
	'largest-rise': 'the largest rise was in',
	'only-rise': 'the rise was in',
	'largest-fall': 'the largest fall was in',
	'only-fall': 'the fall was in',
	'largest-difference': 'the largest difference was in',
	'smallest-difference': 'the smallest in',
	opposite: 'the other way in',
	next: 'next in',
	other: 'otherwise in'
};

/** Numbers of the two that say most. */
function details(voice: Voice): Piece {
	const told = extremesOf(voice.story).map(({ label, mover }, index): Piece => {
		const where = nameOf(mover.finding, voice.telling);
		const verb = label === 'most' ? `${voice.plural ? 'they' : 'it'} ${predicateFor(voice, mover)} ` : '';
		return line`${verb}${labels[label]} ${where}: ${numbersFor(voice, mover, !voice.story.window, index === 0)}`;
	});
	return between(told, '; ');
}

function listOrCount(voice: Voice, findings: readonly Finding[], each: (finding: Finding) => Piece): Piece {
	if (findings.length <= 3 || modeOf(voice.story) !== 'counted')
		return between(
			findings.map((finding) => [nameOf(finding, voice.telling), each(finding)]),
			', '
		);
	return line`${voice.numbers.countries(findings)} ${nounFor('country', findings.length, 'en')}`;
}

const valueOf = ({ numbers }: Voice, finding: Finding) => {
	const value = finding.first?.value ?? 0;
	return numbers.of(finding, 'first', value, numbers.quantity.value(value));
};

const yearsOf = ({ numbers }: Voice, finding: Finding, noun: 'year' | 'knownYear') =>
	numbers.of(finding, 'years', finding.n, counted(noun, finding.n, 'en'));

/** Who does not fit the comparison and why: one value throughout, one year, too few years, nothing at all. */
function notes(voice: Voice): Piece {
	const { story, telling } = voice;
	const still =
		telling.indicator.measurement === 'expert-coded'
			? 'unmoved in the experts’ coding'
			: 'one value in every known year';
	const pieces: readonly (readonly [readonly Finding[], string, (finding: Finding) => Piece])[] = [
		[
			story.constant,
			still,
			(finding) => line` (${valueOf(voice, finding)}, ${yearsOf(voice, finding, 'year')})`
		],
		[
			story.single,
			'one year only',
			(finding) => line` (${valueOf(voice, finding)} in ${String(finding.first?.year)})`
		],
		[story.thin, 'too few years to compare', () => ''],
		[story.none, 'no data', ({ gap }) => ` (${gapWords.en[gap ?? 'no-value'].clause})`]
	];
	return between(
		pieces
			.filter(([findings]) => findings.length > 0)
			.map(([findings, words, each]): Piece => [words, ': ', listOrCount(voice, findings, each)]),
		'; '
	);
}

/** The only finding, where it has no pair of numbers. */
function loneFinding(voice: Voice, finding: Finding): Piece {
	const { story, subject, telling } = voice;
	const name = nameOf(finding, telling);
	if (story.none.length > 0) return `${name}: no data (${gapWords.en[finding.gap ?? 'no-value'].clause})`;
	if (story.single.length > 0)
		return line`${name}: only ${String(finding.first?.year)} is known, with ${subject} at ${valueOf(voice, finding)}`;
	const years = yearsOf(voice, finding, 'knownYear');
	const value = valueOf(voice, finding);
	if (telling.indicator.measurement === 'expert-coded')
		return line`in ${name} ${subject} did not move in the experts’ coding: ${value} (${years})`;
	return line`in ${name} ${subject} ${voice.plural ? 'have' : 'has'} the same value in all ${years}: ${value}`;
}

/** Sentences as pieces, most important first; empty ones are to be dropped. */
export function answerEn(telling: Telling, story: Story, numbers: Numbers): readonly Piece[] {
	const wording = wordingOf(telling.indicator, telling.expect);
	const words = story.kind === 'count' ? { en: 'protests', plural: true } : wording;
	const voice: Voice = { telling, story, numbers, subject: words.en, plural: words.plural };
	const movers = moversOf(story);
	const [only] = telling.findings;
	const [first] = movers;
	if (!first) return telling.findings.length === 1 && only ? [loneFinding(voice, only)] : [notes(voice)];
	const mode = modeOf(story);
	if (mode === 'one') return [oneMover(voice, first), notes(voice)];
	if (mode === 'few') return [fewMovers(voice, movers), notes(voice)];
	return [mode === 'counted' ? countedGroups(voice) : namedGroups(voice), details(voice), notes(voice)];
}
