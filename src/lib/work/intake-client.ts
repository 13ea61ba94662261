/** The page's side of reading a file: asks the worker and hands on its answers; to cancel is to end the worker. */
import type { Look } from '$lib/intake/look';
import type { Mapping } from '$lib/intake/mapping';
import type { Choices, Outcome } from '$lib/intake/outcome';
import type { SurveyPlan } from '$lib/surveys/plan';
import type { ReadWishes } from '$lib/table/sheet';
import type { SurveyAnswer, ToSurvey } from './survey-messages';
import type { FromIntake, Refused, ToIntake } from './intake-messages';

/** Thrown for a file that is not read; `cancelled` when the reader stopped it. */
export class IntakeRefused extends Error {
	override readonly name = 'IntakeRefused';

	constructor(readonly refused: Refused) {
		super(refused.kind);
	}
}

export interface CountryTexts {
	readonly countries: string;
	readonly codes: string;
}

type Answer = Exclude<FromIntake, { kind: 'progress' | 'refused' }>;

const startWorker = () => new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });

export class IntakeClient {
	#worker: Worker | undefined;
	#waiting: { done: (answer: Answer) => void; fail: (error: Error) => void } | undefined;
	/** answers still to come to questions that nobody waits for any more */
	#stale = 0;
	#onProgress: ((done: number, total: number) => void) | undefined;

	/** @param start makes the worker; another one in tests */
	constructor(private readonly start: () => Worker = startWorker) {}

	#ready(): Worker {
		if (this.#worker) return this.#worker;
		const worker = this.start();
		worker.onmessage = ({ data }: MessageEvent<FromIntake>) => this.#heard(data);
		worker.onerror = (event) => this.#fail({ kind: 'fault', detail: event.message, size: 0 });
		this.#worker = worker;
		return worker;
	}

	#heard(message: FromIntake): void {
		if (message.kind === 'progress') return this.#onProgress?.(message.done, message.total);
		if (this.#stale > 0) {
			this.#stale -= 1;
			return;
		}
		if (message.kind === 'refused') return this.#fail(message.refused);
		this.#waiting?.done(message);
		this.#waiting = undefined;
	}

	#fail(refused: Refused): void {
		this.#waiting?.fail(new IntakeRefused(refused));
		this.#waiting = undefined;
	}

	#ask(request: ToIntake): Promise<Answer> {
		if (this.#waiting) this.#stale += 1;
		this.#fail({ kind: 'cancelled', detail: 'newer', size: 0 });
		return new Promise((done, fail) => {
			this.#waiting = { done, fail };
			this.#ready().postMessage(request);
		});
	}

	/** Reads a file. Rejects with `IntakeRefused`. */
	async open(
		file: File,
		wishes: ReadWishes,
		texts: CountryTexts,
		onProgress: (done: number, total: number) => void
	): Promise<{ look: Look; outcome: Outcome | undefined }> {
		this.#onProgress = onProgress;
		const answer = await this.#ask({ kind: 'open', file, name: file.name, wishes, ...texts });
		if (answer.kind !== 'looked') throw new Error(`unexpected answer: ${answer.kind}`);
		return answer;
	}

	/** Settles the open file anew. */
	async settle(mapping: Mapping, choices: Choices): Promise<Outcome> {
		const answer = await this.#ask({ kind: 'settle', mapping, choices });
		if (answer.kind !== 'settled') throw new Error(`unexpected answer: ${answer.kind}`);
		return answer.outcome;
	}

	/** Estimates from a file of respondents; nothing where it holds no answers. Rejects with `IntakeRefused`. */
	async survey(request: ToSurvey): Promise<SurveyAnswer | undefined> {
		const answer = await this.#ask(request);
		if (answer.kind !== 'surveyed') throw new Error(`unexpected answer: ${answer.kind}`);
		return answer.survey;
	}

	/** The report, or the accepted values, as the text of a CSV file. */
	text(kind: 'report' | 'values'): Promise<string> {
		return this.#text({ kind });
	}

	/** Rows of a survey's file that are no respondents, as the text of a CSV file. */
	leftOut(plan: SurveyPlan): Promise<string> {
		return this.#text({ kind: 'left-out', plan });
	}

	async #text(request: ToIntake): Promise<string> {
		const answer = await this.#ask(request);
		if (answer.kind !== 'text') throw new Error(`unexpected answer: ${answer.kind}`);
		return answer.text;
	}

	/** Stops whatever is under way, at once; the file is closed. */
	cancel(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#stale = 0;
		this.#fail({ kind: 'cancelled', detail: '', size: 0 });
	}
}
