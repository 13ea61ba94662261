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

/** Opens a library over a catalogue. A read that failed is forgotten, so that it can be tried again. */
export function openLibrary(catalogue: Catalogue, read: ReadText): Library {
	const panels = new Map<IndicatorId, Promise<Panel>>();
	const held = new Map<IndicatorId, Panel>();
	const load = async (id: IndicatorId): Promise<Panel> => {
		const { path } = indicatorOf(catalogue, id);
		const panel = readPanel(await read(path), id, `data/${path}`);
		held.set(id, panel);
		return panel;
	};
	return {
		catalogue,
		panel(id) {
			const known = panels.get(id);
			if (known) return known;
			const loading = load(id);
			panels.set(id, loading);
			loading.catch(() => panels.delete(id));
			return loading;
		},
		held: (id) => held.get(id)
	};
}
