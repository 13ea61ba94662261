/** RSF World Press Freedom Index by edition; before 2013 only ranks can be compared. */
import { longLayout } from './long-layout';

export const rsf = longLayout({
	id: 'rsf',
	publisher: 'Reporters Without Borders',
	key: 'iso3',
	year: 'edition',
	scheme: 'rsf',
	signs: ['rank', 'score'],
	notMeasures: /^(country|score_as_stored)$/
});
