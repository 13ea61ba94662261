/** Aid between countries as the build reads it from disk: who gives to a country, and where a donor's aid goes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asIso3, type Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { composePartners, type Seen } from '$lib/figures/compose-partners';
import { readFlows, type Flows } from '$lib/indicators/read-flows';
import { dataFolder, shipped } from './shipped.server';

export type { Seen };
const partner = { 'by-recipient': 'donor', 'by-donor': 'recipient' } as const;

/** Countries that have a file of this kind. */
export const listed = async (seen: Seen): Promise<readonly Iso3[]> =>
	(await readdir(join(dataFolder, 'aid', seen))).map((name) => asIso3(name.replace(/\.csv$/, ''))).sort();

/** Flows of a country; empty where the publisher's file does not know it. */
export async function flowsOf(seen: Seen, iso3: Iso3): Promise<Flows> {
	if (!(await listed(seen)).includes(iso3)) return new Map();
	const path = join('aid', seen, `${iso3}.csv`);
	return readFlows(await readFile(join(dataFolder, path), 'utf8'), partner[seen], `data/${path}`);
}

/** Chart, table and sentences on a country's partners; undefined where none is on record. */
export async function partnersHere(seen: Seen, iso3: Iso3, language: Language, only?: ReadonlySet<Iso3>) {
	const { shelf } = await shipped();
	return composePartners(await flowsOf(seen, iso3), { seen, subject: iso3, language, shelf, only });
}
