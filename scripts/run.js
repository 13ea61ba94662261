// Runs a maintainer's TypeScript command with the project's own aliases: node scripts/run.js scripts/data.ts [arguments]
import { resolve } from 'node:path';
import { createServer } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
	console.error('usage: node scripts/run.js scripts/NAME.ts [arguments]');
	process.exit(2);
}
// A server that serves nobody: modules that are asked for while the command runs must still be found.
const server = await createServer({
	configFile: false,
	logLevel: 'error',
	appType: 'custom',
	server: { middlewareMode: true, watch: null, hmr: false, ws: false },
	optimizeDeps: { noDiscovery: true, include: [] },
	resolve: { alias: { $lib: resolve('src/lib') } }
});
try {
	const module = await server.ssrLoadModule(resolve(file));
	await module['main'](rest);
} catch (error) {
	console.error(error instanceof Error && error.name === 'Fault' ? error.message : error);
	process.exitCode = 1;
} finally {
	await server.close();
}
