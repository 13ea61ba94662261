/** A view's figures as lines of R: base R alone, no package. */
import type { Script, Source } from './snippet-script';

const listed = (texts: readonly string[]) => `c(${texts.map((text) => `"${text}"`).join(', ')})`;

/** The same transforms as transform.ts; what has no answer is left out there and here. */
function changed({ role: v, as, perPerson }: Source, population: string): string[] {
	switch (as.kind) {
		case 'as-is':
			return [];
		case 'index':
			return [
				`${v} <- merge(${v}, setNames(${v}[${v}$year == ${as.year}, c("iso3", "${v}")], c("iso3", "base")))`,
				`${v} <- transform(${v}[${v}$base != 0, ], ${v} = ${v} / base * 100)[, c("iso3", "year", "${v}")]  # ${as.year} = 100`
			];
		case 'change':
			return [
				`${v} <- ${v}[order(${v}$iso3, ${v}$year), ]`,
				`next_year <- c(FALSE, diff(${v}$year) == 1 & ${v}$iso3[-1] == ${v}$iso3[-nrow(${v})])`,
				`${v}$${v} <- c(NA, diff(${v}$${v})); ${v} <- ${v}[next_year, ]  # change from the year before`
			];
		case 'per-person':
			return [
				`people <- read.csv("${population}")[, c("iso3", "year", "value")]; names(people)[3] <- "people"`,
				`${v} <- transform(merge(${v}, people), ${v} = ${perPerson} * ${v} / people)[, c("iso3", "year", "${v}")]`
			];
		case 'z':
			return [
				`n <- ave(${v}$${v}, ${v}$year, FUN = length); s <- ave(${v}$${v}, ${v}$year, FUN = sd)`,
				`${v}$${v} <- (${v}$${v} - ave(${v}$${v}, ${v}$year)) / s; ${v} <- ${v}[n >= 30 & s > 0, ]  # against the world of each year`
			];
	}
}

function fromSite(sources: readonly Source[], { population, countries, period: [from, to] }: Script) {
	const reads = sources.flatMap((source) => [
		`${source.role} <- read.csv("${source.address}")[, c("iso3", "year", "value")]; names(${source.role})[3] <- "${source.role}"`,
		...changed(source, population)
	]);
	const has = (role: Source['role']) => sources.some((one) => one.role === role);
	const dots = sources.filter(({ role }) => role === 'size' || role === 'colour');
	return [
		...reads,
		has('x') ? 'd <- merge(y, x, all = TRUE)' : 'd <- y',
		...dots.map(({ role }) => `d <- merge(d, ${role}, all.x = TRUE)`),
		`d <- subset(d, iso3 %in% ${listed(countries)} & year >= ${from} & year <= ${to})`
	];
}

export function inR(script: Script): string[] {
	const { sources, file, rows, slope } = script;
	const among = slope?.countries ? `subset(d, iso3 %in% ${listed(slope.countries)})` : 'd';
	return [
		...(sources
			? fromSite(sources, script)
			: [
					`d <- read.csv("${file.name}", check.names = FALSE, encoding = "UTF-8")`,
					`names(d)[3 + seq_len(${file.roles.length})] <- ${listed(file.roles)}`
				]),
		`nrow(d)  # ${rows}`,
		...(slope ? [`coef(lm(y ~ x + factor(iso3), ${among}))["x"]  # ${slope.value}`] : [])
	];
}
