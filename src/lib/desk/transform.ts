/** An indicator's panel and a transform in, the panel and the indicator as they are then called out. */
import type { Text } from '$lib/base/language';
import type { Indicator, Wording } from '$lib/indicators/indicator';
import { indexToYear } from '$lib/indicators/index-to-year';
import type { Panel } from '$lib/indicators/panel';
import type { Observation, Series } from '$lib/indicators/series';
import { worldLeast } from '$lib/indicators/world-context';
import { deskMeasureWords } from '$lib/words/messages-desk-measure';
import { unitSize } from '$lib/words/quantity';
import { wordingOf } from '$lib/words/wording';
import type { Transform } from './view';

const each = (panel: Panel, change: (series: Series) => Series): Panel => ({
	...panel,
	series: new Map(
		[...panel.series]
			.map(([country, one]) => [country, change(one)] as const)
			.filter(([, { observations }]) => observations.length)
	)
});

const mapped = (series: Series, change: (one: Observation) => number | undefined): Series => ({
	...series,
	observations: series.observations.flatMap(({ year, value, low, high }) => {
		const scaled = change({ year, value });
		if (scaled === undefined || !Number.isFinite(scaled)) return [];
		const ends = [low, high].map((end) => (end === undefined ? undefined : change({ year, value: end })));
		const [from, to] = ends;
		return [{ year, value: scaled, ...(from !== undefined && to !== undefined && { low: from, high: to }) }];
	})
});

/** Differences between neighbouring years; over a gap there is none, and the source's interval does not carry over. */
const changes = (series: Series): Series => ({
	...series,
	observations: series.observations.flatMap(({ year, value }, at) => {
		const before = series.observations[at - 1];
		return before?.year === year - 1 ? [{ year, value: value - before.value }] : [];
	})
});

/** Mean and standard deviation (n − 1) over the countries of each year; years with fewer than 30 have none. */
function worldYears(panel: Panel): Map<number, { mean: number; sd: number }> {
	const values = new Map<number, number[]>();
	for (const { observations } of panel.series.values())
		for (const { year, value } of observations) {
			const known = values.get(year);
			if (known) known.push(value);
			else values.set(year, [value]);
		}
	const years = new Map<number, { mean: number; sd: number }>();
	for (const [year, all] of values) {
		if (all.length < worldLeast) continue;
		const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
		const sd = Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (all.length - 1));
		if (sd > 0) years.set(year, { mean, sd });
	}
	return years;
}

function zScores(panel: Panel): Panel {
	const years = worldYears(panel);
	return each(panel, (series) =>
		mapped(series, ({ year, value }) => {
			const world = years.get(year);
			return world && (value - world.mean) / world.sd;
		})
	);
}

/** Counts are told for a million people, money for one, in whole units of the currency. */
const peopleFor = ({ scale }: Indicator) => (scale === 'money' ? 1 : 1e6);

/** What a value of the table is multiplied by before it is divided by the population. */
export const perPersonFactor = (indicator: Indicator): number => unitSize(indicator) * peopleFor(indicator);

function perPerson(panel: Panel, population: Panel, indicator: Indicator): Panel {
	const factor = perPersonFactor(indicator);
	return each(panel, (series) => {
		const people = new Map(
			population.series.get(series.country)?.observations.map(({ year, value }) => [year, value])
		);
		return mapped(series, ({ year, value }) => (factor * value) / (people.get(year) ?? Number.NaN));
	});
}

const known = new WeakMap<Panel, Map<string, Panel>>();

function apply(panel: Panel, transform: Transform, population: Panel, indicator: Indicator): Panel {
	switch (transform.kind) {
		case 'as-is':
			return panel;
		case 'index':
			return each(panel, (series) => indexToYear(series, transform.year));
		case 'change':
			return each(panel, changes);
		case 'per-person':
			return perPerson(panel, population, indicator);
		case 'z':
			return zScores(panel);
	}
}

/**
 * The panel after the transform; countries without a value left are left out. What has no answer (an index year that
 * is unknown or zero, a year without population, a world of fewer than 30 countries) is absent, never zero.
 * The same panel and transform give the same object again.
 */
export function transformed(
	panel: Panel,
	transform: Transform,
	population: Panel,
	indicator: Indicator
): Panel {
	const all = known.get(panel) ?? new Map<string, Panel>();
	known.set(panel, all);
	const key = JSON.stringify(transform);
	const made = all.get(key) ?? apply(panel, transform, population, indicator);
	all.set(key, made);
	return made;
}

const text = (write: (language: 'ru' | 'en') => string): Text => ({ ru: write('ru'), en: write('en') });
const whole = (unit: string) => unit.replace(/^млн /, '').replace(/ ?million/, '');

/** The subject of a sentence after the transform; a change is a subject of its own. */
function wordingAs(indicator: Indicator, transform: Transform): Wording {
	const plain = wordingOf(indicator);
	const name = (write: (words: (typeof deskMeasureWords)['en'], name: string) => string) =>
		text((language) => write(deskMeasureWords[language], plain[language]));
	switch (transform.kind) {
		case 'index':
			return { ...plain, ...name((words, one) => words.asIndex(one, transform.year)) };
		case 'change':
			return { gender: 'm', plural: false, ...name((words, one) => words.asChange(one)) };
		case 'per-person':
			return { ...plain, ...name((words, one) => words.asPerPerson(one)) };
		case 'z':
			return { ...plain, ...name((words, one) => words.asZ(one)) };
		case 'as-is':
			return plain;
	}
}

/** The indicator as it is called after the transform: title, unit, digits, range, and how a region is summed up. */
export function indicatorAs(indicator: Indicator, transform: Transform): Indicator {
	if (transform.kind === 'as-is') return indicator;
	const { title, short, unit } = indicator;
	const wording = wordingAs(indicator, transform);
	const base: Indicator = {
		...indicator,
		wording,
		aggregation: { rule: 'median' },
		aggregationReason: text((language) => deskMeasureWords[language].medianReason),
		range: [null, null]
	};
	const named = (write: (words: (typeof deskMeasureWords)['en'], name: string) => string) => ({
		title: text((language) => write(deskMeasureWords[language], title[language])),
		short: text((language) => write(deskMeasureWords[language], short[language]))
	});
	switch (transform.kind) {
		case 'index':
			return {
				...base,
				...named((words, name) => words.titleIndex(name, transform.year)),
				unit: text((language) => deskMeasureWords[language].index(transform.year)),
				scale: 'index',
				digits: 0
			};
		case 'change':
			return {
				...base,
				...named((words, name) => words.titleChange(name)),
				unit: text((language) => deskMeasureWords[language].change(unit[language]))
			};
		case 'per-person':
			return {
				...base,
				...named((words, name) => words.titlePerPerson(name)),
				unit: text((language) =>
					indicator.scale === 'money'
						? deskMeasureWords[language].perPerson(whole(unit[language]))
						: deskMeasureWords[language].perMillion(unit[language])
				),
				range: [0, null],
				digits: 1
			};
		case 'z':
			return {
				...base,
				...named((words, name) => words.titleZ(name)),
				unit: text((language) => deskMeasureWords[language].z),
				scale: 'score',
				digits: 2
			};
	}
}
