import { describe, expect, it } from 'vitest';
import { massMobilization } from '$lib/publishers/mass-mobilization';
import { parse } from '$lib/table/parse';
import { match } from './matcher';

const head =
	'id,country,year,protest,startday,startmonth,startyear,endday,endmonth,endyear,protesterviolence,location,participants_category,participants,protesteridentity,protesterdemand1,protesterdemand2,stateresponse1,stateresponse2';
const read = (...rows: string[]) =>
	massMobilization.read(parse([head, ...rows].join('\n'), 'mm.csv', ','), match);
const event = (id: string, country = 'Kyrgyzstan', year = '2005') =>
	`${id},${country},${year},1,24,3,${year},25,3,${year},1,Bishkek,,1000s,opposition supporters,removal of politician,"political behavior, process",shootings,accomodation`;

describe('readMassMobilization', () => {
	it('reads an event with its codes in the order of the scheme', () => {
		const { rows } = read(event('7032005001'));
		expect(rows).toEqual([
			{
				iso3: 'KGZ',
				year: 2005,
				event: {
					id: '7032005001',
					start: '2005-03-24',
					end: '2005-03-25',
					location: 'Bishkek',
					participants: '1000s',
					category: '',
					identity: 'opposition supporters',
					demands: ['political', 'removal'],
					responses: ['shootings', 'accommodation'],
					violent: true
				}
			}
		]);
	});

	it('keeps a watched year without protest as a row without event', () => {
		const { rows } = read('7011990000,Turkmenistan,1990,0,,,,,,,,,,,,,,,');
		expect(rows).toEqual([{ iso3: 'TKM', year: 1990 }]);
	});

	it('counts a doubled event once', () => {
		const { rows, aside } = read(event('1'), event('1'));
		expect(rows).toHaveLength(1);
		expect(aside).toEqual([{ line: 3, column: 'id', value: '1', why: 'double' }]);
	});

	it('sets aside a row without a year and rows of former states', () => {
		const { rows, aside, asked } = read(
			'1102019000,Guyana,,0,,,,,,,,,,,,,,,',
			event('9', 'Yugoslavia', '1995')
		);
		expect(rows).toEqual([]);
		expect(aside.map(({ why }) => why)).toEqual(['no-year', 'former-state']);
		expect(asked).toBe(2);
	});

	it('takes a full stop for nothing', () => {
		const { rows } = read(event('1').replace('shootings', '.').replace('accomodation', '.'));
		expect(rows[0]?.event?.responses).toEqual([]);
	});

	it('rejects a day that the calendar does not have and a word outside the scheme', () => {
		const wrongDay = event('1').replace(',24,3,', ',31,2,');
		const wrongWord = event('2').replace('shootings', 'hugs');
		expect(read(wrongDay, wrongWord).rejected.map(({ why, value }) => [why, value])).toEqual([
			['not-a-date', 'undefined – 2005-03-25'],
			['not-in-scheme', 'hugs']
		]);
	});
});
