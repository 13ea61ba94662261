// Everything that must hold: types, lint, format, and the tests, while the site is built beside them; then the tests in
// a browser, on what was built. Ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';

const cache = 'node_modules/.cache';
const buildLog = `${cache}/build.txt`;
/** @param {string} project */
const reportOf = (project) => `${cache}/test-report-${project}.json`;
mkdirSync(cache, { recursive: true });

// Names the build, here and in whatever runs beside it: svelte.config.js says why.
process.env['BUILD_NAME'] ??= String(Date.now());

/** @type {string[]} what is not in order, by the name of its step */
const broken = [];

/**
 * One command, waited for.
 * @param {string} name
 * @param {string} command
 * @param {Record<string, string>} [env]
 */
function step(name, command, env = {}) {
	console.log(`\n— ${name}: ${command}`);
	const [program = '', ...rest] = command.split(' ');
	const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } };
	const { status } =
		program === 'node'
			? spawnSync(process.execPath, rest, options)
			: spawnSync('npx', ['--no-install', program, ...rest], options);
	if (status !== 0) broken.push(name);
}

/** The build in the background; what it prints is kept until it has ended. @returns {Promise<void>} */
function building() {
	const out = openSync(buildLog, 'w');
	const child = spawn(process.execPath, ['scripts/build.js'], { stdio: ['ignore', out, out] });
	return new Promise((done) => {
		child.on('exit', (status) => {
			if (status !== 0) broken.push('build');
			done();
		});
	});
}

/** @param {string} project @param {Record<string, string>} [env] */
function tests(project, env = {}) {
	rmSync(reportOf(project), { force: true });
	step(
		'tests',
		`vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${reportOf(project)}`,
		env
	);
}

/** What the test runner wrote down; a run that wrote nothing counts as one failure. @param {string} project */
function counts(project) {
	try {
		const { numPassedTests, numFailedTests, testResults } = JSON.parse(
			readFileSync(reportOf(project), 'utf8')
		);
		const silent = testResults.filter(
			(/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
				file.status === 'failed' && file.assertionResults.length === 0
		);
		return { passed: numPassedTests, failed: numFailedTests + silent.length };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

rmSync('build', { recursive: true, force: true });
step('types', 'svelte-kit sync');
// Judged once and kept, for the build and for the tests.
step('verdicts', 'node scripts/run.js scripts/verdicts.ts');
const built = building();
step('types', 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings --output human');
step('lint', 'eslint . --max-warnings 0');
step('format', 'prettier --check --log-level warn .');
tests('unit');
await built;
console.log(`\n— build\n${readFileSync(buildLog, 'utf8').trimEnd()}`);
if (!broken.includes('build')) tests('browser', { KEEP_BUILD: '1' });

const all = ['unit', 'browser'].map(counts);
const passed = all.reduce((sum, one) => sum + one.passed, 0);
const otherSteps = new Set(broken.filter((name) => name !== 'tests'));
const failed = all.reduce((sum, one) => sum + one.failed, 0) + otherSteps.size;
if (broken.length) console.log(`\nnot in order: ${[...new Set(broken)].join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(broken.length || failed ? 1 : 0);
