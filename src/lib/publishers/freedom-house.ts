/** Freedom in the World, all sub-scores (A1 … G4, E2 for NGOs), keyed by country name; `year` is the year judged. */
import { longLayout } from './long-layout';

export const freedomHouse = longLayout({
	id: 'freedom-house',
	publisher: 'Freedom House',
	key: 'fh_full_country',
	year: 'year',
	scheme: 'name',
	signs: ['pr', 'cl', 'E2'],
	notMeasures: /^(region|country_or_territory|edition|status|extended_country_name|GWn|cown|in_GW_system)$/
});
