/** The worker's side of a survey, without the worker: a sheet of respondents kept, plans in, what may be shown out. */
import type { Iso3 } from '$lib/base/ids';
import type { Placer } from '$lib/publishers/place';
import { codebookOf, noCodebook, variableKey, type Codebook } from '$lib/surveys/codebook';
import { leftOutCsv } from '$lib/surveys/left-out';
import type { SurveyPlan } from '$lib/surveys/plan';
import { isAge, propose } from '$lib/surveys/propose';
import { cellsOf, respondentsOf, type Respondents } from '$lib/surveys/respondents';
import { surveyColumns, type SurveyColumn } from '$lib/surveys/survey-columns';
import { codedOf, surveyView } from '$lib/surveys/survey-view';
import { wavesOf } from '$lib/surveys/waves';
import { readSheet } from '$lib/table/read-sheet';
import { Refusal } from '$lib/table/refusal';
import type { Sheet } from '$lib/table/sheet';
import { isDayFirst, readWhen } from '$lib/table/when';
import type { PlacedKey, SurveyAnswer } from './survey-messages';

const mostKeys = 400;

export class SurveyDesk {
	#codebook: Codebook = noCodebook;
	#columns: readonly SurveyColumn[] | undefined;

	constructor(
		private readonly sheet: Sheet,
		private readonly place: Placer
	) {}

	/** Takes the names of variables and codes from a file of its own. @throws Refusal for one that names none */
	async codebook(file: Blob, name: string): Promise<void> {
		const found = codebookOf(await readSheet(file, name, {}));
		if (!found) throw new Refusal('no-table', 'codebook');
		this.#codebook = found;
		this.#columns = undefined;
	}

	/** Estimates by that plan, or by one proposed; nothing where no column holds answers. */
	answer(wanted: SurveyPlan | undefined): SurveyAnswer | undefined {
		const columns = (this.#columns ??= surveyColumns(this.sheet, this.#codebook));
		const plan = wanted ?? propose(columns, this.sheet.place);
		if (!plan) return undefined;
		const ages = columns.filter(isAge).map(({ at }) => at);
		const coded = codedOf(this.sheet, plan, this.#codebook);
		const { people } = coded;
		const isOfAge = (at: number) => ages.includes(at);
		const view = surveyView(this.sheet, plan, this.#codebook, isOfAge, coded);
		const { places, of } = this.#countries(plan, people);
		const years = this.#years(plan, people);
		const known = [...new Set(years.filter((year) => year !== undefined))].sort((a, b) => a - b);
		const dated = known.length > 0 && of.some((iso3) => iso3 !== undefined);
		return {
			columns,
			ages,
			labelled: this.#codebook.size,
			plan,
			view,
			places,
			years: known,
			...(dated && { waves: wavesOf(coded, of, years) })
		};
	}

	/** Every row that is no respondent under that plan, as the text of a CSV file. */
	leftOut(plan: SurveyPlan): string {
		return leftOutCsv(this.sheet, respondentsOf(this.sheet, plan).fates, plan.weight);
	}

	#placed(key: string, label: string, { countries }: SurveyPlan): Pick<PlacedKey, 'iso3' | 'choices'> {
		const told = countries.get(key);
		if (told !== undefined) return { ...(told && { iso3: told as Iso3 }), choices: [] };
		const schemes = /^[a-z]{2,3}$/i.test(label) ? (['iso3', 'iso2', 'name'] as const) : (['name'] as const);
		for (const scheme of schemes) {
			const found = this.place(scheme === 'name' ? label : label.toUpperCase(), scheme);
			if (found.kind === 'country') return { iso3: found.iso3, choices: [] };
			if (found.kind === 'unsure') return { choices: found.choices };
		}
		return { choices: [] };
	}

	#countries(plan: SurveyPlan, people: Respondents) {
		const { country } = plan;
		const none = { places: [], of: Array.from(people.rows, () => undefined as string | undefined) };
		if (!country) return none;
		if (country.kind === 'fixed') return { places: [], of: none.of.map(() => country.iso3) };
		const cells = cellsOf(this.sheet, country.at, people);
		const counts = new Map<string, number>();
		for (const cell of cells) if (cell) counts.set(cell, (counts.get(cell) ?? 0) + 1);
		const labels = this.#codebook.get(variableKey(this.sheet.headers[country.at] ?? ''))?.codes;
		const places = [...counts].slice(0, mostKeys).map(([key, respondents]): PlacedKey => {
			const label = labels?.get(key) ?? key;
			return { key, label, respondents, ...this.#placed(key, label, plan) };
		});
		const known = new Map(places.map(({ key, iso3 }) => [key, iso3]));
		return { places, of: cells.map((cell): string | undefined => known.get(cell)) };
	}

	#years({ time }: SurveyPlan, people: Respondents): readonly (number | undefined)[] {
		if (!time) return Array.from(people.rows, () => undefined);
		if (time.kind === 'fixed') return Array.from(people.rows, () => time.year);
		const cells = cellsOf(this.sheet, time.at, people);
		const dayFirst = isDayFirst(cells);
		const known = new Map<string, number | undefined>();
		return cells.map((cell) => {
			if (!known.has(cell)) known.set(cell, readWhen(cell, dayFirst)?.year);
			return known.get(cell);
		});
	}
}
