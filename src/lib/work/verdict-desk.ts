/** Requests in, answers out: the judging that a worker does, with no worker in it, so that Node can ask the same. */
import type { Indicator } from '$lib/indicators/indicator';
import type { Basis } from '$lib/argument/basis';
import type { ReadText } from '$lib/indicators/library';
import type { Region } from '$lib/indicators/region';
import { courtOf } from '$lib/judging/judge-everywhere';
import { judgePiece } from '$lib/judging/judge-piece';
import type { Court, Judgement } from '$lib/judging/judgement';
import { courtOfYears, withEnds, type ProcessesFile } from '$lib/judging/learnt-processes';
import { specify } from '$lib/judging/specify';
import { weighed } from '$lib/judging/weigh';
import { benches, type Benches } from '$lib/statistics/bench';
import { openNumbers } from './numbers';
import type { Answer, Case, Request, Specified } from './verdict-messages';

/** Benches kept: the pieces of one region share most of their known years. */
const ROOM = 256;
/** Milliseconds after which a long judging lets whoever listens speak up. */
const BREATH = 40;
/** Where the build keeps how the world's series wander. */
const learntFile = 'verdicts/processes.json';

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

const isOwnChoice = ({ piece, period }: Case) =>
	period[0] !== piece.period[0] || period[1] !== piece.period[1];

/** What was learnt at build, read once; asked for again where it did not come. */
function learntOver(read: ReadText): () => Promise<ProcessesFile> {
	let loading: Promise<ProcessesFile> | undefined;
	return () => {
		const asked = (loading ??= read(learntFile).then((text) => JSON.parse(text) as ProcessesFile));
		asked.catch(() => (loading = undefined));
		return asked;
	};
}

/** Lets whoever listens speak up between two steps. */
const pause = () => new Promise<void>((done) => setTimeout(done));

async function specifiable({ side, variants, ...own }: Specified, basisOf: (one: Case) => Promise<Basis>) {
	const others = variants.map((one) => basisOf({ ...one, region: own.region, period: one.piece.period }));
	return { basis: await basisOf(own), side, variants: await Promise.all(others) };
}

/** What judges a case: by the declared years' own world, or by what the build learnt of it. */
function judgesFor(read: ReadText) {
	const shared = benches(ROOM);
	const declared = courtsOver(shared);
	const learnt = learntOver(read);
	return async (one: Case, basis: Basis, whole: boolean): Promise<readonly Judgement[]> => {
		if (!isOwnChoice(one)) return judgePiece(basis, declared(basis, !whole));
		const known = (await learnt())[one.piece.id];
		const court = courtOfYears(known, { benches: shared, detectable: !whole, ranked: !whole });
		return judgePiece(whole ? withEnds(basis, known) : basis, court);
	};
}

/**
 * Years that a reader chose are judged by what the build learnt of the world: learning it again took most of the time.
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
	const numbers = openNumbers(read, people);
	const cancelled = new Set<number>();
	const judgementsOf = judgesFor(read);

	async function judge(request: Extract<Request, { kind: 'judge' }>): Promise<void> {
		const { id, cases, limit, whole = false } = request;
		const verdicts = [];
		// All files are asked for at once: on a slow line one after the other would take longer than judging.
		const all = whole ? await Promise.all(cases.map(numbers.ofMembers)) : [];
		let since = performance.now();
		for (const [place, one] of cases.entries()) {
			const basis = all[place] ?? (await numbers.all(one));
			const found = await judgementsOf(one, basis, whole);
			verdicts.push(found.map((judgement) => weighed(judgement, limit)));
			if (cases.length > 1 && performance.now() - since < BREATH) continue;
			post({ kind: 'progress', id, done: place + 1, of: cases.length });
			await pause();
			if (cancelled.delete(id)) return post({ kind: 'cancelled', id });
			since = performance.now();
		}
		post({ kind: 'judged', id, verdicts });
	}

	async function curve({ id, pieces }: Extract<Request, { kind: 'specify' }>): Promise<void> {
		const steps = specify(await Promise.all(pieces.map((one) => specifiable(one, numbers.all))), presets);
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
			if (cancelled.delete(id)) return post({ kind: 'cancelled', id });
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
