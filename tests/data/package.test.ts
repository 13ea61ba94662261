import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { committed, descriptor, filesBelow } from './files';
import { dataPackage } from './profile';

/** Written by hand, or descriptors themselves. */
const outside = /^(catalogue|argument|method)\/|datapackage\.json$|README/;

describe.each(['data', 'data/aid'])('the package in %s', (folder) => {
	const raw: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
	const { resources } = descriptor(join(folder, 'datapackage.json'));

	it('keeps the constraints of Data Package 2.0', () => {
		const result = v.safeParse(dataPackage, raw);
		expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
	});

	it('states size, hash, columns and rows of each file as they are', () => {
		for (const { path, bytes, hash, rows, schema } of resources) {
			const content = readFileSync(join(folder, path));
			const table = committed(join(folder, path).replace(/^data\//, ''));
			expect([path, content.length]).toEqual([path, bytes]);
			expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
			expect(table.headers).toEqual(schema.fields.map(({ name }) => name));
			if (rows !== undefined) expect([path, table.length]).toEqual([path, rows]);
		}
	});

	it('gives each resource an open licence', () => {
		const open = /^(CC-BY|CC-BY-SA|CC0|ODC-BY|ODC-PDDL|other-pd)/;
		for (const { name, licenses } of resources)
			for (const licence of licenses) expect([name, licence.name]).toEqual([name, expect.stringMatching(open)]);
	});
});

describe('the folder data', () => {
	it('holds no file that no package describes', () => {
		const described = new Set([
			...descriptor('data/datapackage.json').resources.map(({ path }) => path),
			...descriptor('data/aid/datapackage.json').resources.map(({ path }) => `aid/${path}`)
		]);
		const strays = filesBelow('data').filter(
			(path) => !outside.test(path) && !described.has(path) && !path.startsWith('events/by-country/')
		);
		expect(strays).toEqual([]);
	});

	it('refuses what the profile forbids', () => {
		const good = { resources: [{ name: 'a', path: 'a.csv' }] };
		const bad = [
			{},
			{ resources: [] },
			{ resources: [{ name: 'a' }] },
			{ resources: [{ name: 'a', path: '../a.csv' }] },
			{ resources: [{ name: 'a', path: '/a.csv' }] },
			{ resources: [{ name: 'a', path: 'a.csv', hash: 'sha256:xyz' }] },
			{ resources: [{ name: 'a', path: 'a.csv', licenses: [] }] },
			{ resources: [{ name: 'a', path: 'a.csv', schema: { fields: [] } }] },
			{ resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'x', type: 'text' }] } }] },
			{ resources: [good.resources[0], good.resources[0]] }
		];
		expect(v.safeParse(dataPackage, good).success).toBe(true);
		expect(bad.map((one) => v.safeParse(dataPackage, one).success)).toEqual(bad.map(() => false));
	});
});
