/** What a map shows, as plain values: one year's number for every country that has one, and who the members are. */
import type { Measure, Spoken } from './chart-subject';

export interface MapPlace {
	/** ISO3 */
	readonly key: string;
	/** ISO numeric, three digits; empty where there is none */
	readonly numeric: string;
	readonly label: string;
	/** degrees, for states too small to have a shape and for pointing */
	readonly latitude: number;
	readonly longitude: number;
	/** a member of the region: outlined */
	readonly member: boolean;
}

export interface MapValue extends MapPlace {
	readonly value: number;
}

export interface MapData extends Spoken, Measure {
	readonly form: 'map';
	/** all of one year */
	readonly values: readonly MapValue[];
	/** members without a value in that year, so that the map still finds them */
	readonly absent: readonly MapPlace[];
	readonly year: number;
	/** the years as words, where values are sums over several */
	readonly years?: string;
	/** the region's name, written beside its members */
	readonly region: string;
	readonly noData: string;
	/** rising thresholds; n thresholds make n + 1 steps */
	readonly steps: readonly number[];
	/** what each step is called, where it has a name; else the key writes the thresholds */
	readonly names?: readonly string[];
	readonly ramp: 'sequential' | 'diverging';
}
