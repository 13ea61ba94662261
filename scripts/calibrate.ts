/**
 * npm run calibrate [-- PART [LENGTH]]: judges made-up worlds, whose truth is known, by the code that judges the real
 * one, and writes the shares of false and of right verdicts to data/method/calibration.json. PART is trend, step,
 * turn, spread, association, counts, region, claim or all, or one table (trend/power); the rest of the file stays. LENGTH 0.1
 * judges a tenth of the worlds. Seeded: the same code writes the same file, whatever the number of workers.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job } from './calibrate-job';
import { SEED, TABLES, type Shares, type Table } from './calibrate-tables';

const FILE = 'data/method/calibration.json';

const jobsOf = (table: Table, place: number, length: number): Job[] =>
	table.cells.flatMap((_, cell) =>
		table.worlds.map((world) => ({
			table: place,
			world,
			cell,
			count: Math.max(1, Math.round(table.count * length))
		}))
	);

/** One worker takes jobs until none is left. */
function work(jobs: readonly Job[], results: Shares[], next: { job: number }): Promise<void> {
	return new Promise((done, fail) => {
		const worker = new Worker(resolve('scripts/run.js'), { argv: ['scripts/calibrate-job.ts'] });
		let doing = -1;
		worker.on('error', fail);
		worker.on('message', (found: Shares | 'ready') => {
			if (found !== 'ready') results[doing] = found;
			doing = next.job;
			next.job += 1;
			const job = jobs[doing];
			if (job) worker.postMessage(job);
			else void worker.terminate().then(() => done());
			if (doing % 100 === 0) console.log(`${doing} of ${jobs.length}`);
		});
	});
}

/** A row for each world: its name and, for each measure, one number a cell. */
function rows(table: Table, jobs: readonly Job[], results: readonly Shares[]) {
	return table.worlds.map((world) => {
		const cells = jobs.flatMap((job, i) => (job.world === world ? [results[i] as Shares] : []));
		const measures = Object.keys(cells[0] as Shares);
		const lists = measures.map((measure) => [measure, cells.map((cell) => cell[measure])]);
		return { world, ...(Object.fromEntries(lists) as Record<string, (number | null)[]>) };
	});
}

/** Arrays of plain values on one line: the file stays readable, and its history small. */
const written = (file: unknown) =>
	JSON.stringify(file, null, '\t').replace(/[[{][^[\]{}]*[\]}]/g, (flat) => flat.replace(/\s+/g, ' '));

type Written = Record<string, Record<string, unknown>>;

export async function main([part = 'all', length = '1']: readonly string[]): Promise<void> {
	const asked = (table: Table) => ['all', table.part, `${table.part}/${table.name}`].includes(part);
	const chosen = TABLES.flatMap((table, place) => (asked(table) ? [place] : []));
	const jobs = chosen.flatMap((place) => jobsOf(TABLES[place] as Table, place, Number(length)));
	const results: Shares[] = [];
	const next = { job: 0 };
	const workers = Math.min(4, availableParallelism());
	await Promise.all(Array.from({ length: workers }, () => work(jobs, results, next)));
	const made = (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}) as Written;
	for (const place of chosen) {
		const table = TABLES[place] as Table;
		const own = jobs.flatMap((job, i) => (job.table === place ? [i] : []));
		(made[table.part] ??= {})[table.name] = {
			count: Math.max(1, Math.round(table.count * Number(length))),
			cells: table.cells,
			rows: rows(
				table,
				own.map((i) => jobs[i] as Job),
				own.map((i) => results[i] as Shares)
			)
		};
	}
	const parts = [...new Set(TABLES.map((table) => table.part))];
	const file = {
		about: 'Percent of judgements with a verdict in made-up worlds; npm run calibrate; see data/README.md',
		seed: SEED,
		...Object.fromEntries(parts.filter((one) => one in made).map((one) => [one, made[one]]))
	};
	mkdirSync('data/method', { recursive: true });
	writeFileSync(FILE, `${written(file)}\n`);
}
