/** Where a donor's aid goes inside a reader's own region, made in the page from the donor's file. */
import type { Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { composePartners, type PartnersFigure } from '$lib/figures/compose-partners';
import { readFlows } from '$lib/indicators/read-flows';
import { fetchText, shelfOf } from './stock';

/** null: the donor has no record of aid to any of these countries. */
export async function makeDonorRegion(
	donor: Iso3,
	members: readonly Iso3[],
	language: Language
): Promise<PartnersFigure | null> {
	const path = `aid/by-donor/${donor}.csv`;
	const [shelf, text] = await Promise.all([shelfOf(language), fetchText(path)]);
	const wish = { seen: 'by-donor' as const, subject: donor, language, shelf, only: new Set(members) };
	return composePartners(readFlows(text, 'recipient', path), wish) ?? null;
}
