/** A view's figures as lines of Python with pandas. */
import type { Script, Source } from './snippet-script';

const listed = (texts: readonly string[]) => `[${texts.map((text) => `"${text}"`).join(', ')}]`;

/** The same transforms as transform.ts; what has no answer is left out there and here. */
function changed({ role: v, as, perPerson }: Source, population: string): string[] {
	switch (as.kind) {
		case 'as-is':
			return [];
		case 'index':
			return [
				`${v} = ${v}.merge(${v}[${v}.year == ${as.year}][["iso3", "${v}"]].rename(columns={"${v}": "base"}), on="iso3")`,
				`${v} = ${v}[${v}.base != 0].assign(${v}=lambda t: t["${v}"] / t.base * 100).drop(columns="base")  # ${as.year} = 100`
			];
		case 'change':
			return [
				`${v} = ${v}.sort_values(["iso3", "year"])`,
				`by = ${v}.groupby("iso3")`,
				`${v} = ${v}.assign(${v}=by["${v}"].diff().where(by.year.diff() == 1)).dropna()  # change from the year before`
			];
		case 'per-person':
			return [
				`people = pd.read_csv("${population}")[["iso3", "year", "value"]].rename(columns={"value": "people"})`,
				`${v} = ${v}.merge(people, on=["iso3", "year"])`,
				`${v} = ${v}.assign(${v}=${perPerson} * ${v}["${v}"] / ${v}.people).drop(columns="people")`
			];
		case 'z':
			return [
				`by = ${v}.groupby("year")["${v}"]`,
				`z = (${v}["${v}"] - by.transform("mean")) / by.transform("std")`,
				`${v} = ${v}.assign(${v}=z.where(by.transform("count") >= 30)).dropna()  # against the world of each year`
			];
	}
}

function fromSite(sources: readonly Source[], { population, countries, period: [from, to] }: Script) {
	const reads = sources.flatMap((source) => [
		`${source.role} = pd.read_csv("${source.address}")[["iso3", "year", "value"]].rename(columns={"value": "${source.role}"})`,
		...changed(source, population)
	]);
	const has = (role: Source['role']) => sources.some((one) => one.role === role);
	const dots = sources.filter(({ role }) => role === 'size' || role === 'colour');
	return [
		...reads,
		has('x') ? 'd = y.merge(x, how="outer", on=["iso3", "year"])' : 'd = y',
		...dots.map(({ role }) => `d = d.merge(${role}, how="left", on=["iso3", "year"])`),
		`d = d[d.iso3.isin(${listed(countries)}) & d.year.between(${from}, ${to})]`
	];
}

export function inPython(script: Script): string[] {
	const { sources, file, rows, slope } = script;
	const names = file.roles.map((role) => `"${role}"`).join(', ');
	const among = slope?.countries ? `d[d.iso3.isin(${listed(slope.countries)})]` : 'd';
	return [
		'import pandas as pd',
		...(sources
			? fromSite(sources, script)
			: [
					`d = pd.read_csv("${file.name}")`,
					`d.columns = ["iso3", "country", "year", ${names}, *d.columns[${3 + file.roles.length}:]]`
				]),
		`len(d)  # ${rows}`,
		...(slope
			? [
					`p = ${among}.dropna(subset=["x", "y"])`,
					'c = p[["x", "y"]] - p.groupby("iso3")[["x", "y"]].transform("mean")',
					`(c.x * c.y).sum() / (c.x ** 2).sum()  # ${slope.value}`
				]
			: [])
	];
}
