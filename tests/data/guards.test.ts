/** One guard for each fault that is known of the publishers' files: none of them may reach a reader. */
import { describe, expect, it } from 'vitest';
import { indicators, records, value } from './files';

const of = (id: string) => indicators.find(({ name }) => name === id)?.crossroads;
const files = indicators.flatMap(({ crossroads }) => crossroads.sources.map(({ file }) => file));

describe('faults of publishers’ files', () => {
	it('Gapminder’s “aid as % of GNI”, which is % of capital formation, is used nowhere', () => {
		expect(files.filter((file) => file.includes('aid_received_percent_of_gni'))).toEqual([]);
		// Kyrgyzstan 2015: 12 % of GNI; the mislabelled file says 33
		expect(Number(value('oda-received-share-gni', 'KGZ', 2015))).toBeCloseTo(12.07, 2);
		expect(of('oda-received-share-gni')?.sources[0]?.code).toBe('DT.ODA.ODAT.GN.ZS');
	});

	it('the share of GNI ends with its edition in 2019 and is not continued by our own ratio', () => {
		expect(of('oda-received-share-gni')?.lastYear).toBe(2019);
		expect(of('oda-to-gni-ratio')?.lastYear).toBe(2023);
		const both = records('indicators/aid/oda-received-share-gni.csv').flatMap((row) => {
			const own = value('oda-to-gni-ratio', row['iso3'] ?? '', Number(row['year']));
			return own !== undefined && Number(row['value']) > 0 ? [Number(own) / Number(row['value'])] : [];
		});
		const sorted = both.sort((a, b) => a - b);
		expect(sorted.length).toBeGreaterThan(4_900);
		expect(sorted[Math.floor(sorted.length / 2)]).toBeCloseTo(0.99, 1);
	});

	it('two editions of internet use are not mixed', () => {
		expect(files.filter((file) => file.includes('internet_users'))).toEqual([]);
		expect(Number(value('internet-users', 'TJK', 2022))).toBeCloseTo(36.09, 2);
		expect(Number(value('internet-users', 'KGZ', 2022))).toBeCloseTo(79.77, 1);
		expect(of('internet-users')?.cautions.some(({ en }) => en.includes('53%'))).toBe(true);
	});

	it('each V-Dem indicator comes from one edition, the democracy indices from v15 with their interval', () => {
		for (const { name, crossroads } of indicators) {
			const editions = new Set(crossroads.sources.filter(({ publisher }) => publisher.en.includes('V-Dem')).map(({ edition }) => edition));
			expect([name, editions.size <= 1]).toEqual([name, true]);
			if (crossroads.topic === 'democracy') expect([...editions][0]).toMatch(/^v15/);
			if (name.startsWith('vdem-')) expect([...editions][0]).toMatch(/^v14/);
		}
	});

	it('former and partial states of V-Dem are in no series, Kosovo is', () => {
		const listed = records('set-aside.csv').filter(({ file = '' }) => file.startsWith('V-Dem_v14'));
		const keys = new Set(listed.flatMap(({ keys = '' }) => keys.split('|')));
		expect([...keys].sort()).toEqual(['DDR', 'PSG', 'SML', 'VDR', 'YMD', 'ZZB']);
		expect(value('vdem-civil-society', 'XKX', 2020)).toBeDefined();
	});

	it('Georgia is in every file of Gapminder that has it', () => {
		for (const id of ['gini', 'gdp-per-person-ppp', 'mobile-subscriptions', 'hdi', 'oda-received-constant', 'urban-population'])
			expect([id, value(id, 'GEO', 2010) !== undefined]).toEqual([id, true]);
	});

	it('the fifteen doubled protest events count once, and Guyana’s row without a year not at all', () => {
		const aside = records('set-aside.csv').filter(({ file = '' }) => file.startsWith('mass_mobilization'));
		expect(aside.find(({ why }) => why === 'double')?.['rows']).toBe('17');
		expect(aside.find(({ why }) => why === 'no-year')?.['keys']).toBe('1102019000');
		// Canada 1990: two events, of which the first stands twice in the file
		expect(records('events/protests.csv').filter(({ id }) => id === '201990001')).toHaveLength(1);
		// the row before it, of 2018 by its number, is entered under 2019: no year is made up for either
		expect([value('protest-events', 'GUY', 2018), value('protest-events', 'GUY', 2019)]).toEqual([undefined, '0']);
	});

	it('a zero of protest stands only where the project watched, never for the United States', () => {
		expect(value('protest-events', 'TKM', 1991)).toBe('0');
		expect(value('protest-events', 'USA', 2000)).toBeUndefined();
		expect(value('protest-events', 'RUS', 1990)).toBeUndefined();
		expect(value('protest-events', 'AUT', 2016)).toBeUndefined();
		expect(value('protest-events', 'KAZ', 2020)).toBeUndefined();
	});

	it('Kyrgyzstan’s break of 2011–2013 is named wherever the counts are shown', () => {
		expect([2011, 2012, 2013, 2014].map((year) => value('protest-events', 'KGZ', year))).toEqual(['34', '33', '34', '2']);
		const counts = indicators.filter(({ name }) => name.startsWith('protest-events') || name.startsWith('protest-demand'));
		expect(counts).toHaveLength(9);
		for (const { crossroads } of counts) expect(crossroads.cautions.some(({ en }) => en.includes('34, 33 and 34'))).toBe(true);
	});

	it('every protest indicator says that events end in March 2020, and ends with the year before', () => {
		for (const { name, crossroads } of indicators.filter((one) => /^protest-/.test(one.name))) {
			expect([name, crossroads.lastYear]).toEqual([name, 2019]);
			expect(crossroads.cautions.some(({ en }) => en.includes('31 March 2020'))).toBe(true);
		}
	});

	it('OECD’s extract is summed gross only, and its blanks are never zeros', () => {
		const bilateral = of('oda-gross-bilateral');
		expect(bilateral?.money).toMatchObject({ netting: 'gross', flow: 'disbursement', channel: 'bilateral', baseYear: 2022 });
		const zeros = records('indicators/aid/oda-gross-bilateral.csv').filter((row) => Number(row['value']) <= 0);
		expect(zeros).toEqual([]);
		expect(bilateral?.cautions.some(({ en }) => en.includes('blank'))).toBe(true);
	});

	it('bounds of the governance indicators lie around the estimate, not around its rank', () => {
		const [row] = records('indicators/governance/wgi-voice-accountability.csv').filter(
			({ iso3, year }) => iso3 === 'UZB' && year === '2023'
		);
		// −1.3097 ± 1.645 × 0.1241; the file's own bounds are 6.9 and 18.1
		expect([Number(row?.['low']), Number(row?.['high'])]).toEqual([-1.514, -1.105]);
	});

	it('groups of countries of the World Bank are in no series', () => {
		const aggregates = /^(WLD|HIC|LIC|LMC|UMC|SSF|EAS|ECS|EUU|ARB|OED|CHI)$/;
		for (const { name, path, crossroads } of indicators) {
			if (crossroads.aggregation.rule === 'none' && crossroads.countries === 1) continue;
			expect([name, records(path).filter(({ iso3 = '' }) => aggregates.test(iso3))]).toEqual([name, []]);
		}
	});

	it('nothing of an unverified source is shipped', () => {
		const closed = /happiness|freedom_house|FIW|bti_|rsf_|KeepItOn|canary|dac_list|oda_eligibility|wid\b|ptaxinc|idea--|Claassen|CPI2021|emigrant|financial_access/i;
		expect(files.filter((file) => closed.test(file))).toEqual([]);
	});

	it('Gapminder’s titles agree with the publisher’s code that its catalogue names', () => {
		const coded = indicators.flatMap(({ crossroads }) => crossroads.sources).filter(({ publisher }) => publisher.en === 'Gapminder, from the World Bank');
		expect(coded.length).toBeGreaterThan(10);
		for (const { code, url } of coded) expect(url.endsWith(`/indicator/${code}`)).toBe(true);
	});
});
