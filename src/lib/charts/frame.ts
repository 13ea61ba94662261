/** How large a drawing is and how large its letters are: the sizes that design asks for, and any other width. */

export interface Frame {
	readonly name: 'narrow' | 'wide' | 'glance' | 'brief' | 'slide' | 'preview';
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
		widthPx: 352,
		heightPx: 172,
		tickPx: 12.9,
		labelPx: 13.2,
		linePx: 2,
		gapPx: 11,
		rowPx: 15.5,
		gutterPx: 126,
		ticks: 3
	},
	brief: {
		widthPx: 264,
		heightPx: 110,
		tickPx: 12,
		labelPx: 12.5,
		linePx: 2,
		gapPx: 8,
		rowPx: 15,
		gutterPx: 56,
		ticks: 2
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

/** A drawing in a page: of a figure, of a row at a glance, of a brief, on another page, or on a slide. */
export type PageSize = 'page' | 'glance' | 'brief' | 'embed' | 'slide';

export interface Sent {
	readonly name: 'small' | 'middle' | 'large' | 'only';
	readonly frame: Frame;
	/** shown from this width on */
	readonly fromPx: number;
	/** not stretched beyond this width */
	readonly mostPx: number;
}

/** The drawings that a page is sent with, narrowest first; charts.css shows one of them by the same widths. */
const sent: Readonly<Record<PageSize, readonly Sent[]>> = {
	page: [
		{ name: 'small', frame: frame('narrow'), fromPx: 0, mostPx: 420 },
		{ name: 'large', frame: frame('wide'), fromPx: 480, mostPx: Infinity }
	],
	// One drawing for every width: a page holds many.
	glance: [{ name: 'small', frame: frame('glance'), fromPx: 0, mostPx: Infinity }],
	// And on paper all have one size.
	brief: [{ name: 'small', frame: frame('brief'), fromPx: 0, mostPx: 400 }],
	embed: [
		{ name: 'small', frame: resized(frame('narrow'), 292, 243), fromPx: 0, mostPx: Infinity },
		{
			name: 'middle',
			frame: resized({ ...frame('wide'), gutterPx: 138 }, 440, 249),
			fromPx: 400,
			mostPx: Infinity
		},
		{ name: 'large', frame: resized(frame('wide'), 640, 308), fromPx: 560, mostPx: Infinity }
	],
	/** a slide is drawn in one size and scaled as a whole */
	slide: [{ name: 'small', frame: frame('slide'), fromPx: 0, mostPx: Infinity }]
};

/** The same with heights of one's own, as far as they are given. */
export const sentFrames = (size: PageSize, heightsPx: readonly number[] = []): readonly Sent[] =>
	sent[size].map((one, at) => ({
		...one,
		frame: resized(one.frame, one.frame.widthPx, heightsPx[at] ?? one.frame.heightPx)
	}));

/** One for all widths, where a drawing weighs too much to be sent in several: the shapes of a map. */
export const oneForAll = (all: readonly Sent[]): readonly Sent[] =>
	all.slice(-2, -1).map((one) => ({ ...one, name: 'only', fromPx: 0 }));

/** Which of them a place of that width shows. */
export const sentAt = (widthPx: number, all: readonly Sent[]): Sent =>
	all.findLast(({ fromPx }) => fromPx <= widthPx) ?? (all[0] as Sent);

/**
 * The frame for a place of that width in the page: letters by width, the proportions of the drawing that was sent,
 * so that a redrawn chart takes the very room of that one.
 */
export function frameFor(widthPx: number, all: readonly Sent[]): Frame {
	const { frame: base, mostPx } = sentAt(widthPx, all);
	const width = Math.min(widthPx, mostPx);
	return resized(base, width, (base.heightPx * width) / base.widthPx);
}
