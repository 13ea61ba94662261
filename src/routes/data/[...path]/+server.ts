/** Every shipped file at a stable address, as it lies in the folder data/. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { dataFolder, shippedFiles } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

const published = /\.(csv|json|yaml)$/;
/** What makers of the catalogue edit is in the catalogue itself. */
const inner = /^catalogue\//;

export const entries = async () =>
	(await shippedFiles()).filter((path) => published.test(path) && !inner.test(path)).map((path) => ({ path }));

const types: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	yaml: 'text/yaml; charset=utf-8'
};

export async function GET({ params: { path } }) {
	const type = types[path.split('.').pop() ?? ''];
	if (!type || !(await shippedFiles()).includes(path)) error(404, path);
	return new Response(new Uint8Array(await readFile(join(dataFolder, path))), { headers: { 'Content-Type': type } });
}
