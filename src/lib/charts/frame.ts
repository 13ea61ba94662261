/** How large a drawing is and how large its letters are: the sizes that design asks for, and any other width. */

export interface Frame {
	readonly name: 'narrow' | 'wide' | 'glance' | 'slide' | 'preview';
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
		gutterPx: 138,
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

/** Where a wide drawing becomes a narrow one. */
export const narrowBelowPx = 480;

/**
 * The frame for a place of that width in the page: letters by width, the proportions of the standard frame,
 * so that a redrawn chart takes the very room of the one that was sent.
 */
export function frameFor(widthPx: number): Frame {
	const base = frame(widthPx < narrowBelowPx ? 'narrow' : 'wide');
	return resized(base, widthPx, (base.heightPx * widthPx) / base.widthPx);
}
