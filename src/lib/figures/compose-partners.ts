/** Who gives to a country, or where a donor's aid goes: flows in, bars by year, a table of the largest and sentences out. */
import { asIndicatorId, type Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { numeral, percent } from '$lib/base/numerals';
import { dominantYear, largest, partnersOf, yearsOf, type Partners } from '$lib/donors/partners';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Flows } from '$lib/indicators/read-flows';
import { briefWords } from '$lib/words/messages-brief';
import { counted } from '$lib/words/plural';
import { composeDonors } from './compose-donors';
import type { Shelf } from './shelf';

/** A recipient's file of donors, or a donor's of recipients. */
export type Seen = 'by-recipient' | 'by-donor';

export interface PartnersWish {
	readonly seen: Seen;
	readonly subject: Iso3;
	readonly language: Language;
	readonly shelf: Pick<Shelf, 'catalogue' | 'countries'>;
	readonly only?: ReadonlySet<Iso3> | undefined;
}

/** Rows of the table that a page shows. */
const SHOWN = 8;

function rowsOf(found: Partners, seen: Seen, language: Language, nameOf: (iso3: Iso3) => string) {
	const { table } = briefWords[language];
	const { named, rest } = largest(found, SHOWN);
	const money = (value: number) => numeral(value, language, value < 10 ? 1 : 0);
	const rows = named.map(({ country, total, share, years, perYear }) => ({
		head: nameOf(country),
		cells: [
			money(total),
			percent(share * 100, language, 0),
			String(years),
			perYear === undefined ? null : numeral(perYear, language, 1, 'always')
		]
	}));
	if (rest.partners === 0) return rows;
	const head = (seen === 'by-recipient' ? table.rest : table.restOf)(rest.partners);
	const share = percent(found.total > 0 ? (100 * rest.total) / found.total : 0, language, 0);
	return [...rows, { head, cells: [money(rest.total), share, null, null] }];
}

export type PartnersFigure = NonNullable<ReturnType<typeof composePartners>>;

/**
 * Chart, table and sentences in the words of a page; undefined where nothing is on record.
 * @param only partners that count, for a donor's recipients in one region
 */
export function composePartners(flows: Flows, { seen, subject: iso3, language, shelf, only }: PartnersWish) {
	const years = yearsOf(flows);
	if (!years) return undefined;
	const found = partnersOf(flows, years, only);
	const [first] = found.partners;
	if (!first) return undefined;
	const nameOf = (of: Iso3) => shelf.countries.get(of)?.name[language] ?? of;
	const words = briefWords[language];
	const indicator = indicatorOf(shelf.catalogue, asIndicatorId('oda-gross-bilateral'));
	const share = percent(first.share * 100, language, 0);
	const top = words.topDonor(nameOf(first.country), share, counted('year', first.years, language));
	const peak = dominantYear(found);
	const told = [
		...(seen === 'by-recipient' ? [top] : []),
		...(seen === 'by-recipient' && peak
			? [words.dominant(peak.year, nameOf(peak.country), percent(peak.share * 100, language, 0))]
			: [])
	];
	const chart = composeDonors(found, indicator, language, {
		nameOf,
		rest: words.table.short,
		empty: words.noDonors,
		subject: nameOf(iso3)
	});
	const caption = `${indicator.title[language]}, ${indicator.unit[language]}, ${years[0]}–${years[1]}`;
	return {
		years,
		total: found.total,
		countries: found.partners.map(({ country }) => ({ iso3: country, name: nameOf(country) })),
		told,
		chart: { ...chart, language, name: told[0] ?? caption, description: caption },
		table: {
			caption,
			corner: seen === 'by-recipient' ? words.table.who : words.table.whom,
			columns: [words.table.total, words.table.share, words.table.years, words.table.perYear],
			rows: rowsOf(found, seen, language, nameOf)
		},
		source: indicator.sources.map(({ publisher, title, url, licence }) => ({
			text: `${publisher[language]}, ${title}`,
			url,
			licence: { title: licence.title, url: licence.url }
		}))
	};
}
