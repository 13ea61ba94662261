/** Reads a chart of a package back: the numbers it shows and those of its workbook, by series. */
import { posix } from 'node:path';
import { open, read, type Parts } from './package-rules';
import { named, textOf, type Node } from './tree';

export interface ReadSeries {
	readonly name: string;
	readonly first: readonly (string | undefined)[];
	readonly values: readonly (string | undefined)[];
}

const child = (node: Node, name: string) => node.children.find((one) => one.name === name);

/** A cache's points by their places; what is missing is undefined. */
function cached(node: Node | undefined): (string | undefined)[] {
	if (!node) return [];
	const count = Number(named(node, 'c:ptCount')[0]!.attributes['val']);
	const found = new Map(named(node, 'c:pt').map((point) => [Number(point.attributes['idx']), textOf(point)]));
	return Array.from({ length: count }, (_, at) => found.get(at));
}

/** The cells of a sheet as texts, by their names. */
function sheetOf(workbook: Parts): Map<string, string> {
	const strings = named(read(workbook, 'xl/sharedStrings.xml'), 'si').map(textOf);
	const cells = named(read(workbook, 'xl/worksheets/sheet1.xml'), 'c');
	return new Map(
		cells.map((cell) => [
			cell.attributes['r']!,
			cell.attributes['t'] === 's' ? strings[Number(textOf(cell))]! : textOf(cell)
		])
	);
}

/** Cells of `Sheet1!$B$2:$B$30` in order. */
function referred(sheet: ReadonlyMap<string, string>, reference: string): (string | undefined)[] {
	const [, column, from, , to = from] = /^Sheet1!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(reference)!;
	return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) =>
		sheet.get(`${column}${Number(from) + at}`)
	);
}

const first = (node: Node) => child(node, 'c:cat') ?? child(node, 'c:xVal');
const values = (node: Node) => child(node, 'c:val') ?? child(node, 'c:yVal');

/** The chart parts of a package in the order of their numbers. */
const chartPaths = (parts: Parts) => {
	const number = (path: string) => Number(/\d+/.exec(path)![0]);
	return [...parts.keys()]
		.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
		.sort((a, b) => number(a) - number(b));
};

/** What a chart shows, without its workbook. */
const shownIn = (root: Node): ReadSeries[] =>
	named(root, 'c:ser').map((node) => ({
		name: cached(child(node, 'c:tx'))[0]!,
		first: cached(first(node)),
		values: cached(values(node))
	}));

/** The series of every chart of a package, whoever wrote it. */
export function shownCharts(bytes: Uint8Array): ReadSeries[][] {
	const parts = open(bytes);
	return chartPaths(parts).map((path) => shownIn(read(parts, path)));
}

/** Both tellings of every chart, in the order of their parts. */
export function chartsOf(bytes: Uint8Array): { shown: ReadSeries[]; sheet: ReadSeries[]; root: Node }[] {
	const parts = open(bytes);
	return chartPaths(parts).map((path) => {
		const root = read(parts, path);
		const relation = read(parts, `ppt/charts/_rels/${posix.basename(path)}.rels`).children[0]!;
		const target = posix.join('ppt/charts', relation.attributes['Target']!);
		const sheet = sheetOf(open(parts.get(target)!));
		const told = (node: Node | undefined) => referred(sheet, textOf(named(node!, 'c:f')[0]!));
		return {
			root,
			shown: shownIn(root),
			sheet: named(root, 'c:ser').map((node) => ({
				name: told(child(node, 'c:tx'))[0]!,
				first: told(first(node)),
				values: told(values(node))
			}))
		};
	});
}
