/** One claim of the argument as a slide: its figure for and its figure against, or what is not known on a side. */
import type { Claim } from '$lib/argument/claim';
import { claimsUnder } from '$lib/argument/walk';
import type { Language } from '$lib/base/language';
import { frame } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import { nativeChart } from '$lib/deck/native-chart';
import type { TalkFigure, TalkMissing, TalkSlide } from '$lib/deck/talk';
import type { Figure } from '$lib/figures/figure';
import { exportWords } from '$lib/words/messages-export';
import { pageWords } from '$lib/words/messages-pages';
import { presentWords } from '$lib/words/messages-present';
import { argued, here, pageOf, type ArguedClaim, type FigureHere } from './claims.server';
import { placeOf } from './previews.server';
import { shipped } from './shipped.server';

/** Charts higher than this are drawn so small on a slide that the last row cannot read them. */
const mostPx = 340;

/** More lines than this cannot be told apart on a slide. */
const mostSeries = 8;

const isReadable = ({ figure: { chart } }: FigureHere) =>
	heightFor(chart, frame('slide')) <= mostPx && nativeChart(chart).series.length <= mostSeries;

/** The first that is drawn and can be read on a slide, else the first that is drawn, or the first. */
function best(figures: readonly FigureHere[]): FigureHere | undefined {
	const drawn = figures.filter(({ figure }) => !figure.gap);
	return drawn.find(isReadable) ?? drawn[0] ?? figures[0];
}

/** Of a piece's verdicts the one that a slide shows. */
function shownVerdict({ verdicts: given }: Figure): Pick<Figure, 'verdicts'> {
	if (!given) return {};
	const { together, verdicts, evidence } = given;
	return {
		verdicts: together ? { evidence, together, verdicts: [] } : { evidence, verdicts: verdicts.slice(0, 1) }
	};
}

/** Slides show no rows behind numbers and judge nothing: what is only for that stays on the pages. Plain values only. */
function light({ figure, side }: FigureHere): TalkFigure {
	const plain = JSON.parse(JSON.stringify(figure)) as typeof figure;
	return { side, figure: { ...plain, ...shownVerdict(plain), findings: [], answerParts: [] } };
}

const sides = ['for', 'against'] as const;

const figuresUnder = async (claims: readonly Claim[], language: Language): Promise<FigureHere[]> =>
	(await Promise.all(claims.map((claim) => argued(claim, language)))).flatMap(({ figures }) => [...figures]);

/** One figure for and one against; a claim that lacks a side may borrow it from what stands under it. */
async function figuresOf(
	own: ArguedClaim,
	claim: Claim,
	language: Language,
	{ borrows, shown }: { readonly borrows: boolean; readonly shown: ReadonlySet<string> | undefined }
) {
	const { argument } = await shipped();
	const under = borrows
		? [...claimsUnder(argument, claim.id, 'reason'), ...claimsUnder(argument, claim.id, 'lens')]
		: [];
	const borrowed = await figuresUnder(under, language);
	const all = [...own.figures, ...borrowed];
	const parent = claim.kind === 'lens' ? argument.claims.get(claim.parent ?? claim.id) : undefined;
	const told = parent ? await figuresUnder([parent], language) : [];
	const beside = parent ? await figuresUnder(claimsUnder(argument, parent.id, 'reason'), language) : [];
	const others = beside.filter(({ figure }) => !told.some((one) => one.figure.id === figure.id));
	return sides.flatMap((side) => {
		const mine = all.filter((one) => one.side === side);
		const fit = (one: FigureHere) => one.side === side && !one.figure.gap && isReadable(one);
		const fresh = mine.filter((one) => fit(one) && !shown?.has(one.figure.id));
		const found = best(fresh.length ? fresh : mine);
		// What the last row cannot read gives way to a figure of the same trend that says it in few lines.
		const instead = found && !isReadable(found) ? others.find(fit) : undefined;
		return found ? [light(instead ?? found)] : [];
	});
}

/** A heading inside a sentence; abbreviations keep their capitals. */
const inSentence = (title: string) =>
	/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;

/** What stands in the places of figures that there are not. */
function missingOf(
	figures: readonly TalkFigure[],
	{ gaps }: ArguedClaim,
	language: Language
): readonly TalkMissing[] {
	const absent = sides.filter((side) => figures.every((figure) => figure.side !== side));
	return absent.map((side) => {
		const unknown = gaps.filter((gap) => gap.side === side).map(({ title }) => inSentence(title));
		const text = unknown.length
			? `${pageWords[language].gaps.missing[side]} ${unknown.join('; ')}.`
			: exportWords[language].noOpposite[side];
		return { side, text };
	});
}

interface Wanted<Id extends string> {
	readonly id: Id;
	/** the claim in a word, behind its number */
	readonly word: string;
	/** may show a figure of what stands under the claim */
	readonly borrows: boolean;
	/** figures of earlier slides, shown again only where there is no other */
	readonly shown?: ReadonlySet<string>;
}

/** The slide without what leads on to the next one. */
export async function claimSlide<Id extends string>(
	claim: Claim,
	{ id, word, borrows, shown }: Wanted<Id>,
	language: Language
): Promise<Omit<TalkSlide<Id>, 'next'>> {
	const own = await argued(claim, language);
	const { title, short, lead } = here(claim, language);
	const figures = await figuresOf(own, claim, language, { borrows, shown });
	const missing = missingOf(figures, own, language);
	return {
		id,
		kind: 'figures',
		kicker: word ? `${placeOf(claim, language)}. ${word}` : placeOf(claim, language),
		title: title.length > 96 ? short : title,
		path: await pageOf(claim),
		figures,
		...(missing.length > 0 && { missing }),
		...(claim.kind !== 'lens' && { claim: claim.id }),
		rows: [],
		say: lead.slice(0, 1),
		unknown: own.gaps.map(({ title: what, settles }) => ({
			question: presentWords[language].unknown(what),
			answer: settles
		})),
		minutes: 1.5
	};
}

/** As many sentences as a row has room for. */
export function firstSentences(text: string): string {
	const [first = '', second = ''] = text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
	return first.length + second.length < 150 ? `${first} ${second}`.trim() : first;
}
