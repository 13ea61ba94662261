/** Facts for pieces that are shown and never judged: material → the sentences of their answer, none where another answer fits. */
import { sum } from 'd3';
import { countriesOf } from '$lib/argument/basis';
import type { Subject } from '$lib/argument/finding';
import type { Period } from '$lib/argument/evidence';
import { numeral, percent } from '$lib/base/numerals';
import type { Indicator } from '$lib/indicators/indicator';
import { composition, events, ranking, steps, type PartOfWhole, type Ranked } from '$lib/words/described';
import { listed } from '$lib/words/list';
import type { Field, NumberPart, Piece } from '$lib/words/parts';
import { counted, russianCase } from '$lib/words/plural';
import { quantity } from '$lib/words/quantity';
import { force } from './compose-calendar';
import { mapYear, namedSteps } from './compose-fields';
import { partsOf, total } from './compose-stack';
import { nameOf, type Material } from './material';

interface From {
	readonly indicator: Indicator;
	readonly subjects: readonly Subject[];
	readonly years: Period;
}

const part = (
	field: Field,
	number: number,
	shown: string,
	{ indicator, subjects, years }: From
): NumberPart => ({
	number,
	shown,
	indicator: indicator.id,
	subjects,
	years,
	field
});

/** Parts named in a sentence. */
const mostNamed = 4;

/** Flows are summed over the period; what is counted anew each year is told for its last year. */
function stacked(material: Material): Piece[] {
	const { indicators, language, period, region } = material;
	const [first] = indicators;
	if (!first) return [];
	const all = [...partsOf(material)];
	const flows = first.scale === 'count' || first.scale === 'money';
	const last = Math.max(
		...all.flatMap((one) => one.series.flatMap(({ series }) => series.observations.map(({ year }) => year)))
	);
	const years: Period = flows ? period : [last, last];
	const amountOf = (one: (typeof all)[number]) =>
		flows
			? total(one)
			: sum(one.series, ({ series }) => series.observations.find(({ year }) => year === last)?.value ?? 0);
	const amounts = all.map((one) => ({ one, amount: amountOf(one) })).sort((a, b) => b.amount - a.amount);
	const whole = sum(amounts, ({ amount }) => amount);
	if (whole === 0) return [];
	const told = amounts.slice(0, mostNamed).map(({ one, amount }): PartOfWhole => {
		const at = Math.max(
			0,
			indicators.findIndex(({ id }) => id === one.key)
		);
		const indicator = indicators[at] ?? first;
		const subjects =
			indicators.length > 1 ? (['region'] as const) : region.members.filter((id) => id === one.key);
		const from = { indicator, subjects, years };
		return {
			label: one.label,
			amount: part('value', amount, quantity(indicator, language).value(amount), from),
			share: part('share', (amount / whole) * 100, percent((amount / whole) * 100, language), from)
		};
	});
	return [composition(told, years, language)];
}

/** Highest and lowest of the shown countries in one year, with their places among all. */
function ranked(material: Material): Piece[] {
	const {
		indicators: [indicator],
		panels: [panel],
		language,
		period
	} = material;
	if (!indicator || !panel) return [];
	const year = mapYear(panel, period);
	const at = (iso3: Subject) =>
		iso3 === 'region' || iso3 === 'world'
			? undefined
			: panel.series.get(iso3)?.observations.find((one) => one.year === year)?.value;
	const known = countriesOf(material)
		.flatMap((iso3) => {
			const value = at(iso3);
			return value === undefined ? [] : [{ iso3, value }];
		})
		.sort((a, b) => b.value - a.value);
	const named = namedSteps(indicator, material);
	if (named.length) {
		const groups = named.map((step, value) => ({
			step,
			names: listed(
				known.filter((one) => Math.round(one.value) === value).map(({ iso3 }) => nameOf(material, iso3)),
				language
			)
		}));
		return [steps(indicator.short[language], groups.filter(({ names }) => names).reverse(), year, language)];
	}
	const all = [...panel.series.keys()].flatMap((iso3) => at(iso3) ?? []);
	const placed = ({ iso3, value }: (typeof known)[number]): Ranked => {
		const from = { indicator, subjects: [iso3], years: [year, year] as const };
		const rank = all.filter((one) => one > value).length + 1;
		return {
			name: nameOf(material, iso3),
			value: part('value', value, quantity(indicator, language).value(value), from),
			rank: part('rank', rank, numeral(rank, language), from),
			of: part(
				'countries',
				all.length,
				language === 'ru'
					? `${all.length} ${russianCase('country', all.length, 'genitive')}`
					: counted('country', all.length, 'en'),
				from
			)
		};
	};
	const [highest, lowest] = [known[0], known.length > 1 ? known.at(-1) : undefined];
	return highest ? [ranking(placed(highest), lowest && placed(lowest), year, language)] : [];
}

/** Recorded events of the region's members inside the period. */
function recorded(material: Material): Piece[] {
	const {
		indicators: [indicator],
		language,
		period
	} = material;
	if (!indicator) return [];
	const members = countriesOf(material);
	const inside = material.events.filter(({ country, start }) => {
		const year = Number(start.slice(0, 4));
		return members.includes(country) && year >= period[0] && year <= period[1];
	});
	const count = (subjects: readonly Subject[], number: number, shown = numeral(number, language)) =>
		part('events', number, shown, { indicator, subjects, years: period });
	const of = (iso3: Subject) => inside.filter(({ country }) => country === iso3).length;
	const byCountry = [...members].sort((a, b) => of(b) - of(a)).slice(0, 6);
	const forced = inside.filter(({ responses }) => responses.some((one) => force.has(one))).length;
	return events(
		{
			all: count(members, inside.length, counted('protest', inside.length, language)),
			byCountry: byCountry.map((iso3) => ({ name: nameOf(material, iso3), events: count([iso3], of(iso3)) })),
			forced: count(members, forced)
		},
		period,
		language
	);
}

/** Sentences as pieces, empty where the story of start and end is the answer. */
export function describedPieces(material: Material): readonly Piece[] {
	const { expect, form } = material.piece;
	if (expect.kind !== 'describe') return [];
	if (form === 'stack') return stacked(material);
	if (form === 'dots' || form === 'map') return ranked(material);
	return form === 'calendar' ? recorded(material) : [];
}
