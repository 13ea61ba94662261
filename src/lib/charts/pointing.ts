/** Listens to pointer and keys over one chart and reports the chosen stop; returns what undoes it. */
import { moved, nearest, type At } from './stop-moves';
import type { StopTrack } from './stops';

export interface Chosen {
	readonly at: At;
	/** chosen with the keys: to be spoken as well */
	readonly byKey: boolean;
}

interface Wishes {
	/** the tracks of the drawing as it is shown now, and its px per px of the frame */
	readonly tracks: () => Promise<{
		readonly tracks: readonly StopTrack[];
		readonly zoom: number;
		readonly stretch: number;
	}>;
	readonly choose: (chosen: Chosen | undefined) => void;
}

const keys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
/** A pointer farther than this from every stop chooses none. */
const reachPx = 60;

export function pointing(node: HTMLElement, { tracks, choose }: Wishes): () => void {
	let current: At | undefined;
	const set = (at: At | undefined, byKey: boolean) => {
		current = at;
		choose(at && { at, byKey });
	};
	const onPointer = async (event: PointerEvent) => {
		const box = node.getBoundingClientRect();
		const { tracks: all, zoom, stretch } = await tracks();
		const x = (event.clientX - box.left) / zoom;
		const y = (event.clientY - box.top) / zoom;
		const at = nearest(all, x, y, stretch);
		const stop = at && all[at.track]?.stops[at.stop];
		set(stop && Math.hypot(stop.x - x, stop.y - y) <= reachPx ? at : undefined, false);
	};
	const onKey = async (event: KeyboardEvent) => {
		if (event.key === 'Escape') return set(undefined, false);
		if (!keys.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		const { tracks: all } = await tracks();
		set(moved(all, current, event.key), true);
	};
	const leave = () => set(undefined, false);
	const stop = new AbortController();
	const { signal } = stop;
	node.addEventListener('pointermove', onPointer, { signal });
	node.addEventListener('pointerdown', onPointer, { signal });
	node.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && leave(), { signal });
	node.addEventListener('keydown', onKey, { signal });
	node.addEventListener('blur', leave, { signal });
	return () => stop.abort();
}
