/** The groups of evidence that bear on a claim in one country in, what they say together out. */
import type { Claim } from '$lib/argument/claim';
import type { Lean, Combined, PieceVerdict, VerdictWord } from '$lib/argument/verdict';
import type { Serving } from '$lib/argument/walk';
import type { Iso3 } from '$lib/base/ids';
import { combineGroups, type OfGroups, type Outcome } from '$lib/statistics/combine';
import { LEAN } from '$lib/statistics/judge';
import { decidingServings, groupsOf, type Docket } from './docket';
import { heard, isJudged, voiceOf } from './heard';
import { withStep } from './weigh';

/** Combined groups, with what a region needs to combine countries in turn. */
export interface CountryClaim extends Combined {
	readonly outcome: Outcome;
	readonly pFavour: number;
	readonly pAgainst: number;
}

const wordOfOutcome = (outcome: Outcome): VerdictWord =>
	outcome === 'mixed' ? 'mixed' : outcome === 1 ? 'supports' : outcome === -1 ? 'contradicts' : 'cannot-tell';

interface Spoken {
	readonly serving: Serving;
	readonly verdict: PieceVerdict;
}

/** What decides a country's verdict must be of that country; a trend needs its outcome, not its link alone. */
const isOwn = ({ serving: { evidence, service } }: Spoken) =>
	evidence.unit === 'country' && service.role !== 'link';

/** An outcome stands only if one of the voices that carry it is the country's own. */
function grounded(found: OfGroups, spoken: readonly Spoken[]): Outcome {
	const own = (places: readonly number[]) => places.some((place) => isOwn(spoken[place] as Spoken));
	if (found.outcome === 1) return own(found.favour) ? 1 : 0;
	if (found.outcome === -1) return own(found.against) ? -1 : 0;
	return found.outcome === 'mixed' && own([...found.favour, ...found.against]) ? 'mixed' : 0;
}

function leanOf({ pFavour, pAgainst }: OfGroups): Lean {
	if (pFavour <= LEAN === pAgainst <= LEAN) return 'none';
	return pFavour <= LEAN ? 'for' : 'against';
}

/**
 * Of the group that carries the verdict by the smallest p value. A verdict on fewer than half of its groups loses a
 * step, two independent groups that agree add one.
 */
function certaintyOfGroups(places: readonly number[], spoken: readonly Spoken[]) {
	const [carrier] = places
		.map((place) => (spoken[place] as Spoken).verdict)
		.sort((a, b) => (a.p ?? 0.05) - (b.p ?? 0.05) || (b.certainty?.level ?? 0) - (a.certainty?.level ?? 0));
	if (!carrier?.certainty) return undefined;
	const few = withStep(carrier.certainty, 'one-of-several', -1, places.length * 2 < spoken.length);
	return withStep(few, 'two-groups', 1, places.length >= 2);
}

/**
 * Each group is heard once, by its first piece; the rule is `combineGroups`. Groups that could not be judged are shown
 * and not counted.
 */
export function combineServings(docket: Docket, servings: readonly Serving[], country: Iso3): CountryClaim {
	const verdictOf = ({ evidence }: Serving) =>
		docket.verdict(evidence.id, evidence.unit === 'country' ? country : evidence.unit);
	const groups = [...groupsOf(servings)];
	const spoken = groups.flatMap(([, [serving]]): Spoken[] => {
		const verdict = verdictOf(serving);
		return verdict && isJudged(verdict) ? [{ serving, verdict }] : [];
	});
	const found = combineGroups(spoken.map(({ serving, verdict }) => heard(verdict, serving.service.side)));
	const outcome = grounded(found, spoken);
	// What is known of the world alone is no data on a country, where the claim asks for the country's own.
	const asked = servings.filter(({ evidence }) => evidence.unit === 'country');
	const known = (asked.length ? asked : servings).some((serving) => (verdictOf(serving)?.n ?? 0) > 0);
	const carriers = outcome === 1 ? found.favour : outcome === -1 ? found.against : [];
	const certainty = certaintyOfGroups(carriers, spoken);
	return {
		outcome,
		pFavour: found.pFavour,
		pAgainst: found.pAgainst,
		word: known ? wordOfOutcome(outcome) : 'no-data',
		lean: outcome === 0 && spoken.some(isOwn) ? leanOf(found) : 'none',
		...(certainty && { certainty }),
		for: found.favour.length,
		against: found.against.length,
		of: found.m,
		groups: groups.map(([group, [first, ...rest]]) => ({
			group,
			deciding: voiceOf(first, verdictOf(first)),
			others: rest.map((serving) => voiceOf(serving, verdictOf(serving)))
		}))
	};
}

/** A country's own pieces and the world's; a region's pieces say nothing of one country. */
export const servingsInCountry = (docket: Docket, claim: Claim, country: Iso3): readonly Serving[] =>
	decidingServings(docket, claim).filter(
		({ evidence: { unit, only } }) => unit !== 'region' && (only === undefined || only.includes(country))
	);
