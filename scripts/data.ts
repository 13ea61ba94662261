/** A folder of publishers' files → everything in data/: npm run data -- FOLDER. */
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import { countryMatcher } from '$lib/publishers/countries';
import { readFlows, recipients, totals, writeFlows } from './data-aid';
import { buildCountries } from './data-countries';
import { readTable } from './data-files';
import { readCatalogue } from './data-catalogue';
import { buildIndicators } from './data-indicators';
import { buildPackage } from './data-package';
import { buildRegions } from './data-regions';

/** Builds data/ (or the folder named second) from the publishers' files in the folder named first. */
export function main([sources, data = 'data']: readonly string[]): void {
	if (!sources) throw new Fault('npm run data', 'no folder of publishers’ files named');
	buildCountries(sources, data);
	const match = countryMatcher(
		readTable(join(data, 'countries.csv')),
		readTable(join(data, 'country-codes.csv'))
	);
	const flows = readFlows(sources, match);
	writeFlows(flows, data);
	buildRegions(data, recipients(flows));
	const catalogue = readCatalogue(join(data, 'catalogue'));
	const { tidy } = buildIndicators(catalogue.entries, {
		sources,
		data,
		match,
		extra: new Map([['dac2a-totals', totals(flows)]])
	});
	buildPackage(catalogue, tidy, data, '0.1.0');
}
