/** An event that readers would ask about when they see a bend in a line: data/events/annotations.csv. */
import type { Iso3 } from '$lib/base/ids';
import type { Text } from '$lib/base/language';

export interface Landmark {
	readonly id: string;
	readonly country: Iso3;
	/** years; `to` only where it lasted beyond one */
	readonly from: number;
	readonly to?: number;
	readonly label: Text;
}
