/** How colours look and differ: sRGB hex in, OKLab distances with each kind of sight, lightness and contrast out. */

export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan';
export const sights: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan'];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const simulated: Readonly<Record<Exclude<Sight, 'normal'>, Matrix>> = {
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};
/** Ottosson (2020), linear sRGB to cone response and on to OKLab. */
const toCones: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
];
const toLab: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
	const row = (index: 0 | 1 | 2) => matrix[index][0] * a + matrix[index][1] * b + matrix[index][2] * c;
	return [row(0), row(1), row(2)];
};

/** Linear light of "#rrggbb". */
export function linear(hex: string): Triple {
	const part = (at: number) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return [part(1), part(3), part(5)];
}

const clamped = (value: number) => Math.min(1, Math.max(0, value));

/** OKLab × 100 of a colour as that sight sees it. */
export function seen(hex: string, sight: Sight): Triple {
	const light = linear(hex);
	const [r, g, b] = sight === 'normal' ? light : times(simulated[sight], light);
	const [l, m, s] = times(toCones, [clamped(r), clamped(g), clamped(b)]);
	const [light100, a, bb] = times(toLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
	return [light100 * 100, a * 100, bb * 100];
}

/** Distance of two colours, OKLab × 100. */
export function distance(one: string, other: string, sight: Sight): number {
	const [a, b] = [seen(one, sight), seen(other, sight)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The nearest two of a set. */
export const nearestPair = (colours: readonly string[], sight: Sight) =>
	Math.min(...pairs(colours).map(([one, other]) => distance(one, other, sight)));

/** The smallest difference in OKLab lightness × 100, which is what greyscale leaves. */
export const greyStep = (colours: readonly string[]) =>
	Math.min(...pairs(colours).map(([a, b]) => Math.abs(greyOf(a) - greyOf(b))));

const pairs = (colours: readonly string[]) =>
	colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const));

const luminance = (hex: string) => {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** OKLab lightness × 100 of a colour printed in grey. */
const greyOf = (hex: string) => Math.cbrt(luminance(hex)) * 100;

/** Contrast ratio as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}
