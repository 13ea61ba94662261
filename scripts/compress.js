// Writes the brotli and gzip form of each text file beside it, on all processors. As a worker it compresses its share.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const text = /\.(html|js|mjs|css|json|csv|svg|xml|txt|yaml|webmanifest|bib|ris)$/;
/** Smaller ones fit into one packet either way. */
const leastBytes = 512;

/** Code, the pages of the argument, and what every change of region waits for. */
const waitedFor =
	/\.(js|css)$|\/(ru|en)\/(trend\/[\w-]+\/)?(index\.html|__data\.json)$|\/data\/(indicators|events|names|panels|pieces)[/-]/;

/**
 * Measured on these pages: 11 is 3 % smaller than 10 and takes 2.4 times as long, 9 is 15 % larger than 10. What is
 * waited for gets the most, other tables and data of megabytes the least.
 * @param {string} path
 * @param {number} bytes
 */
function quality(path, bytes) {
	if (waitedFor.test(path)) return 11;
	return /\.csv$/.test(path) || bytes > 1e6 ? 9 : 10;
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesBelow(path) : [path];
	});
}

/** @param {string} path */
function compress(path) {
	const bytes = readFileSync(path);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: quality(path, bytes.length),
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
	writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

/**
 * All text files below a folder, the largest first, so that no worker is left alone with a large one.
 * @param {string} folder
 * @returns {Promise<number>} how many
 */
export async function compressBelow(folder) {
	const waiting = filesBelow(folder)
		.map((path) => ({ path, bytes: statSync(path).size }))
		.filter(({ path, bytes }) => text.test(path) && bytes >= leastBytes)
		.sort((a, b) => a.bytes - b.bytes);
	const all = waiting.length;
	const worked = Array.from({ length: availableParallelism() }, () => {
		const worker = new Worker(new URL(import.meta.url));
		return new Promise((done, fail) => {
			const next = () => {
				const file = waiting.pop();
				if (file) worker.postMessage(file.path);
				else void worker.terminate().then(done);
			};
			worker.on('message', next);
			worker.on('error', fail);
			next();
		});
	});
	await Promise.all(worked);
	return all;
}

if (!isMainThread && parentPort) {
	const port = parentPort;
	port.on('message', (path) => {
		compress(path);
		port.postMessage(path);
	});
}
