/** The committed argument and catalogue as the tests read them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArgumentFiles } from '$lib/argument/read';
import type { SourceYears } from '$lib/argument/check';

const read = (path: string) =>
	readFileSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)), 'utf8');

interface Package {
	readonly resources: readonly { readonly crossroads?: SourceYears }[];
}

export const files: ArgumentFiles = {
	claims: read('argument/claims.yaml'),
	ru: read('argument/ru.yaml'),
	en: read('argument/en.yaml')
};

export const catalogue: readonly SourceYears[] = (
	JSON.parse(read('datapackage.json')) as Package
).resources.flatMap(({ crossroads }) => (crossroads ? [crossroads] : []));
