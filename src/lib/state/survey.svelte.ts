/** One reader's survey: the plan in force, what it gives, and every earlier plan, so that each choice can be taken back. */
/* eslint-disable svelte/prefer-svelte-reactivity -- each choice puts a new set or map in place of the old one */
import type { AnswerKind } from '$lib/surveys/answers';
import type { SurveyPlan, SurveyToggle } from '$lib/surveys/plan';
import { IntakeRefused, type IntakeClient } from '$lib/work/intake-client';
import type { SurveyAnswer, ToSurvey } from '$lib/work/survey-messages';

export type SurveyFault = 'no-answers' | 'no-codebook' | 'fault';

/** The plan without some of its parts. */
function without<Part extends keyof SurveyPlan>(plan: SurveyPlan, ...parts: Part[]): Omit<SurveyPlan, Part> {
	const left = Object.entries(plan).filter(([name]) => !parts.some((part) => part === name));
	return Object.fromEntries(left) as Omit<SurveyPlan, Part>;
}

export class Survey {
	answer = $state.raw<SurveyAnswer | undefined>();
	/** the plan wanted last; that of the answer once it has come */
	plan = $state.raw<SurveyPlan | undefined>();
	past = $state.raw<readonly SurveyPlan[]>([]);
	busy = $state(false);
	fault = $state<SurveyFault | undefined>();
	#wanted = 0;

	constructor(private readonly client: IntakeClient) {}

	/** Proposes a plan for the file that is open. */
	start(): Promise<void> {
		this.clear();
		return this.#ask({ kind: 'survey' });
	}

	clear(): void {
		this.#wanted += 1;
		this.answer = undefined;
		this.plan = undefined;
		this.past = [];
		this.busy = false;
		this.fault = undefined;
	}

	async #ask(request: ToSurvey): Promise<void> {
		this.#wanted += 1;
		const mine = this.#wanted;
		this.busy = true;
		this.fault = undefined;
		try {
			const answer = await this.client.survey(request);
			if (mine !== this.#wanted) return;
			this.answer = answer;
			this.plan = answer?.plan;
			if (!answer) this.fault = 'no-answers';
		} catch (error) {
			if (mine !== this.#wanted) return;
			if (error instanceof IntakeRefused && error.refused.kind === 'cancelled') return;
			this.fault = request.kind === 'codebook' ? 'no-codebook' : 'fault';
			this.plan = this.answer?.plan;
		} finally {
			if (mine === this.#wanted) this.busy = false;
		}
	}

	/** Another choice; the one before can be taken back. */
	async change(change: Partial<SurveyPlan>): Promise<void> {
		if (!this.plan) return;
		this.past = [...this.past, this.plan].slice(-50);
		await this.#ask({ kind: 'survey', plan: (this.plan = { ...this.plan, ...change }) });
	}

	/** The plan as it was before the last choice. */
	async back(): Promise<void> {
		const plan = this.past.at(-1);
		if (!plan) return;
		this.past = this.past.slice(0, -1);
		await this.#ask({ kind: 'survey', plan: (this.plan = plan) });
	}

	/** Another question: what was said of the old one's codes no longer means anything. */
	async ask(question: number): Promise<void> {
		if (!this.plan) return;
		const rest = without(this.plan, 'order', 'counted', 'name');
		this.past = [...this.past, this.plan].slice(-50);
		await this.#ask({ kind: 'survey', plan: (this.plan = { ...rest, question, kinds: new Map() }) });
	}

	/** Leaves a part out (a weight, groups), which `change` cannot. */
	async without(part: 'group' | 'inside' | 'weight' | 'cluster' | 'country' | 'time'): Promise<void> {
		if (!this.plan) return;
		const rest = without(this.plan, part);
		this.past = [...this.past, this.plan].slice(-50);
		await this.#ask({ kind: 'survey', plan: (this.plan = rest) });
	}

	toggle(step: SurveyToggle): Promise<void> {
		const undone = new Set(this.plan?.undone);
		if (!undone.delete(step)) undone.add(step);
		return this.change({ undone });
	}

	setKind(code: string, kind: AnswerKind): Promise<void> {
		return this.change({ kinds: new Map(this.plan?.kinds).set(code, kind) });
	}

	setCounted(code: string, isCounted: boolean): Promise<void> {
		const now = this.answer?.view.options.filter(({ counted }) => counted).map((one) => one.code);
		const counted = new Set(now);
		if (isCounted) counted.add(code);
		else counted.delete(code);
		return this.change({ counted });
	}

	/** One place up in the order of answers. */
	async moveUp(code: string): Promise<void> {
		const order = this.answer?.view.options.map((one) => one.code) ?? [];
		const at = order.indexOf(code);
		if (at <= 0) return;
		order.splice(at - 1, 2, code, order[at - 1] ?? '');
		const counted = this.answer?.view.options.filter((one) => one.counted).map((one) => one.code);
		await this.change({ order, counted: new Set(counted) });
	}

	setCountry(key: string, iso3: string): Promise<void> {
		return this.change({ countries: new Map(this.plan?.countries).set(key, iso3) });
	}

	/** Rows that are no respondents under the plan in force, as the text of a CSV file. */
	leftOut(): Promise<string> {
		return this.plan ? this.client.leftOut(this.plan) : Promise.resolve('');
	}

	/** Names of variables and codes from a second file; choices made so far stay, if there are any. */
	codebook(file: File): Promise<void> {
		const plan = this.past.length > 0 ? this.plan : undefined;
		return this.#ask({ kind: 'codebook', file, name: file.name, ...(plan && { plan }) });
	}
}
