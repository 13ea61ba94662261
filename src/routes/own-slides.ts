/** What a reader's own files say to the argument → slides of it, beside the figure that speaks on the other side, each marked as the reader's own. */
import type { Language } from '$lib/base/language';
import type { TalkSlide } from '$lib/deck/talk';
import type { FillableGap } from '$lib/figures/from-gap';
import { filledGaps } from '$lib/state/own-marks';
import type { View } from '$lib/state/view-query';
import { intakeWords } from '$lib/words/messages-intake';
import { ownWords } from '$lib/words/messages-intake-out';
import { ownFigure } from './own-figure';
import { fetchText } from './stock';

/** What stands on the other side of the claim's own slide: figures, or why there is none. */
function across({ side }: FillableGap, slide: TalkSlide<string> | undefined) {
	const isAcross = (one: { readonly side: 'for' | 'against' }) => one.side !== side;
	return {
		beside: slide?.figures.filter(isAcross) ?? [],
		missing: slide?.missing?.filter(isAcross) ?? []
	};
}

/** The slide of a claim; of a reason, that of the trend which it stands under. */
const talkOf = (claim: string, slides: readonly TalkSlide<string>[]) =>
	slides.find(({ id }) => id === claim.replace(/^reason-(\d+)\..*$/, 'trend-$1'));

/** @param slide of the claim that the gap belongs to, where the talk has one */
async function slideOf(
	gap: FillableGap,
	slide: TalkSlide<string> | undefined,
	language: Language,
	view: View | undefined
): Promise<TalkSlide<string> | undefined> {
	const figure = await ownFigure(gap.id, language, view);
	if (!figure) return undefined;
	const { beside, missing } = across(gap, slide);
	const yours = intakeWords[language].yours;
	const title = gap.title[language];
	return {
		id: figure.id,
		kind: 'figures',
		name: `${yours}: ${title}`,
		kicker: [yours, slide?.kicker].filter(Boolean).join(' · '),
		title,
		path: slide?.path ?? 'data/',
		figures: [{ side: gap.side, figure }, ...beside],
		missing,
		rows: [],
		say: [ownWords[language].inBriefNote, gap.settles[language]],
		unknown: [],
		next: slide?.next ?? '',
		minutes: 2
	};
}

/**
 * One slide for each gap that a file in this browser fills; none where nothing is kept.
 * @param slides of the talk, for the figures of the other side
 */
export async function ownSlides(
	slides: readonly TalkSlide<string>[],
	language: Language,
	view: View | undefined
): Promise<readonly TalkSlide<string>[]> {
	const filled = filledGaps();
	if (filled.size === 0) return [];
	const gaps = JSON.parse(await fetchText(`gaps-${language}.json`)) as FillableGap[];
	const made = await Promise.all(
		gaps
			.filter(({ id }) => filled.has(id))
			.map((gap) => slideOf(gap, talkOf(gap.claim, slides), language, view))
	);
	return made.flatMap((slide) => slide ?? []);
}
