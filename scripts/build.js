// Builds the site, with what only a known address allows, and compresses it as a static host would send it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { compressBelow } from './compress.js';
import { findablePages, robots, sitemap } from './sitemap.js';

const folder = 'build';
const base = process.env['BASE_PATH'] ?? '';
const host = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

if (base && !/^(\/[\w.~-]+)+$/.test(base)) {
	console.error(
		`BASE_PATH is ${JSON.stringify(base)}: it begins with a slash and ends without one, "/crossroads"`
	);
	process.exit(2);
}
if (host && !/^https?:\/\/[^/?#\s]+$/.test(host)) {
	console.error(
		`SITE_URL is ${JSON.stringify(host)}: scheme and host and nothing else, "https://example.org"`
	);
	process.exit(2);
}
const site = host && `${host}${base}`;
if (!site)
	console.log(
		'SITE_URL is not set. Left out: canonical addresses, links between the languages for search engines (hreflang), og:url, sitemap.xml.'
	);

const started = Date.now();
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
const built = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error'], {
	stdio: 'inherit',
	env: { ...process.env, VITE_SITE_URL: site }
});
if (built.status !== 0) process.exit(built.status ?? 1);
console.log(`pages written, ${seconds()}`);

// A static host sends this for every address that is nothing.
copyFileSync(`${folder}/not-found/index.html`, `${folder}/404.html`);
writeFileSync(`${folder}/robots.txt`, robots(site || undefined));
if (site) writeFileSync(`${folder}/sitemap.xml`, sitemap(site, findablePages(folder)));

const files = await compressBelow(folder);
console.log(`${files} files compressed in ${folder}/, ${seconds()}`);
