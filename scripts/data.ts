/** A folder of publishers' files → everything in data/: npm run data -- FOLDER. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import { countryMatcher } from '$lib/publishers/countries';
import type { CountryYear } from '$lib/publishers/layout';
import { readFlows, recipients, totals, writeFlows } from './data-aid';
import { writeAside } from './data-aside';
import { readCatalogue } from './data-catalogue';
import { readConflicts } from './data-conflict';
import { buildCountries } from './data-countries';
import { readTable } from './data-files';
import { buildIndicators } from './data-indicators';
import { buildAidPackage, buildPackage } from './data-package';
import { protestRows, readProtests, writeProtests } from './data-protests';
import { buildRegions, members } from './data-regions';

const version = '0.1.0';
/** What people write by hand stands beside what is built from it. */
const written = 'data';
const codes = 'country-codes.csv';
const annotations = join('events', 'annotations.csv');

/** A region's members as rows, for derivations that need a group of countries. */
const group = (data: string, region: string): CountryYear[] =>
	members(data, region).map((iso3) => ({ iso3, year: 0, value: 1 }));

/** Builds data/, or the folder named second, from the publishers' files in the folder named first. */
export function main([sources, data = written]: readonly string[]): void {
	if (!sources) throw new Fault('npm run data', 'no folder of publishers’ files named');
	const catalogueFolder = join(written, 'catalogue');
	const catalogue = readCatalogue(catalogueFolder);
	mkdirSync(join(data, 'events'), { recursive: true });
	if (data !== written)
		for (const file of [codes, annotations]) copyFileSync(join(written, file), join(data, file));
	buildCountries(sources, catalogueFolder, data);
	const match = countryMatcher(readTable(join(data, 'countries.csv')), readTable(join(data, codes)));
	const flows = readFlows(sources, match);
	const flowPaths = writeFlows(flows, data);
	buildRegions(catalogueFolder, data, recipients(flows));
	const conflicts = readConflicts(sources, match);
	const protests = readProtests(sources, match);
	writeProtests(protests, data);
	const extra = new Map<string, readonly CountryYear[]>([
		['dac2a-totals', totals(flows)],
		['high-income', group(data, 'high-income')],
		...conflicts.rows,
		...protestRows(protests)
	]);
	const built = buildIndicators(catalogue.entries, { sources, data, match, extra });
	writeAside([...built.accounts, conflicts.account, protests.account], data);
	buildPackage(catalogue, built, data, version);
	buildAidPackage(catalogue, flowPaths, data, version);
}
