/** The words that stand inside a drawing, in the reader's language. */
import type { Language } from '$lib/base/language';
import type { MissingReason } from '$lib/base/missing';
import { chartWords } from '$lib/words/messages-chart';
import { figureWords } from '$lib/words/messages-figure';
import { gapWords } from '$lib/words/messages-gaps';

const reasons: readonly MissingReason[] = [
	'no-value',
	'not-covered',
	'outside-source',
	'too-few-members',
	'not-shippable',
	'undefined'
];

/** All words that composers of charts may need. */
export function labelsFor(language: Language) {
	const [chart, figure, gaps] = [chartWords[language], figureWords[language], gapWords[language]];
	const missing = Object.fromEntries(reasons.map((reason) => [reason, gaps[reason].clause]));
	return {
		...chart,
		worldBand: figure.marks.world,
		benchmark: figure.marks.benchmark,
		empty: figure.table.empty,
		missing: missing as Record<MissingReason, string>
	};
}

export type FigureLabels = ReturnType<typeof labelsFor>;
