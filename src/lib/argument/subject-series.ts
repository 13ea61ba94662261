/** Who a piece speaks about, each with one series: countries, the region as one, or the world. */
import { asIso3 } from '$lib/base/ids';
import { aggregate } from '$lib/indicators/aggregate';
import { indexToYear } from '$lib/indicators/index-to-year';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import { within, type Series } from '$lib/indicators/series';
import { countriesOf, type Basis } from './basis';
import type { Subject } from './finding';
import { spreadSeries } from './spread';

export interface SubjectSeries {
	readonly subject: Subject;
	/** within the basis' period; without observations where nothing is known */
	readonly series: Series;
}

/** The key under which a panel holds the world as one. */
export const worldKey = asIso3('WLD');

const empty = ({ indicator }: Panel, country = worldKey): Series => ({
	indicator,
	country,
	observations: []
});

/** The region's own series: its spread where the piece is about spread, else the indicator's aggregate. */
function regionSeries(basis: Basis, indicator: Indicator, panel: Panel): Series {
	const members = countriesOf(basis);
	if (basis.piece.expect.kind === 'spread') return spreadSeries(indicator, panel, members, basis.period);
	const { observations } = aggregate(indicator, panel, members, basis.population);
	return { ...empty(panel), observations };
}

function worldSeries(basis: Basis, indicator: Indicator, panel: Panel): Series {
	const whole = panel.series.get(worldKey);
	if (whole) return whole;
	return basis.piece.expect.kind === 'spread'
		? spreadSeries(indicator, panel, [...panel.series.keys()], basis.period)
		: empty(panel);
}

/**
 * The series of one of the piece's indicators, for each subject, cut to the period and indexed where the piece asks.
 * @param at which of the piece's indicators, the first by default
 */
export function subjectSeries(basis: Basis, at = 0): readonly SubjectSeries[] {
	const { piece, period } = basis;
	const [indicator, panel] = [basis.indicators[at], basis.panels[at]];
	if (!indicator || !panel) return [];
	const shaped = (series: Series) => {
		const indexed = piece.indexYear === undefined ? series : indexToYear(series, piece.indexYear);
		return within(indexed, period[0], period[1]);
	};
	if (piece.unit === 'world')
		return [{ subject: 'world', series: shaped(worldSeries(basis, indicator, panel)) }];
	if (piece.unit === 'region')
		return [{ subject: 'region', series: shaped(regionSeries(basis, indicator, panel)) }];
	return countriesOf(basis).map((country) => ({
		subject: country,
		series: shaped(panel.series.get(country) ?? empty(panel, country))
	}));
}
