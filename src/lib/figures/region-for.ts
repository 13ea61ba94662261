/** A reader's view → the region it speaks of: a preset by its name, countries chosen one by one by theirs. */
import type { Language } from '$lib/base/language';
import type { Region } from '$lib/indicators/region';
import { ownRegion, type View } from '$lib/state/view-query';
import type { Shelf } from './shelf';

/** The preset from the shelf, or the reader's own region under the names of its countries. */
export function regionFor({ region, countries }: View, shelf: Pick<Shelf, 'regions' | 'countries'>): Region {
	const preset = region === ownRegion ? undefined : shelf.regions.find(({ id }) => id === region);
	if (preset) return preset;
	const names = (language: Language) =>
		countries.map((id) => shelf.countries.get(id)?.name[language] ?? id).join(', ');
	return { id: ownRegion, name: { ru: names('ru'), en: names('en') }, members: countries };
}
