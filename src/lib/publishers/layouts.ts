/** Every layout of country-years that we can read, the most particular first, so that the first that fits is right. */
import { aiddataGcdf } from './aiddata-gcdf';
import { bti } from './bti';
import { dacList } from './dac-list';
import { datahubLong } from './datahub-long';
import { freedomHouse } from './freedom-house';
import { gapminderLong } from './gapminder-long';
import type { CountryYear, Layout } from './layout';
import { ngoLaws } from './ngo-laws';
import { rsf } from './rsf';
import { ucdpPrio } from './ucdp-prio';
import { unesco } from './unesco';
import { usForeignAid } from './us-foreign-aid';
import { vDemWide } from './v-dem-wide';
import { wdiColumns } from './wdi-columns';
import { wgi, wgiBulk } from './wgi';
import { worldBankWide } from './world-bank-wide';
import { worldHappiness } from './world-happiness';
import type { Table } from '$lib/table/table';

export const layouts: readonly Layout<CountryYear>[] = [
	wgiBulk,
	worldBankWide,
	datahubLong,
	wgi,
	ngoLaws,
	vDemWide,
	ucdpPrio,
	usForeignAid,
	aiddataGcdf,
	wdiColumns,
	worldHappiness,
	freedomHouse,
	bti,
	dacList,
	rsf,
	unesco,
	gapminderLong
];

/** The layout that a table is in, or nothing when it is none that we know. */
export const recognise = (table: Table): Layout<CountryYear> | undefined =>
	layouts.find((layout) => layout.recognises(table));
