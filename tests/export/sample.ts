/** Carried figures for tests: real pieces of the argument, one of each chart form among them, with a counter-piece. */
import { asEvidenceId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Carried } from '$lib/export/carried';
import type { Figure } from '$lib/figures/figure';
import { shipped, shippedFigure, shippedVerdicts } from '../../src/routes/shipped.server';

// Judging everything anew takes a minute; no single figure is to be blamed for it.
await shippedVerdicts();

/** The first piece of every form, then further ones until there are twelve. */
export async function sampleIds(): Promise<readonly string[]> {
	const pieces = [...(await shipped()).shelf.evidence.values()];
	const ofForm = new Map(pieces.map(({ form, id }) => [form, id]));
	const rest = pieces.map(({ id }) => id).filter((id) => ![...ofForm.values()].includes(id));
	return [...ofForm.values(), ...rest].slice(0, 12);
}

export async function sample(id: string, language: Language): Promise<Carried> {
	const figure = await shippedFigure(asEvidenceId(id), language);
	return {
		figure,
		place: language === 'ru' ? 'Тренд 3. Медиа' : 'Trend 3. Media',
		side: 'for',
		verdict: {
			word: 'supports',
			text: language === 'ru' ? 'подтверждает' : 'supports',
			certainty: { level: 2, text: language === 'ru' ? 'надёжность низкая' : 'low certainty' }
		},
		counter: {
			question: language === 'ru' ? 'Стало ли в сети меньше цензуры?' : 'Is there less censorship online?',
			answer: language === 'ru' ? 'Нет, ни в одной стране.' : 'No, in none of the countries.'
		},
		link: `https://crossroads.example/${language}/evidence/${id}/?countries=KAZ,KGZ`,
		date: '2026-11-24'
	};
}

/** The same figure with other labels, as hostile as a label can be. */
export function withLabels(figure: Figure, labels: readonly string[]): Figure {
	const { chart } = figure;
	if (chart.form !== 'lines') throw new Error('a figure of lines is wanted');
	const lines = chart.lines.map((line, at) => ({ ...line, label: labels[at % labels.length] ?? '' }));
	return { ...figure, chart: { ...chart, lines } };
}
