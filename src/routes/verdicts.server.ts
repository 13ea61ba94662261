/** What scripts/verdicts.ts has judged and kept under node_modules/.cache, read once. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Everywhere } from '$lib/judging/judge-everywhere';

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

/** Everything that was judged. Rejects where judging ended in a fault. */
export async function judgedEverywhere(): Promise<readonly Everywhere[]> {
	await judge();
	return JSON.parse(await readFile(kept, 'utf8')) as readonly Everywhere[];
}
