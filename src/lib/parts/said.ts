/** How a claim stands in a country of the reader's view, as it goes along on a slide. */
import type { Standing } from '$lib/argument/standing';
import type { Said } from '$lib/export/carried';
import { saidOf } from '$lib/export/said';
import type { Axis } from '$lib/deck/talk-deck';
import type { Here } from './here';

/** Nothing where it is not judged, and nothing without a country: a region's own verdict stands with its figure. */
export function saidHere(
	here: Here,
	id: string,
	iso3: string | undefined,
	given?: Readonly<Record<string, Standing>>,
	axis?: Axis
): Said | undefined {
	const standing = iso3 ? here.standings(id, given)?.[iso3] : undefined;
	const one = axis ? standing?.axes?.[axis] : standing;
	return one && saidOf(one, here.language);
}
