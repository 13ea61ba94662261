import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '$lib/base/language';
import { typeset } from '$lib/base/typography';
import { calibrationTables, type CalibrationFile } from '$lib/judging/calibration';
import { dataFolder, shippedVerdicts } from '../../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

interface Limit {
	readonly id: string;
	readonly ru: string;
	readonly en: string;
}

/** A file below data/method/; undefined before the trial has been run. */
async function found<Content>(name: string): Promise<Content | undefined> {
	const path = join(dataFolder, 'method', name);
	return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Content) : undefined;
}

/** How many tests the edition holds, what the trial on made-up worlds found, and where the promise is not kept. */
export async function load({ parent }) {
	const { language } = await parent();
	const file = await found<CalibrationFile>('calibration.json');
	const limits = await found<{ readonly limits: readonly Limit[] }>('limits.json');
	return {
		tests: (await shippedVerdicts()).tests,
		tables: calibrationTables(file ?? {}),
		limits: (limits?.limits ?? []).map((limit) => ({
			id: limit.id,
			text: typeset(limit[language], language)
		}))
	};
}
