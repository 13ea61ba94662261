import { languages } from '$lib/base/language';
import { claimsOf, standingsByClaim } from '../../claims.server';
import { talkSlides } from '../../talk.server';

export const entries = () => languages.map((lang) => ({ lang }));

export async function load({ parent }) {
	const { language } = await parent();
	const claims = [
		...(await claimsOf('trend')),
		...(await claimsOf('conclusion')),
		...(await claimsOf('lesson'))
	];
	return { slides: await talkSlides(language), standings: await standingsByClaim(claims) };
}
