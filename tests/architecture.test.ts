// The house keeps its plan: which folder may import which, no cycles, one home for each library, sizes that stay livable.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const house = JSON.parse(readFileSync(join(root, 'house.json'), 'utf8')) as {
	mayImport: Record<string, string[]>;
	onlyHome: Record<string, string[]>;
};

function filesBelow(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesBelow(path) : /\.(ts|js|svelte)$/.test(name) ? [path] : [];
	});
}

/** Module specifiers of a file: static, re-exported, dynamic and type-only. */
function importsOf(source: string): { specifier: string; typeOnly: boolean }[] {
	const statement = /(?:^|\n|;|>)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/g;
	const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
	return [
		...[...source.matchAll(statement)].map((m) => ({ specifier: m[3] ?? '', typeOnly: Boolean(m[2]) })),
		...[...source.matchAll(dynamic)].map((m) => ({ specifier: m[1] ?? '', typeOnly: false }))
	];
}

const library = filesBelow(join(root, 'src/lib'));
const everything = filesBelow(join(root, 'src'));
const sources = new Map(everything.map((path) => [path, readFileSync(path, 'utf8')]));
const folderOf = (path: string) => relative(join(root, 'src/lib'), path).split('/')[0] ?? '';
const named = (path: string) => relative(root, path);

/** The file a specifier means, or undefined for a package. */
function target(from: string, specifier: string): string | undefined {
	const bare = specifier.split('?')[0] ?? '';
	const base = bare.startsWith('$lib/')
		? join(root, 'src/lib', bare.slice(5))
		: bare.startsWith('.')
			? resolve(dirname(from), bare)
			: undefined;
	if (!base) return undefined;
	return [base, `${base}.ts`, `${base}.js`, `${base}.svelte.ts`].find((path) => sources.has(path)) ?? base;
}

const edges = everything.flatMap((from) =>
	importsOf(sources.get(from) ?? '').map(({ specifier, typeOnly }) => ({
		from,
		specifier,
		typeOnly,
		to: target(from, specifier)
	}))
);

describe('the house', () => {
	it('knows every folder of src/lib', () => {
		const folders = new Set(library.map(folderOf));
		expect([...folders].filter((name) => !house.mayImport[name])).toEqual([]);
	});

	it('is flat: no folder inside a folder', () => {
		expect(library.map(named).filter((path) => path.split('/').length !== 4)).toEqual([]);
	});

	it('lets data flow one way', () => {
		const broken = edges.filter(({ from, to }) => {
			if (!to?.startsWith(join(root, 'src/lib')) || !from.startsWith(join(root, 'src/lib'))) return false;
			const [here, there] = [folderOf(from), folderOf(to)];
			return here !== there && !house.mayImport[here]?.includes(there);
		});
		expect(broken.map(({ from, specifier }) => `${named(from)} imports ${specifier}`)).toEqual([]);
	});

	it('crosses folders by $lib only', () => {
		const crossing = edges.filter(
			({ from, specifier }) => from.startsWith(join(root, 'src/lib')) && specifier.startsWith('../')
		);
		expect(crossing.map(({ from, specifier }) => `${named(from)} imports ${specifier}`)).toEqual([]);
	});

	it('has one home for each library', () => {
		const astray = edges.filter(({ from, specifier }) => {
			const homes = house.onlyHome[specifier];
			return homes && !homes.some((home) => from.startsWith(join(root, home)));
		});
		expect(astray.map(({ from, specifier }) => `${named(from)} imports ${specifier}`)).toEqual([]);
	});

	it('needs no server, no clock and no chance below the pages', () => {
		const node = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
		const serverSide = edges.filter(({ from, specifier }) => folderOf(from) && node.has(specifier));
		const inLibrary = serverSide.filter(({ from }) => from.startsWith(join(root, 'src/lib')));
		expect(inLibrary.map(({ from, specifier }) => `${named(from)} imports ${specifier}`)).toEqual([]);
		const pure = library.filter(
			(path) => !['state', 'export', 'parts', 'work', 'charts'].includes(folderOf(path))
		);
		const impure = pure.filter((path) =>
			/Math\.random|Date\.now|new Date\(\)|\bwindow\.\w|\bdocument\.\w/.test(sources.get(path) ?? '')
		);
		expect(impure.map(named)).toEqual([]);
	});

	it('has no cycles', () => {
		const graph = new Map<string, string[]>();
		for (const { from, to, typeOnly } of edges)
			if (to && !typeOnly && sources.has(to)) graph.set(from, [...(graph.get(from) ?? []), to]);
		const done = new Set<string>();
		const cycles: string[] = [];
		const visit = (path: string, trail: string[]) => {
			if (trail.includes(path))
				cycles.push([...trail.slice(trail.indexOf(path)), path].map(named).join(' → '));
			else if (!done.has(path)) for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
			done.add(path);
		};
		for (const path of graph.keys()) visit(path, []);
		expect(cycles).toEqual([]);
	});

	it('keeps runes in .svelte and .svelte.ts', () => {
		const astray = everything.filter(
			(path) =>
				!/\.svelte(\.ts)?$/.test(path) &&
				/\$(state|derived|effect|props|bindable)\b\s*[(.<]/.test(sources.get(path) ?? '')
		);
		expect(astray.map(named)).toEqual([]);
	});

	it('writes effects only in state, and raw markup only in one chart component', () => {
		const effects = everything.filter(
			(path) => /\$effect\b/.test(sources.get(path) ?? '') && folderOf(path) !== 'state'
		);
		expect(effects.map(named)).toEqual([]);
		const raw = everything.filter((path) => /\{@html\b/.test(sources.get(path) ?? ''));
		expect(raw.map(named).filter((path) => path !== 'src/lib/charts/Drawing.svelte')).toEqual([]);
	});

	it('has no folder called by what it is not', () => {
		const vague = /\/(utils?|helpers?|common|constants?|types?|misc|index)\.(ts|js|svelte)$/;
		expect(library.map(named).filter((path) => vague.test(path))).toEqual([]);
	});

	it('keeps files livable: none over 250 lines, half of them at most 80', () => {
		const lengths = library.map((path) => ({ path, lines: (sources.get(path) ?? '').split('\n').length }));
		expect(
			lengths.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${named(path)} ${lines}`)
		).toEqual([]);
		const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
		expect(sorted[Math.floor(sorted.length / 2)] ?? 0).toBeLessThanOrEqual(80);
	});

	it('has no module that a third of the others lean on', () => {
		const leaning = new Map<string, Set<string>>();
		for (const { from, to, typeOnly } of edges)
			if (to && !typeOnly && library.includes(to) && from !== to)
				leaning.set(to, (leaning.get(to) ?? new Set()).add(from));
		const heavy = [...leaning].filter(([, by]) => by.size > everything.length / 3);
		expect(heavy.map(([path, by]) => `${named(path)} by ${by.size}`)).toEqual([]);
	});
});
