/** What a recommendation rests on in, how strong that is out. */
import type { Claim } from '$lib/argument/claim';
import type { Subject } from '$lib/argument/finding';
import type { ClaimVerdict, VerdictWord } from '$lib/argument/verdict';
import type { ClaimId } from '$lib/base/ids';
import type { RegionClaim } from './claim-region';
import { leanOfMembers, middleCertainty } from './combine-region';
import type { Docket } from './docket';

type Rest = ClaimVerdict['rests'][number];
type Judge = (docket: Docket, id: ClaimId, subject: Subject) => ClaimVerdict;

/** The claims under a recommendation, each with its verdict. */
export function restsOn(docket: Docket, claim: Claim, subject: Subject, judge: Judge): readonly Rest[] {
	return claim.restsOn.map((id) => {
		const { word, lean, certainty } = judge(docket, id, subject);
		return { claim: id, word, lean, ...(certainty && { certainty }) };
	});
}

function wordOf(favour: number, against: number, rests: readonly Rest[]): VerdictWord {
	if (rests.every(({ word }) => word === 'no-data')) return 'no-data';
	if (favour > 0 && against > 0) return 'mixed';
	if (favour > rests.length / 2) return 'supports';
	return against > rests.length / 2 ? 'contradicts' : 'cannot-tell';
}

/** A recommendation stands where more than half of what it rests on does, and nothing of it is contradicted. */
export function strength(rests: readonly Rest[]): RegionClaim {
	const favour = rests.filter(({ word }) => word.startsWith('supports'));
	const against = rests.filter(({ word }) => word.startsWith('contradicts'));
	const word = wordOf(favour.length, against.length, rests);
	const carriers = word === 'supports' ? favour : word === 'contradicts' ? against : [];
	const certainty = middleCertainty(carriers.map((one) => one.certainty));
	return {
		word,
		lean: word === 'cannot-tell' ? leanOfMembers(rests) : 'none',
		...(certainty && { certainty }),
		for: favour.length,
		against: against.length,
		of: rests.length,
		groups: [],
		inPart: []
	};
}
