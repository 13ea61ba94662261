/** The edition of a link and a figure → what the figure shows otherwise since, in sentences; fetched only under such a link. */
import type { Figure } from '$lib/figures/figure';
import type { Shelf } from '$lib/figures/shelf';
import { asIso3 } from '$lib/base/ids';
import { editionChange, isEditionName, type EditionRecord } from '$lib/indicators/edition-record';
import { editionText, editionUnknown } from '$lib/words/edition';
import { fetchText } from './stock';

const recordOf = async (edition: string) =>
	JSON.parse(await fetchText(`editions/${edition}.json`)) as EditionRecord;

/**
 * Nothing for the present edition. Verdicts are those of the default region, so they are compared for its own view only
 * (`judged`). An edition without a record is said to be unknown, never guessed.
 */
export async function changedSince(
	edition: string,
	figure: Figure,
	shelf: Shelf,
	judged: boolean
): Promise<string | undefined> {
	const { language, id, indicators, edition: present } = figure;
	if (!isEditionName(edition) || edition === present) return undefined;
	const [then, now] = await Promise.all(
		[edition, present].map((one) => recordOf(one).catch(() => undefined))
	);
	if (!then || !now) return editionUnknown(edition, present, language);
	const names = {
		series: (indicator: string) =>
			shelf.catalogue.indicators.get(indicator as never)?.short[language] ?? indicator,
		country: (iso3: string) => shelf.countries.get(asIso3(iso3))?.name[language] ?? iso3
	};
	const change = editionChange(then, now, { id, indicators });
	return editionText(judged ? change : { ...change, verdicts: [] }, names, language);
}
