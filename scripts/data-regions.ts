/** Our own regions, UN subregions, income groups and aid recipients → data/regions.csv. */
import { join } from 'node:path';
import { writeCsv } from '$lib/table/write';
import { records, write } from './data-files';

type Row = Record<string, string>;

const incomes = [
	['low', 'low-income', 'Страны с низким доходом', 'Low-income countries'],
	['lower-middle', 'lower-middle-income', 'Страны с доходом ниже среднего', 'Lower-middle-income countries'],
	['upper-middle', 'upper-middle-income', 'Страны с доходом выше среднего', 'Upper-middle-income countries'],
	['high', 'high-income', 'Страны с высоким доходом', 'High-income countries']
] as const;

const listed = (countries: readonly Row[], test: (row: Row) => boolean) =>
	countries
		.filter(test)
		.map(({ iso3 }) => iso3)
		.join(' ');

/**
 * Writes data/regions.csv. Central Asia comes first and stands for the UN subregion of the same five countries.
 * Recipients of aid are the countries with gross disbursements in the last year of the donors' own table.
 */
export function buildRegions(catalogue: string, data: string, recipients: readonly string[]): void {
	const countries = records(data, 'countries.csv');
	const own = records(catalogue, 'regions.csv').map(({ id, ru, en, members }) => [id, ru, en, members]);
	const subregions = records(catalogue, 'subregions.csv')
		.filter(({ code }) => code !== '143')
		.map(({ code, id, ru, en }) => [id, ru, en, listed(countries, ({ subregion }) => subregion === code)]);
	const byIncome = incomes.map(([group, id, ru, en]) => [
		id,
		ru,
		en,
		listed(countries, ({ income }) => income === group)
	]);
	const oda = ['oda-recipients', 'Получатели помощи', 'Recipients of aid', recipients.join(' ')];
	write(
		join(data, 'regions.csv'),
		writeCsv(['id', 'name_ru', 'name_en', 'members'], [...own, ...subregions, ...byIncome, oda])
	);
}

/** Codes of a region's members in the written file. */
export const members = (data: string, region: string): string[] =>
	(records(data, 'regions.csv').find(({ id }) => id === region)?.['members'] ?? '')
		.split(' ')
		.filter(Boolean);
