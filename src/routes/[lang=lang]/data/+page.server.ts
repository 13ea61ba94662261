import { languages } from '$lib/base/language';
import { shipped } from '../../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

/** The catalogue by topic, in its own order, and the gaps that a reader's file would fill. */
export async function load({ parent }) {
	const { language } = await parent();
	const { shelf, argument } = await shipped();
	const all = [...shelf.catalogue.indicators.values()];
	const indicators = all.map((one) => ({
		id: one.id as string,
		topic: one.topic,
		path: one.path,
		title: one.title[language],
		unit: one.unit[language],
		years: [one.firstYear, one.lastYear] as const,
		countries: one.countries,
		sources: [...new Set(one.sources.map(({ publisher, licence }) => `${publisher[language]}, ${licence.title}`))]
	}));
	const gaps = [...argument.gaps.values()].flatMap(({ id, title, side, bring }) =>
		bring ? [{ id: String(id), title: title[language], side, ...bring }] : []
	);
	const publishers = new Set(all.flatMap(({ sources }) => sources.map(({ publisher }) => publisher[language])));
	return { indicators, gaps, publishers: publishers.size };
}
