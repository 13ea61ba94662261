import { describe, expect, it } from 'vitest';
import { aiddataCore } from '$lib/publishers/aiddata-core';
import { recognise } from '$lib/publishers/layouts';
import { oecdDac2a } from '$lib/publishers/oecd-dac2a';
import { fiercest } from '$lib/publishers/ucdp-prio';
import { parse } from '$lib/table/parse';
import { match } from './matcher';

const table = (text: string) => parse(text, 'file.csv');
const read = (text: string, measure: string) => {
	const made = table(text);
	const layout = recognise(made);
	if (!layout) throw new Error('not recognised');
	return {
		id: layout.id,
		measures: layout.measures(made).map(({ code }) => code),
		...layout.read(made, measure, match)
	};
};

describe('World Bank, wide', () => {
	const body =
		'"Country Name","Country Code","Indicator Name","Indicator Code","1990","1991",\n"Kyrgyz Republic","KGZ","Net ODA","DT.X","","12.5",\n"World","WLD","Net ODA","DT.X","1","2",\n';

	it('is read with and without its preamble', () => {
		const preamble =
			'\ufeff"Data Source","World Development Indicators",\n\n"Last Updated Date","2021-12-16",\n\n';
		for (const text of [body, preamble + body]) {
			const { id, measures, rows, aside, blank } = read(text, 'DT.X');
			expect([id, measures]).toEqual(['world-bank-wide', ['DT.X']]);
			expect(rows).toEqual([{ iso3: 'KGZ', year: 1991, value: 12.5 }]);
			expect([aside.length, blank]).toEqual([2, 1]);
		}
	});

	it('offers each indicator of a topic file by itself', () => {
		const text = `${body}"Kyrgyz Republic","KGZ","Other","DT.Y","7","8",\n`;
		expect(read(text, 'DT.Y').measures).toEqual(['DT.X', 'DT.Y']);
		expect(read(text, 'DT.Y').rows).toHaveLength(2);
	});
});

describe('Gapminder, long', () => {
	it('keeps Georgia’s rows, whose key is the header’s word', () => {
		const { id, rows } = read('geo,time,gini\ngeo,2000,40\nkos,2001,30\n', 'gini');
		expect(id).toBe('gapminder-long');
		expect(rows).toEqual([
			{ iso3: 'GEO', year: 2000, value: 40 },
			{ iso3: 'XKX', year: 2001, value: 30 }
		]);
	});
});

describe('V-Dem', () => {
	it('takes the interval’s columns with the measure and does not offer them as measures', () => {
		const text =
			'country_text_id,year,v2x_polyarchy,v2x_polyarchy_codelow,v2x_polyarchy_codehigh,v2x_polyarchy_sd\nKAZ,2000,0.25,0.2,0.3,0.03\nDDR,1980,0.1,0.05,0.2,0.03\n';
		const { id, measures, rows, aside } = read(text, 'v2x_polyarchy');
		expect([id, measures]).toEqual(['v-dem-wide', ['v2x_polyarchy']]);
		expect(rows).toEqual([{ iso3: 'KAZ', year: 2000, value: 0.25, low: 0.2, high: 0.3 }]);
		expect(aside[0]).toMatchObject({ value: 'DDR', why: 'former-state' });
	});
});

describe('Worldwide Governance Indicators', () => {
	it('makes the interval from the standard error, not from the bounds of the rank', () => {
		const text =
			'wb_country,wb_code,year,Estimate,StdErr,NumSrc,Rank,Lower,Upper\nAfghanistan,AFG,1996,-1.9,0.2,4,1,0,9.5\n';
		const { id, rows } = read(text, 'Estimate');
		expect(id).toBe('wgi');
		expect(rows[0]?.low).toBeCloseTo(-1.9 - 1.644854 * 0.2, 6);
		expect(rows[0]?.high).toBeCloseTo(-1.9 + 1.644854 * 0.2, 6);
	});

	it('finds estimate and error of one country in different rows of the bulk file', () => {
		const text =
			'Country Name,Country Code,Indicator Name,Indicator Code,1996\nA,AFG,Control: Estimate,CC.EST,-1\nA,AFG,Control: Error,CC.STD.ERR,0.1\nB,ALB,Control: Estimate,CC.EST,0.5\n';
		const { id, measures, rows } = read(text, 'CC.EST');
		expect([id, measures]).toEqual(['wgi-bulk', ['CC.EST']]);
		expect(rows[0]?.high).toBeCloseTo(-1 + 0.1644854, 6);
		expect(rows[1]).toEqual({ iso3: 'ALB', year: 1996, value: 0.5 });
	});
});

describe('other long layouts', () => {
	it('are told apart by their headers', () => {
		const heads: Record<string, string> = {
			'datahub-long': 'Country Name,Country Code,Year,Value\nKazakhstan,KAZ,2000,1',
			'aiddata-gcdf': 'ccode,year,oof_amt,oof_adj,oda_amt,oda_adj\n705,2000,1,1,1,1',
			'us-foreign-aid':
				'Country Code,Transaction Type Name,Fiscal Year,constant_amount\nKAZ,Disbursements,2000,1',
			'wdi-columns': 'country,year,DC.DAC.TOTL.CD\nkaz,2000,1',
			unesco: 'country,year,ger_5t8\nkaz,2000,1',
			'world-happiness': 'country_name,year,life_ladder\nKazakhstan,2000,1',
			'ngo-laws': 'iso3,year,barriers_total,funding\nKAZ,2000,1,1',
			'freedom-house': 'fh_full_country,year,pr,cl,E2\nKazakhstan,2000,1,1,1',
			bti: 'bti_country,year,S_Status_Index\nKazakhstan,2000,1',
			'dac-list': 'year,country,dac_abbr,iso3\n2000,Kazakhstan,LMIC,KAZ',
			rsf: 'iso3,country,edition,rank,score\nKAZ,Kazakhstan,2000,1,1',
			'ucdp-prio': 'conflict_id,year,intensity_level,gwno_loc\n1,2000,1,705'
		};
		for (const [id, text] of Object.entries(heads)) {
			const made = table(text);
			const layout = recognise(made);
			expect(layout?.id).toBe(id);
			const [first] = layout?.measures(made) ?? [];
			expect(layout?.read(made, first?.code ?? '', match).rows[0]).toMatchObject({ iso3: 'KAZ', year: 2000 });
		}
		expect(recognise(table('a,b\n1,2'))).toBeUndefined();
	});

	it('read one kind of transaction of United States aid at a time', () => {
		const text =
			'Country Code,Transaction Type Name,Fiscal Year,constant_amount\nKGZ,Obligations,2010,9\nKGZ,Disbursements,2010,5\nCS-KM,Disbursements,2010,4\nSCN,Disbursements,2010,3\n';
		const { measures, rows, aside } = read(text, 'Disbursements');
		expect(measures).toEqual(['Obligations', 'Disbursements']);
		expect(rows.map(({ iso3, value }) => [iso3, value])).toEqual([
			['KGZ', 5],
			['XKX', 4]
		]);
		expect(aside).toHaveLength(1);
	});

	it('put the DAC list’s groups on a ladder and reject a group that is not on it', () => {
		const text = 'year,country,dac_abbr,iso3\n2000,A,LDC,AFG\n2000,B,UMIC,KAZ\n2000,C,???,UZB\n';
		const { rows, rejected } = read(text, 'dac_abbr');
		expect(rows.map(({ value }) => value)).toEqual([1, 4]);
		expect(rejected[0]).toMatchObject({ value: '???', why: 'not-a-number' });
	});
});

describe('UCDP/PRIO', () => {
	it('counts a war between states for each of them and keeps the worst conflict of a year', () => {
		const text =
			'conflict_id,year,intensity_level,gwno_loc\n1,2022,1,"702, 703"\n2,1992,1,702\n3,1992,2,702\n4,1967,2,680\n';
		const { rows, aside } = read(text, 'intensity_level');
		expect(rows).toHaveLength(4);
		expect(aside[0]).toMatchObject({ value: '680', why: 'former-state' });
		expect(fiercest(rows)).toEqual([
			{ iso3: 'TJK', year: 2022, value: 1 },
			{ iso3: 'KGZ', year: 2022, value: 1 },
			{ iso3: 'TJK', year: 1992, value: 2 }
		]);
	});

	it('rejects an intensity outside its scale', () => {
		const { rejected } = read('conflict_id,year,intensity_level,gwno_loc\n1,2000,3,702\n', 'intensity_level');
		expect(rejected[0]?.why).toBe('not-in-scheme');
	});
});

describe('donor and recipient tables', () => {
	it('never take a blank of OECD’s extract for a zero, and do not offer net columns', () => {
		const text =
			'Recipient,Donor,Year,oda_total_net,oda_gross_disbursements,grants_total\nKyrgyzstan,Türkiye,2010,5,,4\nKyrgyzstan,Korea,2010,5,6,4\n';
		const made = table(text);
		const { rows, blank } = oecdDac2a.read(made, 'oda_gross_disbursements', match);
		expect(rows).toEqual([{ donor: 'KOR', recipient: 'KGZ', year: 2010, value: 6 }]);
		expect(blank).toBe(1);
		expect(oecdDac2a.measures(made).map(({ code }) => code)).toEqual([
			'oda_gross_disbursements',
			'grants_total'
		]);
	});

	it('go by name where the numbers mix two systems, and reject a pair that stands twice', () => {
		const text =
			'Sender,ccodeS,Receiver,ccodeR,year,commitment_amount_usd_constant_sum\nGermany,260,Yemen,678,2000,10\nGermany,260,Yemen,678,2000,11\nGermany,260,Soviet Union,365,1990,1\n';
		const { rows, rejected, aside, asked } = aiddataCore.read(
			table(text),
			'commitment_amount_usd_constant_sum',
			match
		);
		expect(rows).toEqual([{ donor: 'DEU', recipient: 'YEM', year: 2000, value: 10 }]);
		expect([rejected[0]?.why, aside[0]?.why, asked]).toEqual(['two-values', 'former-state', 3]);
	});
});
