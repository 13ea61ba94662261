/** The worker's side of reading a file, without the worker: requests in, answers out, the sheet kept in between. */
import { lookAt } from '$lib/intake/look';
import { noChoices, type Outcome } from '$lib/intake/outcome';
import { reportCsv, valuesCsv } from '$lib/intake/report';
import { settle } from '$lib/intake/settle';
import { countryPlacer, type Placer } from '$lib/publishers/place';
import { parse } from '$lib/table/parse';
import type { ChunkReaders } from '$lib/table/read-chunks';
import { readSheet } from '$lib/table/read-sheet';
import { Refusal } from '$lib/table/refusal';
import type { Sheet } from '$lib/table/sheet';
import { SurveyDesk } from './survey-desk';
import type { ToSurvey } from './survey-messages';
import type { FromIntake, OpenRequest, Refused, ToIntake } from './intake-messages';

export type Say = (message: FromIntake, transfer?: Transferable[]) => void;

/** What a page needs to know of an error. */
export function refusedBy(error: unknown): Refused {
	if (error instanceof Refusal) return { kind: error.kind, detail: error.detail, size: error.size };
	return { kind: 'fault', detail: error instanceof Error ? error.message : String(error), size: 0 };
}

/** The same outcome without the books of single rows, which stay here, and with a copy of its values to give away. */
function told(outcome: Outcome): { outcome: Outcome; transfer: Transferable[] } {
	const { observations } = outcome;
	const copy = {
		...observations,
		country: observations.country.slice(),
		year: observations.year.slice(),
		value: observations.value.slice(),
		low: observations.low.slice(),
		high: observations.high.slice(),
		line: observations.line.slice()
	};
	const { country, year, value, low, high, line } = copy;
	const transfer = [country, year, value, low, high, line].map(({ buffer }) => buffer as ArrayBuffer);
	return { outcome: { ...outcome, booked: new Uint8Array(0), observations: copy }, transfer };
}

export class IntakeDesk {
	#sheet: Sheet | undefined;
	#place: Placer | undefined;
	#outcome: Outcome | undefined;
	#survey: SurveyDesk | undefined;

	/** @param readers read large files in parts */
	constructor(
		private readonly say: Say,
		private readonly readers?: ChunkReaders
	) {}

	/** Answers one request. Never throws: what goes wrong is said. */
	async answer(request: ToIntake): Promise<void> {
		try {
			if (request.kind === 'open') await this.#open(request);
			else if (request.kind === 'survey' || request.kind === 'codebook') await this.#respondents(request);
			else this.#again(request);
		} catch (error) {
			this.say({ kind: 'refused', refused: refusedBy(error) });
		}
	}

	async #open({ file, name, wishes, countries, codes }: OpenRequest): Promise<void> {
		this.#sheet = undefined;
		this.#outcome = undefined;
		this.#survey = undefined;
		this.#place ??= countryPlacer(
			parse(countries, 'countries.csv', ','),
			parse(codes, 'country-codes.csv', ',')
		);
		const total = file.size;
		const onBytes = (done: number) => this.say({ kind: 'progress', done, total });
		const sheet = await readSheet(file, name, wishes, {
			onBytes,
			...(this.readers && { readers: this.readers })
		});
		this.#sheet = sheet;
		const look = lookAt(sheet, this.#place);
		const { mapping } = look.recognised;
		if (!mapping) return this.say({ kind: 'looked', look, outcome: undefined });
		this.#outcome = settle(sheet, mapping, this.#place, noChoices);
		const { outcome, transfer } = told(this.#outcome);
		this.say({ kind: 'looked', look, outcome }, transfer);
	}

	async #respondents(request: ToSurvey): Promise<void> {
		if (!this.#sheet || !this.#place) throw new Error('no file is open');
		this.#survey ??= new SurveyDesk(this.#sheet, this.#place);
		if (request.kind === 'codebook') await this.#survey.codebook(request.file, request.name);
		this.say({ kind: 'surveyed', survey: this.#survey.answer(request.plan) });
	}

	#again(request: Exclude<ToIntake, OpenRequest | ToSurvey>): void {
		if (!this.#sheet || !this.#place) throw new Error('no file is open');
		if (request.kind === 'settle') {
			this.#outcome = settle(this.#sheet, request.mapping, this.#place, request.choices);
			const { outcome, transfer } = told(this.#outcome);
			return this.say({ kind: 'settled', outcome }, transfer);
		}
		if (request.kind === 'left-out') {
			this.#survey ??= new SurveyDesk(this.#sheet, this.#place);
			return this.say({ kind: 'text', text: this.#survey.leftOut(request.plan) });
		}
		if (!this.#outcome) throw new Error('nothing is settled');
		const text = request.kind === 'report' ? reportCsv(this.#sheet, this.#outcome) : valuesCsv(this.#outcome);
		this.say({ kind: 'text', text });
	}
}
