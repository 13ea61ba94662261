/** Keeps the present edition's record in data/editions: to be run before the version of the data is raised. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { presentEdition } from '../src/routes/edition.server';

export async function main(): Promise<void> {
	const record = await presentEdition();
	const folder = join('data', 'editions');
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `${record.edition}.json`);
	writeFileSync(path, `${JSON.stringify(record, null, '\t')}\n`);
	console.log(
		`${path}: ${Object.keys(record.series).length} series, ${Object.keys(record.verdicts).length} pieces`
	);
}
