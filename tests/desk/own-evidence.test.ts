// A reader's own piece: its file and link come back whole, broken ones are refused, its YAML fits the argument.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '$lib/desk/figure';
import { gatherView } from '$lib/desk/material';
import {
	readFile,
	readFragment,
	writeFile,
	writeFragment,
	yamlOf,
	type OwnEvidence,
	type OwnExpectation
} from '$lib/desk/own-evidence';
import { readLink } from '$lib/desk/read-link';
import { readArgument } from '$lib/argument/read';
import { anyExpectation } from './any-expectation';
import { choices, stock } from './shipped';

const own: OwnEvidence = {
	format: 'crossroads-evidence',
	version: 1,
	claim: 'trend-4',
	side: 'against',
	expect: { kind: 'association', sign: 'negative', lagYears: 1 },
	warrant: 'Помощь платит за организации: "index" #1',
	view: '?y=gini&countries=KAZ,KGZ',
	title: 'Central Asia',
	edition: '2026-11',
	comparisons: 9
};

const level = { kind: 'level', direction: 'above', benchmark: 0.35, at: 2015 } as const;

describe('a file of evidence', () => {
	it('comes back from a file and from a link whatever was expected, of either series', () => {
		fc.assert(
			fc.property(anyExpectation, fc.constantFrom({}, { of: 'x' as const }), (expected, of) => {
				const piece: OwnEvidence = { ...own, expect: expected, ...of };
				expect(readFile(writeFile(piece))).toEqual(piece);
				expect(readFragment(writeFragment(piece))).toEqual(piece);
			})
		);
	});

	it('comes back from a file and from a link as it was', () => {
		expect(readFile(writeFile(own))).toEqual(own);
		expect(readFragment(writeFragment(own))).toEqual(own);
	});

	it.each([
		['no JSON', 'hello'],
		['another format', JSON.stringify({ ...own, format: 'other' })],
		['a later version', JSON.stringify({ ...own, version: 2 })],
		['an unknown key', JSON.stringify({ ...own, script: 'x' })],
		['an address for a view', JSON.stringify({ ...own, view: 'https://example.org' })],
		['no warrant', JSON.stringify({ ...own, warrant: ' ' })],
		['a benchmark that is no number', JSON.stringify({ ...own, expect: level }).replace('0.35', '1e999')],
		['a third series', JSON.stringify({ ...own, of: 'size' })],
		['a lag of nine years', JSON.stringify({ ...own, expect: { ...own.expect, lagYears: 9 } })]
	])('is refused: %s', (_, text) => expect(readFile(text)).toBeUndefined());
});

async function material(query: string) {
	const [view] = readLink(new URLSearchParams(query), choices).desk.views;
	return gatherView(view, stock, 'en');
}

describe('YAML to contribute', () => {
	const text = (name: string) => readFileSync(join('data/argument', name), 'utf8');
	const files = { claims: text('claims.yaml'), ru: text('ru.yaml'), en: text('en.yaml') };
	const put = (file: string, lines: string) => file.replace(/^evidence:\n/m, (head) => `${head}${lines}\n`);

	it.each<readonly [string, OwnExpectation, string]>([
		['', own.expect, 'trend-4'],
		['', { kind: 'rise' }, 'reason-4.1'],
		['?y=gini&from=1961&to=2024', { kind: 'step', direction: 'fall', after: 2005 }, 'reason-1.2'],
		['?y=gdp-per-person-ppp&y-as=index-1995&axes=log&form=panels', { kind: 'fall' }, 'conclusion'],
		['?y=hdi&form=heat', { kind: 'rise' }, 'trend-1'],
		['?y=hdi&form=panels', { kind: 'turn', direction: 'rise', after: 2008 }, 'trend-1'],
		['?y=vdem-civil-society', level, 'trend-5'],
		['?y=hdi', { kind: 'level', direction: 'below', benchmark: { year: 2005 } }, 'trend-1'],
		['?y=hdi', { kind: 'spread', direction: 'apart' }, 'trend-6'],
		['?y=hdi&form=coverage', { kind: 'rise' }, 'trend-2']
	])(
		'of %s, expecting %j of %s, stands in the argument as its loader reads it',
		async (query, expect_, claim) => {
			const figure = figureOf(await material(query));
			const [entry = '', words = ''] = yamlOf({ ...own, claim, expect: expect_ }, figure).split('# ru.yaml');
			const said = words.split('\n').slice(1).join('\n');
			const { evidence } = readArgument(
				{ claims: put(files.claims, entry), ru: put(files.ru, said), en: put(files.en, said) },
				choices.catalogue.indicators.values()
			);
			const [id, piece] = [...evidence].find(([name]) => name.startsWith('own-')) ?? [];
			expect(id).toMatch(/^own-/);
			expect(piece).toMatchObject({ serves: [{ claim, side: 'against', role: 'context' }], expect: expect_ });
			expect(piece?.warrant.ru).toMatch(/^Помощь платит за\sорганизации: "index" #1$/);
			expect(piece?.unit).toBe(/association|spread/.test(expect_.kind) ? 'region' : 'country');
			expect(piece?.indexYear).toBe(query.includes('index') ? 1995 : undefined);
		}
	);

	it('names the second series alone where that was spoken of', async () => {
		const figure = figureOf(await material('?y=gini&x=internet-users'));
		const text = yamlOf({ ...own, expect: { kind: 'rise' }, of: 'x' }, figure);
		expect(text).toContain('indicators: [internet-users]');
	});

	it('says so where a year of the expectation lies outside the years of the piece', async () => {
		const figure = figureOf(await material('?y=hdi&from=2000&to=2010'));
		const year = (after: number) =>
			yamlOf({ ...own, expect: { kind: 'step', direction: 'rise', after } }, figure);
		expect(year(1995)).toMatch(/^# 1995 lies outside the period 2000 to 2010/m);
		expect(year(2005)).not.toContain('outside');
	});
});
