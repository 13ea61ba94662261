/** Two indicators against each other: material → chart data, with the fits inside and between countries apart. */
import type { PathPoint, ScatterData } from '$lib/charts/chart-data';
import { numeral } from '$lib/base/numerals';
import type { Unspoken } from '$lib/figures/compose-lines';
import { betweenSlope, ownLine, type Pairs } from '$lib/statistics/pooled';
import { deskWords } from '$lib/words/messages-desk';
import type { DeskMaterial, Measured } from './material';
import { isPaired, rowsFor, type PairedRow } from './rows';
import type { Iso3 } from '$lib/base/ids';

/** More countries than this and the paths of single ones say nothing. */
export const mostPaths = 12;
/** Fewest years with both numbers for a country's own line. */
const fewestForLine = 8;

const axisOf = ({ indicator }: Measured, { language, view }: DeskMaterial) => ({
	label: indicator.short[language],
	unit: indicator.unit[language],
	digits: indicator.digits,
	zero: indicator.range[0] === 0 && !view.log,
	log: view.log
});

/** Members with both numbers, each with its years. */
export function pairedMembers(
	material: DeskMaterial,
	countries = material.members
): ReadonlyMap<Iso3, readonly PairedRow[]> {
	const found = new Map<Iso3, PairedRow[]>();
	for (const row of rowsFor(countries, material).filter(isPaired))
		found.set(row.country, [...(found.get(row.country) ?? []), row]);
	return found;
}

export const pairsOf = (rows: readonly PairedRow[]): Pairs => ({
	years: rows.map(({ year }) => year),
	x: rows.map(({ values }) => values.x),
	y: rows.map(({ values }) => values.y)
});

/** Digits that show a slope with two significant ones. */
export const slopeDigits = (slope: number): number =>
	slope === 0 ? 2 : Math.min(6, Math.max(0, 2 - Math.ceil(Math.log10(Math.abs(slope)))) + 0);

const written = (slope: number, { language }: DeskMaterial) =>
	numeral(slope, language, slopeDigits(slope), 'always');

type Fit = ScatterData['fits'][number];

function ownFits(members: ReadonlyMap<Iso3, readonly PairedRow[]>, material: DeskMaterial): Fit[] {
	const words = deskWords[material.language].chart;
	return [...members].flatMap(([key, rows]): Fit[] => {
		const line = rows.length >= fewestForLine ? ownLine(pairsOf(rows)) : undefined;
		if (!line) return [];
		const xs = rows.map(({ values }) => values.x);
		const at = (x: number) => [x, line.meanY + line.slope * (x - line.meanX)] as const;
		return [
			{
				key,
				label: words.ownSlope(written(line.slope, material)),
				from: at(Math.min(...xs)),
				to: at(Math.max(...xs))
			}
		];
	});
}

/** The averages of the members, by country. */
export const averagesOf = (members: ReadonlyMap<Iso3, readonly PairedRow[]>) =>
	[...members].map(([key, rows]) => {
		const mean = (pick: (row: PairedRow) => number) =>
			rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
		return { key, x: mean((row) => row.values.x), y: mean((row) => row.values.y) };
	});

function betweenFit(members: ReadonlyMap<Iso3, readonly PairedRow[]>, material: DeskMaterial): Fit[] {
	const found = betweenSlope([...members.values()].map(pairsOf));
	if (!found || members.size < 3) return [];
	const middles = averagesOf(members);
	const [meanX, meanY] = [
		middles.reduce((sum, { x }) => sum + x, 0) / middles.length,
		middles.reduce((sum, { y }) => sum + y, 0) / middles.length
	];
	const xs = middles.map(({ x }) => x);
	const at = (x: number) => [x, meanY + found.slope * (x - meanX)] as const;
	const label = deskWords[material.language].chart.betweenSlope(written(found.slope, material));
	return [{ label, from: at(Math.min(...xs)), to: at(Math.max(...xs)) }];
}

/** Every other country's years with both numbers: drawn grey, or asked one by one. */
export function otherPoints(material: DeskMaterial): readonly PairedRow[] {
	if (material.view.world === 'none' || !material.measured.x) return [];
	const members = new Set(material.members);
	return rowsFor(
		material.everyone.filter((one) => !members.has(one)),
		material
	).filter(isPaired);
}

/** A path a country through its years. The grey dots of other countries are not in it: they are thousands. */
export function composeScatter(material: DeskMaterial): Unspoken<ScatterData> {
	const { view, measured, countries, language } = material;
	if (!measured.x) throw new Error('a scatter needs two indicators');
	const members = pairedMembers(material);
	const fits = members.size > mostPaths || view.log ? 'none' : view.fits;
	const paths = [...members].map(([key, rows]) => ({
		key,
		label: countries.get(key)?.name[language] ?? key,
		role: members.size > mostPaths ? ('context' as const) : ('country' as const),
		points: rows.map(({ year, values }): PathPoint => ({ year, x: values.x, y: values.y }))
	}));
	const inside = fits === 'both' || fits === 'within';
	const between = fits === 'both' || fits === 'between';
	const others = new Set(otherPoints(material).map(({ country }) => country)).size;
	return {
		form: 'scatter',
		x: axisOf(measured.x, material),
		y: axisOf(measured.y, material),
		paths,
		joined: view.path && members.size <= mostPaths,
		...(between && { middles: averagesOf(members) }),
		...(others > 0 && { context: { label: deskWords[language].chart.others(others), points: [] } }),
		fits: [...(inside ? ownFits(members, material) : []), ...(between ? betweenFit(members, material) : [])]
	};
}
