/** A certainty in; its start, each step with what it did, and its result, in words, out. */
import type { Certainty, CertaintyLevel, CertaintyStep } from '$lib/argument/certainty';
import type { Language } from '$lib/base/language';
import { certaintyWords } from './messages-certainty';
import { verdictWords } from './messages-verdict';

export interface CertaintyLine {
	readonly text: string;
	/** what the line did to the level; none for a step that did not count */
	readonly change: 'start' | 'minus' | 'plus' | 'none' | 'result';
	readonly label: string;
}

const levels = { 1: 'very-low', 2: 'low', 3: 'moderate', 4: 'high' } as const;

export const levelWord = (level: CertaintyLevel, language: Language): string =>
	verdictWords[language].certainty[levels[level]];

function lineOf({ code, change, counted }: CertaintyStep, language: Language): CertaintyLine {
	const words = certaintyWords[language];
	if (!counted) return { text: words.passed[code], change: 'none', label: words.notCounted };
	return change === 1
		? { text: words.step[code], change: 'plus', label: words.plus }
		: { text: words.step[code], change: 'minus', label: typeof change === 'object' ? '' : words.minus };
}

export function certaintyLines(
	{ level, start, steps }: Certainty,
	language: Language
): readonly CertaintyLine[] {
	const words = certaintyWords[language];
	return [
		{ text: words.start[start.reason], change: 'start', label: '' },
		...steps.map((step) => lineOf(step, language)),
		{ text: words.result(levelWord(level, language)), change: 'result', label: '' }
	];
}
