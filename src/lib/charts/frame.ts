/** How large a drawing is and how large its letters are: the sizes that design asks for, and any other width. */

export interface Frame {
	readonly name: 'narrow' | 'wide' | 'glance' | 'glance-narrow' | 'slide' | 'preview';
	readonly widthPx: number;
	readonly heightPx: number;
	/** letters of ticks and notes, of end labels, in px */
	readonly tickPx: number;
	readonly labelPx: number;
	readonly linePx: number;
	/** from the last year to the end labels */
	readonly gapPx: number;
	/** least distance of two end labels' middles */
	readonly rowPx: number;
	/** room kept for end labels, so that figures beside each other share one plot width */
	readonly gutterPx: number;
	/** about how many ticks the value axis has */
	readonly ticks: number;
}

const sizes: Readonly<Record<Frame['name'], Omit<Frame, 'name'>>> = {
	narrow: {
		widthPx: 328,
		heightPx: 272,
		tickPx: 12,
		labelPx: 12.5,
		linePx: 2.25,
		gapPx: 12,
		rowPx: 17,
		gutterPx: 130,
		ticks: 4
	},
	wide: {
		widthPx: 588,
		heightPx: 348,
		tickPx: 13,
		labelPx: 14,
		linePx: 2.25,
		gapPx: 16,
		rowPx: 18,
		gutterPx: 158,
		ticks: 5
	},
	glance: {
		widthPx: 404,
		heightPx: 176,
		tickPx: 12.5,
		labelPx: 13,
		linePx: 2,
		gapPx: 12,
		rowPx: 15,
		gutterPx: 112,
		ticks: 3
	},
	'glance-narrow': {
		widthPx: 320,
		heightPx: 184,
		tickPx: 12,
		labelPx: 12.5,
		linePx: 2,
		gapPx: 10,
		rowPx: 15,
		gutterPx: 112,
		ticks: 3
	},
	slide: {
		widthPx: 556,
		heightPx: 320,
		tickPx: 18,
		labelPx: 20,
		linePx: 3.5,
		gapPx: 18,
		rowPx: 25,
		gutterPx: 210,
		ticks: 3
	},
	preview: {
		widthPx: 1088,
		heightPx: 340,
		tickPx: 32,
		labelPx: 37,
		linePx: 8,
		gapPx: 30,
		rowPx: 44,
		gutterPx: 360,
		ticks: 3
	}
};

/** One of the standard frames. */
export const frame = (name: Frame['name']): Frame => ({ name, ...sizes[name] });

/** A standard frame in another size: letters stay, the plot takes the slack. */
export const resized = (base: Frame, widthPx: number, heightPx: number): Frame => ({
	...base,
	widthPx: Math.round(widthPx),
	heightPx: Math.round(heightPx)
});

/** A drawing that stands in a page: in the size of a figure, or of a row of the argument at a glance. */
export type PageSize = 'page' | 'glance';

interface Pair {
	readonly small: Frame;
	readonly large: Frame;
	/** from this width on the large one is shown */
	readonly fromPx: number;
	/** the small one is not stretched beyond this width */
	readonly smallMostPx: number;
}

/** The two drawings that a page is sent with; charts.css shows one of them by the same widths. */
export const pair: Readonly<Record<PageSize, Pair>> = {
	page: { small: frame('narrow'), large: frame('wide'), fromPx: 480, smallMostPx: 420 },
	glance: { small: frame('glance-narrow'), large: frame('glance'), fromPx: 380, smallMostPx: 380 }
};

/**
 * The frame for a place of that width in the page: letters by width, the proportions of the standard frame,
 * so that a redrawn chart takes the very room of the one that was sent.
 */
export function frameFor(widthPx: number, size: PageSize = 'page'): Frame {
	const { small, large, fromPx, smallMostPx } = pair[size];
	const base = widthPx < fromPx ? small : large;
	const width = widthPx < fromPx ? Math.min(widthPx, smallMostPx) : widthPx;
	return resized(base, width, (base.heightPx * width) / base.widthPx);
}
