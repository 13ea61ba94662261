import { error } from '@sveltejs/kit';
import { isLanguage, languages } from '$lib/base/language';
import { embedCountries, embedOf } from '../../../../embeds.server';
import { shipped } from '../../../../shipped.server';

export const entries = async () => {
	const ids = [...(await shipped()).shelf.evidence.keys()];
	const countries = await embedCountries();
	return languages.flatMap((lang) => ids.flatMap((id) => countries.map((iso3) => ({ lang, id, iso3 }))));
};

export async function load({ params: { lang, id, iso3 } }) {
	const language = isLanguage(lang) ? lang : 'ru';
	const known = (await embedCountries()).includes(iso3);
	const embed = known ? await embedOf(id, language, iso3) : undefined;
	if (!embed) error(404, `${id}/${iso3}`);
	return { language, embed, country: iso3 };
}
