// Everything that must hold, in order: types, lint, format, then the tests. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const report = 'node_modules/.cache/test-report.json';
mkdirSync('node_modules/.cache', { recursive: true });
rmSync(report, { force: true });

/** @type {[name: string, command: string[]][]} */
const steps = [
	['types', ['svelte-kit', 'sync']],
	['types', ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']],
	['lint', ['eslint', '.', '--max-warnings', '0']],
	['format', ['prettier', '--check', '--log-level', 'warn', '.']],
	// Judged once and kept: a test would wait for it longer than a test may take.
	['verdicts', ['node', 'scripts/run.js', 'scripts/verdicts.ts']],
	['tests', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]]
];

const broken = [];
for (const [name, [command, ...rest]] of steps) {
	console.log(`\n— ${name}: ${command} ${rest.join(' ')}`);
	const { status } =
		command === 'node'
			? spawnSync(process.execPath, rest, { stdio: 'inherit' })
			: spawnSync('npx', ['--no-install', command ?? '', ...rest], { stdio: 'inherit' });
	if (status !== 0) broken.push(name);
}

/** What the test runner wrote down; a run that wrote nothing counts as one failure. */
function counts() {
	try {
		const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
		const silent = testResults.filter(
			(/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
				file.status === 'failed' && file.assertionResults.length === 0
		);
		return { passed: numPassedTests, failed: numFailedTests + silent.length };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

const { passed, failed } = counts();
const otherSteps = broken.filter((name) => name !== 'tests');
if (broken.length) console.log(`\nnot in order: ${[...new Set(broken)].join(', ')}`);
console.log(`\n${passed} passed, ${failed + new Set(otherSteps).size} failed`);
process.exit(broken.length || failed ? 1 : 0);
