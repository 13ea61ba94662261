/** A view of a survey → CSV text, one estimate a row; hidden cells say that they are hidden and nothing else. */
import { writeCsv, type Cell } from '$lib/table/write';
import { asPlainText } from '$lib/base/plain-text';
import type { Estimate } from './estimate';
import type { SurveyView } from './survey-view';
import type { WavePoint } from './waves';

const headers = [
	'question',
	'group',
	'subgroup',
	'measure',
	'answer',
	'value',
	'low95',
	'high95',
	'standard_error',
	'n',
	'n_effective',
	'showing'
] as const;

const finite = (value: number | undefined): Cell =>
	value !== undefined && Number.isFinite(value) ? Number(value.toPrecision(12)) : undefined;

const numbers = (estimate: Estimate | undefined): readonly Cell[] => [
	finite(estimate?.value),
	finite(estimate?.low),
	finite(estimate?.high),
	finite(estimate?.standardError)
];

/** Shares from 0 to 1. @param names of the groups as shown */
export function surveyCsv(view: SurveyView, names: readonly string[], question: string): string {
	const counted = view.answers.filter((_, at) => view.counted[at]).join(' + ');
	const rows: Cell[][] = [];
	const put = (
		place: readonly [group: string, subgroup: string],
		what: readonly [measure: string, answer: string],
		estimate: Estimate | undefined,
		n: number | undefined,
		showing: string
	) =>
		rows.push([
			...[question, ...place, ...what].map(asPlainText),
			...numbers(estimate),
			n,
			finite(estimate?.effective),
			showing
		]);
	view.rows.forEach((row, at) => {
		const place = [names[at] ?? '', ''] as const;
		row.cells.forEach(({ share, n, showing }, column) =>
			put(place, ['share', view.answers[column] ?? ''], share, n, showing)
		);
		const { headline, mean, dontKnow, refused } = row;
		put(place, ['counted', counted], headline.share, headline.share && row.n, headline.showing);
		if (headline.share)
			rows.push([
				...[question, ...place, 'counted_unweighted', counted].map(asPlainText),
				finite(headline.plain),
				...Array<Cell>(3),
				row.n,
				undefined,
				headline.showing
			]);
		if (mean) put(place, ['mean', ''], mean, row.n, 'shown');
		if (dontKnow) put(place, ['dont_know', ''], dontKnow, undefined, 'shown');
		if (refused) put(place, ['refused', ''], refused, undefined, 'shown');
		view.subgroups?.cells[at]?.forEach(({ share, n, showing }, place) =>
			put([names[at] ?? '', view.subgroups?.names[place] ?? ''], ['counted', counted], share, n, showing)
		);
	});
	return writeCsv(headers, rows);
}

const rounded = (value: number) => Number(value.toPrecision(8));

/** Shares by country and year as the shipped files of indicators have them. */
export const wavesCsv = (points: readonly WavePoint[]): string =>
	writeCsv(
		['iso3', 'year', 'value', 'low', 'high'],
		points.map(({ iso3, year, value, low, high }) => [
			iso3,
			year,
			rounded(value),
			rounded(low),
			rounded(high)
		])
	);
