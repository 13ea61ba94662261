// Publishers' layouts by their headers alone, also where case and spelling moved over the years.
import { describe, expect, it } from 'vitest';
import { signatureOf } from '$lib/publishers/signature';

describe('signatureOf', () => {
	it.each([
		['world-bank-wide', 'Country Name,Country Code,Indicator Name,Indicator Code,1960,1961'],
		['world-bank-databank', 'Series Name,Series Code,Country Name,Country Code,1990 [YR1990]'],
		['oecd', 'STRUCTURE,STRUCTURE_ID,REF_AREA,MEASURE,TIME_PERIOD,OBS_VALUE'],
		['oecd', 'LOCATION,INDICATOR,SUBJECT,MEASURE,FREQUENCY,TIME,Value'],
		['oecd-dac2a', 'Recipient,Donor,Year,oda_gross_disbursements'],
		['v-dem-wide', 'country_name,country_text_id,year,v2x_polyarchy'],
		['wgi', 'wb_code,year,Estimate,StdErr'],
		['mass-mobilization', 'id,country,ccode,year,protest,protesteridentity,protesterdemand1,stateresponse1'],
		['ilostat', 'ref_area.label,source.label,indicator.label,sex.label,time,obs_value,obs_status.label'],
		['oecd', 'DATAFLOW,REF_AREA,FREQ,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS'],
		['oecd', 'STRUCTURE,ACTION,DONOR,RECIPIENT,MEASURE,TIME_PERIOD,OBS_VALUE'],
		['eurostat', 'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG'],
		['un-sdg', 'Goal,Target,Indicator,SeriesCode,GeoAreaCode,GeoAreaName,TimePeriod,Value'],
		['acled', 'WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES'],
		['ucdp-country-year', 'country,country_id,region,year,sb_total_deaths_best_cy,version'],
		[
			'aiddata-gcdf',
			'AidData Record ID,Recipient,Recipient ISO-3,Commitment Year,Amount (Constant USD 2021)'
		],
		['world-happiness', 'Year,Rank,Country name,Ladder score,upperwhisker'],
		['world-happiness', 'Country,Region,Happiness Rank,Happiness Score'],
		['acled', 'event_id_cnty,event_date,year,event_type,country,fatalities'],
		['ucdp-prio', 'conflict_id,location,year,intensity_level,gwno_loc'],
		['ucdp-ged', 'id,conflict_name,country_id,year,best,type_of_violence'],
		['aiddata-gcdf', 'ccode,year,oda_amt,oof_amt'],
		['aiddata-core', 'Sender,Receiver,year,commitment_amount_usd_constant_sum'],
		['ilostat', 'ref_area,source,indicator,sex,classif1,time,obs_value'],
		['gapminder-long', 'geo,time,internet_users'],
		['freedom-house', 'Country/Territory,Edition,Status,PR rating,CL rating'],
		['bti', 'bti_country,year,S_Status_Index'],
		['world-happiness', 'Country name,year,Life Ladder'],
		['rsf', 'iso3,edition,rank,score'],
		['our-world-in-data', 'Entity,Code,Year,Something']
	])('knows %s by %s', (id, headers) => expect(signatureOf(headers.split(','))?.signature.id).toBe(id));

	it('knows none where one of the signs is missing', () => {
		expect(signatureOf('country,year,value'.split(','))).toBeUndefined();
		expect(signatureOf(['__proto__', 'constructor'])).toBeUndefined();
	});
});
