/** A survey's view → the files that a reader may pass on: a table with every shown number, a picture with its source. */
import type { Language } from '$lib/base/language';
import type { AnswersData } from '$lib/charts/answers-data';
import { frame, resized } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import { painted, palette } from '$lib/charts/palette';
import { render } from '$lib/charts/render';
import { serialise } from '$lib/charts/serialise';
import { Page, sans, serif } from '$lib/export/svg-page';
import type { Estimate } from '$lib/surveys/estimate';
import { surveyCsv } from '$lib/surveys/survey-csv';
import { siteWords } from '$lib/words/messages-site';
import type { SurveyAnswer } from '$lib/work/survey-messages';

const widthPx = 720;
const sidePx = 24;

/** The same table for every language: names of columns are those of the file's makers. */
export const surveyFile = ({ view }: SurveyAnswer, names: readonly string[], question: string): string =>
	surveyCsv(view, names, question);

export type Shown = Pick<Estimate, 'value' | 'low' | 'high'>;

/** Question, finding, bars, what to beware of, source. */
export function surveyPicture(
	data: AnswersData,
	texts: { readonly question: string; readonly finding: string; readonly notes: readonly string[] },
	language: Language,
	document: Document
): string {
	const ink = (name: string) => palette[name]?.[0] ?? '#000';
	const page = new Page(widthPx, sidePx);
	page.text(texts.question, { face: sans, sizePx: 13, linePx: 19, fill: ink('ink-2') });
	page.text(texts.finding, { face: serif, sizePx: 24, linePx: 30, fill: ink('ink'), bold: true });
	page.gap(10);
	const size = resized(frame('wide'), widthPx - 2 * sidePx, 300);
	const heightPx = heightFor(data, size);
	const svg = render(data, { ...size, heightPx }, document, { named: false });
	const markup = painted(serialise(svg), 'light').replace(
		/<svg /,
		`<svg x="${sidePx}" y="${page.y}" overflow="visible" `
	);
	page.put(markup, heightPx + 12);
	page.rule(ink('rule'));
	for (const note of texts.notes) page.text(note, { face: sans, sizePx: 12, linePx: 17, fill: ink('ink-2') });
	page.gap(6);
	page.text(siteWords[language].name, { face: serif, sizePx: 14, linePx: 18, fill: ink('ink'), bold: true });
	return page.finish({
		title: texts.question,
		description: `${texts.finding}. ${data.description}`,
		language,
		topRule: ink('ink'),
		ground: ink('paper')
	}).svg;
}
