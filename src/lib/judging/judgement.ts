/** What the rule found for one subject, before its certainty is weighed: the verdict's own fields, and the facts behind it. */
import { countriesOf, type Basis } from '$lib/argument/basis';
import type { CertaintyStart } from '$lib/argument/certainty';
import type { Subject } from '$lib/argument/finding';
import type { Lean, PieceVerdict, PieceWord, Silence } from '$lib/argument/verdict';
import type { Benches } from '$lib/statistics/bench';
import type { Indicator } from '$lib/indicators/indicator';
import { LEAN } from '$lib/statistics/judge';
import { expectedSign } from './expected';
import type { World } from './world';

/** What the certainty of a verdict is weighed from. */
export interface Facts {
	readonly start: CertaintyStart;
	readonly indirect: boolean;
	readonly modelled: boolean;
	/** a source that estimates and says no interval; the experts' start has counted that already */
	readonly noInterval: boolean;
	/** known years on the smaller side, where a year parts the window */
	readonly fewestOnASide?: number;
	/** whether it passes at ρ = 0.95; absent where the rule has no process */
	readonly persistent?: boolean;
	/** the near end of the interval lies beyond three smallest changes */
	readonly large: boolean;
	/** the word that each other declared window gives */
	readonly windows: readonly PieceWord[];
}

export type Judgement = Omit<PieceVerdict, 'certainty'> & { readonly facts: Facts };

/** What judging needs beside the numbers of a piece. */
export interface Court {
	/** what is learnt over the basis' window, each window once */
	readonly world: (basis: Basis) => World;
	readonly benches: Benches;
	/** whether to work out the smallest detectable change */
	readonly detectable: boolean;
}

export function factsOf({ piece, indicators }: Basis, found: Partial<Facts>): Facts {
	const used = piece.expect.kind === 'association' ? indicators : indicators.slice(0, 1);
	const estimated = used.some(
		({ measurement }) => measurement === 'expert-coded' || measurement === 'modelled'
	);
	const start = piece.expect.kind === 'association' ? 'association' : estimated ? 'expert' : 'measured';
	return {
		start,
		indirect: piece.indirect !== undefined,
		modelled: used.some(({ measurement }) => measurement === 'modelled'),
		noInterval: start === 'measured' && used.some((one) => one.measurement === 'measured' && !one.interval),
		large: false,
		windows: [],
		...found
	};
}

/** Years of the window that the source has; those beyond it are not missing. */
export function yearsInSource({ indicators, period }: Basis): number {
	const { firstYear = period[0], lastYear = period[1] } = indicators[0] ?? {};
	return Math.max(0, Math.min(period[1], lastYear) - Math.max(period[0], firstYear) + 1);
}

/** What every judgement of a basis says of itself. */
export function shared(basis: Basis, subject: Subject, n: number) {
	const { piece, period, indicators } = basis;
	return {
		evidence: piece.id,
		subject,
		indicator: (indicators[0] as Indicator).id,
		expect: piece.expect,
		period,
		ownChoice: period[0] !== piece.period[0] || period[1] !== piece.period[1],
		n,
		missing: Math.max(0, yearsInSource(basis) - n),
		worldWide: false
	};
}

/** No verdict and no lean: nothing is known, or too little to judge. */
export function silent(basis: Basis, subject: Subject, n: number, why: Silence): Judgement {
	const word = why === 'no-data' ? 'no-data' : 'cannot-tell';
	return { ...shared(basis, subject, n), word, lean: 'none', why, direction: 0, facts: factsOf(basis, {}) };
}

/** Word and lean of a direction that was found, as the piece expects it. */
export function wordOf(
	basis: Basis,
	direction: -1 | 0 | 1,
	passes: boolean,
	p: number | undefined
): { readonly word: PieceWord; readonly lean: Lean } {
	const agrees = direction === expectedSign(basis.piece.expect);
	if (passes && direction !== 0) return { word: agrees ? 'supports' : 'contradicts', lean: 'none' };
	const leans = direction !== 0 && p !== undefined && p <= LEAN;
	return { word: 'cannot-tell', lean: leans ? (agrees ? 'for' : 'against') : 'none' };
}

export const subjectsOf = (basis: Basis): readonly Subject[] =>
	basis.piece.unit === 'country' ? countriesOf(basis) : [basis.piece.unit];
