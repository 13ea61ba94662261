import { languages } from '$lib/base/language';
import { shipped } from '../../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

export async function load({ parent }) {
	const { language } = await parent();
	const { shelf, argument } = await shipped();
	const indicators = [...shelf.catalogue.indicators.values()].map((one) => ({
		id: one.id,
		topic: one.topic,
		path: one.path,
		title: one.title[language],
		unit: one.unit[language],
		years: [one.firstYear, one.lastYear] as const,
		countries: one.countries,
		publisher: one.sources[0]?.publisher[language] ?? '',
		licence: one.sources[0]?.licence.title ?? ''
	}));
	const gaps = [...argument.gaps.values()].flatMap(({ id, title, bring }) =>
		bring ? [{ id: String(id), title: title[language], ...bring }] : []
	);
	return { indicators, gaps };
}
