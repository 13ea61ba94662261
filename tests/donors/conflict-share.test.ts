import { expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { readPanel } from '$lib/indicators/read-panel';
import { conflictShares } from '$lib/donors/conflict-share';

it('counts a country for the year of its conflict and five years after it, and leaves out years without a flow', () => {
	const conflict = readPanel(
		'iso3,year,value\nAFG,2010,1\nAFG,2011,0\n',
		asIndicatorId('armed-conflict'),
		'made'
	);
	const flows = new Map([
		[asIso3('AFG'), [2009, 2010, 2015, 2016].map((year) => ({ year, value: 3 }))],
		[asIso3('GEO'), [2009, 2010, 2015].map((year) => ({ year, value: 1 }))]
	]);
	expect(conflictShares(flows, conflict, [2009, 2017]).map(({ year, share }) => [year, share])).toEqual([
		[2009, 0],
		[2010, 0.75],
		[2015, 0.75],
		[2016, 0]
	]);
	expect(conflictShares(flows, conflict, [2009, 2017]).map(({ during, after }) => [during, after])).toEqual([
		[0, 0],
		[0.75, 0],
		[0, 0.75],
		[0, 0]
	]);
});
