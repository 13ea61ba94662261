/** What those who hear a chart are told: the finding as its name, and its description. */
import type { Finding } from '$lib/argument/finding';
import { chartDescription } from '$lib/words/chart-description';
import { plain } from '$lib/words/parts';
import { quantity } from '$lib/words/quantity';
import type { Answer } from './answer';
import { asDrawn } from './as-drawn';
import { labelsFor } from './labels';
import type { Material } from './material';
import { chartSubject } from './subjects';

interface Told {
	readonly findings: readonly Finding[];
	readonly answer: Answer;
	readonly measure: string;
}

export function spokenOf({ findings, answer, measure }: Told, material: Material) {
	const { piece, indicators, language } = material;
	const [indicator] = indicators;
	if (!indicator) throw new Error(`${piece.id}: no indicator`);
	const labels = labelsFor(language);
	const write = quantity(asDrawn(indicator, material), language);
	const [finding = []] = answer.sentences;
	const description = chartDescription(
		{
			form: piece.form,
			measure,
			findings,
			nameOf: ({ subject }) => chartSubject(subject, material, labels).label,
			written: (value) => write.value(value),
			answer: answer.text
		},
		language
	);
	return { name: plain(finding), description };
}
