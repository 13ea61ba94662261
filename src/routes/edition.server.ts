/** What will be remembered of the present edition: each series' years and hash, each piece's verdict for the default region. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '$lib/argument/evidence';
import { wordFor } from '$lib/argument/verdict';
import type { EditionRecord } from '$lib/indicators/edition-record';
import type { Indicator } from '$lib/indicators/indicator';
import { pieceInRegion } from '$lib/judging/judge-region';
import { nearest } from './embeds.server';
import { dataFolder, shipped, shippedDocket } from './shipped.server';

async function seriesRecord({ id, path, firstYear, lastYear }: Indicator) {
	const hash = createHash('sha256').update(await readFile(join(dataFolder, path)));
	return [id, { firstYear, lastYear, hash: hash.digest('hex').slice(0, 12) }] as const;
}

async function verdictsOf(piece: Evidence): Promise<Record<string, string> | undefined> {
	const found = pieceInRegion(await shippedDocket(), piece.id);
	const side = nearest(piece)?.side;
	if (!found || !side) return undefined;
	const whole = found.together ?? found.verdicts[0];
	return Object.fromEntries([
		...(whole ? [['region', wordFor(whole.word, side)]] : []),
		...(found.together ? found.verdicts : []).map(({ subject, word }) => [subject, wordFor(word, side)])
	]);
}

export async function presentEdition(): Promise<EditionRecord> {
	const { argument, shelf } = await shipped();
	const used = new Set([...argument.evidence.values()].flatMap(({ indicators }) => indicators));
	const indicators = [...shelf.catalogue.indicators.values()].filter(({ id }) => used.has(id));
	const verdicts = await Promise.all(
		[...argument.evidence.values()].map(async (piece) => [piece.id, await verdictsOf(piece)] as const)
	);
	return {
		edition: shelf.catalogue.edition,
		series: Object.fromEntries(await Promise.all(indicators.map(seriesRecord))),
		verdicts: Object.fromEntries(verdicts.flatMap(([id, words]) => (words ? [[id, words]] : [])))
	};
}
