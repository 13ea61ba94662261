/**
 * The drawing function while pages are rendered at build; nothing in the browser. The build tool knows SSR as a
 * constant and drops the import, so that neither Plot nor linkedom reaches a reader with the page.
 * A figure stands on several pages: each of its sizes is drawn once.
 */
import type { DrawnData } from './chart-data';
import type { Frame } from './frame';

const draw = import.meta.env.SSR ? (await import('./draw')).draw : undefined;
const drawings = new WeakMap<DrawnData, Map<string, string>>();

function drawOnce(data: DrawnData, frame: Frame): string {
	const sizes = drawings.get(data) ?? new Map<string, string>();
	drawings.set(data, sizes);
	const size = `${frame.name} ${frame.widthPx} ${frame.heightPx}`;
	const known = sizes.get(size);
	if (known !== undefined) return known;
	const drawn = draw?.(data, frame) ?? '';
	sizes.set(size, drawn);
	return drawn;
}

export const drawAtBuild = draw ? drawOnce : undefined;
