/** A donor as its page shows it: its aid on a map, to conflicts and after them, how steady it is, what changed where it gives. */
import { asIndicatorId, type Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { numeral, percent } from '$lib/base/numerals';
import { yearRange } from '$lib/base/numerals-dates';
import type { DotsData, LinesData } from '$lib/charts/chart-data';
import type { MapData, MapPlace } from '$lib/charts/map-data';
import type { ConflictYear } from '$lib/donors/conflict-share';
import type { DonorCard } from '$lib/donors/donor-cards';
import type { Partners } from '$lib/donors/partners';
import type { Steadiness } from '$lib/donors/steadiness';
import type { Panel } from '$lib/indicators/panel';
import type { Region } from '$lib/indicators/region';
import { donorWords } from '$lib/words/messages-donor';
import type { Shelf } from './shelf';

interface About {
	readonly language: Language;
	readonly shelf: Shelf;
	readonly donor: Iso3;
}

const nameOf = ({ shelf, language }: About, iso3: Iso3) => shelf.countries.get(iso3)?.name[language] ?? iso3;

/** Round enough for a key: most donors give little to many and much to few. */
const steps = [1, 10, 100, 1000] as const;

/** All that is on record, by recipient; members of the region are outlined. */
export function donorMap({ partners, years }: Partners, region: Region, about: About): MapData {
	const { shelf, language, donor } = about;
	const words = donorWords[language].map;
	const place = (iso3: Iso3): MapPlace[] => {
		const country = shelf.countries.get(iso3);
		if (!country) return [];
		const { numeric, latitude, longitude } = country;
		return [
			{
				key: iso3,
				numeric,
				label: country.name[language],
				latitude,
				longitude,
				member: region.members.includes(iso3)
			}
		];
	};
	const known = new Set(partners.map(({ country }) => country));
	const name = words.name(nameOf(about, donor));
	return {
		form: 'map',
		language,
		name,
		description: `${words.unit}, ${yearRange(...years, language)}`,
		unit: words.unit,
		digits: 1,
		values: partners.flatMap(({ country, total }) => place(country).map((one) => ({ ...one, value: total }))),
		absent: region.members.filter((iso3) => !known.has(iso3)).flatMap(place),
		year: years[1],
		years: yearRange(...years, language),
		region: region.name[language],
		noData: words.noData,
		steps,
		ramp: 'sequential'
	};
}

/** Two lines over the years on record: during conflicts and up to five years after them. */
export function conflictLines(
	shares: readonly ConflictYear[],
	years: readonly [number, number],
	language: Language
): LinesData {
	const words = donorWords[language].conflict;
	const points = (of: 'during' | 'after') => shares.map((one) => ({ year: one.year, value: 100 * one[of] }));
	return {
		form: 'lines',
		language,
		name: words.title,
		description: words.lead,
		unit: '%',
		digits: 0,
		lines: [
			{ key: 'during', label: words.during, role: 'region', points: points('during') },
			{ key: 'after', label: words.after, role: 'second', points: points('after') }
		],
		annotations: [],
		domain: years,
		zero: true,
		log: false
	};
}

/** What the lines say: the last year, and all years together by money, not by year. */
export function conflictTold(shares: readonly ConflictYear[], language: Language): readonly string[] {
	const words = donorWords[language].conflict;
	const [first, last] = [shares[0], shares.at(-1)];
	if (!first || !last) return [];
	const sum = (of: (one: ConflictYear) => number) => shares.reduce((all, one) => all + of(one), 0);
	const total = sum((one) => one.total);
	const write = (share: number) => percent(100 * share, language, 0);
	return [
		words.told(write(last.during), write(last.after), last.year),
		words.overall(
			write(sum((one) => one.during * one.total) / total),
			write(sum((one) => one.after * one.total) / total),
			yearRange(first.year, last.year, language)
		)
	];
}

/** This donor's usual change in a year among those of all donors. */
export function steadyDots(ranked: readonly Steadiness[], about: About): DotsData | undefined {
	const words = donorWords[about.language].steady;
	const own = ranked.find((one) => one.donor === about.donor);
	if (!own) return undefined;
	const name = nameOf(about, about.donor);
	return {
		form: 'dots',
		language: about.language,
		name: words.name(name),
		description: words.lead,
		unit: words.unit,
		digits: 0,
		items: [{ key: about.donor, label: name, role: 'region', value: 100 * own.change }],
		absent: [],
		context: {
			label: words.other,
			values: ranked.filter((one) => one.donor !== about.donor).map(({ change }) => 100 * change)
		},
		zero: true,
		log: false
	};
}

export const changedIds = ['vdem-civil-society', 'gdp-per-person-ppp'].map(asIndicatorId);

/** Recipients in numbers: this donor's aid, and what its years saw there; a country unknown to a source has no value. */
export function changedRows(
	{ partners, years }: Partners,
	panels: readonly Panel[],
	most: number,
	about: About
): readonly { readonly head: string; readonly cells: readonly (string | null)[] }[] {
	const { language } = about;
	const arrow = (from: number, to: number, digits: number, span: string) =>
		`${numeral(from, language, digits)} → ${numeral(to, language, digits)} (${span})`;
	return partners.slice(0, most).map(({ country, first, last }) => ({
		head: nameOf(about, country),
		cells: [
			arrow(first.value, last.value, 1, yearRange(first.year, last.year, language)),
			...panels.map((panel, at) => {
				const known = (panel.series.get(country)?.observations ?? []).filter(({ year }) => year >= years[0]);
				const [start, end] = [known[0], known.at(-1)];
				if (!start || !end) return null;
				return arrow(start.value, end.value, at === 0 ? 2 : 0, yearRange(start.year, end.year, language));
			})
		]
	}));
}

/** Donors in numbers, in the order of the table's columns; one without a usual change has too few years. */
export function cardRows(
	cards: readonly DonorCard[],
	{ shelf, language }: Pick<About, 'shelf' | 'language'>
): readonly { readonly id: string; readonly name: string; readonly cells: readonly (string | null)[] }[] {
	const share = (value: number) => percent(100 * value, language, 0);
	return cards.map(({ donor, total, years, recipients, largest, conflict, change }) => ({
		id: donor,
		name: shelf.countries.get(donor)?.name[language] ?? donor,
		cells: [
			numeral(total / Math.max(1, years), language, total / Math.max(1, years) < 100 ? 1 : 0),
			String(years),
			String(recipients),
			share(largest),
			share(conflict),
			change === undefined ? null : share(change)
		]
	}));
}
