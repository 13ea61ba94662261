import { languages } from '$lib/base/language';
import { argued, claimOf, claimsOf, here, type ArguedClaim } from '../claims.server';
import { shipped } from '../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

/** The figure that stands for a claim at a glance: its first outcome; where there are two axes, the one that draws both. */
function glance({ claim, figures, standings }: ArguedClaim) {
	const twoSided = figures.some(({ axis }) => axis);
	const first =
		(twoSided ? figures.find(({ role }) => role === 'link') : undefined) ??
		figures.find(({ side, role }) => side === 'for' && role !== 'context');
	const counter = figures.find(({ side }) => side === 'against');
	return {
		claim,
		figure: first?.figure,
		standings,
		counter: counter && { id: counter.figure.id, question: counter.figure.question }
	};
}

export async function load({ parent }) {
	const { language } = await parent();
	const trends = await Promise.all((await claimsOf('trend')).map((claim) => argued(claim, language)));
	const conclusion = await argued(await claimOf('conclusion'), language);
	const { reading } = (await shipped()).argument;
	return {
		trends: trends.map(glance),
		conclusion: glance(conclusion),
		lessons: (await claimsOf('lesson')).map((claim) => here(claim, language)),
		recommendations: (await claimsOf('recommendation')).map((claim) => here(claim, language)),
		reading: reading.map(({ title, text }) => ({ title: title[language], text: text[language] }))
	};
}
