/** Russian sentences of a verdict: its facts in, what was found, how usual that is and what would have been needed, out. */
import type { Silence } from '$lib/argument/verdict';
import { line, type Piece } from './parts';
import { counted, nounFor, russianCase, verbFor } from './plural';
import { agree } from './predicate-ru';
import type { VerdictFacts } from './verdict-facts';
import { wordingOf } from './wording';
import { numeral } from '$lib/base/numerals';

const gone = {
	up: ['вырос', 'выросла', 'выросло', 'выросли'],
	down: ['снизился', 'снизилась', 'снизилось', 'снизились']
} as const;
const was = ['был', 'была', 'было', 'были'] as const;
const stood = ['стоял', 'стояла', 'стояло', 'стояли'] as const;

const higher = (up: boolean) => (up ? 'выше' : 'ниже');

/** «доля помощи снизилась на 0,4 процентного пункта за десятилетие» */
function moved(facts: VerdictFacts): Piece {
	const { telling, change, up, perDecade } = facts;
	const { expect } = telling.verdict;
	const subject = wordingOf(telling.indicator, expect);
	const pace = perDecade ? ' за десятилетие' : '';
	const by: Piece = change ? line` на ${change}${pace}` : '';
	if (expect.kind === 'step')
		return line`с ${String(expect.after)} г. ${subject.ru} ${higher(up)}, чем до того,${by}`;
	if (expect.kind === 'turn')
		return line`после ${String(expect.after)} г. наклон ${higher(up)}, чем до того,${by}`;
	if (change?.number === 0) return `${subject.ru}: наклон по всем годам — ноль`;
	return line`${subject.ru} ${agree(subject.gender, up ? gone.up : gone.down)}${by}`;
}

/** «ряд, который блуждает так же, уходит так далеко в одном случае из 4» */
function usual({ oneIn, telling }: VerdictFacts): Piece {
	if (telling.verdict.usual === undefined) return '';
	if (!oneIn) return 'ряд, который блуждает так же, уходит так далеко реже, чем в одном случае из тысячи';
	if (oneIn.shown === '1') return 'ряд, который блуждает так же, уходит так далеко почти всегда';
	return line`ряд, который блуждает так же, уходит так далеко в одном случае из ${oneIn}`;
}

function needed({ needed: size, neverEnough, up, telling }: VerdictFacts): Piece {
	if (neverEnough) return 'на этой шкале никакое изменение не было бы заметно';
	if (!size) return '';
	const { kind } = telling.verdict.expect;
	if (kind === 'step') return line`чтобы разницу можно было отличить от блуждания, понадобилось бы ${size}`;
	if (kind === 'turn') return line`поворот был бы заметен от ${size} за десятилетие`;
	return line`чтобы отличить его от блуждания, понадобилось бы ${up ? 'повышение' : 'снижение'} на ${size}`;
}

const joined = (pieces: readonly Piece[]): Piece =>
	pieces.filter((piece) => piece !== '').map((piece, index): Piece => (index ? ['; ', piece] : piece));

function level(facts: VerdictFacts): Piece {
	const { verdict, indicator } = facts.telling;
	const { expect } = verdict;
	if (expect.kind !== 'level') return '';
	const subject = wordingOf(indicator);
	const when = expect.at === undefined ? 'по медиане' : `в ${expect.at} г.`;
	const than = typeof expect.benchmark === 'number' ? 'порога' : `, чем в ${expect.benchmark.year} г.,`;
	const joint = typeof expect.benchmark === 'number' ? ' ' : '';
	const by: Piece = facts.change ? line` на ${facts.change}` : '';
	return line`${when} ${subject.ru} ${agree(subject.gender, was)} ${higher(facts.up)}${joint}${than}${by}`;
}

/** «с 2005 г. акций на миллион жителей в 4,1 раза больше, чем до того» */
function frequency(facts: VerdictFacts): Piece {
	const { effect, expect } = facts.telling.verdict;
	const since = expect.kind === 'count' ? `с ${expect.after} г. акций протеста ` : '';
	const more = facts.up ? 'больше' : 'меньше';
	if (!effect || effect.value === 0) return `${since}${more}, чем до того`;
	const times = effect.value >= 1 ? effect.value : 1 / effect.value;
	if (numeral(times, 'ru', 1) === '1,0') return `${since}столько же, сколько до того`;
	const shown = facts.part(
		'change',
		effect.value,
		`${numeral(times, 'ru', 1)}\u00a0${nounFor('time', times, 'ru', 1)}`
	);
	return line`${since}в ${shown} ${more}, чем до того`;
}

function link(facts: VerdictFacts): Piece {
	const { verdict, indicator, driver } = facts.telling;
	const { effect, countries = 0 } = verdict;
	if (!effect) return '';
	const rho = facts.part('correlation', effect.value, numeral(effect.value, 'ru', 2, 'always'));
	const many = facts.part(
		'countries',
		countries,
		`${countries}\u00a0${russianCase('country', countries, 'prepositional')}`
	);
	const what = driver ? line`${wordingOf(driver).ru} и ${wordingOf(indicator).ru}: ` : '';
	return line`${what}ранговая корреляция в ${many} в среднем ${rho}`;
}

function chance({ telling, part }: VerdictFacts): Piece {
	const { p = 1 } = telling.verdict;
	if (p < 0.001) return 'случайно такое бывает реже, чем в одном случае из тысячи';
	const cases = Math.max(1, Math.round(1 / p));
	if (cases === 1) return 'случайно такое бывает почти всегда';
	return line`случайно такое бывает в одном случае из ${part('share', p, numeral(cases, 'ru'))}`;
}

/** What the numbers did, by the kind of expectation, without a judgement. */
function found(facts: VerdictFacts): Piece {
	const { kind } = facts.telling.verdict.expect;
	if (kind === 'level') return level(facts);
	if (kind === 'count') return frequency(facts);
	return kind === 'association' ? link(facts) : moved(facts);
}

/** Why a verdict was given. */
function because(facts: VerdictFacts): Piece {
	const { kind } = facts.telling.verdict.expect;
	if (kind === 'level') return joined([level(facts), 'так выходит, какой бы соседний год ни взять']);
	if (kind === 'count')
		return joined([
			frequency(facts),
			'разница больше обычного разброса по годам и держится без любых трёх лет подряд'
		]);
	if (kind === 'association') return joined([link(facts), chance(facts)]);
	return joined([moved(facts), usual(facts)]);
}

function wanders(facts: VerdictFacts): Piece {
	const { kind } = facts.telling.verdict.expect;
	if (kind === 'count')
		return joined([
			frequency(facts),
			'такая разница не больше обычного разброса по годам, при котором и рост вчетверо заметен лишь в 10–55 случаях из 100'
		]);
	if (kind === 'association') return joined([link(facts), chance(facts)]);
	if (kind === 'level') return reasons.unsteady(facts);
	return joined([moved(facts), usual(facts), needed(facts)]);
}

/** Why there is no verdict, by its reason. */
const reasons: Readonly<Record<Silence, (facts: VerdictFacts) => Piece>> = {
	'no-data': () => 'данных нет',
	described: () => 'это показано для сведения и не проверяется',
	'too-short': ({ knownYears, telling: { verdict } }) => {
		const sides = 'after' in verdict.expect ? ' и трёх с каждой стороны от названного года' : '';
		return line`данные есть только за ${knownYears}, а нужно не меньше восьми лет${sides}`;
	},
	'year-unknown': () => 'значение для названного года неизвестно',
	still: ({ telling, knownYears }) =>
		line`${wordingOf(telling.indicator, telling.verdict.expect).ru}: одно и то же значение (${knownYears}); это не значит, что ничего не изменилось`,
	'no-room': ({ telling: { indicator, verdict } }) => {
		const subject = wordingOf(indicator, verdict.expect);
		const end = verdict.noRoom === 'ceiling' ? 'верхнего' : 'нижнего';
		return `${subject.ru} с самого начала ${agree(subject.gender, stood)} у ${end} края шкалы: двигаться было некуда`;
	},
	'few-events': ({ part, telling: { verdict } }) => {
		const events = verdict.events ?? 0;
		if (events === 0) return 'известных акций нет: по такому числу не судят ни о росте, ни о снижении';
		return line`известно всего ${part('events', events, counted('protest', events, 'ru'))}: по такому числу не судят ни о росте, ни о снижении`;
	},
	'hangs-on-years': (facts) =>
		joined([frequency(facts), 'но разница держится на трёх годах подряд, без них её нет']),
	'few-countries': ({ part, telling: { verdict } }) => {
		const countries = verdict.countries ?? 0;
		if (countries === 0) return 'лет не хватает ни в одной стране, а стран нужно не меньше пяти';
		const noun = russianCase('country', countries, 'prepositional');
		return line`лет хватает только в ${part('countries', countries, `${countries}\u00a0${noun}`)}, а стран нужно не меньше пяти`;
	},
	unsteady: (facts) => {
		const { sourceInterval } = facts.telling.verdict;
		const why =
			sourceInterval === 'inside'
				? 'но это не больше погрешности источника'
				: 'но с другим соседним годом выходит иначе, или соседних лет известно слишком мало';
		return joined([level(facts), why]);
	},
	'too-small': (facts) =>
		joined([found(facts), 'это не блуждание, но меньше изменения, о котором стоит говорить']),
	'no-design': () => 'источник не даёт ни весов, ни схемы выборки',
	wanders
};

const leans = { for: 'скорее за тезис', against: 'скорее против тезиса', none: 'перевеса нет' } as const;

/** Verdict and reasons, how other countries moved, what the source's interval says; empty ones are to be dropped. */
export function verdictRu(facts: VerdictFacts): readonly Piece[] {
	const { word, lean, telling } = facts;
	if (word === 'no-data') return ['данных нет'];
	if (word === 'cannot-tell')
		return [
			line`по этим данным нельзя сказать: ${reasons[telling.verdict.why ?? 'wanders'](facts)}`,
			leans[lean],
			...beside(facts)
		];
	const says = word === 'supports' ? 'данные подтверждают тезис' : 'данные противоречат тезису';
	return [line`${says}: ${because(facts)}`, ...beside(facts)];
}

function beside(facts: VerdictFacts): readonly Piece[] {
	const { rank, worldWide, sourceInterval, driver, drawn, why } = facts.telling.verdict;
	const pieces: Piece[] = [];
	if (rank && facts.telling.verdict.direction !== 0) {
		const same = facts.part('rank', rank.same, numeral(rank.same, 'ru'));
		const of = facts.part(
			'countries',
			rank.of,
			`${rank.of}\u00a0${russianCase('country', rank.of, 'genitive')}`
		);
		const verb = verbFor(rank.same, 'ru', 'двигалась', 'двигались');
		const wide = worldWide ? ': так менялось во всём мире, о самом регионе это ничего не говорит' : '';
		pieces.push(line`в ту же сторону ${verb} ${same} из ${of}${wide}`);
	}
	if (sourceInterval === 'inside' && why !== 'unsteady')
		pieces.push('изменение не выходит за интервал самого источника');
	if (sourceInterval === 'outside') pieces.push('изменение больше интервала самого источника');
	if (drawn) {
		const years = facts.part('missing', drawn, counted('year', drawn, 'ru'));
		const which = verbFor(drawn, 'ru', 'который издатель', 'которые издатель');
		const counts = verbFor(drawn, 'ru', 'не учтён', 'не учтены');
		pieces.push(line`${years}, ${which} досчитал по прямой между соседними, ${counts}`);
	}
	if (driver) pieces.push(`всё держится на одной стране: ${facts.telling.names(driver).ru}`);
	return pieces;
}
