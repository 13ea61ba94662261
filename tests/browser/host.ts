/** Another site, on a port of its own, whose pages hold whatever a test puts on them. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

export function useHost() {
	const pages = new Map<string, { readonly html: string; readonly policy?: string | undefined }>();
	let server: Server | undefined;
	let port = 0;
	beforeAll(async () => {
		server = createServer((request, response) => {
			const page = pages.get(request.url ?? '');
			response.writeHead(page ? 200 : 404, {
				'Content-Type': 'text/html; charset=utf-8',
				...(page?.policy && { 'Content-Security-Policy': page.policy })
			});
			response.end(page?.html ?? '');
		});
		await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
		const address = server.address();
		port = typeof address === 'object' && address ? address.port : 0;
	});
	afterAll(() => void server?.close());

	/** Address of a page with that body. */
	return function put(body: string, policy?: string): string {
		const path = `/${pages.size}`;
		const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><style>body{margin:0}</style><body>${body}</body></html>`;
		pages.set(path, { html, policy });
		return `http://127.0.0.1:${port}${path}`;
	};
}
