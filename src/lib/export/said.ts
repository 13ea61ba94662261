/** Verdicts as they go along with a figure that leaves the page: standings and figures in, word, text and certainty out. */
import type { Side } from '$lib/argument/evidence';
import type { Standing } from '$lib/argument/standing';
import type { Language } from '$lib/base/language';
import type { ChartData } from '$lib/charts/chart-data';
import type { Figure } from '$lib/figures/figure';
import { standingOfPiece } from '$lib/judging/piece-standing';
import { listed } from '$lib/words/list';
import { verdictWords } from '$lib/words/messages-verdict';
import type { Said } from './carried';

const levels = { 1: 'very-low', 2: 'low', 3: 'moderate', 4: 'high' } as const;

function textOf(
	{ word, inPart = [] }: Standing,
	language: Language,
	nameOf: (iso3: string) => string
): string {
	const words = verdictWords[language];
	const names = listed(inPart.map(nameOf), language);
	if (word === 'supports-in-part') return words.inPart(names);
	return word === 'contradicts-in-part' ? words.againstInPart(names) : words.verdict[word];
}

/** @param nameOf the name of a country in the nominative; asked only where a verdict is one in part */
export function saidOf(
	standing: Standing,
	language: Language,
	nameOf: (iso3: string) => string = (iso3) => iso3
): Said {
	const { word, level, ownChoice } = standing;
	const words = verdictWords[language];
	const text = textOf(standing, language, nameOf);
	const own = standing.own && saidOf(standing.own, language, nameOf).text;
	const chosen = ownChoice ? `${text}, ${words.yourChoice}` : text;
	return {
		word,
		text: own ? `${chosen}; ${own}` : chosen,
		...(level && { certainty: { level, text: words.certaintyOf[levels[level]] } })
	};
}

/** Names of the subjects that a chart shows, by their keys; what is noted in a country's year has its key too. */
export function namesIn(chart: ChartData): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [name, list] of Object.entries(chart) as [string, unknown][]) {
		if (!Array.isArray(list) || name === 'annotations') continue;
		for (const one of list as { key?: unknown; label?: unknown }[])
			if (typeof one?.key === 'string' && typeof one.label === 'string') found.set(one.key, one.label);
	}
	return found;
}

/** What a figure as a whole says of the claim on this side; nothing for one that is only described or not judged. */
export function saidOfFigure({ verdicts, chart, language }: Figure, side: Side): Said | undefined {
	const standing = verdicts && standingOfPiece(verdicts, side);
	if (!standing) return undefined;
	const names = namesIn(chart);
	return saidOf(standing, language, (iso3) => names.get(iso3) ?? iso3);
}
