/** The verdicts of the shipped data: judged once by scripts/verdicts.ts, kept under node_modules/.cache, read here. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Region } from '$lib/indicators/region';
import { regionOf } from '$lib/figures/shelf';
import type { Docket } from '$lib/judging/docket';
import { assemble, docketOf, type Verdicts } from '$lib/judging/edition';
import type { Everywhere } from '$lib/judging/judge-everywhere';
import { shipped } from './shipped.server';

const kept = join('node_modules', '.cache', 'verdicts', 'everywhere.json');

/** Judges what is not kept yet; a process of its own, so that the build's other work goes on beside it. */
function judge(): Promise<void> {
	const child = spawn(process.execPath, ['scripts/run.js', 'scripts/verdicts.ts'], { stdio: 'inherit' });
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('exit', (status) =>
			status === 0 ? done() : fail(new Error(`scripts/verdicts.ts ended with ${status}`))
		);
	});
}

let made: Promise<Verdicts> | undefined;

async function read(): Promise<Verdicts> {
	const { argument, shelf } = await shipped();
	await judge();
	const all = JSON.parse(await readFile(kept, 'utf8')) as readonly Everywhere[];
	return assemble(argument, shelf.catalogue.edition, all, regionOf(shelf));
}

/** Made once a process; everyone who asks waits for the same. */
export const shippedVerdicts = (): Promise<Verdicts> => (made ??= read());

/** What was judged for a preset region, by default the first. */
export async function shippedDocket(region?: Region): Promise<Docket> {
	const { argument, shelf } = await shipped();
	return docketOf(await shippedVerdicts(), argument, region ?? regionOf(shelf));
}
