/** Measures, inks and signs of all slides in a file. */
import type { Said } from '$lib/export/carried';

/** Inches on a wide slide. */
export const sides = 0.75;
export const inner = 13.333 - 2 * sides;
export const inks = { ink: '1F1C18', grey: '57514A', rule: 'D9D2C5', pale: 'F3EDE1' } as const;
export const sans = { fontFace: 'Arial', color: inks.ink };
export const plainBox = { margin: 0, wrap: true } as const;

/** Shapes that fonts of every office have. */
export const signs: Readonly<Record<Said['word'], string>> = {
	supports: '▲',
	'supports-in-part': '△',
	contradicts: '▼',
	'contradicts-in-part': '▽',
	mixed: '◆',
	'cannot-tell': '?',
	'no-data': '○'
};

export const hex = (colour: string) => colour.slice(1).toUpperCase();
