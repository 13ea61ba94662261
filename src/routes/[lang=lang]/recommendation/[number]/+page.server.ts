import { error } from '@sveltejs/kit';
import { languages } from '$lib/base/language';
import { arguedSent, claimOf, claimsOf, here, numberOf, standingsOf } from '../../../claims.server';
import { waysOfAdvice } from '../../../ways.server';

export const entries = async () => {
	const numbers = (await claimsOf('recommendation')).map(({ id }) => numberOf(id));
	return languages.flatMap((lang) => numbers.map((number) => ({ lang, number })));
};

export async function load({ params: { number }, parent }) {
	const { language } = await parent();
	const all = await claimsOf('recommendation');
	const at = all.findIndex(({ id }) => numberOf(id) === number);
	const claim = all[at];
	if (!claim) error(404, number);
	const [previous, next] = [all[at - 1], all[at + 1]];
	return {
		claim: here(claim, language),
		standings: await standingsOf(claim.id),
		ways: await waysOfAdvice(claim, language),
		bases: await Promise.all(claim.restsOn.map(async (id) => arguedSent(await claimOf(id), language))),
		previous: previous && here(previous, language),
		next: next && here(next, language)
	};
}
