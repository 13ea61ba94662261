import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { donorCard, nearestInSize } from '$lib/donors/donor-cards';
import { readFlows } from '$lib/indicators/read-flows';
import { readPanel } from '$lib/indicators/read-panel';

const flows = (rows: string) => readFlows(`recipient,year,value\n${rows}`, 'recipient', 'made');
const conflict = readPanel(
	'iso3,year,value\nAFG,2010,1\nAFG,2011,0\n',
	asIndicatorId('armed-conflict'),
	'made'
);
const card = (donor: string, rows: string) => donorCard(asIso3(donor), flows(rows), conflict, undefined)!;

describe('a donor’s card', () => {
	it('adds up what is on record, year by year', () => {
		expect(card('DEU', 'AFG,2010,30\nKGZ,2010,10\nKGZ,2012,40\n')).toEqual({
			donor: 'DEU',
			total: 80,
			years: 2,
			recipients: 2,
			largest: 50 / 80,
			conflict: 30 / 80
		});
	});

	it('is absent without a record', () => {
		expect(donorCard(asIso3('XXX'), flows(''), conflict, 0.1)).toBeUndefined();
	});
});

it('finds those that give most nearly as much a year, however long they are on record', () => {
	const cards = [
		card('AAA', 'KGZ,2010,100\n'),
		card('BBB', 'KGZ,2010,90\nKGZ,2011,90\n'),
		card('CCC', 'KGZ,2010,1000\n'),
		card('DDD', 'KGZ,2010,120\n')
	];
	expect(nearestInSize(asIso3('AAA'), cards, 2)).toEqual(['BBB', 'DDD']);
	expect(nearestInSize(asIso3('ZZZ'), cards)).toEqual([]);
});
