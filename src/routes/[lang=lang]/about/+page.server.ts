import { languages } from '$lib/base/language';
import { shipped } from '../../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

/** Every publisher and licence, with the series that came under it. */
export async function load({ parent }) {
	const { language } = await parent();
	const { shelf } = await shipped();
	const licences = new Map<
		string,
		{ publisher: string; licence: string; url: string; titles: Set<string> }
	>();
	for (const { sources, title } of shelf.catalogue.indicators.values())
		for (const { publisher, licence } of sources) {
			const key = `${publisher[language]} ${licence.title}`;
			const known = licences.get(key) ?? {
				publisher: publisher[language],
				licence: licence.title,
				url: licence.url,
				titles: new Set()
			};
			known.titles.add(title[language]);
			licences.set(key, known);
		}
	return {
		licences: [...licences.values()]
			.map((one) => ({ ...one, titles: [...one.titles] }))
			.sort((a, b) => b.titles.length - a.titles.length)
	};
}
