import { languages } from '$lib/base/language';
import { regionOf } from '$lib/figures/shelf';
import { here } from '../../claims.server';
import { shipped, shippedFigure } from '../../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

/** For each claim and country: how many of its pieces have numbers there. */
export async function load({ parent }) {
	const { language } = await parent();
	const { argument, shelf } = await shipped();
	const members = regionOf(shelf).members;
	const claims = [...argument.claims.values()].filter(({ kind }) => kind === 'trend' || kind === 'reason');
	const rows = await Promise.all(
		claims.map(async (claim) => {
			const figures = await Promise.all(claim.evidence.map((id) => shippedFigure(id, language)));
			const cells = members.map((country) => {
				const about = figures.filter(({ countries }) => countries.includes(country));
				const known = about.filter(({ findings }) =>
					findings.some(
						({ subject, n }) => n > 0 && (subject === country || subject === 'region' || subject === 'world')
					)
				);
				return { country, known: known.length, of: about.length, first: known[0]?.id };
			});
			return { claim: here(claim, language), cells, gaps: claim.gaps.length };
		})
	);
	return { rows };
}
