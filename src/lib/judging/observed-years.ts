/** A basis in, the same without the years that its publishers drew on straight lines between what they observed, out. */
import type { Basis } from '$lib/argument/basis';
import type { Iso3 } from '$lib/base/ids';
import type { Panel } from '$lib/indicators/panel';
import type { Series } from '$lib/indicators/series';
import { interpolatedPlaces } from '$lib/statistics/interpolated';

/** Levels ask for one stated year, counts are whole numbers: only how a series moves is feigned by a ruler. */
const moving: ReadonlySet<string> = new Set(['rise', 'fall', 'step', 'turn', 'spread', 'association']);

function withoutDrawn(series: Series): Series {
	const { observations } = series;
	const drawn = new Set(
		interpolatedPlaces({
			years: observations.map(({ year }) => year),
			values: observations.map(({ value }) => value)
		})
	);
	return drawn.size === 0
		? series
		: { ...series, observations: observations.filter((_, place) => !drawn.has(place)) };
}

/** Each panel is looked through once, whatever the region or window. */
const known = new WeakMap<Panel, Panel>();

function observedPanel(panel: Panel): Panel {
	const found = known.get(panel) ?? {
		...panel,
		series: new Map([...panel.series].map(([country, series]) => [country, withoutDrawn(series)]))
	};
	known.set(panel, found);
	return found;
}

/** What is judged; what is described keeps every value. The year that a series is indexed to may be a drawn one. */
export function observedOnly(basis: Basis): Basis {
	const { piece, panels } = basis;
	if (!moving.has(piece.expect.kind) || piece.indexYear !== undefined) return basis;
	return { ...basis, panels: panels.map(observedPanel) };
}

/** Years of a country that were left out, within the window. */
export function drawnYears({ panels, period: [from, to] }: Basis, observed: Basis, country: Iso3): number {
	const inside = (panel: Panel | undefined) =>
		panel?.series.get(country)?.observations.filter(({ year }) => year >= from && year <= to).length ?? 0;
	return inside(panels[0]) - inside(observed.panels[0]);
}
