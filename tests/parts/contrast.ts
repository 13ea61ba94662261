/** WCAG 2 contrast of two sRGB colours, from the tokens as they stand in src/app.css. */
import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const css = readFileSync('src/app.css', 'utf8');
const pairs = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
		([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const
	)
);

export const tokens: readonly string[] = [...pairs.keys()];

/** The colour of a token as #rrggbb; throws where app.css has none of that name. */
export function colour(token: string, theme: Theme): string {
	const pair = pairs.get(token);
	if (!pair) throw new Error(`src/app.css has no colour --${token}`);
	return pair[theme];
}

function luminance(hex: string): number {
	const channels = [1, 3, 5].map((start) => {
		const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * channels[0]! + 0.7152 * channels[1]! + 0.0722 * channels[2]!;
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}
