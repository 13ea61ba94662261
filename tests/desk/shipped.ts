// The shipped catalogue, countries and regions as the desk's tests need them, each read once.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readCatalogue } from '$lib/indicators/catalogue';
import { openLibrary } from '$lib/indicators/library';
import { readCountries } from '$lib/indicators/read-countries';
import { readRegions } from '$lib/indicators/read-regions';
import type { Stock } from '$lib/figures/gather';
import type { DeskChoices } from '$lib/desk/view';

const text = (path: string) => readFileSync(`data/${path}`, 'utf8');

export const catalogue = readCatalogue(JSON.parse(text('datapackage.json')));
export const countries = readCountries(text('countries.csv'));
export const regions = readRegions(text('regions.csv'));
export const library = openLibrary(catalogue, (path) => readFile(`data/${path}`, 'utf8'));
const years = [...catalogue.indicators.values()];
export const choices: DeskChoices = {
	catalogue,
	regions,
	defaultRegion: regions[0]!.id,
	countries: new Set(countries.keys()),
	years: [Math.min(...years.map((one) => one.firstYear)), Math.max(...years.map((one) => one.lastYear))]
};

/** The desk's stock without protest events: they are no numbers of a view. */
export const stock: Stock = {
	shelf: { catalogue, evidence: new Map(), countries, regions, landmarks: [], years: choices.years },
	library,
	events: () => Promise.resolve([])
};
