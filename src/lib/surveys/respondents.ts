/** A sheet and a plan → the respondents who count: their design, their answers and their groups. Every row is booked. */
import { numberAt, textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { questionOf, type Question } from './answers';
import { variableKey, type Codebook } from './codebook';
import { designOf, type Design } from './design';
import { rowFates, type RowFate } from './left-out';
import { inForce, type ColumnAt, type SurveyPlan } from './plan';
import type { Groups } from './survey-table';

export interface Respondents {
	/** places of their rows in the sheet */
	readonly rows: Uint32Array;
	readonly design: Design;
	/** rows that are no respondents: blank, broken, or without a usable weight */
	readonly blank: number;
	readonly broken: number;
	readonly withoutWeight: number;
	/** of every row of the sheet, as a place in `rowFates` */
	readonly fates: Uint8Array;
	/** a column was named as weight and nobody has one */
	readonly noWeights: boolean;
}

const isBlank = (sheet: Sheet, row: number) =>
	sheet.columns.every((column) => textAt(column, row).trim() === '');

/** Cells of a column for these respondents, as text without spaces around it. */
export function cellsOf(sheet: Sheet, at: ColumnAt, { rows }: Pick<Respondents, 'rows'>): string[] {
	const column = sheet.columns[at];
	return Array.from(rows, (row) => (column ? textAt(column, row).trim() : ''));
}

/** Weights of rows, 0 and above; NaN where a cell is none. */
function weightsOf(sheet: Sheet, at: ColumnAt | undefined): Float64Array | undefined {
	const column = at === undefined ? undefined : sheet.columns[at];
	if (!column) return undefined;
	const found = Float64Array.from({ length: sheet.length }, (_, row) => {
		const value = numberAt(column, row, sheet.notes.decimal.mark) ?? Number.NaN;
		return value >= 0 && Number.isFinite(value) ? value : Number.NaN;
	});
	return found.some((weight) => weight > 0) ? found : undefined;
}

/** Who counts. A row that does not fit the table is left out and counted; so is one without a weight where there are weights. */
export function respondentsOf(sheet: Sheet, plan: SurveyPlan): Respondents {
	const { weight, strata, cluster } = inForce(plan);
	const weights = weightsOf(sheet, weight);
	const rows: number[] = [];
	const fates = new Uint8Array(sheet.length);
	const counts = new Map<RowFate, number>();
	const fateOf = (row: number): RowFate => {
		if (sheet.broken.has(row)) return 'broken';
		if (isBlank(sheet, row)) return 'blank';
		return weights && Number.isNaN(weights[row]) ? 'without-weight' : 'respondent';
	};
	for (let row = 0; row < sheet.length; row += 1) {
		const fate = fateOf(row);
		fates[row] = rowFates.indexOf(fate);
		counts.set(fate, (counts.get(fate) ?? 0) + 1);
		if (fate === 'respondent') rows.push(row);
	}
	const kept = { rows: Uint32Array.from(rows) };
	const crossed = strata.map((at) => cellsOf(sheet, at, kept));
	const design = designOf({
		respondents: rows.length,
		...(weights && { weights: rows.map((row) => weights[row] as number) }),
		...(crossed.length > 0 && {
			strata: rows.map((_, at) => crossed.map((cells) => cells[at]).join('\u0000'))
		}),
		...(cluster !== undefined && { clusters: cellsOf(sheet, cluster, kept) })
	});
	return {
		...kept,
		design,
		fates,
		blank: counts.get('blank') ?? 0,
		broken: counts.get('broken') ?? 0,
		withoutWeight: counts.get('without-weight') ?? 0,
		noWeights: weight !== undefined && !weights
	};
}

const codesOf = (sheet: Sheet, at: ColumnAt, codebook: Codebook) =>
	codebook.get(variableKey(sheet.headers[at] ?? ''))?.codes ?? new Map<string, string>();

/** A number at the beginning of a label: "1 – Fully distrust". */
const leading = (label: string) => Number(/^\s*(-?\d+)\s*[-–—.):]/.exec(label)?.[1] ?? Number.NaN);

function reordered(question: Question, order: readonly string[] | undefined): Question {
	const wanted = new Map(order?.map((code, place) => [code, place]));
	const numbered = question.options.every(({ code }) => Number.isFinite(leading(code)));
	if (!order && !numbered) return question;
	const rank = (place: number) => {
		const code = question.options[place]?.code ?? '';
		return order ? (wanted.get(code) ?? order.length + place) : leading(code);
	};
	const places = question.options.map((_, place) => place).sort((a, b) => rank(a) - rank(b));
	const now = new Int32Array(places.length);
	places.forEach((was, place) => (now[was] = place));
	return {
		options: places.flatMap((place) => question.options[place] ?? []),
		answers: question.answers.map((place) => (place < 0 ? place : (now[place] ?? -1)))
	};
}

/** Their answers; kinds by label, by code, or all answers where that was taken back. */
export function answersOf(sheet: Sheet, plan: SurveyPlan, codebook: Codebook, people: Respondents): Question {
	const question = questionOf(
		cellsOf(sheet, plan.question, people),
		codesOf(sheet, plan.question, codebook),
		plan.kinds
	);
	const found = reordered(question, plan.order);
	if (!plan.undone.has('kinds')) return found;
	const options = found.options.map((one) => ({
		...one,
		kind: plan.kinds.get(one.code) ?? ('answer' as const)
	}));
	return { ...found, options };
}

const ages = [18, 30, 45, 60] as const;

/** Ages drawn together: "18–29"; under the first bound by itself. */
function ageGroup(cell: string): string {
	const age = Number(cell);
	if (cell === '' || !(age >= 0 && age <= 120)) return '';
	const at = ages.findLastIndex((from) => age >= from);
	if (at < 0) return `0–${ages[0] - 1}`;
	const next = ages[at + 1];
	return next === undefined ? `${ages[at]}+` : `${ages[at]}–${next - 1}`;
}

/** The groups of a column: those who gave no answer proper stand in none. */
export function groupsOf(
	sheet: Sheet,
	at: ColumnAt,
	codebook: Codebook,
	people: Respondents,
	asAge: boolean
): Groups & { readonly codes: readonly string[] } {
	const cells = cellsOf(sheet, at, people);
	const { options, answers } = questionOf(
		asAge ? cells.map(ageGroup) : cells,
		asAge ? new Map() : codesOf(sheet, at, codebook)
	);
	const proper = options.flatMap(({ kind, label, code }, place) =>
		kind === 'answer' ? [{ label, code, place }] : []
	);
	const sorted = asAge ? [...proper].sort((a, b) => parseInt(a.code) - parseInt(b.code)) : proper;
	const now = new Map(sorted.map(({ place }, group) => [place, group]));
	return {
		names: sorted.map(({ label }) => label),
		codes: sorted.map(({ code }) => code),
		of: answers.map((place) => now.get(place) ?? -1)
	};
}
