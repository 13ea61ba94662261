// Judges every piece of evidence for every country and preset region: npm run verdicts [-- --print]
// Each piece is kept in node_modules/.cache/verdicts under a name made from all that it depends on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Argument } from '$lib/argument/argument';
import type { Basis } from '$lib/argument/basis';
import type { Evidence } from '$lib/argument/evidence';
import { readArgument } from '$lib/argument/read';
import { asIndicatorId, type EvidenceId } from '$lib/base/ids';
import { indicatorOf, readCatalogue, type Catalogue } from '$lib/indicators/catalogue';
import { readPanel } from '$lib/indicators/read-panel';
import { readRegions } from '$lib/indicators/read-regions';
import type { Region } from '$lib/indicators/region';
import { judgeEverywhere, type Everywhere } from '$lib/judging/judge-everywhere';
import { specify } from '$lib/judging/specify';
import { variantsOf } from '$lib/judging/variants';
import { benches } from '$lib/statistics/bench';
import { printVerdicts } from './verdicts-print';

const kept = join('node_modules', '.cache', 'verdicts');
/** Two processes: more than two cores would not be worth the memory. */
const PROCESSES = 2;
/** Benches kept at a time; the pieces of one publisher share their windows. */
const ROOM = 64;
const population = asIndicatorId('population');

const text = (path: string) => readFileSync(join('data', path), 'utf8');

export interface Stock {
	readonly catalogue: Catalogue;
	readonly argument: Argument;
	readonly regions: readonly Region[];
}

export function stock(): Stock {
	const catalogue = readCatalogue(JSON.parse(text('datapackage.json')));
	const [claims, ru, en] = ['claims', 'ru', 'en'].map((name) => text(`argument/${name}.yaml`));
	const words = { claims: claims ?? '', ru: ru ?? '', en: en ?? '' };
	const argument = readArgument(words, catalogue.indicators.values());
	return { catalogue, argument, regions: readRegions(text('regions.csv')) };
}

/** A module and every module of ours that it runs, however far down. */
function modulesOf(path: string, found = new Set<string>()): ReadonlySet<string> {
	if (found.has(path)) return found;
	found.add(path);
	const imports = readFileSync(path, 'utf8').matchAll(/^import (?!type)[^;]*?from '([^']+)'/gm);
	for (const [, from = ''] of imports) {
		const next = from.startsWith('$lib/') ? join('src/lib', from.slice(5)) : join(dirname(path), from);
		if (/^(\$lib\/|\.)/.test(from)) modulesOf(`${next}.ts`, found);
	}
	return found;
}

function hashOfCode(): string {
	const hash = createHash('sha256');
	const roots = ['judge-everywhere', 'specify', 'variants'].map((name) => `src/lib/judging/${name}.ts`);
	const modules = new Set(roots.flatMap((path) => [...modulesOf(path)]));
	for (const path of [...modules].sort()) hash.update(path).update(readFileSync(path));
	return hash.update(text('regions.csv')).update(text('indicators/population/population.csv')).digest('hex');
}

function pathOf(piece: Evidence, { catalogue, argument }: Stock, common: string): string {
	const hash = createHash('sha256').update(common);
	for (const one of [piece, ...variantsOf(piece, argument.evidence)]) {
		const { id, serves, expect, period, windows, unit, only, indexYear, indirect } = one;
		hash.update(
			JSON.stringify({ id, serves, expect, period, windows, unit, only, indexYear, indirect: !!indirect })
		);
		for (const indicator of one.indicators.map((name) => indicatorOf(catalogue, name)))
			hash.update(JSON.stringify(indicator)).update(text(indicator.path));
	}
	const { id } = piece;
	return join(kept, `${id}-${hash.digest('hex').slice(0, 16)}.json`);
}

/** Written beside itself and renamed, so that a broken run leaves no half file. */
function keep(path: string, value: unknown): void {
	writeFileSync(`${path}.part`, JSON.stringify(value));
	renameSync(`${path}.part`, path);
}

/** What a generator returns once all its steps are taken. */
function lastOf<Result>(steps: Generator<unknown, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

function judge(ids: readonly string[], from: Stock, common: string): void {
	const shared = benches(ROOM);
	const panel = (id: Evidence['indicators'][number]) => {
		const { path } = indicatorOf(from.catalogue, id);
		return readPanel(text(path), id, `data/${path}`);
	};
	const people = panel(population);
	const [region] = from.regions;
	for (const id of ids) {
		const piece = from.argument.evidence.get(id as EvidenceId);
		if (!piece || !region) throw new Error(`no evidence ${id}`);
		const basisOf = (one: Evidence): Basis => ({
			piece: one,
			indicators: one.indicators.map((name) => indicatorOf(from.catalogue, name)),
			panels: one.indicators.map(panel),
			population: people,
			region,
			period: one.period
		});
		const variants = variantsOf(piece, from.argument.evidence).map(basisOf);
		const basis = basisOf(piece);
		const curve = lastOf(specify([{ basis, side: 'for', variants }], from.regions));
		keep(pathOf(piece, from, common), { ...judgeEverywhere(basis, from.regions, shared), curve });
	}
}

function inProcess(ids: readonly string[]): Promise<void> {
	const given = ['scripts/run.js', 'scripts/verdicts.ts', '--only', ids.join(',')];
	const child = spawn(process.execPath, given, { stdio: 'inherit' });
	return new Promise((done, fail) =>
		child.on('exit', (status) => (status === 0 ? done() : fail(new Error(`judging ended with ${status}`))))
	);
}

const alive = (pid: number) => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

/** One run judges at a time: a second one waits and then finds everything kept. */
async function alone<Made>(work: () => Promise<Made>): Promise<Made> {
	mkdirSync(kept, { recursive: true });
	const lock = join(kept, 'lock');
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			break;
		} catch {
			const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
			if (holder && !alive(holder)) rmSync(lock, { force: true });
			else await new Promise((done) => setTimeout(done, 300));
		}
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** Everything judged, in the order of the argument; what is not kept yet is judged now. */
async function everywhere(from = stock()): Promise<readonly Everywhere[]> {
	const common = hashOfCode();
	const paths = new Map(
		[...from.argument.evidence.values()].map((one) => [one.id, pathOf(one, from, common)])
	);
	const wanted = [...paths].filter(([, path]) => !existsSync(path)).map(([id]) => id);
	const shares = Array.from({ length: PROCESSES }, (_, part) =>
		wanted.filter((_id, at) => at % PROCESSES === part)
	);
	await Promise.all(shares.filter(({ length }) => length > 0).map(inProcess));
	const used = new Set([...paths.values()].map((path) => path.slice(kept.length + 1)));
	for (const name of readdirSync(kept))
		if (/-[0-9a-f]{16}\.json$/.test(name) && !used.has(name)) rmSync(join(kept, name));
	return [...paths.values()].map((path) => JSON.parse(readFileSync(path, 'utf8')) as Everywhere);
}

/** Judges what is missing and keeps everything in one file for the build; prints the table where asked. */
export async function main(given: readonly string[]): Promise<void> {
	const from = stock();
	const [flag, ids] = given;
	if (flag === '--only') return judge((ids ?? '').split(','), from, hashOfCode());
	const all = await alone(async () => {
		const found = await everywhere(from);
		keep(join(kept, 'everywhere.json'), found);
		return found;
	});
	if (given.includes('--print')) printVerdicts(all, from);
}
