// Runs a maintainer's TypeScript command with the project's own aliases: node scripts/run.js scripts/data.ts [arguments]
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
	console.error('usage: node scripts/run.js scripts/NAME.ts [arguments]');
	process.exit(2);
}
try {
	const { module } = await runnerImport(resolve(file), {
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } }
	});
	await module.main(rest);
} catch (error) {
	console.error(error instanceof Error && error.name === 'Fault' ? error.message : error);
	process.exitCode = 1;
}
