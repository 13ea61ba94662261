/** A survey's view → the charts and tables that show it. Numbers only from the view: what is hidden is not in it. */
import type { Language } from '$lib/base/language';
import { numeral } from '$lib/base/numerals';
import type { AnswersData } from '$lib/charts/answers-data';
import type { DotsData } from '$lib/charts/chart-data';
import type { Estimate } from '$lib/surveys/estimate';
import { countedText, findingText, widestText } from '$lib/words/survey-sentences';
import { surveyWords } from '$lib/words/messages-survey';
import type { SurveyAnswer } from '$lib/work/survey-messages';
import { columnAt, shownOrder } from './survey-names';
import type { TableRow } from './table';

const inPercent = ({ value, low, high }: Estimate) => ({
	value: value * 100,
	low: (Number.isFinite(low) ? low : value) * 100,
	high: (Number.isFinite(high) ? high : value) * 100
});

/** Bars of answers. @param names of the groups, in the view's order */
export function answersChart(
	answer: SurveyAnswer,
	names: readonly string[],
	language: Language
): AnswersData {
	const { view } = answer;
	const words = surveyWords[language];
	const named = view.options.some(({ kind }) => kind === 'dont-know');
	return {
		form: 'answers',
		language,
		name: `${columnAt(answer, answer.plan.question)}. ${findingText(view, language)}`,
		description: `${widestText(view, names, language)} ${words.note}`.trim(),
		unit: words.unit,
		digits: 1,
		answers: view.answers,
		isScale: view.isScale,
		rows: shownOrder(answer).flatMap((at) => {
			const row = view.rows[at];
			if (!row) return [];
			const { headline, dontKnow } = row;
			return [
				{
					key: String(at),
					label: names[at] ?? '',
					parts: row.cells.map(({ share }) => (share ? share.value * 100 : null)),
					...(headline.share && { sum: inPercent(headline.share) }),
					...(named && dontKnow && { aside: dontKnow.value * 100 }),
					n: row.n,
					faint: headline.showing === 'grey'
				}
			];
		}),
		words: words.chart
	};
}

type Subgroup = NonNullable<SurveyAnswer['view']['subgroups']>['cells'][number][number];

interface InsideCell {
	readonly key: string;
	readonly label: string;
	readonly cell: Subgroup;
}

/** Shown cells as dots, hidden ones with the reason, in the order of the groups' codes. */
function dotsOf(cells: readonly InsideCell[], language: Language): Pick<DotsData, 'items' | 'absent'> {
	const words = surveyWords[language].inside;
	return {
		items: cells.flatMap(({ cell: { share, n, showing }, label, key }) => {
			if (!share) return [];
			const name = `${label}, ${numeral(n ?? 0, language)}`;
			return [{ key, label: name, role: 'region' as const, ...inPercent(share), hollow: showing === 'grey' }];
		}),
		absent: cells.flatMap(({ cell: { share, showing }, label, key }) => {
			if (share) return [];
			return [
				{ key, label, role: 'region' as const, reason: showing === 'hidden' ? words.few : words.together }
			];
		})
	};
}

/** The end of the shares' axis, common to all charts, per cent. */
function mostOf(cells: readonly Subgroup[]): number {
	const highs = cells.map(({ share }) => (share ? Math.min(1, share.high) * 100 : 0));
	return Math.min(100, Math.ceil(Math.max(10, ...highs.filter(Number.isFinite)) / 20) * 20);
}

/** One chart of dots for each of the first groups; those of which nothing may be shown are left out. */
export function insideCharts(
	answer: SurveyAnswer,
	names: readonly string[],
	language: Language
): readonly { readonly title: string; readonly data: DotsData }[] {
	const { view, plan } = answer;
	const words = surveyWords[language].inside;
	const { subgroups } = view;
	if (!subgroups) return [];
	const most = mostOf(subgroups.cells.flat());
	return shownOrder(answer).flatMap((at) => {
		const whole = view.rows[at]?.headline.share;
		if (!whole) return [];
		const cells = (subgroups.cells[at] ?? []).map((cell, place) => ({
			cell,
			label: subgroups.names[place] ?? '',
			key: `${place}`
		}));
		const title = plan.group === undefined ? '' : (names[at] ?? '');
		const what = `${columnAt(answer, plan.inside)}. ${countedText(view, language)}`;
		const data: DotsData = {
			form: 'dots',
			language,
			name: title ? `${title}: ${what}` : what,
			description: words.note,
			unit: words.unit,
			digits: 0,
			zero: true,
			log: false,
			range: [0, most],
			benchmark: { value: whole.value * 100, label: words.whole },
			...dotsOf(cells, language)
		};
		return [{ title, data }];
	});
}

/** Whether the names of groups are too long to stand beside their dots in half of a page. */
export const areLong = ({ view }: SurveyAnswer): boolean =>
	view.subgroups?.names.some((name) => name.length > 16) ?? false;

/** In how many of the shown cells the interval covers the share of the whole group. */
export function coveredCells({ view }: SurveyAnswer): { readonly inside: number; readonly all: number } {
	const cells = view.subgroups?.cells.flatMap((row, at) => {
		const whole = view.rows[at]?.headline.share?.value;
		return row.flatMap(({ share }) => (share && whole !== undefined ? [{ share, whole }] : []));
	});
	const inside = cells?.filter(({ share, whole }) => share.low <= whole && whole <= share.high).length ?? 0;
	return { inside, all: cells?.length ?? 0 };
}

export interface ShownTable {
	readonly columns: readonly string[];
	readonly rows: readonly TableRow[];
}

/** All that may be shown of the groups, in words. */
export function answersTableText(
	answer: SurveyAnswer,
	names: readonly string[],
	language: Language
): ShownTable {
	const { view } = answer;
	const words = surveyWords[language];
	const part = (share: Estimate | undefined) => (share ? numeral(share.value * 100, language, 1) : null);
	const range = (share: Estimate | undefined, factor = 100, digits = 1) =>
		share && Number.isFinite(share.low)
			? `${numeral(share.value * factor, language, digits)} (${numeral(share.low * factor, language, digits)}–${numeral(share.high * factor, language, digits)})`
			: null;
	const hasMean = view.rows.some(({ mean }) => mean);
	return {
		columns: [
			...view.answers,
			`${words.chart.sum}: ${countedText(view, language)}`,
			words.plain,
			...(hasMean ? [words.mean] : []),
			words.chart.aside,
			words.refusedColumn,
			words.chart.n,
			words.effectiveColumn
		],
		rows: shownOrder(answer).flatMap((at) => {
			const row = view.rows[at];
			if (!row) return [];
			const { share, plain } = row.headline;
			return [
				{
					head: names[at] ?? '',
					cells: [
						...row.cells.map((cell) => part(cell.share)),
						range(share),
						plain === undefined ? null : numeral(plain * 100, language, 1),
						...(hasMean ? [range(row.mean, 1, 2)] : []),
						part(row.dontKnow),
						part(row.refused),
						numeral(row.n, language),
						share ? numeral(share.effective, language) : null
					]
				}
			];
		})
	};
}
