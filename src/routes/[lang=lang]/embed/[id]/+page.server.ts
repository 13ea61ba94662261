import { error } from '@sveltejs/kit';
import { isLanguage, languages } from '$lib/base/language';
import { embedOf } from '../../../embeds.server';
import { shipped } from '../../../shipped.server';

export const entries = async () => {
	const ids = [...(await shipped()).shelf.evidence.keys()];
	return languages.flatMap((lang) => ids.map((id) => ({ lang, id })));
};

export async function load({ params: { lang, id } }) {
	const language = isLanguage(lang) ? lang : 'ru';
	const embed = await embedOf(id, language);
	if (!embed) error(404, id);
	return { language, embed };
}
