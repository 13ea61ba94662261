/** The build of data/: what stops it, and that it gives the same bytes every time. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Fault } from '$lib/base/fault';
import { main } from '../../scripts/data';
import { readCatalogue } from '../../scripts/data-catalogue';
import { buildIndicators } from '../../scripts/data-indicators';
import { match } from '../publishers/matcher';
import { filesBelow, sourcesFolder } from './files';

const temporary = mkdtempSync(join(tmpdir(), 'crossroads-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A copy of the catalogue with one file changed. */
function catalogueWith(name: string, file: string, change: (text: string) => string): string {
	const folder = join(temporary, name);
	cpSync('data/catalogue', folder, { recursive: true });
	const path = join(folder, file);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	expect(after).not.toBe(before);
	writeFileSync(path, after);
	return folder;
}

describe('the catalogue as written', () => {
	it('is read whole', () => {
		expect(readCatalogue('data/catalogue').entries.length).toBeGreaterThanOrEqual(90);
	});

	it('stops the build at a missing translation', () => {
		const without = catalogueWith('no-russian', 'population.yaml', (text) =>
			text.replace('title: {ru: Население, en: Population}', 'title: {en: Population}')
		);
		expect(() => readCatalogue(without)).toThrow(/^population\.yaml population title\.ru: .*undefined/);
		const same = catalogueWith('untranslated', 'population.yaml', (text) =>
			text.replace(/ru: Все, кто живёт.*/, 'ru: Everyone who lives in the country at mid-year, whatever their citizenship.')
		);
		expect(() => readCatalogue(same)).toThrow(/population\.description\.ru: missing translation: "Everyone.*expected Russian/);
		const russian = catalogueWith('in-russian', 'population.yaml', (text) => text.replace('en: people}', 'en: человек}'));
		expect(() => readCatalogue(russian)).toThrow(/unit\.en: not English: "человек"/);
	});

	it('stops the build at a source without an open licence, or one that nobody knows', () => {
		const closed = catalogueWith('closed', 'common.yaml', (text) =>
			text.replace(/(ucdp:\n(?: {4}.*\n)*? {4}licence: )cc-by/, '$1unverified')
		);
		expect(() => readCatalogue(closed)).toThrow(
			/^aid\.yaml aid-share-conflict-countries: source without an open licence: "ucdp"; expected an open licence/
		);
		const unknown = catalogueWith('unknown', 'population.yaml', (text) => text.replace('use: world-bank', 'use: my-cousin'));
		expect(() => readCatalogue(unknown)).toThrow(/unknown source: "my-cousin"; expected world-bank/);
	});

	it('stops the build at a word outside a closed set, a stray key, a lost text and an id used twice', () => {
		const words: [string, string, (text: string) => string, RegExp][] = [
			['word', 'population.yaml', (text) => text.replace('direction: neutral', 'direction: up'), /population direction: .*"up"/],
			['stray', 'population.yaml', (text) => text.replace('  digits: 0', '  digits: 0\n  colour: red'), /population colour/],
			['lost', 'population.yaml', (text) => text.replace('steps: [datahub]', 'steps: [datahut]'), /no such text among steps: "datahut"/],
			['twice', 'income.yaml', (text) => text.replace('gdp-current:\n', 'population:\n'), /id used twice: "population"/]
		];
		for (const [name, file, change, message] of words)
			expect(() => readCatalogue(catalogueWith(name, file, change))).toThrow(message);
	});
});

describe('a publisher’s file', () => {
	const { entries } = readCatalogue('data/catalogue');
	const gini = entries.filter(({ id }) => id === 'gini');
	const file = 'wellbeing/ddf--datapoints--inequality_index_gini--by--geo--time.csv';

	function build(name: string, text: string): void {
		const sources = join(temporary, name);
		mkdirSync(dirname(join(sources, file)), { recursive: true });
		writeFileSync(join(sources, file), text);
		buildIndicators(gini, { sources, data: join(sources, 'out'), match, extra: new Map() });
	}
	const head = 'geo,time,inequality_index_gini\n';

	it('is written tidy: sorted, rounded, one line end', () => {
		build('good', `${head}kgz,2001,30.123456\r\nkaz,2001,28\nkgz,2000,31.0\n`);
		const written = readFileSync(join(temporary, 'good/out/indicators/wellbeing/gini.csv'), 'utf8');
		expect(written).toBe('iso3,year,value\nKAZ,2001,28\nKGZ,2000,31\nKGZ,2001,30.12\n');
	});

	it('stops the build at a bad cell, with file, row, column, value and what was expected', () => {
		expect(() => build('a-fault', `${head}kgz,2000,31\nkgz,2001,?\n`)).toThrow(Fault);
		expect(() => build('bad-cell', `${head}kgz,2000,31\nkgz,2001,n/a!\n`)).toThrow(
			`${file} row 3, column inequality_index_gini: not-a-number: "n/a!"; expected a readable row`
		);
		expect(() => build('bad-year', `${head}kgz,20001,31\n`)).toThrow(/row 2.*not-a-year: "20001"/);
	});

	it('stops the build at an unknown country', () => {
		expect(() => build('country', `${head}kgz,2000,31\natlantis,2000,5\n`)).toThrow(
			`${file}: unknown country: "atlantis"; expected a key in country-codes.csv`
		);
	});

	it('stops the build at a value out of range, a second value and a row that is too long', () => {
		expect(() => build('range', `${head}kgz,2000,310\n`)).toThrow('gini KGZ 2000: value out of range: 310; expected 0 to 100');
		expect(() => build('twice', `${head}kgz,2000,31\nkgz,2000,32\n`)).toThrow(/row 3.*two-values: "32"/);
		expect(() => build('long', `${head}kgz,2000,31,5\n`)).toThrow(/row 2: too-many-cells: "kgz,2000,31,5"/);
	});

	it('stops the build when it is not there or has other columns', () => {
		expect(() =>
			buildIndicators(gini, { sources: join(temporary, 'none'), data: temporary, match, extra: new Map() })
		).toThrow(/inequality_index_gini.*file not found/);
		expect(() => build('columns', 'geo,time,gini\nkgz,2000,31\n')).toThrow(/no such column: "inequality_index_gini"/);
	});
});

const sources = sourcesFolder('rebuilding data/ from the publishers’ files');
if (sources)
	describe('npm run data', () => {
		it('gives the committed bytes, which another run wrote', () => {
			const out = join(temporary, 'rebuilt');
			main([sources, out]);
			const built = filesBelow(out);
			const kept = filesBelow('data').filter((path) => !/^(catalogue|argument|method)\/|README/.test(path));
			expect(built).toEqual(kept);
			const changed = built.filter(
				(path) => !readFileSync(join(out, path)).equals(readFileSync(join('data', path)))
			);
			expect(changed).toEqual([]);
		}, 600_000);
	});
