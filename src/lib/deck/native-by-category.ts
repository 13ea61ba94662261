/** Forms that compare countries → lines between two stretches, or lying bars, one for each country. */
import type { DivergingData, DotsData, SlopeData } from '$lib/charts/chart-data';
import type { MapData } from '$lib/charts/map-data';
import { paints, partColour, type CategoryChart, type NativeSeries } from './native';

function slope({ items, from, to, unit, digits, zero, log }: SlopeData): CategoryChart {
	const paint = paints(items);
	const series = items.map(({ key, label, role, start, end }) => ({
		name: label,
		...paint(key),
		values: [start, end],
		...(role === 'context' && { faint: true })
	}));
	return {
		kind: 'lines',
		stacked: false,
		categories: [from, to].map((text) => text.replaceAll('\u2060', '')),
		series,
		unit,
		digits,
		zero,
		log,
		every: 1
	};
}

const lying = (
	categories: readonly string[],
	series: readonly NativeSeries[],
	{ unit, digits }: { readonly unit: string; readonly digits: number },
	log = false
): CategoryChart => ({
	kind: 'bars',
	stacked: false,
	categories,
	series,
	unit,
	digits,
	zero: !log,
	log,
	every: 1
});

const ink = { colour: '33495E', wordColour: '33495E' };

function dots(data: DotsData): CategoryChart {
	const { items, absent } = data;
	const ranged = items.some(({ low, high }) => low !== undefined && high !== undefined);
	const up = items.map(({ value, high }) => (high === undefined ? null : high - value));
	const down = items.map(({ value, low }) => (low === undefined ? null : value - low));
	const none = absent.map(() => null);
	const series = {
		name: data.unit,
		...ink,
		values: [...items.map(({ value }) => value), ...none],
		...(ranged && { reach: { up: [...up, ...none], down: [...down, ...none] } })
	};
	const names = items.map(({ label, year }) => (year === undefined ? label : `${label} (${year})`));
	return lying([...names, ...absent.map(({ label }) => label)], [series], data, data.log);
}

/** Of a map the members of the region: the rest of the world has no room on a slide. */
function map(data: MapData): CategoryChart {
	const members = data.values.filter(({ member }) => member);
	const shown = members.length ? members : data.values.slice(0, 12);
	const names = shown.map(({ label }) => `${label} (${data.year})`);
	const absent = data.absent.filter(({ member }) => member);
	const values = [...shown.map(({ value }) => value), ...absent.map(() => null)];
	const series = { name: data.unit, ...ink, values };
	return lying([...names, ...absent.map(({ label }) => label)], [series], data);
}

function diverging(data: DivergingData): CategoryChart {
	const labels = [...new Set(data.rows.flatMap(({ bars }) => bars.map(({ label }) => label)))];
	const colour = (at: number) => partColour(at === 0 ? 0 : 3);
	const series = labels.map((label, at) => ({
		name: label,
		colour: colour(at),
		wordColour: colour(at),
		values: [
			...data.rows.map(({ bars }) => bars.find((bar) => bar.label === label)?.value ?? null),
			...data.absent.map(() => null)
		]
	}));
	return lying(
		[...data.rows, ...data.absent].map(({ label }) => label),
		series,
		data
	);
}

export function byCategory(data: SlopeData | DotsData | MapData | DivergingData): CategoryChart {
	switch (data.form) {
		case 'slope':
			return slope(data);
		case 'dots':
			return dots(data);
		case 'map':
			return map(data);
		case 'diverging':
			return diverging(data);
	}
}
