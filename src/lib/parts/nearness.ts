/** How far the figures of a page are from what the reader sees of it: measured for all at once, and again after a scroll. */

/** A figure in a part of the page that is not laid out stands where that part stands: to ask for its own place would lay it out. */
const placed = (figure: HTMLElement): Element | null =>
	figure.checkVisibility({ contentVisibilityAuto: true }) ? figure : figure.closest('section');

/** Pixels from the window to each figure, by the id of its piece; one that stands twice counts where it is nearest. */
function measured(): Map<string, number> {
	const far = new Map<string, number>();
	for (const figure of document.querySelectorAll<HTMLElement>('[data-evidence]')) {
		const box = placed(figure)?.getBoundingClientRect();
		if (!box) continue;
		const { top, bottom } = box;
		const id = figure.dataset['evidence'] ?? '';
		far.set(id, Math.min(far.get(id) ?? Infinity, Math.max(0, top - innerHeight, -bottom)));
	}
	return far;
}

export interface Nearness {
	/** px from the window to a figure; infinite where the page has none of that piece */
	readonly of: (id: string) => number;
	/** measures while the page stands still; between two changes of it the browser would lay it out only for that */
	readonly measure: () => void;
	/** the page has moved: measures again when next asked */
	readonly forget: () => void;
}

/** Measures a page at most once between two moves. */
export function nearness(): Nearness {
	let far: Map<string, number> | undefined;
	return {
		of: (id) => (far ??= measured()).get(id) ?? Infinity,
		measure: () => (far = measured()),
		forget: () => (far = undefined)
	};
}
