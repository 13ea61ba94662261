/** A reader's own piece with its numbers → its verdicts over the region, by the same rule as every other piece. */
import type { Basis } from '$lib/argument/basis';
import { combineRegion } from '$lib/judging/combine-region';
import { courtOf } from '$lib/judging/judge-everywhere';
import { judgePiece } from '$lib/judging/judge-piece';
import type { PieceInRegion } from '$lib/judging/judge-region';
import { weighed } from '$lib/judging/weigh';
import { benches } from '$lib/statistics/bench';

/**
 * No p value of a reader's own file is among those of the edition that Benjamini and Hochberg's rule let pass: the
 * step "many tests" always counts.
 */
const noTestPasses = 0;

/** Undefined for what is only described. */
export function judgeOwn(basis: Basis): PieceInRegion | undefined {
	const { piece, region } = basis;
	if (piece.expect.kind === 'describe') return undefined;
	const verdicts = judgePiece(basis, courtOf(benches(), false)).map((one) => weighed(one, noTestPasses));
	if (verdicts.length === 0) return undefined;
	if (piece.unit !== 'country') return { evidence: piece.id, verdicts };
	return { evidence: piece.id, verdicts, together: combineRegion(piece, verdicts, region.members.length) };
}

/** The same in a worker of its own, which ends afterwards. Rejects where it failed. */
export function judgeOwnAside(basis: Basis): Promise<PieceInRegion | undefined> {
	const worker = new Worker(new URL('./judge-own.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<PieceInRegion | undefined>((done, fail) => {
		worker.onmessage = ({ data }: MessageEvent<{ verdicts?: PieceInRegion; failed?: string }>) =>
			data.failed ? fail(new Error(data.failed)) : done(data.verdicts);
		worker.onerror = ({ message }) => fail(new Error(message));
		worker.postMessage(basis);
	}).finally(() => worker.terminate());
}
