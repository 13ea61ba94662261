/** Requests in, answers out: the judging that a worker does, with no worker in it, so that Node can ask the same. */
import type { Indicator } from '$lib/indicators/indicator';
import type { Basis } from '$lib/argument/basis';
import type { ReadText } from '$lib/indicators/library';
import type { Region } from '$lib/indicators/region';
import { courtOf } from '$lib/judging/judge-everywhere';
import { judgePiece } from '$lib/judging/judge-piece';
import type { Court } from '$lib/judging/judgement';
import { specify } from '$lib/judging/specify';
import { weighed } from '$lib/judging/weigh';
import { benches, type Benches } from '$lib/statistics/bench';
import { openNumbers } from './numbers';
import type { Answer, Case, Request, Specified } from './verdict-messages';

/** Benches kept: the pieces of one region share most of their known years. */
const ROOM = 48;

export interface Desk {
	/** answers as they come; one request after the other */
	readonly ask: (request: Exclude<Request, { kind: 'open' }>) => Promise<void>;
}

/** One court a piece: other countries under the same years ask nothing of the world again. */
function courtsOver(shared: Benches): (basis: Basis, detectable: boolean) => Court {
	const courts = new Map<string, Court>();
	return ({ piece }, detectable) => {
		const key = `${piece.id} ${detectable}`;
		const court = courts.get(key) ?? courtOf(shared, detectable);
		courts.set(key, court);
		return court;
	};
}

/** Lets whoever listens speak up between two steps. */
const pause = () => new Promise<void>((done) => setTimeout(done));

async function specifiable({ side, variants, ...own }: Specified, basisOf: (one: Case) => Promise<Basis>) {
	const others = variants.map((one) => basisOf({ ...one, region: own.region, period: one.piece.period }));
	return { basis: await basisOf(own), side, variants: await Promise.all(others) };
}

/**
 * The smallest detectable change is worked out for a single case; for a whole argument it would double the time.
 *
 * @param read files below data/; each is read once
 * @param people where the population is found, for weighing a region's members
 * @param presets regions that the world is tried without
 */
export function openDesk(
	read: ReadText,
	people: Indicator,
	presets: readonly Region[],
	post: (answer: Answer) => void
): Desk {
	const basisOf = openNumbers(read, people);
	const cancelled = new Set<number>();

	const courtFor = courtsOver(benches(ROOM));
	const verdictsOf = (basis: Basis, limit: number, detectable: boolean) =>
		judgePiece(basis, courtFor(basis, detectable)).map((judgement) => weighed(judgement, limit));

	async function judge(request: Extract<Request, { kind: 'judge' }>): Promise<void> {
		const { id, cases, limit } = request;
		const verdicts = [];
		for (const [place, one] of cases.entries()) {
			verdicts.push(verdictsOf(await basisOf(one), limit, cases.length === 1));
			post({ kind: 'progress', id, done: place + 1, of: cases.length });
			await pause();
			if (cancelled.has(id)) return post({ kind: 'cancelled', id });
		}
		post({ kind: 'judged', id, verdicts });
	}

	async function curve({ id, pieces }: Extract<Request, { kind: 'specify' }>): Promise<void> {
		const steps = specify(await Promise.all(pieces.map((one) => specifiable(one, basisOf))), presets);
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done) {
				const found = step.value;
				return post(
					found
						? { kind: 'specified', id, curve: found }
						: { kind: 'failed', id, message: 'nothing to reckon' }
				);
			}
			post({ kind: 'progress', id, ...step.value });
			await pause();
			if (cancelled.has(id)) return post({ kind: 'cancelled', id });
		}
	}

	return {
		async ask(request) {
			if (request.kind === 'cancel') {
				cancelled.add(request.id);
				return;
			}
			try {
				await (request.kind === 'judge' ? judge(request) : curve(request));
			} catch (error) {
				post({
					kind: 'failed',
					id: request.id,
					message: error instanceof Error ? error.message : String(error)
				});
			}
		}
	};
}
