/** A request of the desk in, its answer out: the same in the worker, in Node and in tests. */
import type { DeskAnswer, DeskRequest } from './desk-messages';
import { sumsOf } from './desk-sums';
import { judgeOwn } from './judge-own';

export function answerDesk(request: DeskRequest): DeskAnswer {
	if (request.kind === 'sums') return { kind: 'sums', sums: sumsOf(request) };
	const found = judgeOwn(request.basis);
	return { kind: 'judge', ...(found && { found }) };
}
