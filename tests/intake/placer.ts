/** The placer as the page uses it, from the committed tables. */
import { readFileSync } from 'node:fs';
import { countryPlacer } from '$lib/publishers/place';
import { parse } from '$lib/table/parse';

const table = (path: string) => parse(readFileSync(path, 'utf8'), path, ',');

export const place = countryPlacer(table('data/countries.csv'), table('data/country-codes.csv'));
