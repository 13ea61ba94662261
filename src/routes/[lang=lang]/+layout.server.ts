import { asRegionId } from '$lib/base/ids';
import { isLanguage } from '$lib/base/language';
import { regionOf } from '$lib/figures/shelf';
import { shipped } from '../shipped.server';

export async function load({ params: { lang } }) {
	const { shelf } = await shipped();
	const language = isLanguage(lang) ? lang : 'ru';
	const region = regionOf(shelf, asRegionId(''));
	const countries = region.members.map((id) => ({ id, name: shelf.countries.get(id)?.name[language] ?? id }));
	return {
		language,
		edition: shelf.catalogue.edition,
		region: { id: region.id, name: region.name[language], countries },
		years: shelf.years
	};
}
