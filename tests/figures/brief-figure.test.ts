// Every number of a country brief against a plain reading of the committed file, for twenty countries.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEvidenceId, asRegionId, type Iso3 } from '$lib/base/ids';
import { briefFigure } from '$lib/figures/brief-figure';
import { gather } from '$lib/figures/gather';
import { sameSubregion } from '$lib/donors/peers';
import { isNumber } from '$lib/words/parts';
import { shipped } from '../../src/routes/shipped.server';

const stock = await shipped();
const pieces = [
	'aid-total',
	'aid-per-person',
	'aid-share-of-income',
	'internet',
	'association',
	'repression',
	'participation'
];

/** year → value as the file has it, without our reader. */
function rowsOf(path: string, iso3: string): ReadonlyMap<number, number> {
	const lines = readFileSync(`data/${path}`, 'utf8').split(/\r?\n/);
	return new Map(
		lines
			.filter((line) => line.startsWith(`${iso3},`))
			.map((line) => {
				const [, year, value] = line.split(',');
				return [Number(year), Number(value)];
			})
	);
}

async function made(id: string, iso3: Iso3) {
	const piece = stock.shelf.evidence.get(asEvidenceId(id))!;
	const country = stock.shelf.countries.get(iso3)!;
	const region = { id: asRegionId(`own-${iso3}`), name: country.name, members: [iso3] };
	const material = await gather(piece, stock, { region, language: 'en' });
	const peers = sameSubregion(country, stock.shelf.countries.values()).map((one) => one.iso3);
	return { piece, material, peers, figure: briefFigure(material, peers, 'test') };
}

describe('a brief’s figure', () => {
	it('draws and tells the file’s own numbers, for the country and its peers', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...stock.shelf.countries.keys()),
				fc.constantFrom(...pieces),
				async (iso3, id) => {
					const { piece, material, figure } = await made(id, iso3);
					const { path } = material.indicators[0]!;
					const inWindow = (year: number) => year >= piece.period[0] && year <= piece.period[1];
					const raw = new Map([...rowsOf(path, iso3)].filter(([year]) => inWindow(year)));
					if (figure.chart.form !== 'lines') throw new Error(figure.chart.form);
					for (const { key, points } of figure.chart.lines) {
						const file = rowsOf(path, key);
						for (const { year, value } of points) expect(value).toBe(file.get(year));
					}
					const own = figure.chart.lines.find(({ key }) => key === iso3)?.points ?? [];
					expect(own.map(({ year }) => year)).toEqual([...raw.keys()].sort((a, b) => a - b));
					expect(Boolean(figure.gap)).toBe(raw.size === 0);
					const ends = figure.finding
						.filter(isNumber)
						.filter(({ field }) => field === 'first' || field === 'last');
					for (const { field, number } of ends)
						expect(number).toBe([...raw].sort(([a], [b]) => a - b).at(field === 'first' ? 0 : -1)![1]);
				}
			),
			{ numRuns: 60, seed: 20 }
		);
	});

	it('names nobody in the drawing: the country has its value, its peers are grey', async () => {
		const { figure } = await made('association', 'KGZ' as Iso3);
		if (figure.chart.form !== 'lines') throw new Error(figure.chart.form);
		const roles = figure.chart.lines.map(({ key, role, label }) => [key, role, label]);
		expect(roles[0]).toEqual(['KGZ', 'country', '']);
		expect(roles.slice(1).every(([, role, label]) => role === 'context' && label === '')).toBe(true);
	});
});

describe('every country', () => {
	it('has a brief: known or not, its figures are made', async () => {
		for (const iso3 of stock.shelf.countries.keys())
			for (const id of [...pieces, 'protest-rate', 'income-to-rich', 'internet-censorship']) {
				const { figure } = await made(id, iso3);
				expect(figure.question).not.toBe('');
			}
	});
});
