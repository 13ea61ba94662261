import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '$lib/base/language';
import { calibrationTables, type CalibrationFile } from '$lib/judging/calibration';
import { dataFolder, shippedVerdicts } from '../../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

const calibration = join(dataFolder, 'method', 'calibration.json');

/** How many tests the edition holds, and what the trial on made-up worlds found; no tables before it has been run. */
export async function load() {
	const file = existsSync(calibration)
		? (JSON.parse(await readFile(calibration, 'utf8')) as CalibrationFile)
		: {};
	return { tests: (await shippedVerdicts()).tests, tables: calibrationTables(file) };
}
