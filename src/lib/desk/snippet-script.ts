/** What code needs to load a view's figures, from the shipped files or from the view's own file once downloaded: view in, addresses, countries, steps out. */
import type { DeskColumn, DeskFigure } from './figure';
import { fileName } from './file';
import { asIs, type Role, type Transform } from './view';

export interface SnippetWish {
	/** where the shipped files lie: "https://example.org/data/" */
	readonly folder: string;
	/** from the shipped files, or from the view's own file after it was downloaded */
	readonly from: 'site' | 'file';
	/** the slope within countries as the page tells it; absent without a second indicator */
	readonly slope?: number | undefined;
}

/** A column as code reads it. */
export interface Source {
	readonly role: Role;
	readonly address: string;
	readonly as: Transform;
	/** value of a total for one person, or a million of them, in whole units */
	readonly perPerson: number;
}

/** What either tongue writes down. */
export interface Script {
	/** absent where the view's own file is read */
	readonly sources?: readonly Source[];
	readonly population: string;
	/** the view's own file and the roles of its columns from the fourth on */
	readonly file: { readonly name: string; readonly roles: readonly Role[] };
	readonly countries: readonly string[];
	readonly period: readonly [number, number];
	readonly rows: number;
	/** told to four figures, and the countries it is found in where those are not all that are shown */
	readonly slope?: { readonly value: string; readonly countries?: readonly string[] };
}

/** A reader's own table lies on no server: its numbers are in the file alone. */
export const isShipped = ({ columns }: Pick<DeskFigure, 'columns'>): boolean =>
	columns.every(({ indicator }) => !indicator.own);

function slopeOf({ members }: DeskFigure, shown: readonly string[], slope: number) {
	const others = shown.some((country) => !members.some((one) => one === country));
	return { value: String(Number(slope.toPrecision(4))), ...(others && { countries: members }) };
}

export function scriptOf(figure: DeskFigure, { folder, from, slope }: SnippetWish): Script {
	const { columns, period, rows, view } = figure;
	const countries = [...new Set(rows.map(({ country }) => country))];
	const transform = (role: Role) => (role === 'y' ? view.yAs : role === 'x' ? view.xAs : asIs);
	const source = ({ role, indicator, perPerson }: DeskColumn): Source => ({
		role,
		address: `${folder}${indicator.path}`,
		as: transform(role),
		perPerson
	});
	const sited = from === 'site' && isShipped(figure);
	return {
		...(sited && { sources: columns.map(source) }),
		population: `${folder}indicators/population/population.csv`,
		file: { name: `${fileName(figure)}.csv`, roles: columns.map(({ role }) => role) },
		countries,
		period,
		rows: rows.length,
		...(slope !== undefined && { slope: slopeOf(figure, countries, slope) })
	};
}
