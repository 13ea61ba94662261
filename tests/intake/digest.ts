/** A file through the whole way in: read, recognised, settled, reported; a refusal is an answer, anything else a fault. */
import { asIso3 } from '$lib/base/ids';
import { noAnswers } from '$lib/intake/outcome';
import { lookAt } from '$lib/intake/look';
import { reportCsv, valuesCsv } from '$lib/intake/report';
import { settle } from '$lib/intake/settle';
import { readSheet } from '$lib/table/read-sheet';
import { Refusal } from '$lib/table/refusal';
import { place } from './placer';

/** @returns what became of it; throws whatever is no refusal, and where a row is lost */
export async function digest(name: string, bytes: Uint8Array): Promise<'refused' | 'unclear' | 'settled'> {
	const sheet = await readSheet(new Blob([bytes as BlobPart]), name).catch((error: unknown) => {
		if (error instanceof Refusal) return undefined;
		throw error;
	});
	if (!sheet) return 'refused';
	const { mapping } = lookAt(sheet, place).recognised;
	if (!mapping) return 'unclear';
	const answers = { ...noAnswers, countries: new Map([['Конго', asIso3('COG')]]) };
	for (const choices of [
		{ answers: noAnswers, undone: new Set<never>() },
		{ answers, undone: new Set(['short', 'notes'] as const) }
	]) {
		const outcome = settle(sheet, mapping, place, choices);
		const { all, accepted, waiting, aside, rejected } = outcome.rows;
		if (accepted + waiting + aside + rejected !== all || all !== sheet.length)
			throw new Error('a row was lost');
		if (outcome.observations.value.some((value) => !Number.isFinite(value))) throw new Error('no number');
		reportCsv(sheet, outcome);
		valuesCsv(outcome);
	}
	return 'settled';
}
