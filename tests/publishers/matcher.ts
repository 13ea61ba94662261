/** The country matcher as the product uses it, from the committed tables. */
import { readFileSync } from 'node:fs';
import { countryMatcher } from '$lib/publishers/countries';
import { parse } from '$lib/table/parse';

const table = (path: string) => parse(readFileSync(path, 'utf8'), path, ',');

export const match = countryMatcher(table('data/countries.csv'), table('data/country-codes.csv'));
