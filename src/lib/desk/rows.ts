/** A view's numbers, a row for each country and year: what is drawn, listed and downloaded comes from here. */
import type { Iso3 } from '$lib/base/ids';
import type { Period } from '$lib/argument/evidence';
import type { Panel } from '$lib/indicators/panel';
import type { DeskMaterial } from './material';
import { roles, type Role } from './view';

export interface DeskRow {
	readonly country: Iso3;
	readonly year: number;
	/** by the part they play; absent where there is no value */
	readonly values: Readonly<Partial<Record<Role, number>>>;
	/** the source's interval of the outcome */
	readonly low?: number;
	readonly high?: number;
}

/**
 * Rows of the members, or of everyone where the view asks for all countries, by country and year. Behind a scatter the
 * others are kept apart, so that none stands there twice.
 */
export function rowsOf(material: DeskMaterial): readonly DeskRow[] {
	const { view, everyone, members } = material;
	return rowsFor(view.world === 'all' && view.form !== 'scatter' ? everyone : members, material);
}

/** Rows of these countries within the years shown; a year enters where the outcome or the driver is known. */
export function rowsFor(
	countries: readonly Iso3[],
	{ measured, period: [from, to] }: DeskMaterial
): readonly DeskRow[] {
	const named = roles.flatMap((role) => {
		const panel = measured[role]?.panel;
		return panel ? [{ role, panel }] : [];
	});
	return countries.flatMap((country) => yearsOf(country, named, [from, to]).filter(isKnown));
}

const isKnown = (row: DeskRow | undefined): row is DeskRow =>
	row !== undefined && (row.values.y !== undefined || row.values.x !== undefined);

/** A place for each year of the period: thousands of rows behind a scatter need neither a map nor a sort. */
function yearsOf(
	country: Iso3,
	named: readonly { readonly role: Role; readonly panel: Panel }[],
	[from, to]: Period
): readonly (DeskRow | undefined)[] {
	const years = Array.from<Growing | undefined>({ length: Math.max(0, to - from + 1) });
	for (const { role, panel } of named)
		for (const { year, value, low, high } of panel.series.get(country)?.observations ?? []) {
			if (year < from || year > to) continue;
			const row = (years[year - from] ??= { country, year, values: {} });
			row.values[role] = value;
			if (role === 'y' && low !== undefined && high !== undefined) [row.low, row.high] = [low, high];
		}
	return years;
}

/** A row while its values are gathered. */
interface Growing {
	readonly country: Iso3;
	readonly year: number;
	readonly values: Partial<Record<Role, number>>;
	low?: number;
	high?: number;
}

/** A row in which outcome and driver are both known. */
export interface PairedRow extends DeskRow {
	readonly values: Readonly<Partial<Record<Role, number>>> & { readonly x: number; readonly y: number };
}

export const isPaired = (row: DeskRow): row is PairedRow =>
	row.values.x !== undefined && row.values.y !== undefined;

/** Rows of each country, in their order. */
export function byCountry<Row extends DeskRow>(rows: readonly Row[]): ReadonlyMap<Iso3, readonly Row[]> {
	const found = new Map<Iso3, Row[]>();
	for (const row of rows) {
		const own = found.get(row.country);
		if (own) own.push(row);
		else found.set(row.country, [row]);
	}
	return found;
}
