import { error } from '@sveltejs/kit';
import { languages } from '$lib/base/language';
import {
	argued,
	arguedSent,
	claimOf,
	claimsOf,
	here,
	numberOf,
	standingsByClaim,
	standingsOf
} from '../../../claims.server';
import { waysOfClaim } from '../../../ways.server';

export const entries = async () => {
	const numbers = (await claimsOf('lesson')).map(({ id }) => numberOf(id));
	return languages.flatMap((lang) => numbers.map((number) => ({ lang, number })));
};

/** A lesson stands as its trend does: the trend with its figures, its reasons by name, what rests on it. */
export async function load({ params: { number }, parent }) {
	const { language } = await parent();
	const all = await claimsOf('lesson');
	const at = all.findIndex(({ id }) => numberOf(id) === number);
	const lesson = all[at];
	const [base] = lesson?.restsOn ?? [];
	if (!lesson || !base) error(404, number);
	const trend = await claimOf(base);
	const reasons = (await claimsOf('reason')).filter(({ parent: above }) => above === trend.id);
	const recommendations = (await claimsOf('recommendation')).filter(({ restsOn }) =>
		restsOn.includes(trend.id)
	);
	const [previous, next] = [all[at - 1], all[at + 1]];
	return {
		lesson: here(lesson, language),
		standings: await standingsOf(lesson.id),
		trend: await arguedSent(trend, language),
		ways: await waysOfClaim(trend, language),
		/** of the trend and of the reasons given for it */
		gaps: (await Promise.all([trend, ...reasons].map(async (claim) => argued(claim, language)))).flatMap(
			(one) => one.gaps
		),
		reasons: await Promise.all(
			reasons.map(async (claim) => ({ claim: here(claim, language), standings: await standingsOf(claim.id) }))
		),
		recommendations: recommendations.map((one) => here(one, language)),
		recommendationStandings: await standingsByClaim(recommendations),
		previous: previous && here(previous, language),
		next: next && here(next, language)
	};
}
