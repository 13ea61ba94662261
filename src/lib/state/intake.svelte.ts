/** One reader's file on its way in: what has been read, what was asked and answered, what may be changed. */
/* eslint-disable svelte/prefer-svelte-reactivity -- each answer puts a new map in place of the old one */
import type { Iso3 } from '$lib/base/ids';
import type { Look } from '$lib/intake/look';
import type { Mapping } from '$lib/intake/mapping';
import { noChoices, type Answers, type Choices, type Outcome, type Toggle } from '$lib/intake/outcome';
import type { ReadWishes } from '$lib/table/sheet';
import { IntakeClient, IntakeRefused, type CountryTexts } from '$lib/work/intake-client';
import type { Refused } from '$lib/work/intake-messages';
import { Survey } from './survey.svelte';

export type IntakePhase = 'empty' | 'reading' | 'refused' | 'ready';

export class Intake {
	phase = $state<IntakePhase>('empty');
	/** bytes read and bytes of the file */
	progress = $state.raw<readonly [done: number, total: number]>([0, 0]);
	fileName = $state('');
	refused = $state.raw<Refused | undefined>();
	look = $state.raw<Look | undefined>();
	outcome = $state.raw<Outcome | undefined>();
	mapping = $state.raw<Mapping | undefined>();
	choices = $state.raw<Choices>(noChoices);
	wishes = $state.raw<ReadWishes>({});
	/** a change is being worked in */
	busy = $state(false);
	/** read as respondents, one a row, instead of countries and years */
	asSurvey = $state(false);
	readonly survey: Survey;
	#file: File | undefined;
	#wanted = 0;

	/**
	 * @param texts fetches the tables of countries, of this site
	 * @param client the worker's other end
	 */
	constructor(
		private readonly texts: () => Promise<CountryTexts>,
		private readonly client: IntakeClient = new IntakeClient()
	) {
		this.survey = new Survey(client);
	}

	/** Reads a file from the start. */
	async open(file: File): Promise<void> {
		this.#file = file;
		this.choices = noChoices;
		await this.#read({});
	}

	/** Reads the same file in another way: encoding, separator, decimal mark, header, part of an archive. */
	async reread(wishes: ReadWishes): Promise<void> {
		await this.#read({ ...this.wishes, ...wishes });
	}

	async #read(wishes: ReadWishes): Promise<void> {
		const file = this.#file;
		if (!file) return;
		this.#wanted += 1;
		const mine = this.#wanted;
		this.wishes = wishes;
		this.fileName = file.name;
		this.progress = [0, file.size];
		this.refused = undefined;
		this.look = undefined;
		this.phase = 'reading';
		try {
			const told = (done: number, total: number) => {
				if (mine === this.#wanted) this.progress = [done, total];
			};
			const { look, outcome } = await this.client.open(file, wishes, await this.texts(), told);
			if (mine !== this.#wanted) return;
			this.look = look;
			this.outcome = outcome;
			this.mapping = look.recognised.mapping;
			await this.readAs(look.recognised.layout === 'survey-respondents');
			if (mine === this.#wanted) this.phase = 'ready';
		} catch (error) {
			if (mine === this.#wanted) this.#refuse(error);
		}
	}

	/** Takes the rows for respondents, or for countries and years. */
	async readAs(survey: boolean): Promise<void> {
		this.asSurvey = survey;
		if (!survey) return this.survey.clear();
		await this.survey.start();
		// Without answers to choose from the columns are still there to be named.
		if (!this.survey.answer) this.asSurvey = false;
	}

	#refuse(error: unknown): void {
		const refused: Refused =
			error instanceof IntakeRefused ? error.refused : { kind: 'fault', detail: String(error), size: 0 };
		if (refused.kind === 'cancelled') return;
		this.refused = refused;
		this.phase = 'refused';
	}

	/** Stops the reading at once. */
	cancel(): void {
		this.#wanted += 1;
		this.client.cancel();
		this.phase = 'empty';
	}

	/** Lets go of the file and of everything made from it that was not kept. */
	close(): void {
		this.cancel();
		this.survey.clear();
		this.asSurvey = false;
		this.#file = undefined;
		this.look = undefined;
		this.outcome = undefined;
		this.mapping = undefined;
		this.choices = noChoices;
	}

	/** Takes columns for something else. */
	async map(change: Partial<Mapping>): Promise<void> {
		if (!this.mapping) return;
		await this.#settle({ ...this.mapping, ...change }, this.choices);
	}

	/** A mapping by the reader where none was found. */
	async begin(mapping: Mapping): Promise<void> {
		await this.#settle(mapping, this.choices);
	}

	async answerCountry(key: string, answer: Iso3 | 'aside' | undefined): Promise<void> {
		const countries = new Map(this.choices.answers.countries);
		if (answer === undefined) countries.delete(key);
		else countries.set(key, answer);
		await this.#answer({ countries });
	}

	async answerCell(key: string, answer: string | undefined): Promise<void> {
		const cells = new Map(this.choices.answers.cells);
		if (answer === undefined) cells.delete(key);
		else cells.set(key, answer);
		await this.#answer({ cells });
	}

	/** Takes this row of two that say different things. */
	async takeRow(key: string, row: number): Promise<void> {
		await this.#answer({ repeats: new Map(this.choices.answers.repeats).set(key, row) });
	}

	/** Leaves a value out, or takes it back in. */
	async leaveOut(key: string, isOut: boolean): Promise<void> {
		const out = new Set(this.choices.answers.out);
		if (isOut) out.add(key);
		else out.delete(key);
		await this.#answer({ out });
	}

	/** Takes a step back, or does it again. */
	async toggle(step: Toggle): Promise<void> {
		const undone = new Set(this.choices.undone);
		if (!undone.delete(step)) undone.add(step);
		await this.#settleChoices({ ...this.choices, undone });
	}

	/** Forgets all answers. */
	async forgetAnswers(): Promise<void> {
		await this.#settleChoices({ ...noChoices, undone: this.choices.undone });
	}

	async #answer(change: Partial<Answers>): Promise<void> {
		await this.#settleChoices({ ...this.choices, answers: { ...this.choices.answers, ...change } });
	}

	async #settleChoices(choices: Choices): Promise<void> {
		if (this.mapping) await this.#settle(this.mapping, choices);
	}

	async #settle(mapping: Mapping, choices: Choices): Promise<void> {
		this.#wanted += 1;
		const mine = this.#wanted;
		this.mapping = mapping;
		this.choices = choices;
		this.busy = true;
		try {
			const outcome = await this.client.settle(mapping, choices);
			if (mine === this.#wanted) this.outcome = outcome;
		} catch (error) {
			if (mine === this.#wanted) this.#refuse(error);
		} finally {
			if (mine === this.#wanted) this.busy = false;
		}
	}

	/** The report, or the accepted values, as the text of a CSV file. */
	text(kind: 'report' | 'values'): Promise<string> {
		return this.client.text(kind);
	}
}
