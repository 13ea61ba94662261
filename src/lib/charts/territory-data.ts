/** Who is in a region, as a map shows it: its members in their colours among their neighbours. */
import type { Spoken } from './chart-subject';

export interface TerritoryPlace {
	/** ISO3 */
	readonly key: string;
	/** ISO numeric, three digits; empty where there is none */
	readonly numeric: string;
	readonly label: string;
	/** degrees, of the label and of the dot for states too small to have a shape */
	readonly latitude: number;
	readonly longitude: number;
	/** what is said of it: "20 m people (2024)" */
	readonly told: string;
}

export interface TerritoryData extends Spoken {
	readonly form: 'territory';
	readonly members: readonly TerritoryPlace[];
	/** heads of the table: country, and what is said of it */
	readonly columns: readonly [country: string, told: string];
}
