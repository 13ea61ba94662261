/** Money of different kinds side by side on one scale, never added: series in, one panel of bars each out. */
import type { MultiplesData } from '$lib/charts/chart-data';
import type { Period } from '$lib/argument/evidence';
import type { Observation } from '$lib/indicators/series';
import type { Unspoken } from './compose-lines';

export interface Money {
	readonly key: string;
	readonly name: string;
	readonly points: readonly Observation[];
	/** «чистый приток, текущие цены» */
	readonly note: string;
}

/** Panels in the order given; one without a value says so. */
export function composeMoney(
	all: readonly Money[],
	domain: Period,
	words: { readonly unit: string; readonly empty: string }
): Unspoken<MultiplesData> {
	const panels = all.map(({ key, name, note, points: known }) => {
		const points = known.filter(({ year }) => year >= domain[0] && year <= domain[1]);
		const subject = { key, label: name, role: 'region' as const };
		return { ...subject, note, lines: points.length ? [{ ...subject, points }] : [] };
	});
	return {
		form: 'multiples',
		unit: words.unit,
		digits: 0,
		panels,
		mark: 'bar',
		shared: true,
		inOneRow: true,
		domain,
		zero: true,
		empty: words.empty
	};
}
