/** Who gives to a country, or whom a donor gives to: partners by size → bars of the largest and the rest, year by year. */
import type { StackData } from '$lib/charts/chart-data';
import type { Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Partners } from '$lib/donors/partners';
import type { Indicator } from '$lib/indicators/indicator';
import type { Unspoken } from './compose-lines';

/** Named parts; more cannot be told apart. */
const NAMED = 3;

export interface DonorWords {
	readonly nameOf: (country: Iso3) => string;
	readonly rest: string;
	readonly empty: string;
	readonly subject: string;
}

/**
 * Years in which nobody is on record stay without a bar.
 * @param most partners drawn by themselves
 */
export function composeDonors(
	{ partners, byYear, years }: Partners,
	indicator: Indicator,
	language: Language,
	words: DonorWords,
	most = NAMED
): Unspoken<StackData> {
	const named = partners.slice(0, most);
	const bars = byYear
		.filter((one) => one.partners > 0)
		.map(({ year, value }) => {
			const own = named.map(({ country, flows }) => [
				country,
				flows.find((one) => one.year === year)?.value ?? 0
			]);
			const rest = value - own.reduce((sum, [, amount]) => sum + Number(amount), 0);
			return {
				year,
				parts: Object.fromEntries([...own, ['rest', Math.max(0, rest)]]) as Record<string, number>
			};
		});
	const hasRest = partners.length > most;
	return {
		form: 'stack',
		unit: indicator.unit[language],
		digits: 0,
		panels: [{ key: 'all', label: words.subject, role: 'region', bars }],
		parts: [
			...named.map(({ country }) => ({ key: country, label: words.nameOf(country) })),
			...(hasRest ? [{ key: 'rest', label: words.rest }] : [])
		],
		domain: years,
		share: false,
		empty: words.empty
	};
}
