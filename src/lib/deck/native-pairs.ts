/** A scatter of countries' years → native pairs: the world in grey, each country's path, straight fits as two points. */
import type { ScatterData } from '$lib/charts/chart-data';
import type { Axis } from '$lib/charts/chart-subject';
import { paints, type NativeAxis, type PairChart, type PairSeries } from './native';

const axis = ({ label, unit, zero, log }: Axis): NativeAxis => ({ title: `${label}, ${unit}`, zero, log });

/** Values that a logarithmic axis cannot show are left out, as on the site. */
export function pairs({ x, y, paths, context, fits }: ScatterData): PairChart {
	const shown = (px: number, py: number) => (!x.log || px > 0) && (!y.log || py > 0);
	const paint = paints(paths);
	const world: PairSeries[] = context
		? [
				{
					name: context.label,
					colour: 'BDB5A7',
					wordColour: '57514A',
					points: context.points.filter((one) => shown(one.x, one.y)).map((one) => [one.x, one.y] as const),
					line: false,
					markers: true,
					faint: true
				}
			]
		: [];
	const own: PairSeries[] = paths.map(({ key, label, points }) => ({
		name: label,
		...paint(key),
		points: points.filter((one) => shown(one.x, one.y)).map((one) => [one.x, one.y] as const),
		line: fits.length === 0,
		markers: true
	}));
	const straight: PairSeries[] = fits.map(({ key, label, from, to }) => ({
		name: label,
		...(key ? paint(key) : { colour: '1F1C18', wordColour: '1F1C18' }),
		points: [from, to],
		line: true,
		markers: false,
		faint: true
	}));
	const series = [...world, ...own, ...straight].filter(({ points }) => points.length > 0);
	return { kind: 'pairs', series, x: axis(x), y: axis(y), digits: y.digits };
}
