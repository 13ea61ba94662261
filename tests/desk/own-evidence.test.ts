// A reader's own piece: its file and link come back whole, broken ones are refused, its YAML fits the argument, its verdict turns with the expectation.
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
import { requestOf, verdictOf } from '$lib/desk/own-verdict';
import { readLink } from '$lib/desk/read-link';
import { readDocument } from '$lib/argument/document';
import { structure } from '$lib/argument/structure';
import { judgeDesk } from '$lib/work/desk-judge';
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

describe('a file of evidence', () => {
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
		['a lag of nine years', JSON.stringify({ ...own, expect: { ...own.expect, lagYears: 9 } })]
	])('is refused: %s', (_, text) => expect(readFile(text)).toBeUndefined());
});

async function material(query: string) {
	const [view] = readLink(new URLSearchParams(query), choices).desk.views;
	return gatherView(view, stock, 'en');
}

it('writes YAML that the argument takes', async () => {
	const text = yamlOf(own, figureOf(await material('')));
	const entry = text.split('\n').slice(1, 10).join('\n');
	const document = `claims: {}\ngaps: {}\nevidence:\n${entry}\n`;
	const { content } = readDocument('own.yaml', document, structure);
	expect(Object.values(content.evidence)[0]).toMatchObject({
		serves: [{ claim: 'trend-4', side: 'against' }],
		expect: own.expect,
		period: [1993, 2019],
		form: 'scatter'
	});
});

describe('the verdict on a view', () => {
	const judged = async (query: string, expected: OwnExpectation) => {
		const given = await material(query);
		return verdictOf(judgeDesk(requestOf(expected, given)), expected, given);
	};

	it('cannot tell what five countries say of aid and civil society, either way', async () => {
		for (const sign of ['positive', 'negative'] as const) {
			const found = await judged('', { kind: 'association', sign, lagYears: 0 });
			expect(found).toMatchObject({ word: 'cannot-tell', judged: 5 });
		}
	});

	it('sees internet use rise, and the opposite expectation contradicted by the same countries', async () => {
		const rise = await judged('?y=internet-users', { kind: 'rise' });
		const fall = await judged('?y=internet-users', { kind: 'fall' });
		expect(rise.word).toBe('supports');
		expect(fall.word).toBe('contradicts');
		expect(fall.against).toEqual(rise.as);
	}, 120_000);

	it('has no data where there are none', async () => {
		expect(await judged('?y=gini&countries=TKM,PRK', { kind: 'rise' })).toMatchObject({
			word: 'no-data',
			judged: 0
		});
	}, 120_000);
});
