/** One question by groups: a design and coded answers in, shares with intervals and what may be shown of them out. */
import type { Question } from './answers';
import { crossTable, type CrossTest } from './cross-table';
import { sizeOf, type Design, type DesignBasis } from './design';
import { parted, within, type Domain } from './domain';
import { kishSize } from './effective';
import { shareEstimate, type Estimate } from './estimate';
import { FEWEST_SHOWN, suppress, type Showing } from './suppression';

export interface SurveyCell {
	/** share of those who gave an answer; absent where the cell is hidden */
	readonly share?: Estimate;
	readonly showing: Showing;
	/** respondents who chose it; absent where the cell is hidden */
	readonly n?: number;
}

export interface SurveyRow {
	readonly group: string;
	/** one for each answer, in the order of the table */
	readonly cells: readonly SurveyCell[];
	/** "don't know" and "refused" as shares of all who were asked; absent under ten respondents */
	readonly dontKnow?: Estimate;
	readonly refused?: Estimate;
	/** respondents who gave an answer, and those who were asked; absent where they would tell a hidden cell */
	readonly n: number;
	readonly asked: number;
	readonly missing: number;
}

export interface SurveyTable {
	/** labels of the answers proper */
	readonly answers: readonly string[];
	readonly rows: readonly SurveyRow[];
	readonly basis: DesignBasis;
	/** whether answers differ between groups; absent with a single group, an empty line or no degrees of freedom */
	readonly test?: CrossTest;
}

/** A respondent's group by place; −1 where it is not known or not wanted. */
export interface Groups {
	readonly names: readonly string[];
	readonly of: ArrayLike<number>;
}

/** Everybody as one group. */
export const everyone = ({ respondents }: Design, name: string): Groups => ({
	names: [name],
	of: new Int32Array(respondents)
});

function kindsOf({ options, answers }: Question) {
	const kind = (at: number) => options[answers[at] ?? -1]?.kind ?? 'missing';
	return {
		answered: (at: number) => kind(at) === 'answer',
		asked: (at: number) => kind(at) !== 'missing',
		is: (wanted: 'dont-know' | 'refused') => (at: number) => kind(at) === wanted
	};
}

/** Shares of what is neither answer nor missing; nothing where the few who said so could be pointed at. */
function aside(design: Design, chosen: Domain, asked: Domain): Estimate | undefined {
	const { n } = sizeOf(design, within(design, asked, chosen));
	return n === 0 || n >= FEWEST_SHOWN ? shareEstimate(design, chosen, asked) : undefined;
}

const mostTested = 160;

/** The table; shares are of those who gave an answer proper, groups are domains of one design. */
export function surveyTable(design: Design, question: Question, groups: Groups): SurveyTable {
	const { answered, asked, is } = kindsOf(question);
	const options = question.options.flatMap(({ kind, label }, place) =>
		kind === 'answer' ? [{ label, place }] : []
	);
	const members = parted(groups.of, groups.names.length);
	const inGroup = (group: number): Domain => members[group] ?? (() => false);
	const counted = groups.names.map((_, group) =>
		options.map(({ place }) => {
			const cell = within(design, inGroup(group), (at) => question.answers[at] === place);
			return { respondents: sizeOf(design, cell).n, effective: kishSize(design, cell) };
		})
	);
	const marks = suppress(counted);
	const rows = groups.names.map((name, group): SurveyRow => {
		const here = within(design, inGroup(group), answered);
		const all = within(design, inGroup(group), asked);
		const cells = options.map(({ place }, column): SurveyCell => {
			const showing = marks[group]?.[column] ?? 'hidden';
			if (showing === 'hidden' || showing === 'hidden-with') return { showing };
			const share = shareEstimate(design, (at) => question.answers[at] === place, here);
			return { showing, share, n: counted[group]?.[column]?.respondents ?? 0 };
		});
		const [dontKnow, refused] = [aside(design, is('dont-know'), all), aside(design, is('refused'), all)];
		const sizes = { n: sizeOf(design, here).n, asked: sizeOf(design, all).n };
		return {
			group: name,
			cells,
			...(dontKnow && { dontKnow }),
			...(refused && { refused }),
			...sizes,
			missing: sizeOf(design, inGroup(group)).n - sizes.asked
		};
	});
	const column = new Map(options.map(({ place }, at) => [place, at]));
	const answers = Array.from(question.answers, (place) => column.get(place) ?? -1);
	const cells = groups.names.length * options.length;
	// Covariances of all cells: thousands of them take longer than they tell.
	const { test } =
		design.basis === 'none' || cells > mostTested
			? {}
			: crossTable(design, groups.of, answers, [groups.names.length, options.length]);
	return {
		answers: options.map(({ label }) => label),
		rows,
		basis: design.basis,
		...(test && { test })
	};
}
