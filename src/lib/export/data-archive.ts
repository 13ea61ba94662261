/** A figure's CSV and its metadata as one ZIP: what is downloaded as "data". */
import { strToU8, zipSync } from 'fflate';
import type { Carried } from './carried';
import { figureCsv, type DecimalMark } from './figure-csv';
import { figureMetadata, type Steps } from './figure-metadata';

export function dataArchive(
	carried: Carried,
	steps: readonly Steps[],
	mark: DecimalMark
): Uint8Array<ArrayBuffer> {
	const name = carried.figure.id;
	const mtime = new Date(`${carried.date}T12:00:00`);
	return zipSync(
		{
			[`${name}.csv`]: strToU8(figureCsv(carried, mark)),
			[`${name}.csv-metadata.json`]: strToU8(figureMetadata(carried, name, steps, mark))
		},
		{ level: 6, mtime }
	);
}
