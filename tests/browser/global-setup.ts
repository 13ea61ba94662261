/** Before the browser tests: the site is built once and served as a static host would, and a browser is found. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/chromium';

declare module 'vitest' {
	interface ProvidedContext {
		site: string;
		chromium: string;
	}
}

const freePort = () =>
	new Promise<number>((done, fail) => {
		const probe = createServer();
		probe.on('error', fail);
		probe.listen(0, () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});

async function answers(url: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		const response = await fetch(url).catch(() => undefined);
		if (response?.ok) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error(`no answer from ${url}`);
}

/** KEEP_BUILD=1 leaves a build in place that is already there: for work on the tests themselves. */
function build(): void {
	if (process.env['KEEP_BUILD'] && existsSync('build/index.html')) return;
	const { status } = spawnSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
	if (status !== 0) throw new Error('the build failed');
}

export default async function setup(project: TestProject) {
	build();
	const port = await freePort();
	const server: ChildProcess = spawn(process.execPath, ['scripts/serve.js'], {
		env: { ...process.env, PORT: String(port) },
		stdio: 'ignore'
	});
	const site = `http://localhost:${port}`;
	await answers(`${site}/`);
	project.provide('site', site);
	project.provide('chromium', await findChromium());
	return () => void server.kill();
}
