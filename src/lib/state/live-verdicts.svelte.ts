/**
 * How claims and pieces stand for the reader's own region and years: what came with the page for the default view; for
 * another region what the build judged; for other years what the worker judges, beside it and in outline.
 */
import type * as Chosen from '$lib/judging/chosen-years';
import type { Docket } from '$lib/judging/docket';
import type * as Plain from '$lib/judging/standings';
import type { Standing } from '$lib/argument/standing';
import type { Side } from '$lib/argument/evidence';
import { asEvidenceId } from '$lib/base/ids';
import type { Asking } from '$lib/work/verdict-client';
import type { Reader } from './reader.svelte';
import type { View } from './view-query';

type ChosenDocket = Chosen.ChosenDocket;
type Standings = Plain.Standings;

/** What has been judged for a view's countries; where some of it must be judged here, the whole follows. */
export interface OpenedDocket extends Docket {
	/** the same with what is judged of the region as one; rejects where that did not come */
	readonly whole?: Promise<Docket>;
}
export type OpenDocket = (view: View) => Promise<OpenedDocket>;

/** The whole where it comes, else what there is. */
export const wholeOf = (docket: OpenedDocket): Promise<Docket> =>
	docket.whole?.catch(() => docket) ?? Promise.resolve(docket);
/** Judges the whole argument for a view's years. */
export type Argue = (wish: {
	readonly view: View;
	readonly docket: OpenedDocket;
	readonly asking: Asking;
}) => Promise<ChosenDocket>;

/** How far judging the reader's own years is. */
export interface Judging {
	readonly state: 'waiting' | 'ready' | 'failed';
	readonly done: number;
	/** 0 until it is known */
	readonly of: number;
}

interface Job {
	readonly key: string;
	readonly stop: AbortController;
}

const begun: Judging = { state: 'waiting', done: 0, of: 0 };
const placeOf = ({ region, countries }: View) => [region, ...countries].join(' ');
const hasYears = ({ from, to }: View) => from !== undefined || to !== undefined;
const keyOf = (view: View) => `${placeOf(view)} ${view.from ?? ''}-${view.to ?? ''}`;

/** What tells standings from a docket: nobody who looks at the default view waits for it. */
async function tellingCode() {
	const [plain, chosen] = await Promise.all([
		import('$lib/judging/standings'),
		import('$lib/judging/chosen-years')
	]);
	return { ...plain, ...chosen };
}

export class LiveVerdicts {
	/** there with the first docket */
	#telling: Awaited<ReturnType<typeof tellingCode>> | undefined;
	#opened = $state.raw<{ readonly key: string; readonly docket: OpenedDocket }>();
	#anew = $state.raw<{ readonly key: string; readonly docket: ChosenDocket }>();
	#judging = $state.raw<{ readonly key: string; readonly told: Judging }>();
	#asked = '';
	#job: Job | undefined;

	constructor(
		private readonly reader: Pick<Reader, 'view' | 'pending'>,
		private readonly open: OpenDocket,
		private readonly argue: Argue
	) {}

	/** Standings of a claim by country, and of the region as 'region'; undefined while they are on their way. */
	claim(id: string, given: Standings | undefined): Standings | undefined {
		const docket = this.#docket();
		const declared = docket === 'default' ? given : docket && this.#telling?.standingsByCountry(docket, id);
		const anew = this.#chosen();
		return declared && anew ? this.#telling?.standingsBeside(declared, anew, id) : declared;
	}

	/** What a piece says for its declared years where the reader looks at others; undefined where it is on its way. */
	declared(id: string, side: Side): Standing | undefined {
		const docket = this.#docket();
		if (docket === 'default' || !docket) return undefined;
		return this.#telling?.declaredStanding(docket, asEvidenceId(id), side);
	}

	/** How far the judging of the reader's own years is; undefined where they chose none. Begins it. */
	get judging(): Judging | undefined {
		const { view, pending } = this.reader;
		if (pending || !view || !hasYears(view)) return undefined;
		if (this.#chosen()) return { state: 'ready', done: 1, of: 1 };
		return this.#judging?.key === keyOf(view) ? this.#judging.told : begun;
	}

	/** What has been judged for the reader's region; fetched when asked for. Rejects when a file did not come. */
	docket(fallback: View): Promise<Docket> {
		return this.open(this.reader.view ?? fallback).then(wholeOf);
	}

	/** The same under the reader's own years, once they have been judged. */
	get chosen(): ChosenDocket | undefined {
		return this.#chosen();
	}

	/** The reader has left these years: what is being judged for them is stopped. */
	follow(): void {
		const { view } = this.reader;
		if (this.#job && (!view || this.#job.key !== keyOf(view))) this.#leave();
	}

	/** Tries again what failed, on the reader's word. */
	retry(): void {
		this.#leave();
		this.#judging = undefined;
	}

	#leave(): void {
		this.#job?.stop.abort();
		this.#job = undefined;
	}

	#docket(): Docket | 'default' | undefined {
		const { view, pending } = this.reader;
		if (pending) return undefined;
		if (!view) return 'default';
		const key = placeOf(view);
		if (this.#opened?.key === key) return this.#opened.docket;
		this.#start(key, view);
		return undefined;
	}

	#chosen(): ChosenDocket | undefined {
		const { view, pending } = this.reader;
		if (pending) return undefined;
		if (!view || !hasYears(view)) {
			this.#leave();
			return undefined;
		}
		const key = keyOf(view);
		if (this.#anew?.key === key) return this.#anew.docket;
		const docket = this.#docket();
		if (docket && docket !== 'default') this.#begin(key, view, docket);
		return undefined;
	}

	/** A file that did not come leaves the marks away; nothing is shown from half of the verdicts. */
	#start(key: string, view: View): void {
		if (this.#asked === key) return;
		this.#asked = key;
		const opening = async () => {
			const docket = await this.open(view);
			this.#telling ??= await tellingCode();
			this.#opened = { key, docket };
			if (docket.whole) this.#complete(key, await wholeOf(docket));
		};
		opening().catch(() => (this.#asked = ''));
	}

	/** What is judged of the region as one comes after its countries. */
	#complete(key: string, docket: Docket): void {
		if (this.#opened?.key === key) this.#opened = { key, docket };
	}

	#begin(key: string, view: View, docket: OpenedDocket): void {
		if (this.#job?.key === key) return;
		this.#leave();
		const stop = new AbortController();
		this.#job = { key, stop };
		const tell = (told: Judging) => (this.#judging = { key, told });
		const onProgress = (done: number, of: number) => {
			if (!stop.signal.aborted) tell({ state: 'waiting', done, of });
		};
		// Nothing may change while somebody is reading: first the turn ends.
		void Promise.resolve()
			.then(() => this.argue({ view, docket, asking: { signal: stop.signal, onProgress } }))
			.then(
				(found) => {
					if (!stop.signal.aborted) this.#anew = { key, docket: found };
				},
				() => {
					if (!stop.signal.aborted) tell({ ...begun, state: 'failed' });
				}
			);
	}
}
