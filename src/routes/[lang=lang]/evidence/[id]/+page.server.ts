import { error } from '@sveltejs/kit';
import { asEvidenceId } from '$lib/base/ids';
import { languages } from '$lib/base/language';
import { indicatorOf } from '$lib/indicators/catalogue';
import { here } from '../../../claims.server';
import { shipped, shippedFigure, shippedOrigins } from '../../../shipped.server';

export const entries = async () => {
	const ids = [...(await shipped()).shelf.evidence.keys()];
	return languages.flatMap((lang) => ids.map((id) => ({ lang, id })));
};

export async function load({ params: { id }, parent }) {
	const { language } = await parent();
	const { shelf, argument } = await shipped();
	const piece = shelf.evidence.get(asEvidenceId(id));
	if (!piece) error(404, id);
	const serves = piece.serves.flatMap(({ claim, side }) => {
		const found = argument.claims.get(claim);
		return found ? [{ side, claim: here(found, language) }] : [];
	});
	const against = [...shelf.evidence.values()].find((other) =>
		other.serves.some((one) =>
			piece.serves.some((mine) => mine.claim === one.claim && mine.side !== one.side)
		)
	);
	const indicators = piece.indicators.map((one) => {
		const { title, description, steps, path, sources } = indicatorOf(shelf.catalogue, one);
		return {
			id: one,
			path,
			title: title[language],
			description: description[language],
			steps: steps.map((step) => step[language]),
			files: sources.map(({ file, edition }) => `${file}, ${edition}`)
		};
	});
	return {
		figure: await shippedFigure(piece.id, language),
		origins: await shippedOrigins(piece.id, language),
		side: piece.serves[0]?.side ?? 'for',
		serves,
		indicators,
		opposite: against && {
			figure: await shippedFigure(against.id, language),
			side: piece.serves[0]?.side === 'for' ? ('against' as const) : ('for' as const)
		}
	};
}
