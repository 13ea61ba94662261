/** A view and what was expected of it → what the worker is asked; its answer → one verdict for the view's countries. */
import type { Lean, VerdictWord } from '$lib/argument/verdict';
import type { Iso3 } from '$lib/base/ids';
import { within, type Series } from '$lib/indicators/series';
import { leanOfMembers, wordOfMembers } from '$lib/judging/combine-region';
import { paired } from '$lib/statistics/association';
import type { Change, Observed } from '$lib/statistics/change';
import { combineMembers, type Voice } from '$lib/statistics/combine';
import { LEAN, VERDICT } from '$lib/statistics/judge';
import type { DeskVerdict, JudgedCountry, VerdictRequest } from '$lib/work/desk-messages';
import type { DeskMaterial } from './material';
import type { OwnExpectation } from './own-evidence';

/** `word` and `lean` speak of the expectation, not of the claim's side. */
export interface OwnVerdict {
	readonly word: VerdictWord;
	readonly lean: Lean;
	/** countries that could be judged, and those on either side */
	readonly judged: number;
	readonly as: readonly Iso3[];
	readonly against: readonly Iso3[];
	/** mean within-country rank correlation, where two indicators were judged */
	readonly rho?: { readonly value: number; readonly low: number; readonly high: number };
}

const observed = ({ observations }: Series): Observed => ({
	years: observations.map(({ year }) => year),
	values: observations.map(({ value }) => value)
});

const none: Observed = { years: [], values: [] };

/** Members first, so that they are the chosen places. */
export function requestOf(
	expect: OwnExpectation,
	{ measured, everyone, members, period }: DeskMaterial
): VerdictRequest {
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

function ofLink(answer: Extract<DeskVerdict, { kind: 'association' }>, wanted: 1 | -1): OwnVerdict {
	const { found } = answer;
	if (!found.judged)
		return { ...empty, word: found.members ? 'cannot-tell' : 'no-data', judged: found.members };
	const { rho: value, low, high, p, members } = found;
	const same = Math.sign(value) === wanted;
	return {
		...empty,
		judged: members.length,
		rho: { value, low, high },
		word: p > VERDICT ? 'cannot-tell' : same ? 'supports' : 'contradicts',
		lean: p <= VERDICT || p > LEAN ? 'none' : same ? 'for' : 'against'
	};
}

type Known = JudgedCountry & { readonly judged: NonNullable<JudgedCountry['judged']> };

const wordOf = (direction: Voice['direction'] = 0): VerdictWord =>
	direction === 1 ? 'supports' : direction === -1 ? 'contradicts' : 'cannot-tell';
const leanOf = (towards: number): Lean => (towards === 0 ? 'none' : towards > 0 ? 'for' : 'against');

/** One verdict over the countries, by the rules of the argument's own pieces; a reader's choice all the same. */
export function verdictOf(
	answer: DeskVerdict,
	expect: OwnExpectation,
	{ members }: Pick<DeskMaterial, 'members'>
): OwnVerdict {
	const wanted = wantedSign(expect);
	if (answer.kind === 'association') return ofLink(answer, wanted);
	const known = answer.countries.filter((one): one is Known => one.judged !== undefined);
	if (!known.length) return empty;
	const voices = known.map(({ judged: { measure, p } }): Voice => {
		const direction = p <= VERDICT ? Math.sign(measure) * wanted : 0;
		return { direction: direction as -1 | 0 | 1, p };
	});
	const together = combineMembers(voices, members.length === 1);
	const word = wordOfMembers(together);
	const each = known.map(({ judged }, place) => ({
		word: wordOf(voices[place]?.direction),
		lean: leanOf(judged.lean * wanted)
	}));
	const names = (places: readonly number[]) =>
		places.flatMap((place) => members[known[place]?.place ?? -1] ?? []);
	return {
		word,
		lean: word === 'cannot-tell' ? leanOfMembers(each, members.length === 1) : 'none',
		judged: known.length,
		as: names(together.favour),
		against: names(together.against)
	};
}
