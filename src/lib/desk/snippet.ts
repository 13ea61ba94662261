/** Code that loads a view's figures from the shipped files and finds the same slope: view in, R or Python out. */
import type { DeskFigure } from './figure';
import type { Transform } from './view';

export type Tongue = 'R' | 'Python';

export interface SnippetWish {
	/** where the shipped files lie: "https://example.org/data/" */
	readonly folder: string;
	/** the slope within countries as the page tells it; absent without a second indicator */
	readonly slope?: number | undefined;
}

const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(', ');

/** A transform is not repeated in code: the code says which one the page shows. */
function transformNote({ view }: DeskFigure): string[] {
	const name = (transform: Transform) =>
		transform.kind === 'index' ? `index ${transform.year} = 100` : transform.kind;
	const changed = [
		['y', view.yAs],
		['x', view.xAs]
	] as const;
	return changed.flatMap(([role, transform]) =>
		transform.kind === 'as-is' ? [] : [`# on the page ${role} is transformed: ${name(transform)}`]
	);
}

function inR(figure: DeskFigure, { folder, slope }: SnippetWish): string {
	const { columns, period } = figure;
	const countries = [...new Set(figure.rows.map(({ country }) => country))];
	const reads = columns.map(
		({ role, indicator }) =>
			`${role} <- read.csv("${folder}${indicator.path}")[, c("iso3", "year", "value")]; names(${role})[3] <- "${role}"`
	);
	const merge =
		columns.length > 1
			? `d <- Reduce(function(a, b) merge(a, b, all = TRUE), list(${columns.map(({ role }) => role).join(', ')}))`
			: 'd <- y';
	return [
		...reads,
		merge,
		`d <- subset(d, iso3 %in% c(${quoted(countries)}) & year >= ${period[0]} & year <= ${period[1]})`,
		...transformNote(figure),
		...(slope === undefined
			? []
			: [`coef(lm(y ~ x + factor(iso3), d))["x"]  # ${Number(slope.toPrecision(4))}`])
	].join('\n');
}

function inPython(figure: DeskFigure, { folder, slope }: SnippetWish): string {
	const { columns, period } = figure;
	const countries = [...new Set(figure.rows.map(({ country }) => country))];
	const reads = columns.map(
		({ role, indicator }) =>
			`${role} = pd.read_csv("${folder}${indicator.path}")[["iso3", "year", "value"]].rename(columns={"value": "${role}"})`
	);
	const others = columns.slice(1).map(({ role }) => `d = d.merge(${role}, how="outer", on=["iso3", "year"])`);
	return [
		'import pandas as pd',
		...reads,
		'd = y',
		...others,
		`d = d[d.iso3.isin([${quoted(countries)}]) & d.year.between(${period[0]}, ${period[1]})]`,
		...transformNote(figure),
		...(slope === undefined
			? []
			: [
					'p = d.dropna(subset=["x", "y"])',
					'c = p[["x", "y"]] - p.groupby("iso3")[["x", "y"]].transform("mean")',
					`(c.x * c.y).sum() / (c.x ** 2).sum()  # ${Number(slope.toPrecision(4))}`
				])
	].join('\n');
}

/** Lines that anybody can paste: the same countries and years as in the view. */
export const snippet = (tongue: Tongue, figure: DeskFigure, wish: SnippetWish): string =>
	tongue === 'R' ? inR(figure, wish) : inPython(figure, wish);
