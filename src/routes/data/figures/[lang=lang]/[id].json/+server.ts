/** The figure of a piece for the default region with all its numbers: pages are sent only its words and its drawing. */
import { error, json } from '@sveltejs/kit';
import { asEvidenceId } from '$lib/base/ids';
import { languages, type Language } from '$lib/base/language';
import { shipped, shippedFigure } from '../../../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = async () => {
	const ids = [...(await shipped()).shelf.evidence.keys()];
	return languages.flatMap((lang) => ids.map((id) => ({ lang, id })));
};

export async function GET({ params: { lang, id } }) {
	const known = (await shipped()).shelf.evidence.has(asEvidenceId(id));
	if (!known) error(404, id);
	return json(await shippedFigure(asEvidenceId(id), lang as Language));
}
