/** The curves of the pieces that decide a claim in, one curve of the claim out: each piece weighs the same. */
import type { Side } from '$lib/argument/evidence';
import { asEvidenceId, type ClaimId, type EvidenceId } from '$lib/base/ids';
import { median, quantile } from '$lib/statistics/quantile';
import { wayOf, type Curve, type Dimension, type Option } from './curve';

/** A curve towards a claim that the piece serves on this side. */
export interface PieceCurve {
	readonly evidence: EvidenceId;
	readonly side: Side;
	readonly curve: Curve;
}

/** How one piece, or one choice over all pieces that have it, comes out. */
export type ClaimOption = Pick<Option, 'value' | 'own' | 'agrees' | 'median' | 'lower' | 'upper'>;

export interface ClaimFlip {
	/** the piece in which the choice is made, or which is left out */
	readonly evidence: EvidenceId;
	/** absent where the piece is left out */
	readonly dimension?: Dimension;
	readonly value?: string;
	readonly effect: number;
}

export interface ClaimCurve extends Pick<
	Curve,
	'specifications' | 'agrees' | 'opposes' | 'median' | 'own' | 'effects'
> {
	/** by piece, in page order; the value is its id */
	readonly pieces: readonly ClaimOption[];
	/** by choice of countries, over the pieces that have it */
	readonly countries: readonly ClaimOption[];
	/** the single other choice that turns the outcome farthest; absent where none does */
	readonly flip?: ClaimFlip;
}

/** Points taken of each piece's curve, and kept of the claim's. */
const POINTS = 60;

const round = (value: number) => Math.round(value * 1e4) / 1e4;

/** The curve of the piece as the other side of the claim sees it. */
export function turnedCurve(curve: Curve): Curve {
	return {
		...curve,
		agrees: curve.opposes,
		opposes: curve.agrees,
		median: -curve.median,
		...(curve.own !== undefined && { own: -curve.own }),
		effects: curve.effects.map((effect) => -effect).reverse(),
		options: curve.options.map((option) => ({
			...option,
			agrees: option.opposes,
			opposes: option.agrees,
			median: -option.median,
			lower: -option.upper,
			upper: -option.lower
		})),
		flips: curve.flips.map((flip) => ({ ...flip, effect: -flip.effect }))
	};
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const points = (values: readonly number[]) =>
	Array.from({ length: POINTS }, (_, i) => round(quantile(values, i / (POINTS - 1))));

function ofPiece({ evidence, curve }: PieceCurve): ClaimOption {
	const { agrees, median: middle, effects } = curve;
	const [lower, upper] = [quantile(effects, 0.25), quantile(effects, 0.75)];
	return { value: evidence, own: false, agrees, median: middle, lower: round(lower), upper: round(upper) };
}

function ofCountries(curves: readonly Curve[]): readonly ClaimOption[] {
	const options = curves.flatMap(({ options: all }) =>
		all.filter(({ dimension }) => dimension === 'countries')
	);
	const values = [...new Set(options.map(({ value }) => value))];
	return values.map((value) => {
		const same = options.filter((option) => option.value === value);
		const middle = (of: 'median' | 'lower' | 'upper') => round(median(same.map((one) => one[of])));
		return {
			value,
			own: value === 'all',
			agrees: round(mean(same.map(({ agrees }) => agrees))),
			median: middle('median'),
			lower: middle('lower'),
			upper: middle('upper')
		};
	});
}

/** One other choice in one piece, or one piece fewer, all else as the claim has it. */
function flipOf(pieces: readonly PieceCurve[], own: number): ClaimFlip | undefined {
	const known = pieces.filter(({ curve }) => curve.own !== undefined);
	const without = (left: PieceCurve) =>
		known.filter((one) => one !== left).map(({ curve }) => curve.own as number);
	const tries = known.flatMap((piece): ClaimFlip[] => {
		const { evidence, curve } = piece;
		const others = without(piece);
		const within = curve.flips.map(({ dimension, value, effect }) => ({
			evidence,
			dimension,
			value,
			effect: median([...others, effect])
		}));
		return [...within, ...(others.length ? [{ evidence, effect: median(others) }] : [])];
	});
	const [first] = tries
		.filter(({ effect }) => wayOf(effect) !== wayOf(own))
		.sort((a, b) => Math.abs(b.effect - own) - Math.abs(a.effect - own));
	return first && { ...first, effect: round(first.effect) };
}

/**
 * Sizes are in each piece's own smallest changes, so they can stand on one axis; the claim's own effect is the middle of
 * its pieces'. A piece with more choices has no more weight. Undefined where no piece can be reckoned.
 */
export function claimCurveOf(given: readonly PieceCurve[]): ClaimCurve | undefined {
	if (given.length === 0) return undefined;
	const pieces = given.map((one) => (one.side === 'for' ? one : { ...one, curve: turnedCurve(one.curve) }));
	const curves = pieces.map(({ curve }) => curve);
	const pooled = curves.flatMap(({ effects }) => points(effects));
	const owns = curves.flatMap(({ own }) => own ?? []);
	const own = owns.length ? median(owns) : undefined;
	const flip = own === undefined ? undefined : flipOf(pieces, own);
	return {
		specifications: curves.reduce((sum, one) => sum + one.specifications, 0),
		agrees: round(mean(curves.map(({ agrees }) => agrees))),
		opposes: round(mean(curves.map(({ opposes }) => opposes))),
		median: round(median(pooled)),
		...(own !== undefined && { own: round(own) }),
		effects: points(pooled),
		pieces: pieces.map(ofPiece),
		countries: ofCountries(curves),
		...(flip && { flip })
	};
}

/** A claim's curve as one voice among several: its countries' rows are kept, its own flips are not another claim's. */
function asVoice({ claim, curve }: { readonly claim: ClaimId; readonly curve: ClaimCurve }): PieceCurve {
	const { specifications, agrees, opposes, median: middle, own, effects } = curve;
	const options = curve.countries.map((one): Option => ({
		...one,
		dimension: 'countries',
		specifications: 0,
		opposes: 0
	}));
	const voice: Curve = {
		specifications,
		agrees,
		opposes,
		median: middle,
		...(own !== undefined && { own }),
		effects,
		options,
		flips: []
	};
	return { evidence: asEvidenceId(claim), side: 'for', curve: voice };
}

/** The claims that a recommendation rests on, each with the same weight; `pieces` holds a row for each claim. */
export const curveOfClaims = (
	claims: readonly { readonly claim: ClaimId; readonly curve: ClaimCurve }[]
): ClaimCurve | undefined => claimCurveOf(claims.map(asVoice));
