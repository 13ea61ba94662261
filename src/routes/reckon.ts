/** Every reasonable way to reckon a piece for the countries shown, with the names it is told in. */
import type { Side } from '$lib/argument/evidence';
import { asEvidenceId, asIndicatorId, asIso3, asRegionId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { CurveNames } from '$lib/figures/compose-specifications';
import type { Curve } from '$lib/judging/curve';
import { ownRegion } from '$lib/state/view-query';
import type { Asking } from '$lib/work/verdict-client';
import { curveFor } from './judged';
import { shelfOf } from './stock';

export interface Reckoned {
	readonly curve: Curve;
	readonly names: CurveNames;
}

/** Rejects where the files did not come, nothing can be reckoned, or the reader stopped it. */
export async function reckonPiece(
	id: string,
	side: Side,
	countries: readonly string[],
	language: Language,
	asking: Asking
): Promise<Reckoned> {
	const shelf = await shelfOf(language);
	const piece = shelf.evidence.get(asEvidenceId(id));
	if (!piece) throw new Error(`no evidence ${id}`);
	const region = { id: asRegionId(ownRegion), name: { ru: '', en: '' }, members: countries.map(asIso3) };
	const curve = await curveFor([{ piece, side }], region, shelf, asking);
	const presets = new Map(shelf.regions.map((one) => [one.id as string, one.name[language]]));
	return {
		curve,
		names: {
			language,
			country: (code) => shelf.countries.get(asIso3(code))?.name[language] ?? presets.get(code) ?? code,
			indicator: (of) => shelf.catalogue.indicators.get(asIndicatorId(of))?.short[language] ?? of
		}
	};
}
