/** A claim's curve over all its pieces → chart data and the sentence above it. */
import type { SpecificationRow, SpecificationsData } from '$lib/charts/specifications-data';
import { numeral, percent } from '$lib/base/numerals';
import type { ClaimCurve, ClaimOption } from '$lib/judging/claim-curve';
import type { Dimension } from '$lib/judging/curve';
import { specificationWords } from '$lib/words/messages-specifications';
import { choiceName, type CurveNames } from './compose-specifications';

/** What is put together: the pieces of a claim, or the claims that a recommendation rests on. */
export type PutTogether = 'pieces' | 'claims';

export interface ClaimCurveNames extends CurveNames {
	/** of a piece by its id: what it measures; of a claim */
	readonly piece: (evidence: string) => string;
	readonly together?: PutTogether;
}

const rowOf =
	(dimension: Dimension, label: (value: string) => string) =>
	({ value, own, agrees, median, lower, upper }: ClaimOption): SpecificationRow => ({
		key: `${dimension} ${value}`,
		label: label(value),
		median,
		lower,
		upper,
		agrees,
		own
	});

function flipText({ flip }: ClaimCurve, names: ClaimCurveNames): string {
	const { language } = names;
	const words = specificationWords[language];
	if (!flip) return words.noFlip;
	const effect = numeral(flip.effect, language, 1, 'always');
	const piece = names.piece(flip.evidence);
	if (names.together === 'claims') return words.flipWithoutClaim(piece, effect);
	if (!flip.dimension || flip.value === undefined) return words.flipWithout(piece, effect);
	const choice = `${words.dimension[flip.dimension]} — ${choiceName(flip.dimension, flip.value, names)} (${effect})`;
	return words.flipIn(piece, choice);
}

/** How many ways, which share agrees, which single choice turns the outcome. */
export function claimCurveText(curve: ClaimCurve, names: ClaimCurveNames): string {
	const words = specificationWords[names.language];
	const share = (value: number) => percent(value * 100, names.language);
	const sum = words.sum(curve.specifications, share(curve.agrees), share(curve.opposes));
	return curve.own === undefined ? sum : `${sum} ${flipText(curve, names)}`;
}

export function composeClaimCurve(curve: ClaimCurve, names: ClaimCurveNames): SpecificationsData {
	const { language } = names;
	const words = specificationWords[language];
	const country = (value: string) => choiceName('countries', value, names);
	const groups = [
		{
			label: names.together === 'claims' ? words.claims : words.dimension.indicator,
			rows: curve.pieces.map(rowOf('indicator', names.piece))
		},
		{ label: words.dimension.countries, rows: curve.countries.map(rowOf('countries', country)) }
	];
	return {
		form: 'specifications',
		ways: curve.specifications,
		language,
		name: words.claimTitle,
		description: claimCurveText(curve, names),
		unit: words.unit,
		digits: 1,
		effects: curve.effects,
		...(curve.own !== undefined && { own: curve.own }),
		groups: groups.filter(({ rows }) => rows.length > 0),
		left: words.left,
		right: words.right,
		agreesLabel: words.agrees,
		ownLabel: words.own
	};
}
