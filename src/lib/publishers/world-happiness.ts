/** World Happiness Report panel: country names, one column a question (life ladder, confidence in government …). */
import { longLayout } from './long-layout';

export const worldHappiness = longLayout({
	id: 'world-happiness',
	publisher: 'World Happiness Report',
	key: 'country_name',
	year: 'year',
	scheme: 'name',
	signs: ['life_ladder'],
	notMeasures: /^$/
});
