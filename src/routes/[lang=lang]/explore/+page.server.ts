import { languages } from '$lib/base/language';
import { firstDesk } from '$lib/desk/desk';
import { figureOf } from '$lib/desk/figure';
import { gatherView } from '$lib/desk/material';
import { reportOf } from '$lib/desk/report';
import { summaryOf, sumsRequest } from '$lib/desk/summary';
import { sumsOf } from '$lib/work/desk-sums';
import { here } from '../../claims.server';
import { choicesFrom } from '../../stock';
import { shipped } from '../../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

/** The desk as it opens: drawn without the thousands of grey dots, which come with the scripts. */
export async function load({ parent }) {
	const { language } = await parent();
	const stock = await shipped();
	const [view] = firstDesk(choicesFrom(stock.shelf)).views;
	const material = await gatherView(view, stock, language);
	const figure = figureOf(material);
	const summary = summaryOf(material, sumsOf(sumsRequest(material)));
	const names = new Map(figure.members.map((country) => [country, figure.names.get(country) ?? country]));
	const argued = ['trend', 'reason', 'conclusion'];
	const claims = [...stock.argument.claims.values()]
		.filter(({ kind }) => argued.includes(kind))
		.map((claim) => {
			const { id, number, title } = here(claim, language);
			return { id: id as string, title: `${number} ${title}`.trim() };
		});
	return {
		claims,
		given: { figure: { ...figure, others: [], names }, report: reportOf(summary, material) },
		years: stock.shelf.years
	};
}
