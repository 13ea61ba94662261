/** The shelf of shipped data: a way to read files in, panels out, each read once. */
import type { IndicatorId } from '$lib/base/ids';
import { indicatorOf, type Catalogue } from './catalogue';
import type { Panel } from './panel';
import { readPanel } from './read-panel';

/** Text of a file below data/, by its path there; from disk, from the network, from memory. */
export type ReadText = (path: string) => Promise<string>;

export interface Library {
	readonly catalogue: Catalogue;
	/** the panel of an indicator; rejects with a Fault for an unknown id or a broken file */
	panel(id: IndicatorId): Promise<Panel>;
	/** the panel where it has been read already: for a page that need not wait */
	held(id: IndicatorId): Panel | undefined;
}

/** Panels that are under way or were read, for libraries over the same files. */
export class Panels {
	readonly asked = new Map<IndicatorId, Promise<Panel>>();
	readonly held = new Map<IndicatorId, Panel>();
}

/**
 * Opens a library over a catalogue. A read that failed is forgotten, so that it can be tried again.
 * @param panels those read so far, where several libraries over the same files share them
 */
export function openLibrary(catalogue: Catalogue, read: ReadText, panels = new Panels()): Library {
	const load = async (id: IndicatorId): Promise<Panel> => {
		const { path } = indicatorOf(catalogue, id);
		const panel = readPanel(await read(path), id, `data/${path}`);
		panels.held.set(id, panel);
		return panel;
	};
	return {
		catalogue,
		panel(id) {
			const known = panels.asked.get(id);
			if (known) return known;
			const loading = load(id);
			panels.asked.set(id, loading);
			loading.catch(() => panels.asked.delete(id));
			return loading;
		},
		held: (id) => panels.held.get(id)
	};
}
