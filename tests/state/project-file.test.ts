// A project file goes to a colleague whole, and nothing that was changed or made to do harm is opened.
import { describe, expect, it } from 'vitest';
import { ownIndicator, type OwnIndicator } from '$lib/intake/own-indicator';
import { hashOf } from '$lib/state/hash';
import { asOwn } from '$lib/state/own-shape';
import { readProject, writeProject, type Project } from '$lib/state/project-file';
import { payloads } from '../browser/intake-files';

const text = (word: string) => ({ ru: word, en: word });

async function own(name = 'Aid', csv = 'iso3,year,value\nKAZ,2000,1\nKAZ,2001,2\n'): Promise<OwnIndicator> {
	return ownIndicator({
		name,
		unit: '% of GNI',
		unitKind: 'percent',
		layout: 'generic-long',
		publisher: text(name),
		url: '',
		file: name,
		values: Float64Array.from([1, 2]),
		years: [2000, 2001],
		countries: 1,
		csv,
		hash: await hashOf(csv),
		made: '2026-11-24',
		steps: [text(name)],
		words: {
			description: text(name),
			caution: text(name),
			smallestChange: text(name),
			aggregation: text(name),
			licence: 'own'
		}
	});
}

const project = async (): Promise<Project> => ({
	data: [await own()],
	claims: [{ claim: 'reason-1.1', indicator: (await own()).indicator.id, side: 'for', note: 'why' }],
	views: [{ title: 'A view', link: 'explore/?v=1~aid' }]
});

describe('readProject', () => {
	it('gives back what was written', async () => {
		const given = await project();
		expect(await readProject(await writeProject(given, '2026-11-24'))).toEqual(given);
	});

	it.each([
		['no JSON', () => 'x', 'not-json'],
		['another JSON', () => '{"a":1}', 'not-a-project'],
		['a later version', (file: string) => file.replace('"version":1', '"version":2'), 'newer'],
		['a changed value', (file: string) => file.replace('KAZ,2001,2', 'KAZ,2001,3'), 'changed'],
		['a changed hash', (file: string) => file.replace(/"hash":"[0-9a-f]{8}/, '"hash":"00000000'), 'changed'],
		['a part cut out', (file: string) => file.replace(/"views":\[.*?\]/, '"veiws":[]'), 'damaged']
	])('does not open %s', async (_, change, fault) => {
		expect(await readProject(change(await writeProject(await project(), '2026-11-24')))).toEqual({ fault });
	});

	it.each(['javascript:alert(1)', '//evil.example/', 'https://evil.example', '../../x', 'data:text/html,x'])(
		'opens no link to %s, even with the right hash',
		async (link) => {
			const file = await writeProject({ ...(await project()), views: [{ title: 'x', link }] }, '2026-11-24');
			expect(await readProject(file)).toEqual({ fault: 'damaged' });
		}
	);

	it('keeps five hundred hostile labels as the words they are', async () => {
		for (const label of payloads) {
			const given = { ...(await project()), data: [await own(label)] };
			const opened = await readProject(await writeProject(given, '2026-11-24'));
			expect('data' in opened && opened.data[0]?.indicator.title.en).toBe(label);
		}
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});

describe('asOwn', () => {
	it('takes known fields only, and no address that runs', async () => {
		const good = await own();
		const parsed = JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"bad":1},"more":2,'));
		expect(asOwn(parsed)).toEqual(good);
		const source = { ...good.indicator.sources[0], url: 'javascript:alert(1)' };
		expect(asOwn({ ...good, indicator: { ...good.indicator, sources: [source] } })).toBeUndefined();
	});

	it.each(['iso3,year,value\n<script>,2000,1\n', 'x', 'iso3,year,value\n=1+1,2,3\n'])(
		'takes no values like %j',
		async (csv) => expect(asOwn(await own('Aid', csv))).toBeUndefined()
	);

	it('does not let an own indicator call itself a shipped one', async () => {
		const good = await own();
		expect(
			asOwn({ ...good, indicator: { ...good.indicator, id: 'population', path: 'indicators/x.csv' } })
		).toBeUndefined();
	});
});
