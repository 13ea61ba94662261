// Builds the site and compresses every text file beside itself, as a static host would send it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'build';
const text = /\.(html|js|mjs|css|json|csv|svg|xml|txt|yaml|webmanifest|bib|ris)$/;

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
	return readdirSync(path).flatMap((name) => {
		const below = join(path, name);
		return statSync(below).isDirectory() ? filesBelow(below) : [below];
	});
}

if (!process.env['SITE_URL'])
	console.log(
		'SITE_URL is not set: canonical addresses, hreflang, link pictures and the sitemap are left out.'
	);

const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

// A static host sends this for every address that is nothing.
copyFileSync(`${folder}/not-found/index.html`, `${folder}/404.html`);

let files = 0;
for (const path of filesBelow(folder)) {
	if (!text.test(path)) continue;
	const bytes = readFileSync(path);
	if (bytes.length < 512) continue;
	// Quality 11 costs minutes on the many data files and saves two percent there.
	const quality = /\.(csv|json)$/.test(path) ? 9 : 11;
	writeFileSync(
		`${path}.br`,
		brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
	);
	writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
	files += 1;
}
console.log(`built: ${files} files compressed in ${folder}/`);
