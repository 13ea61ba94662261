/** English sentences of a verdict: its facts in, what was found, how usual that is and what would have been needed, out. */
import { numeral } from '$lib/base/numerals';
import { englishName } from './country-place';
import type { Silence } from '$lib/argument/verdict';
import { line, type Piece } from './parts';
import { counted } from './plural';
import type { VerdictFacts } from './verdict-facts';
import { wordingOf } from './wording';

const higher = (up: boolean) => (up ? 'higher' : 'lower');

/** "aid as a share of GNI fell by 0.4 percentage points a decade" */
function moved(facts: VerdictFacts): Piece {
	const { telling, change, up, perDecade } = facts;
	const { expect } = telling.verdict;
	const subject = wordingOf(telling.indicator, expect);
	const by: Piece = change ? line` by ${change}${perDecade ? ' a decade' : ''}` : '';
	const has = subject.plural ? 'have' : 'has';
	if (expect.kind === 'step')
		return line`${subject.en} ${has} been ${higher(up)} since ${String(expect.after)} than before${by}`;
	if (expect.kind === 'turn')
		return line`the slope has been ${higher(up)} after ${String(expect.after)} than before${by}`;
	if (change?.number === 0) return `the slope of ${subject.en} over all years is zero`;
	return line`${subject.en} ${up ? 'rose' : 'fell'}${by}`;
}

function usual({ oneIn, telling }: VerdictFacts): Piece {
	if (telling.verdict.usual === undefined) return '';
	const wanderer = 'a series that wanders like this one moves as far';
	if (!oneIn) return `${wanderer} in fewer than one case out of a thousand`;
	return oneIn.shown === '1' ? `${wanderer} nearly always` : line`${wanderer} in one case out of ${oneIn}`;
}

function needed({ needed: size, neverEnough, up, telling }: VerdictFacts): Piece {
	if (neverEnough) return 'no change that this scale allows would have been noticed';
	if (!size) return '';
	const { kind } = telling.verdict.expect;
	if (kind === 'step') return line`a difference of ${size} would have been needed`;
	if (kind === 'turn') return line`a turn of ${size} a decade would have been needed`;
	return line`a ${up ? 'rise' : 'fall'} of ${size} would have been needed`;
}

const joined = (pieces: readonly Piece[]): Piece =>
	pieces.filter((piece) => piece !== '').map((piece, index): Piece => (index ? ['; ', piece] : piece));

function level(facts: VerdictFacts): Piece {
	const { verdict, indicator } = facts.telling;
	const { expect } = verdict;
	if (expect.kind !== 'level') return '';
	const subject = wordingOf(indicator);
	const than =
		typeof expect.benchmark === 'number' ? 'than the benchmark' : `than in ${expect.benchmark.year}`;
	const by: Piece = facts.change ? line` by ${facts.change}` : '';
	if (expect.at === undefined) return line`the median of ${subject.en} was ${higher(facts.up)} ${than}${by}`;
	return line`in ${String(expect.at)} ${subject.en} ${subject.plural ? 'were' : 'was'} ${higher(facts.up)} ${than}${by}`;
}

function frequency(facts: VerdictFacts): Piece {
	const { effect, expect } = facts.telling.verdict;
	const since = expect.kind === 'count' ? `since ${expect.after}` : '';
	if (!effect || effect.value === 0)
		return `protests have been ${facts.up ? 'more' : 'less'} frequent ${since} than before`;
	const times = effect.value >= 1 ? effect.value : 1 / effect.value;
	if (numeral(times, 'en', 1) === '1.0') return `protests have been as frequent ${since} as before`;
	const shown = facts.part('change', effect.value, `${numeral(times, 'en', 1)} times`);
	return effect.value >= 1
		? line`protests have been ${shown} as frequent ${since} as before`
		: line`protests were ${shown} as frequent before as ${since}`;
}

function link(facts: VerdictFacts): Piece {
	const { verdict, indicator, driver } = facts.telling;
	const { effect, countries = 0 } = verdict;
	if (!effect) return '';
	const rho = facts.part('correlation', effect.value, numeral(effect.value, 'en', 2, 'always'));
	const many = facts.part('countries', countries, counted('country', countries, 'en'));
	const what = driver ? `${wordingOf(driver).en} and ${wordingOf(indicator).en}: ` : '';
	return line`${what}the rank correlation within ${many} averages ${rho}`;
}

function chance({ telling, part }: VerdictFacts): Piece {
	const { p = 1 } = telling.verdict;
	if (p < 0.001) return 'chance makes as much in fewer than one case out of a thousand';
	const cases = Math.max(1, Math.round(1 / p));
	if (cases === 1) return 'chance makes as much nearly always';
	return line`chance makes as much in one case out of ${part('share', p, numeral(cases, 'en'))}`;
}

function found(facts: VerdictFacts): Piece {
	const { kind } = facts.telling.verdict.expect;
	if (kind === 'level') return level(facts);
	if (kind === 'count') return frequency(facts);
	return kind === 'association' ? link(facts) : moved(facts);
}

/** Why a verdict was given. */
function because(facts: VerdictFacts): Piece {
	const { kind } = facts.telling.verdict.expect;
	if (kind === 'level') return joined([level(facts), 'and so it is whichever neighbouring year is taken']);
	if (kind === 'count')
		return joined([
			frequency(facts),
			'the difference is more than years usually vary by, and stands without any three years in a row'
		]);
	if (kind === 'association') return joined([link(facts), chance(facts)]);
	return joined([moved(facts), usual(facts)]);
}

function wanders(facts: VerdictFacts): Piece {
	const { kind } = facts.telling.verdict.expect;
	if (kind === 'count')
		return joined([
			frequency(facts),
			'years usually vary by as much, and so even a fourfold rise is found in 10 to 55 cases out of 100'
		]);
	if (kind === 'association') return joined([link(facts), chance(facts)]);
	if (kind === 'level') return reasons.unsteady(facts);
	return joined([moved(facts), usual(facts), needed(facts)]);
}

/** Why there is no verdict, by its reason. */
const reasons: Readonly<Record<Silence, (facts: VerdictFacts) => Piece>> = {
	'no-data': () => 'there are no data',
	described: () => 'this is shown for context and not judged',
	'too-short': ({ knownYears, telling: { verdict } }) =>
		line`only ${knownYears} ${verdict.n === 1 ? 'is' : 'are'} known; it takes eight${'after' in verdict.expect ? ', and three on each side of the stated year' : ''}`,
	'year-unknown': () => 'the value of the stated year is not known',
	still: ({ telling, knownYears }) => {
		const subject = wordingOf(telling.indicator, telling.verdict.expect);
		return line`${subject.en} ${subject.plural ? 'have' : 'has'} one and the same value in all ${knownYears}; that does not mean that nothing changed`;
	},
	'no-room': ({ telling: { indicator, verdict } }) => {
		const subject = wordingOf(indicator, verdict.expect);
		const end = verdict.noRoom === 'ceiling' ? 'upper' : 'lower';
		return `${subject.en} ${subject.plural ? 'have' : 'has'} stood at the ${end} end of the scale from the beginning: there was no room to move`;
	},
	'few-events': ({ part, telling: { verdict } }) => {
		const events = verdict.events ?? 0;
		const known = part('events', events, counted('protest', events, 'en'));
		return line`only ${known} ${events === 1 ? 'is' : 'are'} known in all; so few never make a rise or a fall`;
	},
	'hangs-on-years': (facts) =>
		joined([frequency(facts), 'but the difference hangs on three years in a row and is gone without them']),
	'few-countries': ({ part, telling: { verdict } }) => {
		const countries = verdict.countries ?? 0;
		const known = part('countries', countries, counted('country', countries, 'en'));
		return line`only ${known} ${countries === 1 ? 'has' : 'have'} enough years; it takes five`;
	},
	unsteady: (facts) => {
		const { sourceInterval } = facts.telling.verdict;
		const why =
			sourceInterval === 'inside'
				? 'but that lies within the source’s own error'
				: 'but another neighbouring year says otherwise, or too few of them are known';
		return joined([level(facts), why]);
	},
	'too-small': (facts) =>
		joined([found(facts), 'that is no wandering, but less than a change worth talking about']),
	'no-design': () => 'the source gives neither weights nor a sampling design',
	wanders
};

const leans = {
	for: 'it leans for the claim',
	against: 'it leans against the claim',
	none: 'no lean'
} as const;

/** Verdict and reasons, how other countries moved, what the source's interval says; empty ones are to be dropped. */
export function verdictEn(facts: VerdictFacts): readonly Piece[] {
	const { word, lean, telling } = facts;
	if (word === 'no-data') return ['there are no data'];
	if (word === 'cannot-tell')
		return [
			line`these data cannot tell: ${reasons[telling.verdict.why ?? 'wanders'](facts)}`,
			leans[lean],
			...beside(facts)
		];
	const says = word === 'supports' ? 'the data support the claim' : 'the data contradict the claim';
	return [line`${says}: ${because(facts)}`, ...beside(facts)];
}

function beside(facts: VerdictFacts): readonly Piece[] {
	const { rank, worldWide, sourceInterval, driver, direction, drawn, why } = facts.telling.verdict;
	const pieces: Piece[] = [];
	if (rank && direction !== 0) {
		const same = facts.part('rank', rank.same, numeral(rank.same, 'en'));
		const of = facts.part('countries', rank.of, counted('country', rank.of, 'en'));
		const wide = worldWide ? ': a world-wide movement, which says nothing of the region' : '';
		pieces.push(line`${same} of ${of} moved the same way${wide}`);
	}
	if (sourceInterval === 'inside' && why !== 'unsteady')
		pieces.push('the change lies inside the source’s own interval');
	if (sourceInterval === 'outside') pieces.push('the change is larger than the source’s own interval');
	if (drawn) {
		const years = facts.part('missing', drawn, counted('year', drawn, 'en'));
		const [which, are] = drawn === 1 ? ['was', 'is'] : ['were', 'are'];
		pieces.push(
			line`${years} that ${which} drawn by the publisher on a straight line between others ${are} not counted`
		);
	}
	if (driver) pieces.push(`it all hangs on one country: ${englishName(driver, facts.telling.names)}`);
	return pieces;
}
