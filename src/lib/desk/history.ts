/** Undo and redo as plain values: states in, states out, nothing forgotten until something new is done. */

export interface History<State> {
	readonly past: readonly State[];
	readonly present: State;
	readonly future: readonly State[];
}

/** Steps that can be taken back at most; older ones are let go. */
export const mostSteps = 100;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** A new state; what was undone before it is gone. */
export const record = <State>({ past, present }: History<State>, next: State): History<State> => ({
	past: [...past, present].slice(-mostSteps),
	present: next,
	future: []
});

/** One step back; the same history where there is none. */
export function undo<State>({ past, present, future }: History<State>): History<State> {
	const before = past.at(-1);
	if (before === undefined) return { past, present, future };
	return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forward again; the same history where nothing was undone. */
export function redo<State>({ past, present, future }: History<State>): History<State> {
	const [next, ...rest] = future;
	if (next === undefined) return { past, present, future };
	return { past: [...past, present], present: next, future: rest };
}
