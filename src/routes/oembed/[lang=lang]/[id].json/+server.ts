/** oEmbed for programs that turn a pasted link into a figure; absolute addresses only, so not without SITE_URL. */
import { error, json } from '@sveltejs/kit';
import { asEvidenceId } from '$lib/base/ids';
import { isLanguage, languages } from '$lib/base/language';
import { oembed } from '$lib/export/oembed';
import { embedOf, embedPx } from '../../../embeds.server';
import { shipped, shippedFigure } from '../../../shipped.server';

const site: string | undefined = import.meta.env['VITE_SITE_URL'];

// Without an address there is nothing to answer with: no file is written (svelte.config.js lets the route stay unseen).
export const prerender = true;
export const trailingSlash = 'never';

export const entries = async () => {
	const ids = site ? [...(await shipped()).shelf.evidence.keys()] : [];
	return languages.flatMap((lang) => ids.map((id) => ({ lang, id: id as string })));
};

export async function GET({ params: { lang, id } }) {
	const piece = (await shipped()).shelf.evidence.get(asEvidenceId(id));
	if (!site || !isLanguage(lang) || !piece) error(404, id);
	const embed = await embedOf(id, lang);
	return json(oembed(await shippedFigure(piece.id, lang), site, embed && embedPx(embed)));
}
