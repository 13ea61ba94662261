/** The rules of an Office Open XML package that a file must keep to be opened without a word: parts in, faults out. */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { orderFaults } from './schema-order';
import { all, named, parseXml, type Node } from './tree';

export type Parts = ReadonlyMap<string, Uint8Array>;

export const open = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));
export const read = (parts: Parts, path: string): Node => parseXml(strFromU8(parts.get(path)!));
const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const isXml = (path: string) => /\.(xml|rels)$/.test(path);

function typeFaults(parts: Parts): string[] {
	const types = read(parts, '[Content_Types].xml').children;
	const names = types.map(({ attributes }) => attributes['PartName'] ?? attributes['Extension'] ?? '');
	const twice = names.filter((name, at) => names.indexOf(name) !== at).map((name) => `type of ${name} twice`);
	const missing = types
		.filter(({ name, attributes }) => name === 'Override' && !parts.has(attributes['PartName']!.slice(1)))
		.map(({ attributes }) => `a type for ${attributes['PartName']}, which is not there`);
	const untyped = [...parts.keys()]
		.filter((path) => path !== '[Content_Types].xml')
		.filter((path) => !names.includes(`/${path}`) && !names.includes(path.split('.').pop()!))
		.map((path) => `no type for ${path}`);
	const plain = [...parts.keys()]
		.filter((path) => /\.xml$/.test(path) && path !== '[Content_Types].xml' && !names.includes(`/${path}`))
		.map((path) => `${path} is only application/xml`);
	return [...twice, ...missing, ...untyped, ...plain];
}

const sourceOf = (path: string) => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Ids that a part uses and its relationships lack. */
function idsLacking(parts: Parts, source: string, ids: readonly string[]): string[] {
	if (!source || !isXml(source) || !parts.has(source)) return [];
	const used = all(read(parts, source)).flatMap(({ attributes }) =>
		Object.entries(attributes).flatMap(([name, id]) => (/^r:(id|embed|link|pict)$/.test(name) ? [id] : []))
	);
	return used.filter((id) => !ids.includes(id));
}

/** Where a relationship leads, as a path of the package. */
const targetOf = (source: string, target: string) =>
	target.startsWith('/')
		? target.slice(1)
		: posix.normalize(posix.join(posix.dirname(source || 'x'), target));

function relationFaults(parts: Parts): string[] {
	const reached = new Set<string>(['[Content_Types].xml']);
	const faults: string[] = [];
	for (const path of [...parts.keys()].filter((one) => one.endsWith('.rels'))) {
		const source = sourceOf(path);
		reached.add(path);
		if (source !== '' && !parts.has(source)) faults.push(`${path} belongs to nothing`);
		const relations = read(parts, path).children;
		const ids = relations.map(({ attributes }) => attributes['Id']!);
		faults.push(...twice(ids).map((id) => `${path}: ${id} twice`));
		for (const { attributes } of relations.filter((one) => one.attributes['TargetMode'] !== 'External')) {
			const found = targetOf(source, attributes['Target']!);
			if (!parts.has(found))
				faults.push(`${path}: ${attributes['Id']} leads to ${found}, which is not there`);
			reached.add(found);
		}
		faults.push(...idsLacking(parts, source, ids).map((id) => `${source} uses ${id}, which ${path} lacks`));
	}
	const lost = [...parts.keys()].filter((path) => !reached.has(path));
	return [...faults, ...lost.map((path) => `nothing leads to ${path}`)];
}

function axisFaults(path: string, root: Node): string[] {
	const drawn = root.children
		.flatMap((node) => all(node))
		.filter(({ name }) => /^c:(line|bar|scatter)Chart$/.test(name));
	const used = drawn.flatMap((chart) => chart.children.filter(({ name }) => name === 'c:axId'));
	const axes = all(root).filter(({ name }) => /^c:(cat|val|date|ser)Ax$/.test(name));
	const idOf = (node: Node, child: string) =>
		node.children.find(({ name }) => name === child)?.attributes['val'];
	const there = axes.map((axis) => idOf(axis, 'c:axId'));
	const faults: string[] = [];
	for (const chart of drawn)
		if (chart.children.filter(({ name }) => name === 'c:axId').length !== 2)
			faults.push(`${path}: not two axes`);
	for (const { attributes } of used)
		if (!there.includes(attributes['val'])) faults.push(`${path}: axis ${attributes['val']} is not there`);
	for (const id of there) {
		if (!used.some(({ attributes }) => attributes['val'] === id))
			faults.push(`${path}: axis ${id} is not used`);
		if (there.indexOf(id) !== there.lastIndexOf(id)) faults.push(`${path}: axis ${id} twice`);
	}
	for (const axis of axes)
		if (!there.includes(idOf(axis, 'c:crossAx'))) faults.push(`${path}: crosses an axis that is not there`);
	return faults;
}

function idFaults(path: string, root: Node): string[] {
	const shapes = named(root, 'p:cNvPr').map(({ attributes }) => attributes['id']!);
	const faults = twice(shapes).map((id) => `${path}: shape ${id} twice`);
	for (const id of shapes) if (!/^[1-9]\d*$/.test(id)) faults.push(`${path}: shape id ${id}`);
	for (const table of named(root, 'a:tbl')) {
		const columns = named(table, 'a:gridCol').length;
		for (const row of table.children.filter(({ name }) => name === 'a:tr'))
			if (row.children.filter(({ name }) => name === 'a:tc').length !== columns)
				faults.push(`${path}: a row of another width than its table`);
	}
	const slides = named(root, 'p:sldId').map(({ attributes }) => attributes['id']!);
	for (const id of slides) if (Number(id) < 256) faults.push(`${path}: slide id ${id}`);
	return [...faults, ...twice(slides).map((id) => `${path}: slide ${id} twice`)];
}

function partFaults(path: string, root: Node): string[] {
	const inOrder = orderFaults(root).map((fault) => `${path}: ${fault}`);
	const axes = root.name === 'c:chartSpace' ? axisFaults(path, root) : [];
	return [...inOrder, ...idFaults(path, root), ...axes];
}

/** Everything that is wrong with a package, its workbooks among its parts; where XML is broken, only that. */
export function packageFaults(bytes: Uint8Array): string[] {
	const parts = open(bytes);
	const roots = new Map<string, Node>();
	const broken: string[] = [];
	for (const path of [...parts.keys()].filter(isXml))
		try {
			roots.set(path, read(parts, path));
		} catch (error) {
			broken.push(`${path}: ${(error as Error).message}`);
		}
	if (broken.length) return broken;
	const first = [...parts.keys()][0];
	return [
		...typeFaults(parts),
		...relationFaults(parts),
		...(first === '[Content_Types].xml' ? [] : [`${first} stands before the list of types`]),
		...[...parts.keys()].filter((path) => path.endsWith('/')).map((path) => `${path} is a folder`),
		...[...roots].flatMap(([path, root]) => partFaults(path, root)),
		...[...parts].flatMap(([path, part]) =>
			path.endsWith('.xlsx') ? packageFaults(part).map((fault) => `${path}: ${fault}`) : []
		)
	];
}
