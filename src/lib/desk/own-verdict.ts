/** A view and what was expected of it → what the worker is asked; its answer → one verdict for the view's countries. */
import type { Iso3 } from '$lib/base/ids';
import { within, type Series } from '$lib/indicators/series';
import { paired } from '$lib/statistics/association';
import type { Change, Observed } from '$lib/statistics/change';
import type { DeskAnswer, DeskRequest, JudgedCountry } from '$lib/work/desk-messages';
import type { DeskMaterial } from './material';
import type { OwnExpectation } from './own-evidence';

export type OwnWord =
	| 'supports'
	| 'contradicts'
	| 'mixed'
	| 'supports-in-part'
	| 'contradicts-in-part'
	| 'cannot-tell'
	| 'no-data';

/** `word` and `lean` speak of the expectation, not of the claim's side. */
export interface OwnVerdict {
	readonly word: OwnWord;
	readonly lean: 'for' | 'against' | 'none';
	/** countries that could be judged, and those on either side */
	readonly judged: number;
	readonly as: readonly Iso3[];
	readonly against: readonly Iso3[];
	/** mean within-country rank correlation, where two indicators were judged */
	readonly rho?: { readonly value: number; readonly low: number; readonly high: number };
}

const verdictAt = 0.05;
const leanAt = 0.2;

const observed = ({ observations }: Series): Observed => ({
	years: observations.map(({ year }) => year),
	values: observations.map(({ value }) => value)
});

const none: Observed = { years: [], values: [] };

/** Members first, so that they are the chosen places. */
export function requestOf(
	expect: OwnExpectation,
	{ measured, everyone, members, period }: DeskMaterial
): DeskRequest {
	const chosen = members.map((_, place) => place);
	const series = (role: 'y' | 'x', country: Iso3): Observed => {
		const found = measured[role]?.panel.series.get(country);
		return found ? observed(within(found, ...period)) : none;
	};
	if (expect.kind === 'association')
		return {
			kind: 'association',
			chosen,
			world: everyone.map((country) => paired(series('x', country), series('y', country), expect.lagYears))
		};
	const change: Change = expect.kind === 'step' ? { kind: 'step', after: expect.after } : { kind: 'trend' };
	return { kind: 'change', chosen, change, world: everyone.map((country) => series('y', country)) };
}

/** The direction that was expected. */
function wantedSign(expect: OwnExpectation): 1 | -1 {
	if (expect.kind === 'association') return expect.sign === 'positive' ? 1 : -1;
	const direction = expect.kind === 'step' ? expect.direction : expect.kind;
	return direction === 'rise' ? 1 : -1;
}

const empty: OwnVerdict = { word: 'no-data', lean: 'none', judged: 0, as: [], against: [] };

function ofLink(answer: Extract<DeskAnswer, { kind: 'association' }>, wanted: 1 | -1): OwnVerdict {
	const { found } = answer;
	if (!found.judged)
		return { ...empty, word: found.members ? 'cannot-tell' : 'no-data', judged: found.members };
	const { rho: value, low, high, p, members } = found;
	const same = Math.sign(value) === wanted;
	return {
		...empty,
		judged: members.length,
		rho: { value, low, high },
		word: p > verdictAt ? 'cannot-tell' : same ? 'supports' : 'contradicts',
		lean: p <= verdictAt || p > leanAt ? 'none' : same ? 'for' : 'against'
	};
}

type Known = JudgedCountry & { readonly judged: NonNullable<JudgedCountry['judged']> };

/** The region's word: most must agree, a minority only in part, and both sides at once only where neither is chance. */
function combined(as: readonly Known[], against: readonly Known[], of: number): OwnWord {
	const strong = (some: readonly Known[]) => some.some(({ judged }) => judged.p <= verdictAt / of);
	if (as.length && against.length) return strong(as) && strong(against) ? 'mixed' : 'cannot-tell';
	const [some, word] = as.length ? ([as, 'supports'] as const) : ([against, 'contradicts'] as const);
	if (!some.length) return 'cannot-tell';
	if (some.length > of / 2 && (some.length > 1 || of === 1)) return word;
	return strong(some) ? `${word}-in-part` : 'cannot-tell';
}

/** One verdict over the countries, by the rules of the argument's own pieces; a reader's choice all the same. */
export function verdictOf(
	answer: DeskAnswer,
	expect: OwnExpectation,
	{ members }: Pick<DeskMaterial, 'members'>
): OwnVerdict {
	const wanted = wantedSign(expect);
	if (answer.kind === 'association') return ofLink(answer, wanted);
	const known = answer.countries.filter((one): one is Known => one.judged !== undefined);
	if (!known.length) return empty;
	const found = known.filter(({ judged }) => judged.p <= verdictAt);
	const as = found.filter(({ judged }) => Math.sign(judged.measure) === wanted);
	const against = found.filter(({ judged }) => Math.sign(judged.measure) === -wanted);
	const word = combined(as, against, known.length);
	const leans = known.reduce((sum, { judged }) => sum + judged.lean * wanted, 0);
	const names = (some: readonly Known[]) => some.flatMap(({ place }) => members[place] ?? []);
	return {
		word,
		lean: word !== 'cannot-tell' || leans === 0 ? 'none' : leans > 0 ? 'for' : 'against',
		judged: known.length,
		as: names(as),
		against: names(against)
	};
}
