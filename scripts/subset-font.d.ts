// The part of subset-font that is used here; the package has no types of its own.
declare module 'subset-font' {
	interface Options {
		readonly targetFormat: 'sfnt' | 'woff2';
		/** an axis fixed at a value */
		readonly variationAxes?: Readonly<Record<string, number>>;
		/** OpenType tags; without it, all features stay */
		readonly keepFeatures?: readonly string[];
		readonly keepAllGlyphs?: boolean;
		readonly noHinting?: boolean;
	}
	/** Resolves to the font with the glyphs of `text` only; rejects on a file it cannot read. */
	export default function subsetFont(
		font: Uint8Array,
		text: string | undefined,
		options: Options
	): Promise<Buffer>;
}
