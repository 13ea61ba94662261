// Tables of nobody in particular: which column is what, and what cannot be found is named.
import { describe, expect, it } from 'vitest';
import { recognise } from '$lib/intake/recognise';
import { readSheet } from '$lib/table/read-sheet';
import { place } from './placer';

const looked = async (text: string) => recognise(await readSheet(new Blob([text]), 'помощь_2020.csv'), place);

describe('recognise', () => {
	it('finds country, year and value by what the cells hold, in any order', async () => {
		const { layout, mapping } = await looked(
			'Балл;Когда;Где\n5;2001;Казахстан\n6;2002;Узбекистан\n7;2003;Кыргызстан'
		);
		expect(layout).toBe('generic-long');
		expect(mapping).toMatchObject({
			key: 2,
			scheme: 'name',
			time: { kind: 'column', at: 1 },
			value: { kind: 'column', at: 0 },
			name: 'Балл'
		});
	});

	it('takes a code before a name', async () => {
		expect(
			(await looked('name,code,year,v\nKazakhstan,KAZ,2000,1\nUzbekistan,UZB,2000,2')).mapping
		).toMatchObject({ key: 1, scheme: 'iso3' });
	});

	it('finds years in headers', async () => {
		const { layout, mapping, because } = await looked('Страна;2000;2001\nКазахстан;1;2\nУзбекистан;3;4');
		expect(layout).toBe('generic-wide');
		expect(mapping?.time).toEqual({
			kind: 'headers',
			years: [
				[1, 2000],
				[2, 2001]
			]
		});
		expect(because).toContainEqual({ kind: 'years-in-headers', first: 2000, last: 2001, count: 2 });
	});

	it('chooses “total” among several keys', async () => {
		const rows = ['Female', 'Male', 'Total'].flatMap((sex) =>
			['KAZ', 'UZB'].flatMap((code) => [2000, 2001, 2002].map((year) => `${code},${year},${sex},1`))
		);
		const { mapping } = await looked(`code,year,sex,value\n${rows.join('\n')}`);
		expect(mapping?.picks).toEqual([{ at: 2, value: 'Total' }]);
	});

	it('sees a list of events in days that repeat', async () => {
		const rows = Array.from({ length: 40 }, (_, at) => `Kazakhstan,2019-0${1 + (at % 9)}-1${at % 9},riot`);
		const { layout, mapping } = await looked(`country,day,kind\n${rows.join('\n')}`);
		expect(layout).toBe('events');
		expect(mapping).toMatchObject({ value: { kind: 'rows' }, combine: 'count' });
	});

	it('sees respondents in many rows with a weight', async () => {
		const rows = Array.from(
			{ length: 200 },
			(_, at) => `${at % 2 ? 'KAZ' : 'UZB'},${at},0.${1 + (at % 9)},${at % 5},${at % 7},1,2,3`
		);
		const { layout, mapping } = await looked(`cntry,idno,weight,psu,q1,q2,q3,stratum\n${rows.join('\n')}`);
		expect(layout).toBe('survey-respondents');
		expect(mapping ?? { weight: 2 }).toMatchObject({ weight: 2 });
	});

	it('names what it lacks', async () => {
		expect((await looked('a,b\nx,1\ny,2')).lacks).toEqual(['country', 'time']);
		expect((await looked('country,year,word\nKazakhstan,2000,a\nUzbekistan,2001,b')).lacks).toEqual([
			'value'
		]);
	});

	it('reads the unit out of the name', async () => {
		expect(
			(await looked('country,year,Aid (% of GNI)\nKazakhstan,2000,1\nUzbekistan,2001,2')).mapping
		).toMatchObject({ unit: '% of GNI', unitKind: 'percent' });
	});
});

describe('several series in one table', () => {
	const rows = ['KAZ', 'KGZ', 'TJK'].flatMap((iso3, country) =>
		['Total', 'Female'].flatMap((sex, at) =>
			[2019, 2020].map(
				(year) => `${iso3},${country < 2 ? 'North' : 'South'},${sex},BA:${country},${year},${country}${at}`
			)
		)
	);

	it('are not told apart by what is true of a whole country, nor by who said so', async () => {
		const { keys, mapping } = await looked(['iso3,region,sex,source,year,value', ...rows].join('\n'));
		expect(keys.map(({ header }) => header)).toEqual(['sex']);
		expect(mapping?.picks.map(({ value }) => value)).toEqual(['Total']);
	});

	it('of donors are taken for all donors together', async () => {
		const donors = ['USA', 'ALLD', 'DEU'].flatMap((donor) =>
			['KGZ', 'TJK', 'UZB'].map((to) => `I,${donor},${to},206,2019,5`)
		);
		const { mapping } = await looked(
			['ACTION,DONOR,RECIPIENT,MEASURE,TIME_PERIOD,OBS_VALUE', ...donors].join('\n')
		);
		expect(mapping?.picks.map(({ value }) => value)).toEqual(['ALLD']);
	});

	it('have one year where one column is headed by it', async () => {
		const { mapping } = await looked('Страна,2020 г.\nКазахстан,1\nКыргызстан,2\n');
		expect(mapping?.time).toEqual({ kind: 'headers', years: [[1, 2020]] });
	});
});
