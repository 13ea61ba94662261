/** Bertelsmann Transformation Index, every second year, one column a question, keyed by country name. */
import { longLayout } from './long-layout';

export const bti = longLayout({
	id: 'bti',
	publisher: 'Bertelsmann Stiftung',
	key: 'bti_country',
	year: 'year',
	scheme: 'name',
	signs: ['S_Status_Index'],
	notMeasures: /^(bti_region|Ranking_.*|cat_.*|report_year|extended_country_name|GWn|cown|in_GW_system)$/
});
