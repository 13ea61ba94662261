/** Jobs of the calibration from the main thread in, their shares back: what scripts/run.js runs in each worker. */
import { parentPort } from 'node:worker_threads';
import { TABLES, type Shares } from './calibrate-tables';

/** One cell of one world of one table. */
export interface Job {
	readonly table: number;
	readonly world: string;
	readonly cell: number;
	readonly count: number;
}

export const runJob = ({ table, world, cell, count }: Job): Shares | undefined =>
	TABLES[table]?.run(world, cell, count);

export function main(): void {
	parentPort?.on('message', (job: Job) => parentPort?.postMessage(runJob(job)));
	parentPort?.postMessage('ready');
}
