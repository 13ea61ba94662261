/** One piece of evidence with its indicators, in one language: what a figure of another region or period is made from. */
import { error, json } from '@sveltejs/kit';
import { asEvidenceId } from '$lib/base/ids';
import { languages, type Language } from '$lib/base/language';
import { packPiece } from '$lib/figures/shelf';
import { shipped } from '../../../../shipped.server';
import { slim } from '../../../../slim.server';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = async () => {
	const ids = [...(await shipped()).shelf.evidence.keys()];
	return languages.flatMap((lang) => ids.map((id) => ({ lang, id })));
};

export async function GET({ params: { lang, id } }) {
	const { shelf } = await shipped();
	const piece = shelf.evidence.get(asEvidenceId(id));
	if (!piece) error(404, id);
	return json(slim(packPiece(piece, shelf), lang as Language));
}
