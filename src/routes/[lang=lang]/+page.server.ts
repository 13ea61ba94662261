import { languages } from '$lib/base/language';
import { argued, claimOf, claimsOf, here, sendOnce, type ArguedClaim } from '../claims.server';
import { shipped } from '../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

/** Forms that keep their height however many countries there are: rows at a glance stay of one size. */
const compact = new Set(['lines', 'slope', 'scatter']);

/** The figure that stands for a claim: the first that decides it, of those that fit a row and stand for no other claim. */
function glance({ claim, figures, standings }: ArguedClaim, used: Set<string>) {
	const deciding = figures.filter(({ side, role }) => side === 'for' && role !== 'context');
	const fits = deciding.filter(({ figure }) => compact.has(figure.chart.form) && !used.has(figure.id));
	const first = fits[0] ?? deciding[0];
	if (first) used.add(first.figure.id);
	const counter = figures.find(({ side }) => side === 'against');
	return {
		claim,
		// A row shows the question, the chart and the publishers.
		figure: first && { ...sendOnce(first.figure), notes: [], answerParts: [] },
		standings,
		counter: counter && { id: counter.figure.id as string, question: counter.figure.question }
	};
}

export async function load({ parent }) {
	const { language } = await parent();
	const trends = await Promise.all((await claimsOf('trend')).map((claim) => argued(claim, language)));
	const conclusion = await argued(await claimOf('conclusion'), language);
	const used = new Set<string>();
	const { reading } = (await shipped()).argument;
	return {
		trends: trends.map((trend) => glance(trend, used)),
		conclusion: glance(conclusion, used),
		lessons: (await claimsOf('lesson')).map((claim) => here(claim, language)),
		recommendations: (await claimsOf('recommendation')).map((claim) => here(claim, language)),
		reading: reading.map(({ title, text }) => ({ title: title[language], text: text[language] }))
	};
}
