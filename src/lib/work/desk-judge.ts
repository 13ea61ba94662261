/** A request of the desk in, its answer out: the same in the worker, in Node and in tests. */
import { associate } from '$lib/statistics/association';
import { benches } from '$lib/statistics/bench';
import { judgeChange } from '$lib/statistics/judge';
import { learnProcesses } from '$lib/statistics/learn';
import type { DeskAnswer, DeskRequest, DeskVerdict, VerdictRequest } from './desk-messages';
import { sumsOf } from './desk-sums';

export function judgeDesk(request: VerdictRequest): DeskVerdict {
	if (request.kind === 'association')
		return { kind: 'association', found: associate(request.world, request.chosen) };
	const { world, chosen, change } = request;
	const from = benches();
	const processes = learnProcesses(world, change, from);
	return {
		kind: 'change',
		countries: chosen.map((place) => {
			const series = world[place];
			const found = series && judgeChange(series, change, processes, from);
			if (!found?.judged) return { place };
			const { measure, p, lean } = found;
			return { place, judged: { measure, p, lean } };
		})
	};
}

export const answerDesk = (request: DeskRequest): DeskAnswer =>
	request.kind === 'sums' ? { kind: 'sums', sums: sumsOf(request) } : judgeDesk(request);
