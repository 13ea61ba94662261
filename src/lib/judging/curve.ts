/** Every reasonable way to reckon, tried: which share agrees, what the middle is, which single choice turns the outcome. */

export type Dimension =
	'from' | 'to' | 'after' | 'year' | 'benchmark' | 'countries' | 'left' | 'indicator' | 'lag' | 'method';

/** Towards the claim by at least one smallest change, away from it by as much, or less than either. */
export type Way = 'for' | 'against' | 'neither';

/** One value of one dimension, and what the specifications that share it say. */
export interface Option {
	readonly dimension: Dimension;
	/** a year ('none' for no year left out), a country's code ('-KGZ' for all but this one, 'all'), an indicator's id, years of lag, a method's name */
	readonly value: string;
	/** the piece's own choice */
	readonly own: boolean;
	readonly specifications: number;
	/** share that points towards the claim by at least a smallest change, and share that points away */
	readonly agrees: number;
	readonly opposes: number;
	/** in smallest changes, towards the claim above 0 */
	readonly median: number;
	readonly lower: number;
	readonly upper: number;
}

export interface Curve {
	readonly specifications: number;
	/** shares of all specifications */
	readonly agrees: number;
	readonly opposes: number;
	/** in smallest changes, towards the claim above 0 */
	readonly median: number;
	/** of the piece's own choice in everything; absent where it cannot be reckoned */
	readonly own?: number;
	/** at most 200 effects, ascending, at even distances along the curve */
	readonly effects: readonly number[];
	readonly options: readonly Option[];
	/** single choices that turn the outcome while all others stay the piece's own, the farthest first */
	readonly flips: readonly {
		readonly dimension: Dimension;
		readonly value: string;
		readonly effect: number;
	}[];
}

/** One axis of the space of specifications. */
export interface Axis {
	readonly dimension: Dimension;
	readonly values: readonly string[];
	/** place of the piece's own choice; −1 where it has none */
	readonly own: number;
}

/** All ways to reckon one piece. */
export interface Space {
	readonly axes: readonly Axis[];
	/** effect towards the claim in smallest changes of the choice at each axis; undefined where it cannot be reckoned */
	readonly effect: (choice: readonly number[]) => number | undefined;
}

export const wayOf = (effect: number): Way => (effect >= 1 ? 'for' : effect <= -1 ? 'against' : 'neither');

/** Points kept of a curve: more than a drawing can show apart. */
const SHOWN = 200;

const at = (ascending: Float64Array, share: number): number => {
	const place = (ascending.length - 1) * share;
	const [low, high] = [Math.floor(place), Math.ceil(place)];
	const [a, b] = [ascending[low] as number, ascending[high] as number];
	return a + (b - a) * (place - low);
};

const round = (value: number) => Math.round(value * 1e4) / 1e4;

function summary(effects: readonly number[]) {
	const ascending = Float64Array.from(effects).sort();
	const share = (way: Way) =>
		round(effects.filter((effect) => wayOf(effect) === way).length / effects.length);
	return {
		ascending,
		agrees: share('for'),
		opposes: share('against'),
		median: round(at(ascending, 0.5)),
		lower: round(at(ascending, 0.25)),
		upper: round(at(ascending, 0.75))
	};
}

interface Tried {
	readonly choice: readonly number[];
	readonly effect: number;
}

function* choices(axes: readonly Axis[]): Generator<number[]> {
	const choice = axes.map(() => 0);
	if (axes.some(({ values }) => values.length === 0)) return;
	for (;;) {
		yield [...choice];
		let place = axes.length - 1;
		while (place >= 0 && (choice[place] as number) + 1 >= (axes[place] as Axis).values.length)
			choice[place--] = 0;
		if (place < 0) return;
		choice[place] = (choice[place] as number) + 1;
	}
}

export const sizeOf = ({ axes }: Space): number =>
	axes.reduce((product, { values }) => product * values.length, 1);

/** Tries all choices, a thousand at a time, so that whoever drives it can say how far it is or stop. */
export function* tried({ axes, effect }: Space): Generator<number, Tried[]> {
	const found: Tried[] = [];
	let done = 0;
	for (const choice of choices(axes)) {
		const size = effect(choice);
		if (size !== undefined && Number.isFinite(size)) found.push({ choice, effect: size });
		done += 1;
		if (done % 1000 === 0) yield done;
	}
	return found;
}

function optionsOf(axes: readonly Axis[], all: readonly Tried[]): Option[] {
	return axes.flatMap(({ dimension, values, own }, axis) =>
		values.flatMap((value, place): Option[] => {
			const mine = all.filter(({ choice }) => choice[axis] === place).map(({ effect }) => effect);
			if (mine.length === 0) return [];
			const { ascending, ...found } = summary(mine);
			return [{ dimension, value, own: place === own, specifications: ascending.length, ...found }];
		})
	);
}

/** Only the choices that differ from the piece's own in one thing. */
function flipsOf({ axes, effect }: Space, own: number | undefined): Curve['flips'] {
	if (own === undefined) return [];
	const start = axes.map((axis) => axis.own);
	const found = axes.flatMap(({ dimension, values }, axis) =>
		values.flatMap((value, place) => {
			const size = effect(start.map((kept, other) => (other === axis ? place : kept)));
			return size !== undefined && wayOf(size) !== wayOf(own)
				? [{ dimension, value, effect: round(size) }]
				: [];
		})
	);
	return found.sort((a, b) => Math.abs(b.effect - own) - Math.abs(a.effect - own));
}

/** The curve of a piece, or of a claim's pieces one after the other. Undefined where nothing can be reckoned. */
export function curveOf(spaces: readonly Space[], all: readonly (readonly Tried[])[]): Curve | undefined {
	const effects = all.flatMap((found) => found.map(({ effect }) => effect));
	if (effects.length === 0) return undefined;
	const { ascending, agrees, opposes, median } = summary(effects);
	const [space] = spaces;
	const single = spaces.length === 1 && space ? space : undefined;
	const ownPlaces = single?.axes.map((axis) => axis.own);
	const own = ownPlaces?.every((place) => place >= 0) ? single?.effect(ownPlaces) : undefined;
	const shown = Math.min(SHOWN, ascending.length);
	return {
		specifications: effects.length,
		agrees,
		opposes,
		median,
		...(own !== undefined && { own: round(own) }),
		effects: Array.from({ length: shown }, (_, i) =>
			round(at(ascending, shown === 1 ? 0.5 : i / (shown - 1)))
		),
		options: spaces.flatMap(({ axes }, place) => optionsOf(axes, all[place] ?? [])),
		flips: single ? flipsOf(single, own) : []
	};
}
