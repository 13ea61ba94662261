/** A sheet of respondents and a plan → everything that may be shown of it; what is hidden leaves this module nowhere. */
import type { Sheet } from '$lib/table/sheet';
import type { AnswerKind, AnswerOption, Question } from './answers';
import type { Codebook } from './codebook';
import type { CrossTest } from './cross-table';
import { degreesOf, sizeOf, type DesignBasis } from './design';
import { parted, within, type Domain } from './domain';
import { differenceOf, type Difference } from './difference';
import { meanEstimate, type Estimate } from './estimate';
import { countedBy, headlineOf, type Headline } from './headline';
import { leftOutOf, type LeftOut } from './left-out';
import type { SurveyPlan } from './plan';
import { answersOf, groupsOf, respondentsOf, type Respondents } from './respondents';
import { subgroupsOf, type Subgroups } from './subgroups';
import { FEWEST_SHOWN, type Showing } from './suppression';
import { everyone, surveyTable, type Groups, type SurveyRow, type SurveyTable } from './survey-table';

export interface ViewRow extends Omit<SurveyRow, 'asked' | 'missing'> {
	/** those who were asked; absent where it would tell how many said "don't know" or refused */
	readonly asked?: number;
	/** the group's cell in the file; empty for everybody together */
	readonly code: string;
	readonly headline: Headline;
	/** of the codes as numbers; absent where they are none or where it would tell a hidden cell */
	readonly mean?: Estimate;
}

export interface Widest extends Difference {
	/** places of the two groups in the rows */
	readonly first: number;
	readonly second: number;
}

export interface SurveySum {
	readonly all: number;
	readonly answered: number;
	readonly dontKnow: number;
	readonly refused: number;
	readonly missing: number;
	readonly withoutWeight: number;
	/** blank or broken rows */
	readonly noRespondent: number;
}

export interface SurveyView {
	readonly options: readonly (AnswerOption & { readonly counted: boolean })[];
	/** labels of the answers proper and whether each is counted */
	readonly answers: readonly string[];
	readonly counted: readonly boolean[];
	/** codes are numbers in order: bars part at the middle, a mean makes sense */
	readonly isScale: boolean;
	readonly sum: SurveySum;
	/** rows that are no respondents, with their lines */
	readonly leftOut: readonly LeftOut[];
	readonly design: {
		readonly basis: DesignBasis;
		readonly clusters: number;
		readonly strata: number;
		readonly degrees: number;
		readonly noWeights: boolean;
	};
	readonly rows: readonly ViewRow[];
	/** whether answers differ among the rows' groups */
	readonly test?: CrossTest;
	readonly widest?: Widest;
	readonly subgroups?: Subgroups;
	/** cells hidden because few, and those hidden with them */
	readonly hidden: { readonly few: number; readonly together: number };
}

export type IsAge = (at: number) => boolean;

function sumOf(people: Respondents, all: number, kinds: readonly AnswerKind[]): SurveySum {
	const count = (wanted: AnswerKind) => kinds.reduce((sum, kind) => sum + (kind === wanted ? 1 : 0), 0);
	return {
		all,
		answered: count('answer'),
		dontKnow: count('dont-know'),
		refused: count('refused'),
		missing: count('missing'),
		withoutWeight: people.withoutWeight,
		noRespondent: people.blank + people.broken
	};
}

/** The groups that lie farthest apart, with the interval of their difference. */
function widestOf(rows: readonly ViewRow[], of: (first: number, second: number) => Difference | undefined) {
	const shown = rows.flatMap(({ headline: { share } }, place) =>
		share ? [{ place, value: share.value }] : []
	);
	const sorted = [...shown].sort((a, b) => b.value - a.value);
	const [most, least] = [sorted[0], sorted.at(-1)];
	if (!most || !least || most === least) return undefined;
	const found = of(most.place, least.place);
	return found && { ...found, first: most.place, second: least.place };
}

function hiddenIn(marks: readonly Showing[]): SurveyView['hidden'] {
	const count = (wanted: Showing) => marks.filter((mark) => mark === wanted).length;
	return { few: count('hidden'), together: count('hidden-with') };
}

/** What of the design is told. */
function designTold({ design, noWeights }: Respondents, answered: Domain): SurveyView['design'] {
	return {
		basis: design.basis,
		clusters: design.stratumOfCluster.length,
		strata: design.clustersInStratum.length,
		degrees: degreesOf(design, answered),
		noWeights
	};
}

/** Respondents with their answers coded: what every estimate is made from. */
export interface Coded {
	readonly people: Respondents;
	readonly question: Question;
	readonly counted: ReadonlySet<string>;
	/** gave a counted answer; gave an answer proper */
	readonly chosen: Domain;
	readonly answered: Domain;
}

export function codedOf(sheet: Sheet, plan: SurveyPlan, codebook: Codebook): Coded {
	const people = respondentsOf(sheet, plan);
	const question = answersOf(sheet, plan, codebook, people);
	const counted = plan.counted ?? countedBy(question);
	const optionOf = (at: number) => question.options[question.answers[at] ?? -1];
	return {
		people,
		question,
		counted,
		chosen: (at) => counted.has(optionOf(at)?.code ?? ''),
		answered: (at) => optionOf(at)?.kind === 'answer'
	};
}

type CodedGroups = Groups & { readonly codes: readonly string[] };

const properOf = ({ options }: Question) =>
	options.flatMap((one, place) => (one.kind === 'answer' ? [{ ...one, place }] : []));

const isScaleOf = (question: Question) => {
	const proper = properOf(question);
	return proper.length > 2 && proper.every(({ code }) => code !== '' && Number.isFinite(Number(code)));
};

/** The table of answers with what the reader adds up, group by group. */
function rowsOf(coded: Coded, table: SurveyTable, groups: CodedGroups): readonly ViewRow[] {
	const { question, counted, chosen, answered, people } = coded;
	const { design } = people;
	const proper = properOf(question);
	const values = question.options.map(({ code }) => Number(code));
	const isScale = isScaleOf(question);
	const members = parted(groups.of, groups.names.length);
	return table.rows.map(({ asked, missing: _, ...row }, group): ViewRow => {
		const here = within(design, members[group] ?? (() => false), answered);
		const cells = row.cells.map(({ showing }, column) => ({
			showing,
			n: sizeOf(
				design,
				within(design, here, (at) => question.answers[at] === proper[column]?.place)
			).n,
			isCounted: counted.has(proper[column]?.code ?? '')
		}));
		const open = cells.every(({ showing }) => showing === 'shown' || showing === 'grey');
		const value = (at: number) => values[question.answers[at] ?? -1] ?? Number.NaN;
		return {
			...row,
			code: groups.codes[group] ?? '',
			...(row.dontKnow && row.refused && { asked }),
			headline: headlineOf(design, chosen, here, cells),
			...(isScale && open && row.n >= FEWEST_SHOWN && { mean: meanEstimate(design, value, here) })
		};
	});
}

/** Everything that may be shown. @param isAge whether a column holds ages, which are drawn together as groups */
export function surveyView(
	sheet: Sheet,
	plan: SurveyPlan,
	codebook: Codebook,
	isAge: IsAge,
	coded: Coded = codedOf(sheet, plan, codebook)
): SurveyView {
	const { people, question, counted, chosen, answered } = coded;
	const { design } = people;
	const groups = (at: number | undefined) =>
		at === undefined ? undefined : groupsOf(sheet, at, codebook, people, isAge(at));
	const first: CodedGroups = groups(plan.group) ?? { ...everyone(design, ''), codes: [''] };
	const second = groups(plan.inside);
	const table = surveyTable(design, question, first);
	const rows = rowsOf(coded, table, first);
	const within = (group: number) => (at: number) => answered(at) && first.of[at] === group;
	const widest = widestOf(rows, (a, b) => differenceOf(design, chosen, within(a), within(b)));
	const hiddenRows = rows.map(({ headline: { share } }) => share === undefined);
	const subgroups = second && subgroupsOf(design, chosen, answered, [first, second], hiddenRows);
	const kinds = Array.from(
		question.answers,
		(place): AnswerKind => question.options[place]?.kind ?? 'missing'
	);
	const cells = [...rows.flatMap((row) => row.cells), ...(subgroups?.cells.flat() ?? [])];
	return {
		options: question.options.map((one) => ({
			...one,
			counted: one.kind === 'answer' && counted.has(one.code)
		})),
		answers: table.answers,
		counted: properOf(question).map(({ code }) => counted.has(code)),
		isScale: isScaleOf(question),
		sum: sumOf(people, sheet.length, kinds),
		leftOut: leftOutOf(sheet, people.fates),
		design: designTold(people, answered),
		rows,
		...(table.test && { test: table.test }),
		...(widest && { widest }),
		...(subgroups && { subgroups }),
		hidden: hiddenIn(cells.map(({ showing }) => showing))
	};
}
