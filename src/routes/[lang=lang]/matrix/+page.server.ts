import { languages } from '$lib/base/language';
import { argued, claimsOf, pageOf } from '../../claims.server';

export const entries = () => languages.map((lang) => ({ lang }));

/** Trends, each before its reasons: how they stand, the strongest figure of each side, what is not known. */
export async function load({ parent }) {
	const { language } = await parent();
	const reasons = await claimsOf('reason');
	const claims = (await claimsOf('trend')).flatMap((trend) => [
		trend,
		...reasons.filter(({ parent: above }) => above === trend.id)
	]);
	const rows = await Promise.all(
		claims.map(async (claim) => {
			const { claim: words, figures, gaps, standings } = await argued(claim, language);
			const [page] = (await pageOf(claim)).split('#');
			return {
				claim: words,
				path: await pageOf(claim),
				standings,
				gaps: gaps.length,
				sides: (['for', 'against'] as const).map((side) => {
					const first = figures.find((one) => one.side === side)?.figure.id;
					return {
						side,
						...(first && { id: first as string }),
						gaps: gaps
							.filter((gap) => gap.side === side)
							.map(({ id, title }) => ({ id, title, path: `${page ?? ''}#${id}` }))
					};
				})
			};
		})
	);
	return { rows };
}
