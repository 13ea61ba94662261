/** A country as readers meet it: code, names, and the groups it belongs to. */
import type { Iso3 } from '$lib/base/ids';
import type { Text } from '$lib/base/language';

export type IncomeGroup = 'low' | 'lower-middle' | 'upper-middle' | 'high';

export interface Country {
	readonly iso3: Iso3;
	readonly iso2: string;
	/** ISO 3166 numeric, three digits; empty where ISO has none (Kosovo) */
	readonly numeric: string;
	readonly name: Text;
	/** UN M49 subregion, as code ("143") and name */
	readonly subregion: { readonly code: string; readonly name: Text };
	/** World Bank income group; absent where it classifies none */
	readonly income?: IncomeGroup;
	/** degrees */
	readonly latitude: number;
	readonly longitude: number;
	/** other names under which readers look for it, in any language */
	readonly aliases: readonly string[];
}
