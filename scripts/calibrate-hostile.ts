/** Worlds without change that no candidate process describes: what a hostile statistician would hold against the rule. */
import { autoregression, type Recipe, type World } from './calibrate-worlds';

type Make = (recipe: Recipe) => readonly number[];

const cycle =
	(length: number): Make =>
	(recipe) => {
		const phase = 2 * Math.PI * recipe.random.uniform();
		return autoregression(0.3, recipe).map(
			(value, year) => value + 2 * Math.sin(phase + (2 * Math.PI * year) / length)
		);
	};

const floored =
	(level: number): Make =>
	(recipe) =>
		autoregression(0.8, recipe).map((value) => Math.max(level, value));

/** The spread of the last 30 % of the years, times so much. */
const unevenSides =
	(times: number): Make =>
	(recipe) =>
		autoregression(0.6, recipe).map((value, year) => (year >= 0.7 * recipe.years ? times * value : value));

function wildYear(recipe: Recipe): readonly number[] {
	const wild = recipe.random.below(recipe.years);
	const size = recipe.random.uniform() < 0.5 ? -12.5 : 12.5;
	return autoregression(0.6, recipe).map((value, year) => (year === wild ? value + size : value));
}

/** Known every fourth year, a straight line between. */
function interpolated(recipe: Recipe): readonly number[] {
	const values = autoregression(0.6, recipe);
	return values.map((_, year) => {
		const [from, to] = [4 * Math.floor(year / 4), Math.min(4 * Math.floor(year / 4) + 4, values.length - 1)];
		const share = to === from ? 0 : (year - from) / (to - from);
		return (1 - share) * (values[from] as number) + share * (values[to] as number);
	});
}

function movingMean(recipe: Recipe): readonly number[] {
	const values = autoregression(0.3, { ...recipe, years: recipe.years + 4 });
	return Array.from(
		{ length: recipe.years },
		(_, year) => values.slice(year, year + 5).reduce((sum, value) => sum + value, 0) / 5
	);
}

function fadingShock(recipe: Recipe): readonly number[] {
	const at = recipe.random.below(recipe.years);
	const size = recipe.random.uniform() < 0.5 ? -6 : 6;
	return autoregression(0.3, recipe).map((value, year) =>
		year < at ? value : value + size * 0.8 ** (year - at)
	);
}

function rareSpikes({ years, random }: Recipe): readonly number[] {
	return Array.from({ length: years }, () => {
		const size = Math.exp(random.normal());
		return random.uniform() < 0.12 ? size : 0;
	});
}

const each =
	(make: Make): World =>
	(recipe) =>
		Array.from({ length: recipe.members }, () => ({ values: make(recipe), still: true }));

export const HOSTILE: Readonly<Record<string, World>> = {
	'one wild year of ten deviations': each(wildYear),
	'spread grows fivefold': each((recipe) =>
		autoregression(0.6, recipe).map((value, year) => value * (1 + (4 * year) / (recipe.years - 1)))
	),
	'spread twice as large in the later period': each(unevenSides(2)),
	'spread five times as large in the later period': each(unevenSides(5)),
	'spread a fifth as large in the later period': each(unevenSides(0.2)),
	'half of the years at a floor': each(floored(0)),
	'four fifths of the years at a floor': each(floored(1.4)),
	'cycle of 9 years': each(cycle(9)),
	'cycle of 18 years': each(cycle(18)),
	'every second year higher': each((recipe) =>
		autoregression(0.6, recipe).map((value, year) => value + 1.5 * (year % 2))
	),
	'known every fourth year, interpolated between': each(interpolated),
	'means over five years': each(movingMean),
	'one shock that fades': each(fadingShock),
	'zero but for rare spikes': each(rareSpikes),
	'skewed: exponential of ρ 0.8': each((recipe) => autoregression(0.8, recipe).map(Math.exp))
};
