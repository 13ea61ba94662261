/** Money beside aid for one country: a country and years in, one panel of bars for each kind and why they are no sum out. */
import { asIndicatorId, type Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Period } from '$lib/argument/evidence';
import type { MultiplesData } from '$lib/charts/chart-data';
import { addable, sumOf } from '$lib/indicators/addable';
import { indicatorOf } from '$lib/indicators/catalogue';
import { briefWords } from '$lib/words/messages-brief';
import { composeMoney } from './compose-money';
import type { Stock } from './gather';

/** Flows beside aid; more than one indicator under a name are parts that may be added. */
const besideAid = {
	aid: ['oda-received-constant'],
	remittances: ['remittances-current'],
	investment: ['fdi-current'],
	china: ['china-oda-like', 'china-other-official']
} as const;

/** The years of the page as it was built. */
export const moneyYears: Period = [2000, 2023];

export interface BriefMoney {
	readonly chart: MultiplesData;
	/** why they are no sum */
	readonly refused: string | undefined;
	readonly sources: readonly string[];
}

/** Undefined where nothing of any kind is known. */
export async function briefMoney(
	iso3: Iso3,
	{ shelf, library }: Pick<Stock, 'shelf' | 'library'>,
	language: Language,
	years: Period = moneyYears
): Promise<BriefMoney | undefined> {
	const words = briefWords[language];
	const all = await Promise.all(
		(['aid', 'remittances', 'investment', 'china'] as const).map(async (key) => {
			const indicators = besideAid[key].map((id) => indicatorOf(shelf.catalogue, asIndicatorId(id)));
			const panels = await Promise.all(indicators.map(({ id }) => library.panel(id)));
			const bundle = addable(indicators);
			const points = 'refused' in bundle ? [] : sumOf(bundle, panels, iso3);
			return { key, name: words.moneyNames[key], note: words.moneyNotes[key], points, indicators };
		})
	);
	if (all.every(({ points }) => points.length === 0)) return undefined;
	const indicators = all.flatMap((one) => one.indicators);
	const together = addable(indicators);
	const chart = composeMoney(all, years, { unit: words.moneyUnit, empty: words.noValue });
	return {
		chart: { ...chart, language, name: words.money, description: words.moneyLead },
		refused: 'refused' in together ? words.refusals[together.refused] : undefined,
		sources: [
			...new Set(indicators.flatMap(({ sources }) => sources.map(({ publisher }) => publisher[language])))
		]
	};
}
