/** Country-year panel of legal barriers to NGOs (Chaudhry; Christensen and Weinstein), keyed by ISO alpha-3. */
import { longLayout } from './long-layout';

export const ngoLaws = longLayout({
	id: 'ngo-laws',
	publisher: 'Andrew Heiss and Suparna Chaudhry',
	key: 'iso3',
	year: 'year',
	scheme: 'world-bank',
	signs: ['barriers_total', 'funding'],
	notMeasures: /^(gwcode|cowcode|country|iso2|un)$/
});
