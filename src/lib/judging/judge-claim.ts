/** Everything judged for a region in; the verdict of a claim in a country or in the region out. */
import type { Claim } from '$lib/argument/claim';
import type { Subject } from '$lib/argument/finding';
import type { ClaimVerdict, Combined } from '$lib/argument/verdict';
import { claimsUnder, type Serving } from '$lib/argument/walk';
import type { ClaimId, Iso3 } from '$lib/base/ids';
import { leanOfAxes, quadrantOf, wordOfAxes } from './axes';
import { combineCountries, type RegionClaim } from './claim-region';
import { combineServings, servingsInCountry } from './combine-claim';
import { countersOf, counterGapsOf } from './counter';
import { decidingServings, type Docket } from './docket';
import { restsOn, strength } from './rests';

/** A combined verdict for a country or the region, from the servings that `keep` lets through. */
function combined(
	docket: Docket,
	claim: Claim,
	subject: Subject,
	keep: (serving: Serving) => boolean
): RegionClaim {
	const inCountry = (country: Iso3) =>
		combineServings(docket, servingsInCountry(docket, claim, country).filter(keep), country);
	if (subject !== 'region') {
		const { outcome, pFavour, pAgainst, ...found } = inCountry(subject as Iso3);
		void [outcome, pFavour, pAgainst];
		return { ...found, inPart: [] };
	}
	const countries = docket.members.map((country) => ({ country, claim: inCountry(country) }));
	return combineCountries(docket, decidingServings(docket, claim).filter(keep), countries);
}

const hasAxes = (docket: Docket, claim: Claim) =>
	decidingServings(docket, claim).some(({ service }) => service.axis !== undefined);

/** Of a country: groups on both axes; of a region: countries in which the claim holds, or its opposite does, as a whole. */
function countsOfAxes(docket: Docket, claim: Claim, subject: Subject, axes: readonly RegionClaim[]) {
	const total = (key: 'for' | 'against' | 'of') => axes.reduce((sum, axis) => sum + axis[key], 0);
	if (subject !== 'region') return { for: total('for'), against: total('against'), of: total('of') };
	const words = docket.members.map((country) => onAxes(docket, claim, country));
	return {
		for: words.filter(({ word }) => word === 'supports').length,
		against: words.filter(({ word }) => word === 'contradicts').length,
		of: words.filter(({ of }) => of > 0).length
	};
}

type Parts = RegionClaim & Pick<ClaimVerdict, 'axes'>;

function onAxes(docket: Docket, claim: Claim, subject: Subject): Parts {
	const wider = combined(docket, claim, subject, ({ service }) => service.axis === 'wider');
	const narrower = combined(docket, claim, subject, ({ service }) => service.axis === 'narrower');
	const word = wordOfAxes(wider.word, narrower.word);
	const quadrant = quadrantOf(wider.word, narrower.word);
	const lowest = [wider.certainty, narrower.certainty].sort((a, b) => (a?.level ?? 0) - (b?.level ?? 0))[0];
	const isVerdict = word !== 'cannot-tell' && word !== 'no-data' && word !== 'mixed';
	const axis = ({ inPart, ...rest }: RegionClaim): Combined => (void inPart, rest);
	return {
		word,
		lean: word === 'cannot-tell' ? leanOfAxes(wider, narrower) : 'none',
		...(isVerdict && lowest && { certainty: lowest }),
		...countsOfAxes(docket, claim, subject, [wider, narrower]),
		groups: [...wider.groups, ...narrower.groups],
		inPart: word.endsWith('-in-part') ? [...new Set([...wider.inPart, ...narrower.inPart])] : [],
		axes: { wider: axis(wider), narrower: axis(narrower), ...(quadrant && { quadrant }) }
	};
}

const nothing: RegionClaim = {
	word: 'cannot-tell',
	lean: 'none',
	for: 0,
	against: 0,
	of: 0,
	groups: [],
	inPart: []
};

function partsOf(docket: Docket, claim: Claim, subject: Subject): Parts {
	if (claim.kind === 'lens') return nothing;
	if (claim.kind === 'recommendation') return strength(restsOn(docket, claim, subject, judgeClaim));
	return hasAxes(docket, claim)
		? onAxes(docket, claim, subject)
		: combined(docket, claim, subject, () => true);
}

/** A trend's reasons stand beside it and do not count. */
function stripOf(docket: Docket, claim: Claim, subject: Subject): ClaimVerdict['strip'] {
	return claimsUnder(docket.argument, claim.id, 'reason').map((reason) => {
		const { word, lean } = judgeClaim(docket, reason.id, subject);
		return { claim: reason.id, word, lean };
	});
}

/**
 * The verdict of a claim for one country, or for the docket's region. A lesson copies its trend; a recommendation has
 * the strength of what it rests on; a lens is not judged. @throws Error for an unknown claim
 */
export function judgeClaim(docket: Docket, id: ClaimId, subject: Subject): ClaimVerdict {
	const claim = docket.argument.claims.get(id);
	if (!claim) throw new Error(`no claim ${id}`);
	const [trend] = claim.restsOn;
	if (claim.kind === 'lesson' && trend)
		return { ...judgeClaim(docket, trend, subject), claim: id, copies: trend, strip: [] };
	return {
		claim: id,
		subject,
		...partsOf(docket, claim, subject),
		judged: claim.kind !== 'lens',
		strip: claim.kind === 'trend' ? stripOf(docket, claim, subject) : [],
		rests: claim.kind === 'recommendation' ? restsOn(docket, claim, subject, judgeClaim) : [],
		counter: countersOf(docket, claim, subject),
		counterGaps: counterGapsOf(docket, claim)
	};
}
