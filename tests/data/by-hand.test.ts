/** Figures looked up by hand in the publishers' files: file, line and column, the cell as printed there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { significant } from '$lib/base/significant';
import { sourcesFolder, value } from './files';

/** Indicator, country, year · folder/file, line, column · the cell · what it is multiplied by · digits kept */
type Looked = readonly [string, string, number, string, number, string, string, number?, number?];

const gapminder = (folder: string, name: string) => `${folder}/ddf--datapoints--${name}--by--geo--time.csv`;
const vdem14 = 'civic-space/V-Dem_v14_vdemlite_1970-2023_selected.csv';
const vdem15 = 'civic-space/V-Dem_v15_democracy_indices_with_intervals_1970-2024.csv';

const looked: readonly Looked[] = [
	['oda-received-constant', 'KGZ', 2023, gapminder('aid', 'aid_received_total_us_inflation_adjusted'), 3907, '3', '440522277.83203', 1e-6],
	['oda-received-per-person', 'TJK', 1995, gapminder('aid', 'aid_received_per_person_current_us'), 7713, '3', '10.94042'],
	['oda-received-share-gni', 'KGZ', 2019, 'aid/API_DT.ODA.ODAT.GN.ZS_DS2_en_csv_v2_3470450.csv', 128, '2019', '5.54529880514193'],
	['oda-received-share-gni', 'KGZ', 2015, 'aid/API_DT.ODA.ODAT.GN.ZS_DS2_en_csv_v2_3470450.csv', 128, '2015', '12.0718759134038'],
	['oda-given-constant', 'KAZ', 2019, gapminder('aid', 'aid_given_2023_us'), 900, '3', '29731359', 1e-6],
	['oda-given-per-person', 'KAZ', 2015, gapminder('aid', 'aid_given_per_person_2023_us'), 896, '3', '2.16736'],
	['oda-given-share-gni', 'SWE', 2008, gapminder('aid', 'aid_given_percent_of_gni'), 918, '3', '0.98'],
	['aid-given-government-share', 'NOR', 2010, gapminder('aid', 'government_and_society_aid_given_percent_of_aid'), 987, '3', '19.18591'],
	['aid-given-education-share', 'DEU', 2020, gapminder('aid', 'education_aid_given_percent_of_aid'), 366, '3', '11.19339'],
	['aid-given-health-share', 'USA', 2015, gapminder('aid', 'health_aid_given_percent_of_aid'), 1289, '3', '7.647'],
	['oda-bilateral-current', 'KGZ', 2005, 'aid/wdi2016_DC.DAC_bilateral_aid_by_donor.csv', 0, 'DC.DAC.TOTL.CD', '143880000.0000000000', 1e-6],
	['us-aid-disbursements', 'KGZ', 2010, 'aid/us_foreign_aid_country.csv', 10196, 'constant_amount', '70671617', 1e-6],
	['fdi-share-gdp', 'KGZ', 2015, gapminder('aid', 'foreign_direct_investment_net_inflows_percent_of_gdp'), 4498, '3', '17.13123'],
	['remittances-current', 'UZB', 2023, 'private-flows/API_BX.TRF.PWKR.CD.DT_remittances.csv', 0, '2023', '14168883803.2474', 1e-6],
	['remittances-share-gdp-2016', 'KGZ', 2010, 'private-flows/ddf--datapoints--bx_trf_pwkr_dt_gd_zs--by--country--year.csv', 4193, '3', '26.4101162845'],
	['china-oda-like', 'KGZ', 2015, 'aid/aiddata_gcdf3_cow_country_year.csv', 969, 'oda_adj', '160555153.44450772', 1e-6],
	['china-other-official', 'KAZ', 2008, 'aid/aiddata_gcdf3_cow_country_year.csv', 998, 'oof_adj', '12552952613.83346', 1e-6],
	['internet-users', 'TJK', 2022, 'media/API_IT.NET.USER.ZS_DS2_en_csv_v2_2160.csv', 0, '2022', '36.0872'],
	['mobile-subscriptions', 'KGZ', 2010, gapminder('media', 'cell_phones_per_100_people'), 5001, '3', '96.0617'],
	['broadband-subscriptions', 'UZB', 2022, gapminder('media', 'broadband_subscribers_per_100_people'), 3928, '3', '25.7992'],
	['vdem-alternative-sources', 'KGZ', 2010, vdem14, 6048, 'v2xme_altinf', '0.661'],
	['vdem-civil-society', 'KGZ', 2010, vdem14, 6048, 'v2xcs_ccsi', '0.684'],
	['vdem-cso-entry', 'KGZ', 2010, vdem14, 6048, 'v2cseeorgs', '1.041'],
	['vdem-cso-repression', 'KGZ', 2010, vdem14, 6048, 'v2csreprss', '0.806'],
	['vdem-mass-mobilisation', 'KGZ', 2010, vdem14, 6048, 'v2cagenmob', '3.134'],
	['electoral-democracy', 'KGZ', 1999, vdem15, 6152, 'v2x_polyarchy', '0.287'],
	['egalitarian-democracy', 'KGZ', 1999, vdem15, 6152, 'v2x_egaldem', '0.245'],
	['wgi-voice-accountability', 'UZB', 2023, 'civic-space/wgi_voice_and_accountability_1996-2023.csv', 5343, 'Estimate', '-1.30965662002563'],
	['wgi-control-corruption', 'KAZ', 2018, 'civic-space/WGIData_2019.csv', 3494, '2018', '-0.5017262'],
	['gini', 'GEO', 2000, gapminder('wellbeing', 'inequality_index_gini'), 886, '3', '40.5'],
	['gini', 'GEO', 2023, gapminder('wellbeing', 'inequality_index_gini'), 909, '3', '34.8'],
	['top-tenth-income-share', 'TJK', 2023, gapminder('wellbeing', 'income_share_of_richest_10percent'), 2167, '3', '29.9'],
	['poverty-three-dollars', 'UZB', 2000, gapminder('wellbeing', 'extreme_poverty_percent_people_below_300_a_day'), 2344, '3', '93.8'],
	['poverty-national-line', 'TJK', 1999, gapminder('wellbeing', 'alternative_poverty_percent_below_nationally_defined_poverty'), 1239, '3', '96'],
	['hdi', 'TKM', 2010, gapminder('wellbeing', 'hdi_human_development_index'), 5264, '3', '0.7'],
	['youth-unemployment', 'KGZ', 2019, gapminder('wellbeing', 'aged_15_24_unemployment_rate_percent'), 1725, '3', '12.85'],
	['unemployment', 'UZB', 2019, gapminder('wellbeing', 'aged_15plus_unemployment_rate_percent'), 5052, '3', '8.98'],
	['schooling-women', 'KAZ', 2015, gapminder('wellbeing', 'mean_years_in_school_women_25_to_34_years'), 4049, '3', '13.93'],
	['tertiary-enrolment', 'UZB', 2023, 'wellbeing/ddf--datapoints--ger_5t8--by--country--year.csv', 6552, '3', '45.84286211122389'],
	['urban-population', 'KGZ', 2000, gapminder('country-reference', 'urban_population_percent_of_total'), 6542, '3', '35.32161', 1, 5],
	['urban-population', 'XKX', 2020, gapminder('country-reference', 'urban_population_percent_of_total'), 6887, '3', '45.22686', 1, 5],
	['gdp-per-person-ppp', 'KAZ', 1990, gapminder('north-south', 'alternative_gdp_per_capita_ppp_wb'), 3116, '3', '16837.69075'],
	['gdp-per-person-constant', 'KGZ', 1990, gapminder('north-south', 'gdppercapita_us_inflation_adjusted'), 5455, '3', '1203.47208'],
	['gni-per-person-atlas', 'UZB', 2024, gapminder('north-south', 'gnipercapita_atlasmethod_current_us'), 9891, '3', '3020'],
	['gdp-current', 'KGZ', 2010, 'north-south/gdp_current_usd.csv', 6839, 'Value', '4794361863.013527', 1e-6],
	['population', 'KGZ', 2010, 'country-reference/population.csv', 7917, 'Value', '5467059', 1, 5],
	['population', 'TKM', 1991, 'country-reference/population.csv', 15213, 'Value', '3855894', 1, 5]
];

const figures = looked.map(([id, iso3, year, file, line, , cell, times = 1, digits = 4]) => ({
	id,
	iso3,
	year,
	file,
	line,
	cell,
	shipped: String(significant(Number(cell) * times, digits))
}));

describe('figures looked up by hand', () => {
	it('are at least thirty', () => {
		expect(looked.length).toBeGreaterThanOrEqual(30);
	});

	it.each(figures)('$id, $iso3 $year', ({ id, iso3, year, shipped }) => {
		expect(value(id, iso3, year)).toBe(shipped);
	});
});

describe('figures worked out by hand', () => {
	it('aid to civil society in Kyrgyzstan, 2002: four of eleven donors have any', () => {
		// Canada 2,865 · Norway 273,897 · Sweden 278,121 · United States 8,387,898
		expect(value('aid-commitments-civil-society', 'KGZ', 2002)).toBe('8.943');
		// support to NGOs: Canada 2,865 and the United States 676,245
		expect(value('aid-commitments-ngo-support', 'KGZ', 2002)).toBe('0.6791');
	});

	it('aid per person to income per person, Kyrgyzstan 2023: 62.05 of 1,840 dollars', () => {
		expect(value('oda-received-per-person', 'KGZ', 2023)).toBe('62.05');
		expect(value('gni-per-person-atlas', 'KGZ', 2023)).toBe('1840');
		expect(value('oda-to-gni-ratio', 'KGZ', 2023)).toBe('3.372');
	});

	it('income in Kazakhstan, 1995: 10,600 of 16,840 dollars in 1990', () => {
		expect(value('gdp-to-1990', 'KAZ', 1995)).toBe('62.95');
	});

	it('armed conflict in Tajikistan: war in 1992, 1993 and 1996, less in the years between, peace from 1999', () => {
		const years = [1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2010, 2021, 2022, 2023];
		expect(years.map((year) => value('armed-conflict', 'TJK', year)).join('')).toBe('02211211011110');
	});

	it('protest in Turkmenistan: one event each in 1995, 2008, 2011 and 2014', () => {
		const years = Array.from({ length: 30 }, (_, at) => 1990 + at);
		expect(years.filter((year) => value('protest-events', 'TKM', year) !== '0')).toEqual([1995, 2008, 2011, 2014]);
		expect(Number(value('protest-events-per-million', 'TKM', 2014))).toBeCloseTo(1 / 6.2, 1);
	});

	it('gross aid from one donor: Türkiye to Kyrgyzstan, 2015, and Japan, 2022', () => {
		const rows = readFileSync('data/aid/by-recipient/KGZ.csv', 'utf8').split('\n');
		expect(rows).toContain('TUR,2015,74.72');
		expect(rows).toContain('JPN,2022,27.92');
	});
});

const sources = sourcesFolder('figures looked up by hand, against the files');
if (sources)
	describe('the cells named above', () => {
		it.each(figures)('$id, $iso3 $year', ({ file, line, cell }) => {
			const lines = readFileSync(join(sources, file), 'utf8').split(/\r?\n/);
			// line 0: the country has one line in the file, or one a year, and the cell is found in it
			if (line > 0) expect(lines[line - 1]).toContain(cell);
			else expect(lines.some((text) => text.includes(cell))).toBe(true);
		});
	});
