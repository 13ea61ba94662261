/** At build: a figure in, what a page is sent with out. */
import { sendChart } from '$lib/charts/send-chart';
import { standingOfPiece } from '$lib/judging/piece-standing';
import type { Figure } from './figure';
import type { SentFigure } from './sent-figure';

/** Only what a page shows: the list is written out, so that nothing new is sent unseen. */
export function sendFigure(figure: Figure): SentFigure {
	const { id, language, question, answerParts, finding, measure, chart, notes, sources } = figure;
	const { indicators, region, countries, period, gap, verdicts, edition } = figure;
	const [pro, contra] = (['for', 'against'] as const).map(
		(side) => verdicts && standingOfPiece(verdicts, side)
	);
	return {
		...{ id, language, question, answerParts, finding, measure, notes, sources },
		...{ indicators, region, countries, period, edition },
		chart: sendChart(chart),
		...(gap !== undefined && { gap }),
		...(pro && contra && { standings: { for: pro, against: contra } })
	};
}
