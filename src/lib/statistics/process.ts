/** The ways in which a series may wander without a cause: each a small model of how a year follows the one before. */

export interface Process {
	/** share of a year's deviation that is left a year later; 1 is a random walk */
	readonly rho: number;
	/** share of the variance expected within the window that is noise of a single year */
	readonly noiseShare?: number;
	/** ρ of the yearly impulses themselves: above 0 the series moves smoothly */
	readonly smooth?: number;
	/** chance that a year takes the current value over; otherwise it repeats the year before */
	readonly renewal?: number;
}

const RHO = [0, 0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.87, 0.92, 0.95, 0.98, 1];
const RHO_UNDER_NOISE = [0.3, 0.5, 0.6, 0.7, 0.8, 0.87, 0.9, 0.92, 0.95, 0.98, 1];
const NOISE_SHARES = [0.25, 0.5];
const SMOOTH: readonly (readonly [rho: number, smooth: number])[] = [
	[0.6, 0.5],
	[0.8, 0.5],
	[0.9, 0.5],
	[0.95, 0.5],
	[1, 0.5],
	[0.8, 0.8],
	[0.95, 0.8],
	[1, 0.8]
];
const RHO_OF_RENEWED = [0, 0.6, 0.87, 0.95, 1];
const RENEWALS = [0.06, 0.12, 0.22, 0.35, 0.55];

/** AR(1), and AR(1) under white noise: the candidates for series that move every year. */
export const WANDERING: readonly Process[] = [
	...RHO.map((rho) => ({ rho })),
	...RHO_UNDER_NOISE.flatMap((rho) => NOISE_SHARES.map((noiseShare) => ({ rho, noiseShare })))
];

/** The same with smooth candidates, whose bends look like turns. */
export const WANDERING_SMOOTHLY: readonly Process[] = [
	...WANDERING,
	...SMOOTH.map(([rho, smooth]) => ({ rho, smooth }))
];

/** Candidates for series that mostly repeat the year before (codes): an AR(1) looked up only now and then. */
export const RENEWED: readonly Process[] = RHO_OF_RENEWED.flatMap((rho) =>
	RENEWALS.map((renewal) => ({ rho, renewal }))
);

/** All weight on plain ρ = 0.95: the rule where too few series are known to learn from, and the check beside it. */
export const persistent = (grid: readonly Process[]): number[] =>
	grid.map(({ rho, noiseShare, smooth }) => (rho === 0.95 && !noiseShare && !smooth ? 1 : 0));
