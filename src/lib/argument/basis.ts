/** The numbers that a piece of evidence is described and judged from: one reader's region and period. */
import type { Iso3 } from '$lib/base/ids';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import type { Region } from '$lib/indicators/region';
import type { Evidence, Period } from './evidence';

export interface Basis {
	readonly piece: Evidence;
	/** in the order of the piece's indicators, and a panel for each */
	readonly indicators: readonly Indicator[];
	readonly panels: readonly Panel[];
	/** weights of population-weighted aggregates */
	readonly population: Panel;
	readonly region: Region;
	/** the years looked at: the piece's own, or the reader's */
	readonly period: Period;
}

/** Countries a piece is about: those it names itself, else the region's members. */
export const countriesOf = ({ piece, region }: Pick<Basis, 'piece' | 'region'>): readonly Iso3[] =>
	piece.only ?? region.members;
