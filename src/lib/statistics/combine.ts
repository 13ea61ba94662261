/** What several judged series say, each with a direction and a p value, in; what they say together out. */
import { simes } from './several-tests';
import { settled } from './settled';

/** At or under this p value one voice is a finding by itself. */
const FINDING = 0.05;

/**
 * One judged series as its question sees it. Only what could be judged is a voice: what is too short, or has no
 * data, is left out before and shrinks m. A finding without a p value of its own (a level held against a bar whose
 * source gives no interval) enters with 0.05, never with less.
 */
export interface Voice {
	/** 1 as expected, −1 the other way, 0 neither; of one expected to move against the question, reversed before */
	readonly direction: -1 | 0 | 1;
	/** two-sided */
	readonly p: number;
}

/** 1 as expected, −1 the other way, 0 cannot be told. */
export type Outcome = 1 | -1 | 0 | 'mixed';

export interface Together {
	readonly outcome: Outcome;
	/** places (in the list given) of the voices that are findings by themselves, for and against */
	readonly favour: readonly number[];
	readonly against: readonly number[];
	/** voices in all: k for, l against, of m */
	readonly m: number;
}

export interface OfMembers extends Together {
	/** the outcome holds for the members named alone, fewer than the majority asked for */
	readonly inPart: boolean;
}

export interface OfGroups extends Together {
	/** Simes over all groups, for each direction; a group that points the other way counts as 1 */
	readonly pFavour: number;
	readonly pAgainst: number;
}

const findings = (voices: readonly Voice[], direction: 1 | -1) =>
	voices.flatMap((voice, place) =>
		voice.direction === direction && settled(voice.p) <= FINDING ? [place] : []
	);

const smallest = (voices: readonly Voice[], places: readonly number[]) =>
	Math.min(1, ...places.map((place) => (voices[place] as Voice).p));

/**
 * One question asked of m members (countries of a region). A direction holds where more than half, and at least two,
 * are findings in it and none against; in part, where fewer are, none is against, and the best p value is at most
 * 0.05 ÷ m (Bonferroni: true however the members hang together); `mixed` where both sides have such a p value.
 * Reversing all directions reverses the outcome and exchanges `favour` and `against`, nothing else.
 * @param alone the question is asked of one member by choice: its own finding is the outcome
 */
export function combineMembers(voices: readonly Voice[], alone = false): OfMembers {
	const m = voices.length;
	const [favour, against] = [findings(voices, 1), findings(voices, -1)];
	const sure = (places: readonly number[]) => settled(smallest(voices, places) * m) <= FINDING;
	const together = (outcome: Outcome, inPart = false): OfMembers => ({
		outcome,
		inPart,
		favour,
		against,
		m
	});
	if (favour.length > 0 && against.length > 0) return together(sure(favour) && sure(against) ? 'mixed' : 0);
	const [places, direction] = favour.length > 0 ? [favour, 1 as const] : [against, -1 as const];
	if (places.length >= (alone ? 1 : 2) && places.length > m / 2) return together(direction);
	return places.length > 0 && sure(places) ? together(direction, true) : together(0);
}

/** Simes over all voices, those that do not point this way counted as 1: at 0.05 it errs in 2.5 % at most. */
const simesOf = (voices: readonly Voice[], direction: 1 | -1) =>
	settled(simes(voices.map((voice) => (voice.direction === direction ? voice.p : 1))));

/**
 * Several groups of evidence that bear on one question in one country, each heard once (its first series decides, by
 * a choice made before the data). A direction holds where Simes passes 0.05 for it and no group is a finding against;
 * `mixed` where Simes passes for both. Simes 1986 holds for independent and for positively dependent groups.
 */
export function combineGroups(voices: readonly Voice[]): OfGroups {
	const [favour, against] = [findings(voices, 1), findings(voices, -1)];
	const [pFavour, pAgainst] = [simesOf(voices, 1), simesOf(voices, -1)];
	const [passes, opposes] = [pFavour <= FINDING, pAgainst <= FINDING];
	let outcome: Outcome = 0;
	if (passes && opposes) outcome = 'mixed';
	else if (passes && against.length === 0) outcome = 1;
	else if (opposes && favour.length === 0) outcome = -1;
	return { outcome, favour, against, m: voices.length, pFavour, pAgainst };
}
