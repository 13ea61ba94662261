/** How much of a slide's panel is left for its chart: question and finding in, px out. Sizes as in SlidePanel.svelte. */
import { wrapText } from '$lib/charts/text-width';

/** Height of a panel; its rule, side and verdict; paddings of the finding. */
const [panelPx, topPx, padPx] = [472, 38, 8];
/** The serif of both texts is narrower than the face whose widths are known. */
const widthPx = 556 * 1.05;
/** A chart is not drawn higher than this. */
const mostPx = 320;

export const isLongQuestion = (question: string): boolean => question.length > 44;
export const isLongAnswer = (answer: string): boolean => answer.length > 120;

/** px for the chart. */
export function chartRoomPx(question: string, answer: string): number {
	const [asked, askedLinePx] = isLongQuestion(question) ? [24, 29] : [28, 34];
	const [told, toldLinePx, mostLines] = isLongAnswer(answer) ? [18, 24, 5] : [20, 26, 3];
	const questionLines = wrapText(question, asked, widthPx, true).length;
	const answerLines = Math.max(2, Math.min(mostLines, wrapText(answer, told, widthPx).length));
	const wordsPx = questionLines * askedLinePx + answerLines * toldLinePx;
	return Math.min(mostPx, panelPx - topPx - padPx - wordsPx);
}
