import { error } from '@sveltejs/kit';
import { languages } from '$lib/base/language';
import { arguedSent, claimsOf, here, standingsByClaim } from '../../../claims.server';
import { waysOfClaim } from '../../../ways.server';

export const entries = async () => {
	const slugs = (await claimsOf('trend')).flatMap(({ slug }) => slug ?? []);
	return languages.flatMap((lang) => slugs.map((slug) => ({ lang, slug })));
};

export async function load({ params: { slug }, parent }) {
	const { language } = await parent();
	const trends = await claimsOf('trend');
	const at = trends.findIndex((trend) => trend.slug === slug);
	const trend = trends[at];
	if (!trend) error(404, slug);
	const below = (claims: typeof trends) => claims.filter(({ parent: above }) => above === trend.id);
	const rests = (claims: typeof trends) => claims.filter(({ restsOn }) => restsOn.includes(trend.id));
	const all = async (claims: typeof trends) =>
		Promise.all(claims.map((claim) => arguedSent(claim, language)));
	const recommendations = rests(await claimsOf('recommendation'));
	return {
		trend: await arguedSent(trend, language),
		reasons: await all(below(await claimsOf('reason'))),
		lenses: await all(below(await claimsOf('lens'))),
		ways: Object.fromEntries(
			await Promise.all(
				[trend, ...below(await claimsOf('reason'))].map(
					async (claim) => [claim.id as string, await waysOfClaim(claim, language)] as const
				)
			)
		),
		lessons: rests(await claimsOf('lesson')).map((claim) => here(claim, language)),
		recommendations: recommendations.map((claim) => here(claim, language)),
		standings: await standingsByClaim(recommendations),
		previous: at > 0 ? here(trends[at - 1] ?? trend, language) : undefined,
		next: at < trends.length - 1 ? here(trends[at + 1] ?? trend, language) : undefined
	};
}
