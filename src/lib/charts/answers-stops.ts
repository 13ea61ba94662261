/** The stops of bars of answers: left and right among a group's answers, up and down among groups. */
import { numeral, percent } from '$lib/base/numerals';
import type { AnswersData } from './answers-data';
import { layoutAnswers } from './answers-layout';
import type { Frame } from './frame';
import type { Stop, StopTrack } from './stops';

export function answersStops(data: AnswersData, frame: Frame): StopTrack[] {
	const { language, digits, answers, words } = data;
	const { rows, columns, isNarrow } = layoutAnswers(data, frame);
	return rows.map(({ row, parts, barY, numberY }) => {
		const stops = parts.map(({ answer, x1, x2 }): Stop => {
			const share = row.parts[answer];
			const text = share === null || share === undefined ? words.hidden : percent(share, language, digits);
			return {
				column: answer < 0 ? answers.length : answer,
				x: (x1 + x2) / 2,
				y: barY,
				text: `${answers[answer] ?? ''}: ${text}`.replace(/^: /, '')
			};
		});
		const { sum, n } = row;
		const told = sum
			? `${percent(sum.value, language, digits)} (${numeral(sum.low, language, digits)}–${numeral(sum.high, language, digits)})`
			: words.hidden;
		const last: Stop = {
			column: answers.length + 1,
			x: isNarrow ? 12 : columns.sum - 30,
			y: numberY,
			text: `${words.sum}: ${told}; ${words.n}: ${numeral(n, language)}`
		};
		return {
			key: row.key,
			label: row.label,
			line: 'var(--ink)',
			text: 'var(--ink)',
			stops: [...stops, last]
		};
	});
}
