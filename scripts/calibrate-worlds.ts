/** Made-up worlds in which the truth is known: many series each, most of them without any change at all. */
import type { Change } from '../src/lib/statistics/change';
import type { Generator } from '../src/lib/statistics/generator';

export type Tails = 'Gaussian' | 't(3)';

/** What a world needs to make its series. */
export interface Recipe {
	readonly years: number;
	readonly members: number;
	readonly random: Generator;
	readonly tails: Tails;
	/** the change that is planted in some members of some worlds, its year counted from 0 */
	readonly change: Change;
}

export interface Member {
	readonly values: readonly number[];
	/** whether its true change is zero */
	readonly still: boolean;
	/** whether it wanders in another way than nine tenths of its world */
	readonly rare?: boolean;
}

export type World = (recipe: Recipe) => Member[];

/** One impulse with variance 1. */
function impulse({ random, tails }: Recipe): number {
	const z = random.normal();
	if (tails === 'Gaussian') return z;
	const square = random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2;
	return z / Math.sqrt(square);
}

/** AR(1) with impulses of variance 1, started long before the first year (a walk: at 0). */
export function autoregression(rho: number, recipe: Recipe): number[] {
	const lead = rho < 1 ? Math.ceil(6 / (1 - rho)) : 0;
	let level = 0;
	const values: number[] = [];
	for (let year = -lead; year < recipe.years; year += 1) {
		level = rho * level + impulse(recipe);
		if (year >= 0) values.push(level);
	}
	return values;
}

/** Standard deviation of an AR(1) with impulses of variance 1. */
export const deviation = (rho: number) => 1 / Math.sqrt(1 - rho * rho);

function underNoise(rho: number, share: number, recipe: Recipe): number[] {
	const size = deviation(rho) * Math.sqrt(share / (1 - share));
	return autoregression(rho, recipe).map((value) => value + size * impulse(recipe));
}

/** A walk between two walls that throw it back. */
function bounded(recipe: Recipe): number[] {
	let level = recipe.random.uniform();
	return Array.from({ length: recipe.years }, () => {
		level += 0.15 * impulse(recipe);
		while (level < 0 || level > 1) level = level < 0 ? -level : 2 - level;
		return level;
	});
}

/** Redraws its level in 15 of 100 years, from nothing. */
function jumping(recipe: Recipe): number[] {
	let level = impulse(recipe);
	return Array.from({ length: recipe.years }, () => {
		if (recipe.random.uniform() < 0.15) level = impulse(recipe);
		return level;
	});
}

/** Shows a series as it was when last looked at: in 25 of 100 years. */
function lookedUp(latent: readonly number[], { random }: Recipe): number[] {
	let level = latent[0] as number;
	return latent.map((value) => {
		if (random.uniform() < 0.25) level = value;
		return level;
	});
}

const held = (rho: number, recipe: Recipe) => lookedUp(autoregression(rho, recipe), recipe);

function secondOrder(recipe: Recipe): number[] {
	const values = [0, 0];
	while (values.length < recipe.years + 100) {
		const [older, old] = values.slice(-2) as [number, number];
		values.push(1.2 * old - 0.4 * older + impulse(recipe));
	}
	return values.slice(-recipe.years);
}

/** How far along the planted change a year is: 0 before it, 1 at its end. */
export function planted({ change, years }: Pick<Recipe, 'change' | 'years'>, year: number): number {
	if (change.kind === 'trend') return year / (years - 1);
	if (change.kind === 'step') return year >= change.after ? 1 : 0;
	return Math.max(0, year - change.after) / (years - 1 - change.after);
}

/** Every member a series of its own. */
const each =
	(make: (recipe: Recipe, member: number) => readonly number[]): World =>
	(recipe) =>
		Array.from({ length: recipe.members }, (_, member) => ({ values: make(recipe, member), still: true }));

/** An AR(1) in every member; one in `oneIn` also changes by so many of its standard deviations. */
export const changing =
	(rho: number, deviations: number, oneIn: number, codes = false): World =>
	(recipe) =>
		Array.from({ length: recipe.members }, (_, member) => {
			const still = member % oneIn !== 0;
			const size = still ? 0 : deviations * deviation(rho);
			const values = autoregression(rho, recipe).map((value, year) => value + size * planted(recipe, year));
			return { values: codes ? lookedUp(values, recipe) : values, still };
		});

/** Half of everyone's variance is common to all. */
const shared =
	(rho: number): World =>
	(recipe) => {
		const common = autoregression(rho, recipe);
		return each(() => autoregression(rho, recipe).map((value, year) => value + (common[year] as number)))(
			recipe
		);
	};

const coarse = (step: number) => (recipe: Recipe) =>
	autoregression(0.9, recipe).map((value) => Math.round(value / step));
const threeLevels = (recipe: Recipe) =>
	autoregression(0.9, recipe).map((value) => Math.sign(Math.trunc(value)));

/** Worlds without change, by name; the promise of 5 % is held against each of them. */
export const WORLDS: Readonly<Record<string, World>> = {
	'ρ 0': each((recipe) => autoregression(0, recipe)),
	'ρ 0.3': each((recipe) => autoregression(0.3, recipe)),
	'ρ 0.6': each((recipe) => autoregression(0.6, recipe)),
	'ρ 0.8': each((recipe) => autoregression(0.8, recipe)),
	'ρ 0.9': each((recipe) => autoregression(0.9, recipe)),
	'ρ 0.95': each((recipe) => autoregression(0.95, recipe)),
	walk: each((recipe) => autoregression(1, recipe)),
	'half 0.3, half 0.95': each((recipe, member) => autoregression(member % 2 ? 0.3 : 0.95, recipe)),
	'ρ 0 to 1': each((recipe) => autoregression(recipe.random.uniform(), recipe)),
	'change in half': changing(0.6, 3, 2),
	'signal and noise 0.95, 25 %': each((recipe) => underNoise(0.95, 0.25, recipe)),
	'signal and noise 0.95, 50 %': each((recipe) => underNoise(0.95, 0.5, recipe)),
	'signal and noise 0.8, 40 %': each((recipe) => underNoise(0.8, 0.4, recipe)),
	bounded: each(bounded),
	'three levels': each(threeLevels),
	rounded: each(coarse(2.3)),
	jumps: each(jumping),
	'codes 0.9': each((recipe) => held(0.9, recipe)),
	'codes of a walk': each((recipe) => held(1, recipe)),
	'one in six codes': each((recipe, member) =>
		member % 6 ? autoregression(0.8, recipe) : held(0.9, recipe)
	),
	'AR(2)': each(secondOrder),
	'common shock 0.8': shared(0.8),
	'common shock 0.95': shared(0.95)
};

/** Worlds judged from so few members that nothing is learnt and ρ = 0.95 stands in. */
export const FEW: Readonly<Record<string, World>> = Object.fromEntries(
	['ρ 0.6', 'ρ 0.95', 'walk', 'signal and noise 0.95, 50 %', 'codes 0.9', 'AR(2)'].map((name) => [
		name,
		WORLDS[name] as World
	])
);

/** Nine tenths calm, one tenth persistent: the promise holds for all together, not for the tenth. */
export const UNEVEN: Readonly<Record<string, World>> = Object.fromEntries(
	[0.9, 0.95, 1].map((rho): [string, World] => [
		`nine tenths ρ 0.3, one tenth ρ ${rho}`,
		(recipe) =>
			Array.from({ length: recipe.members }, (_, member) => {
				const rare = member % 10 === 0;
				return { values: autoregression(rare ? rho : 0.3, recipe), still: true, rare };
			})
	])
);

/** Worlds in which one member in ten changes by three standard deviations. */
export const CHANGING: Readonly<Record<string, World>> = {
	'ρ 0.3': changing(0.3, 3, 10),
	'ρ 0.6': changing(0.6, 3, 10),
	'ρ 0.9': changing(0.9, 3, 10),
	'codes 0.9': changing(0.9, 3, 10, true)
};
