/** A claim's verdicts in the countries of a region, and the pieces about the region as one, in; the region's verdict out. */
import type { Combined, Lean } from '$lib/argument/verdict';
import type { Serving } from '$lib/argument/walk';
import type { Iso3 } from '$lib/base/ids';
import {
	combineGroups,
	combineMembers,
	type OfMembers,
	type Outcome,
	type Voice
} from '$lib/statistics/combine';
import type { CountryClaim } from './combine-claim';
import { leanOfMembers, middleCertainty, wordOfMembers } from './combine-region';
import { groupsOf, overRegion, type Docket } from './docket';
import { heard, isJudged, voiceOf } from './heard';
import { withStep } from './weigh';

export interface InCountry {
	readonly country: Iso3;
	readonly claim: CountryClaim;
}

export type RegionClaim = Combined & { readonly inPart: readonly Iso3[] };

const voiceOfCountry = ({ outcome, pFavour, pAgainst }: CountryClaim): Voice => {
	if (outcome === 1) return { direction: 1, p: pFavour };
	return outcome === -1 ? { direction: -1, p: pAgainst } : { direction: 0, p: 1 };
};

/** Countries that are mixed in themselves make a mixed region where they are more than half. */
function together(judged: readonly InCountry[], alone: boolean): OfMembers {
	const found = combineMembers(
		judged.map(({ claim }) => voiceOfCountry(claim)),
		alone
	);
	const mixed = judged.filter(({ claim }) => claim.outcome === 'mixed').length;
	return mixed > judged.length / 2 ? { ...found, outcome: 'mixed', inPart: false } : found;
}

/** The countries as one voice: the p value of the last country that the majority needs, or of the best in part. */
function voiceOfAll(found: OfMembers, judged: readonly InCountry[]): Voice {
	if (found.outcome === 0 || found.outcome === 'mixed') return { direction: 0, p: 1 };
	const places = found.outcome === 1 ? found.favour : found.against;
	const values = places
		.map((place) => voiceOfCountry((judged[place] as InCountry).claim).p)
		.sort((a, b) => a - b);
	const needed = found.inPart ? 0 : Math.max(1, Math.floor(found.m / 2));
	return { direction: found.outcome, p: values[Math.min(needed, values.length - 1)] ?? 1 };
}

/** Pieces about the region as one: each group heard once. */
function regionVoices(docket: Docket, servings: readonly Serving[]) {
	return [...groupsOf(servings.filter(({ evidence }) => evidence.unit === 'region')).values()].flatMap(
		([first]) => {
			const verdict = docket.verdict(first.evidence.id, 'region');
			return verdict && isJudged(verdict) ? [heard(verdict, first.service.side)] : [];
		}
	);
}

interface Settled {
	readonly outcome: Outcome;
	/** whether a piece about the region as one agrees with its countries */
	readonly agrees: boolean;
}

/** The countries decide; what is known of the region as one can stay silent, agree, or oppose and so undo a verdict. */
function settle(found: OfMembers, all: Voice, region: readonly Voice[]): Settled {
	if (found.outcome === 0 || found.outcome === 'mixed') return { outcome: found.outcome, agrees: false };
	const { outcome, favour, against } = combineGroups([all, ...region]);
	const same = (found.outcome === 1 ? favour : against).length > 1;
	return { outcome: outcome === found.outcome || outcome === 'mixed' ? outcome : 0, agrees: same };
}

/**
 * The region's verdict: combineMembers over its countries' verdicts, then combineGroups with the pieces about the
 * region as one (associations, spread). Counts are of countries.
 */
export function combineCountries(
	docket: Docket,
	servings: readonly Serving[],
	countries: readonly InCountry[]
): RegionClaim {
	const judged = countries.filter(({ claim }) => claim.of > 0);
	const found = together(judged, countries.length === 1);
	const { outcome, agrees } = settle(found, voiceOfAll(found, judged), regionVoices(docket, servings));
	const word = wordOfMembers({ ...found, outcome });
	const carriers = (outcome === 1 ? found.favour : found.against).flatMap((place) => judged[place] ?? []);
	const isVerdict = outcome === 1 || outcome === -1;
	const middle = isVerdict ? middleCertainty(carriers.map(({ claim }) => claim.certainty)) : undefined;
	const lean: Lean =
		word === 'cannot-tell'
			? leanOfMembers(
					judged.map(({ claim }) => claim),
					countries.length === 1
				)
			: 'none';
	const someData = countries.some(({ claim }) => claim.word !== 'no-data');
	return {
		word: word === 'no-data' && someData ? 'cannot-tell' : word,
		lean,
		...(middle && { certainty: agrees ? withStep(middle, 'two-groups', 1, true) : middle }),
		for: found.favour.length,
		against: found.against.length,
		of: judged.length,
		groups: [...groupsOf(servings)].map(([group, [first, ...rest]]) => ({
			group,
			deciding: voiceOf(first, overRegion(docket, first)),
			others: rest.map((serving) => voiceOf(serving, overRegion(docket, serving)))
		})),
		inPart: isVerdict && found.inPart ? carriers.map(({ country }) => country) : []
	};
}
