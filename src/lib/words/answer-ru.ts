/** The Russian answer under a figure's title: a story and its numbers in, at most three sentences out. */
import type { Finding } from '$lib/argument/finding';
import { gapWords } from './messages-gaps';
import { isCountry, russianPlaces } from './country-place';
import { listed } from './list';
import { between, line, type Piece } from './parts';
import { counted, nounFor, russianCase } from './plural';
import { agree, beforePair, bracket, didNotMove, pair, predicate, theSame } from './predicate-ru';
import type { Mover, Story } from './story';
import { extremesOf, modeOf, type Label } from './story-extremes';
import { findingsOf, moversOf, subjectsOf, type Numbers, type Telling } from './story-numbers';
import { wordingOf } from './wording';

/** Everything a clause needs to know. */
interface Voice {
	readonly telling: Telling;
	readonly story: Story;
	readonly numbers: Numbers;
	readonly subject: string;
}

/** «во всех …»; two are «обе». */
const afterAll = ['', '', 'обеих', 'трёх', 'четырёх', 'пяти', 'шести', 'семи'];

function nameOf({ subject }: Finding, { names, region }: Telling): string {
	if (subject === 'world') return 'мир в целом';
	if (subject === 'region') return region ? `${region.ru} в целом` : 'регион в целом';
	return names(subject).ru;
}

const named = (findings: readonly Finding[], telling: Telling) =>
	listed(
		findings.map((finding) => nameOf(finding, telling)),
		'ru'
	);

/** «в Казахстане и Кыргызстане»; undefined where the nominative has to do. */
function placeOf(findings: readonly Finding[]): string | undefined {
	const [first] = findings;
	if (findings.length === 1 && first?.subject === 'world') return 'в мире';
	const places = findings.every(({ subject }) => isCountry(subject))
		? russianPlaces(subjectsOf(findings))
		: undefined;
	return places && listed(places, 'ru');
}

function opening({ story }: Voice): string {
	const { window } = story;
	return window && story.kind === 'trend' ? `с ${window[0]} по ${window[1]} г. ` : '';
}

const predicateFor = ({ story, telling }: Voice, mover: Mover, since = true) =>
	predicate(story, mover.course, [mover], wordingOf(telling.indicator, telling.expect).gender, since);

const numbersFor = (
	{ story, numbers, telling }: Voice,
	mover: Mover,
	withYears: boolean,
	first = true
): Piece => [pair(story, mover, numbers, withYears), bracket(story, mover, numbers, telling.expect, first)];

/** «в Казахстане доля помощи снизилась с 1,2 % в 1993 г. до 0,03 % в 2019 г. (…)» */
function oneMover(voice: Voice, mover: Mover): Piece {
	const told = [
		predicateFor(voice, mover),
		beforePair(voice.story, mover.course),
		numbersFor(voice, mover, true)
	];
	if (voice.telling.expect.kind === 'spread') return line`${voice.subject} ${told}`;
	const place = placeOf([mover.finding]);
	return place
		? line`${place} ${voice.subject} ${told}`
		: line`${nameOf(mover.finding, voice.telling)}: ${voice.subject} ${told}`;
}

/** Two or three movers, each with its numbers; a predicate is said once for those who share it. */
function fewMovers(voice: Voice, movers: readonly Mover[]): Piece {
	const { story, subject } = voice;
	const located = placeOf(findingsOf(movers)) !== undefined;
	const clauses = movers.map((mover, index): Piece => {
		const where = located ? (placeOf([mover.finding]) ?? '') : nameOf(mover.finding, voice.telling);
		const told = numbersFor(voice, mover, !story.window, index === 0);
		const said = [predicateFor(voice, mover, index === 0), beforePair(story, mover.course)];
		if (located && index === 0) return line`${where} ${subject} ${said}${told}`;
		return mover.course === movers[index - 1]?.course
			? line`${where} — ${told}`
			: line`${where} — ${said}${told}`;
	});
	return [opening(voice), located ? '' : `${subject}: `, between(clauses, '; ')];
}

/** «во всех пяти странах», where nobody is left out. */
function everywhere({ story, numbers }: Voice): Piece | undefined {
	const [only] = story.groups;
	const word = afterAll[story.of];
	if (!only || !word || only.movers.length !== story.of) return undefined;
	return line`${story.of === 2 ? 'в' : 'во всех'} ${numbers.countries(findingsOf(only.movers), word)} странах`;
}

/** Four to seven: who moved which way, by name. */
function namedGroups(voice: Voice): Piece {
	const { story, subject } = voice;
	const clauses = story.groups.flatMap(({ movers }, index) => {
		const [first] = movers;
		return first ? [{ movers, said: predicateFor(voice, first, index === 0) }] : [];
	});
	const all = everywhere(voice);
	if (all) return line`${opening(voice)}${all} ${subject} ${clauses[0]?.said ?? ''}`;
	const located = placeOf(findingsOf(moversOf(story))) !== undefined;
	const joiner = clauses.some(({ said }) => said.includes(',')) || !located ? '; ' : ', ';
	const told = clauses.map(({ movers, said }, index): Piece => {
		if (!located) return `${said}: ${named(findingsOf(movers), voice.telling)}`;
		const where = placeOf(findingsOf(movers)) ?? '';
		return index === 0 ? `${where} ${subject} ${said}` : `${where} — ${said}`;
	});
	return [opening(voice), located ? '' : `${subject} `, between(told, joiner)];
}

/** More than seven: counts. */
function countedGroups(voice: Voice): Piece {
	const { story, numbers } = voice;
	const clauses = story.groups.map(({ movers }, index): Piece => {
		const [first] = movers;
		const said = first ? predicateFor(voice, first, index === 0) : '';
		const count = numbers.countries(findingsOf(movers));
		const all = numbers.countries(voice.telling.findings);
		const noun = russianCase('country', movers.length, 'prepositional');
		return index === 0 ? line`${said} в ${count} ${noun} из ${all}` : line`${said} — в ${count}`;
	});
	return [opening(voice), voice.subject, ' ', between(clauses, '; ')];
}

const labels: Readonly<Record<Label, string>> = {
	most: 'сильнее всего',
	least: 'слабее всего',
	'largest-rise': 'самый большой рост',
	'only-rise': 'рост',
	'largest-fall': 'самое большое снижение',
	'only-fall': 'снижение',
	'largest-difference': 'самая большая разница',
	'smallest-difference': 'самая малая',
	opposite: 'в обратную сторону',
	next: 'далее',
	other: 'иначе'
};

/** Numbers of the two that say most. */
function details(voice: Voice): Piece {
	const told = extremesOf(voice.story).map(({ label, mover }, index): Piece => {
		const where = placeOf([mover.finding]) ?? nameOf(mover.finding, voice.telling);
		return line`${labels[label]} — ${where}: ${numbersFor(voice, mover, !voice.story.window, index === 0)}`;
	});
	return between(told, '; ');
}

function listOrCount(voice: Voice, findings: readonly Finding[], each: (finding: Finding) => Piece): Piece {
	if (findings.length <= 3 || modeOf(voice.story) !== 'counted')
		return between(
			findings.map((finding) => [nameOf(finding, voice.telling), each(finding)]),
			', '
		);
	return line`${voice.numbers.countries(findings)} ${nounFor('country', findings.length, 'ru')}`;
}

const valueOf = ({ numbers }: Voice, finding: Finding) => {
	const value = finding.first?.value ?? 0;
	return numbers.of(finding, 'first', value, numbers.quantity.value(value));
};

const yearsOf = ({ numbers }: Voice, finding: Finding, noun: 'year' | 'knownYear') =>
	numbers.of(finding, 'years', finding.n, counted(noun, finding.n, 'ru'));

/** Who does not fit the comparison and why: one value throughout, one year, too few years, nothing at all. */
function notes(voice: Voice): Piece {
	const { story, telling } = voice;
	const { gender } = wordingOf(telling.indicator, telling.expect);
	const still =
		telling.indicator.measurement === 'expert-coded'
			? `по оценке экспертов, ${agree(gender, didNotMove)}`
			: 'одно значение во все годы с данными';
	const pieces: readonly (readonly [readonly Finding[], string, (finding: Finding) => Piece])[] = [
		[
			story.constant,
			still,
			(finding) => line` (${valueOf(voice, finding)}, ${yearsOf(voice, finding, 'year')})`
		],
		[
			story.single,
			'данные за один год',
			(finding) => line` (${valueOf(voice, finding)} в ${String(finding.first?.year)} г.)`
		],
		[story.thin, 'мало лет для сравнения', () => ''],
		[story.none, 'нет данных', ({ gap }) => ` (${gapWords.ru[gap ?? 'no-value'].clause})`]
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
	if (story.none.length > 0) return `${name}: нет данных (${gapWords.ru[finding.gap ?? 'no-value'].clause})`;
	if (story.single.length > 0)
		return line`${name}: данные есть только за ${String(finding.first?.year)} г., ${subject} — ${valueOf(voice, finding)}`;
	const { gender } = wordingOf(telling.indicator, telling.expect);
	const still =
		telling.indicator.measurement === 'expert-coded'
			? `, по оценке экспертов, ${agree(gender, didNotMove)}`
			: ` во все годы с данными ${agree(gender, theSame)}`;
	const where = placeOf([finding]);
	return line`${where ? `${where} ` : `${name}: `}${subject}${still}: ${valueOf(voice, finding)} (${yearsOf(voice, finding, 'knownYear')})`;
}

/** Sentences as pieces, most important first; empty ones are to be dropped. */
export function answerRu(telling: Telling, story: Story, numbers: Numbers): readonly Piece[] {
	const isCount = story.kind === 'count';
	const subject = isCount ? 'акций протеста' : wordingOf(telling.indicator, telling.expect).ru;
	const voice: Voice = { telling, story, numbers, subject };
	const movers = moversOf(story);
	const [only] = telling.findings;
	const [first] = movers;
	if (!first) return telling.findings.length === 1 && only ? [loneFinding(voice, only)] : [notes(voice)];
	const mode = modeOf(story);
	if (mode === 'one') return [oneMover(voice, first), notes(voice)];
	if (mode === 'few') return [fewMovers(voice, movers), notes(voice)];
	return [mode === 'counted' ? countedGroups(voice) : namedGroups(voice), details(voice), notes(voice)];
}
