// Serves the built folder as a static host would: precompressed files, and the not-found page for what is nothing.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const folder = process.env['FOLDER'] ?? 'build';
const port = Number(process.env['PORT'] ?? 4173);
const base = process.env['BASE_PATH'] ?? '';

const files = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: ['html'] });

createServer((request, response) => {
	const nothing = () => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(readFileSync(`${folder}/404.html`));
	};
	const path = request.url ?? '/';
	if (!path.startsWith(base)) return nothing();
	request.url = path.slice(base.length) || '/';
	files(request, response, nothing);
}).listen(port, () => console.log(`Crossroads: http://localhost:${port}${base}/`));
