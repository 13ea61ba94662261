/** One donor in a country: everybody's flows in, bars of the donor and of all others, and what they say, out. */
import type { Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { percent } from '$lib/base/numerals';
import type { StackData } from '$lib/charts/chart-data';
import { oneDonor, withFirst } from '$lib/donors/one-donor';
import { partnersOf, yearsOf } from '$lib/donors/partners';
import type { Indicator } from '$lib/indicators/indicator';
import type { Flows } from '$lib/indicators/read-flows';
import { donorWords } from '$lib/words/messages-donor';
import { quantity } from '$lib/words/quantity';
import { composeDonors } from './compose-donors';

export interface GivingFigure {
	readonly donor: { readonly id: Iso3; readonly name: string };
	readonly told: readonly string[];
	/** absent where nothing is on record */
	readonly chart?: StackData;
}

interface Words {
	readonly language: Language;
	readonly indicator: Indicator;
	readonly nameOf: (iso3: Iso3) => string;
}

export function composeOneDonor(
	flows: Flows,
	donor: Iso3,
	{ language, indicator, nameOf }: Words
): GivingFigure {
	const words = donorWords[language];
	const name = nameOf(donor);
	const years = yearsOf(flows);
	const all = years && partnersOf(flows, years);
	const own = all && oneDonor(all, donor);
	if (!all || !own) return { donor: { id: donor, name }, told: [words.gaveNothing(name)] };
	const { value } = quantity({ ...indicator, digits: 1 }, language);
	const share = percent(own.share * 100, language, own.share < 0.1 ? 1 : 0);
	const told = [
		words.gave(name, value(own.total), share),
		words.place(own.place, own.of, own.years),
		...(own.years > 1
			? [
					words.changed(
						`${value(own.first.value)} (${own.first.year})`,
						`${value(own.last.value)} (${own.last.year})`
					)
				]
			: [])
	];
	const chart = composeDonors(
		withFirst(all, donor),
		indicator,
		language,
		{ nameOf, rest: words.others, empty: words.gaveNothing(name), subject: name },
		1
	);
	return {
		donor: { id: donor, name },
		told,
		chart: { ...chart, language, name: told[0] ?? '', description: told.join(' ') }
	};
}
