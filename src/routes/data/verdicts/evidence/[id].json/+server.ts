/** The verdicts of one piece for every country and preset region. */
import { json } from '@sveltejs/kit';
import { asEvidenceId } from '$lib/base/ids';
import { evidenceFile } from '$lib/judging/verdict-file';
import { shipped, shippedVerdicts } from '../../../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export async function entries() {
	const { argument } = await shipped();
	return [...argument.evidence.values()].filter(({ expect }) => expect.kind !== 'describe').map(({ id }) => ({ id }));
}

export async function GET({ params: { id } }) {
	const { shelf } = await shipped();
	return json(evidenceFile(await shippedVerdicts(), asEvidenceId(id), shelf.regions));
}
