import { languages } from '$lib/base/language';
import { arguedSent, claimOf, claimsOf, here, standingsByClaim } from '../../claims.server';
import { waysOfClaim } from '../../ways.server';

export const entries = () => languages.map((lang) => ({ lang }));

export async function load({ parent }) {
	const { language } = await parent();
	const claim = await claimOf('conclusion');
	const recommendations = (await claimsOf('recommendation')).filter(({ restsOn }) =>
		restsOn.includes(claim.id)
	);
	return {
		conclusion: await arguedSent(claim, language),
		ways: await waysOfClaim(claim, language),
		recommendations: recommendations.map((one) => here(one, language)),
		standings: await standingsByClaim(recommendations)
	};
}
