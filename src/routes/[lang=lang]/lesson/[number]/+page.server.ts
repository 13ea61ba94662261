import { error } from '@sveltejs/kit';
import { languages } from '$lib/base/language';
import { argued, claimOf, claimsOf, here, numberOf } from '../../../claims.server';

export const entries = async () => {
	const numbers = (await claimsOf('lesson')).map(({ id }) => numberOf(id));
	return languages.flatMap((lang) => numbers.map((number) => ({ lang, number })));
};

export async function load({ params: { number }, parent }) {
	const { language } = await parent();
	const all = await claimsOf('lesson');
	const claim = all.find(({ id }) => numberOf(id) === number);
	if (!claim) error(404, number);
	const bases = await Promise.all(claim.restsOn.map(async (id) => argued(await claimOf(id), language)));
	const recommendations = (await claimsOf('recommendation')).filter(({ restsOn }) =>
		claim.restsOn.some((id) => restsOn.includes(id))
	);
	return {
		argued: await argued(claim, language),
		bases,
		recommendations: claim.kind === 'lesson' ? recommendations.map((one) => here(one, language)) : []
	};
}
