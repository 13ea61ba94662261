import { languages } from '$lib/base/language';
import { argued, claimOf, claimsOf, here } from '../claims.server';

export const entries = () => languages.map((lang) => ({ lang }));

export async function load({ parent }) {
	const { language } = await parent();
	const trends = await Promise.all((await claimsOf('trend')).map((claim) => argued(claim, language)));
	const conclusion = await argued(await claimOf('conclusion'), language);
	const lessons = (await claimsOf('lesson')).map((claim) => here(claim, language));
	const recommendations = (await claimsOf('recommendation')).map((claim) => here(claim, language));
	return {
		trends: trends.map(({ claim, figures }) => ({ claim, first: figures.slice(0, 1) })),
		conclusion: { claim: conclusion.claim, figures: conclusion.figures.slice(0, 1) },
		lessons,
		recommendations
	};
}
