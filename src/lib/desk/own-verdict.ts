/** A view and what was expected of it → the piece of evidence that it is; what the argument's own rules find → one verdict for the view's countries. */
import type { Basis } from '$lib/argument/basis';
import type { Lean, PieceVerdict, VerdictWord } from '$lib/argument/verdict';
import type { Iso3 } from '$lib/base/ids';
import type { PieceInRegion } from '$lib/judging/judge-region';
import { figureMaterial } from './figure-material';
import type { DeskMaterial, Measured } from './material';
import { spokenOf, type Spoken } from './own-evidence';
import type { Transform } from './view';

/** `word` and `lean` speak of the expectation, not of the claim's side. */
export interface OwnVerdict {
	readonly word: VerdictWord;
	readonly lean: Lean;
	/** countries that could be judged, and those on either side */
	readonly judged: number;
	readonly as: readonly Iso3[];
	readonly against: readonly Iso3[];
	/** mean within-country rank correlation, where two indicators were judged */
	readonly rho?: { readonly value: number; readonly low: number; readonly high: number };
}

/** What is stated as worth talking about is in the indicator's own unit: after a transform there is no such statement. */
const asJudged = ({ indicator }: Measured, { kind }: Transform) =>
	kind === 'as-is' || kind === 'index'
		? indicator
		: { ...indicator, smallestChange: { ...indicator.smallestChange, value: 0 } };

/** The view as a piece judged over its own years: outcome before driver, or the one series that is spoken of. */
export function basisOf(spoken: Spoken, material: DeskMaterial): Basis {
	const { expect } = spoken;
	const { view, measured, region, members, period, population } = material;
	const paired = expect.kind === 'association';
	const { piece } = figureMaterial(material, 'lines');
	const second = spokenOf(spoken) === 'x' && measured.x !== undefined;
	const [first, as] = second ? [measured.x, view.xAs] : [measured.y, view.yAs];
	const used = [first, ...(paired && measured.x ? [measured.x] : [])];
	return {
		piece: {
			...piece,
			expect,
			indicators: used.map(({ plain }) => plain.id),
			// A link, or how far apart countries are, is one verdict for all of them together.
			...((paired || expect.kind === 'spread') && { unit: 'region' as const }),
			...(as.kind === 'index' && !paired && { indexYear: as.year })
		},
		indicators: used.map((one, at) => asJudged(one, at === 0 ? as : view.xAs)),
		panels: used.map(({ panel }) => panel),
		population,
		region: { ...region, members },
		period
	};
}

const empty: OwnVerdict = { word: 'no-data', lean: 'none', judged: 0, as: [], against: [] };

function ofOne({ word, lean, effect, countries, n, expect }: PieceVerdict): OwnVerdict {
	const { value = 0, low, high } = effect ?? {};
	const told = effect?.kind === 'correlation' && low !== undefined && high !== undefined;
	return {
		...empty,
		word,
		lean,
		// Without a spread over enough years none of the countries was judged.
		judged: countries ?? (expect.kind === 'spread' ? 0 : Math.sign(n)),
		...(told && { rho: { value, low, high } })
	};
}

/** A reader's choice all the same: it is never counted for the claim. */
export function verdictOf(found: PieceInRegion | undefined): OwnVerdict {
	const { together, verdicts = [] } = found ?? {};
	if (!together) return verdicts[0] ? ofOne(verdicts[0]) : empty;
	const { word, lean, judged, supporting, contradicting } = together;
	return { word, lean, judged: judged.length, as: supporting, against: contradicting };
}
