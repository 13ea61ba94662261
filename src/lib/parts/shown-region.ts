/** The region a page speaks of, in its reader's language: from the built page, or from the view once names have come. */
import type { Language } from '$lib/base/language';
import { regionFor } from '$lib/figures/region-for';
import type { Shelf } from '$lib/figures/shelf';
import { ownRegion, type View } from '$lib/state/view-query';
import { choiceWords } from '$lib/words/messages-choice';

export interface ShownRegion {
	readonly name: string;
	readonly countries: readonly { readonly id: string; readonly name: string }[];
}

/** So many countries make the name of a region of one's own; of more, their number does. */
const mostInName = 3;

/** @param view the reader's own; undefined for the one the page was built with, which is `given` */
export function shownRegion(
	view: View | undefined,
	shelf: Pick<Shelf, 'regions' | 'countries'> | undefined,
	given: ShownRegion,
	language: Language
): ShownRegion {
	if (!view || !shelf) return given;
	const { id, name, members } = regionFor(view, shelf);
	const words = choiceWords[language];
	const unnamed = id === ownRegion && members.length > mostInName;
	return {
		name: unnamed ? `${words.own}: ${words.membersCount(members.length)}` : name[language],
		countries: members.map((iso3) => ({ id: iso3, name: shelf.countries.get(iso3)?.name[language] ?? iso3 }))
	};
}
