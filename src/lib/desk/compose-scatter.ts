/** Two indicators against each other: material → chart data, with the fits inside and between countries apart. */
import type { PathPoint, ScatterData } from '$lib/charts/chart-data';
import { numeral } from '$lib/base/numerals';
import type { Unspoken } from '$lib/figures/compose-lines';
import { betweenSlope, ownLine, type Pairs } from '$lib/statistics/pooled';
import { deskWords } from '$lib/words/messages-desk';
import type { DeskMaterial, Measured } from './material';
import { byCountry, isPaired, rowsFor, type DeskRow, type PairedRow } from './rows';
import type { Iso3 } from '$lib/base/ids';

/** More countries than this and the paths of single ones say nothing. */
export const mostPaths = 12;
/** Fewest years with both numbers for a country's own line. */
const fewestForLine = 8;

const axisOf = ({ indicator }: Measured, { language, log }: DeskMaterial) => ({
	label: indicator.short[language],
	unit: indicator.unit[language],
	digits: indicator.digits,
	zero: indicator.range[0] === 0 && !log,
	log,
	...(indicator.range[0] === 0 && indicator.range[1] === 1 && { range: [0, 1] as const })
});

/** Members with both numbers, each with its years. */
export function pairedMembers(
	material: DeskMaterial,
	countries = material.members
): ReadonlyMap<Iso3, readonly PairedRow[]> {
	return byCountry(rowsFor(countries, material).filter(isPaired));
}

export const pairsOf = (rows: readonly PairedRow[]): Pairs => ({
	years: rows.map(({ year }) => year),
	x: rows.map(({ values }) => values.x),
	y: rows.map(({ values }) => values.y)
});

/** Slopes beside each other in the digits of the middle one, two of which count. */
function digitsOf(slopes: readonly number[]): number {
	const sizes = slopes
		.map(Math.abs)
		.filter((size) => size > 0)
		.sort((a, b) => a - b);
	const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
	return Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(middle))));
}

const written = (slope: number, digits: number, { language }: DeskMaterial) =>
	numeral(Number(slope.toFixed(digits)), language, digits, 'always');

type Fit = ScatterData['fits'][number];

function ownFits(
	members: ReadonlyMap<Iso3, readonly PairedRow[]>,
	digits: number,
	material: DeskMaterial
): Fit[] {
	const words = deskWords[material.language].chart;
	return [...members].flatMap(([key, rows]): Fit[] => {
		const line = rows.length >= fewestForLine ? ownLine(pairsOf(rows)) : undefined;
		if (!line) return [];
		const xs = rows.map(({ values }) => values.x);
		const at = (x: number) => [x, line.meanY + line.slope * (x - line.meanX)] as const;
		return [
			{
				key,
				label: words.ownSlope(written(line.slope, digits, material)),
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

function betweenFit(
	members: ReadonlyMap<Iso3, readonly PairedRow[]>,
	slope: number,
	digits: number,
	material: DeskMaterial
): Fit[] {
	const middles = averagesOf(members);
	const [meanX, meanY] = [
		middles.reduce((sum, { x }) => sum + x, 0) / middles.length,
		middles.reduce((sum, { y }) => sum + y, 0) / middles.length
	];
	const xs = middles.map(({ x }) => x);
	const at = (x: number) => [x, meanY + slope * (x - meanX)] as const;
	const label = deskWords[material.language].chart.betweenSlope(written(slope, digits, material));
	return [{ label, from: at(Math.min(...xs)), to: at(Math.max(...xs)) }];
}

/** The fits that the view asks for, and the averages where one runs between them; none through many paths or logarithms. */
function fitted(
	members: ReadonlyMap<Iso3, readonly PairedRow[]>,
	material: DeskMaterial
): Pick<ScatterData, 'fits' | 'middles'> {
	const { view, log } = material;
	if (members.size > mostPaths || log || view.fits === 'none') return { fits: [] };
	const pairs = [...members.values()].map(pairsOf);
	const slope = members.size > 2 ? betweenSlope(pairs)?.slope : undefined;
	const digits = digitsOf([...pairs.map((one) => ownLine(one)?.slope), slope].flatMap((one) => one ?? []));
	const inside = view.fits === 'between' ? [] : ownFits(members, digits, material);
	if (view.fits === 'within') return { fits: inside };
	const across = slope === undefined ? [] : betweenFit(members, slope, digits, material);
	return { fits: [...inside, ...across], middles: averagesOf(members) };
}

const known = new WeakMap<DeskMaterial, readonly DeskRow[]>();

/** Every other country's years: drawn grey, listed, or asked one by one. A scatter needs both numbers. */
export function otherRows(material: DeskMaterial): readonly DeskRow[] {
	const made = known.get(material) ?? freshRows(material);
	known.set(material, made);
	return made;
}

function freshRows(material: DeskMaterial): readonly DeskRow[] {
	const { view, members, everyone } = material;
	if (view.world === 'none' || (view.world === 'all' && view.form === 'table')) return [];
	const own = new Set(members);
	const rows = rowsFor(
		everyone.filter((one) => !own.has(one)),
		material
	);
	return view.form === 'scatter' ? rows.filter(isPaired) : rows;
}

/** A path a country through its years. The grey dots of other countries are not in it: they are thousands. */
export function composeScatter(material: DeskMaterial): Unspoken<ScatterData> {
	const { view, measured, countries, language } = material;
	if (!measured.x) throw new Error('a scatter needs two indicators');
	const members = pairedMembers(material);
	const paths = [...members].map(([key, rows]) => ({
		key,
		label: countries.get(key)?.name[language] ?? key,
		role: members.size > mostPaths ? ('context' as const) : ('country' as const),
		points: rows.map(({ year, values }): PathPoint => ({ year, x: values.x, y: values.y }))
	}));
	const others = new Set(otherRows(material).map(({ country }) => country)).size;
	return {
		form: 'scatter',
		x: axisOf(measured.x, material),
		y: axisOf(measured.y, material),
		paths,
		joined: view.path && members.size <= mostPaths,
		...(others > 0 && { context: { label: deskWords[language].chart.others(others), points: [] } }),
		...fitted(members, material)
	};
}
