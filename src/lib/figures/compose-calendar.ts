/** Protest day by day: material → chart data. */
import type { CalendarData } from '$lib/charts/chart-data';
import { countriesOf } from '$lib/argument/basis';
import type { Unspoken } from './compose-lines';
import type { FigureLabels } from './labels';
import type { Material } from './material';
import { chartSubject } from './subjects';

/** Answers of the state that are force against the people who protest. */
export const force: ReadonlySet<string> = new Set([
	'arrests',
	'beatings',
	'dispersal',
	'killings',
	'shootings'
]);

const told = (codes: readonly string[], words: Readonly<Record<string, string>>, none: string) =>
	codes.map((code) => words[code] ?? code).join(', ') || none;

/** One row a country, one mark an event; a year is blank where the source does not cover the country. */
export function composeCalendar(material: Material, labels: FigureLabels): Unspoken<CalendarData> {
	const { events, panels, period } = material;
	const calendar = labels;
	const countries = countriesOf(material);
	const rows = countries.map((country) => {
		const years = panels[0]?.series.get(country)?.observations.map(({ year }) => year) ?? [];
		const covered = years.length ? [[Math.min(...years), Math.max(...years)] as const] : [];
		return { ...chartSubject(country, material, labels), covered };
	});
	const inside = events.filter(({ country, start }) => {
		const year = Number(start.slice(0, 4));
		return countries.includes(country) && year >= period[0] && year <= period[1];
	});
	// Only what the drawing needs: a page cannot be sent what is not a plain value.
	const { force: forced, noForce, day, size, demand, response } = labels;
	return {
		form: 'calendar',
		rows,
		events: inside.map(({ country, start, size, demands, responses }) => ({
			key: country,
			day: start,
			...(size !== undefined && { size }),
			demand: told(demands, calendar.demands, calendar.noDemand),
			response: told(responses, calendar.responses, calendar.noResponse),
			force: responses.some((one) => force.has(one))
		})),
		sizes: calendar.sizes,
		unknownSize: calendar.unknownSize,
		words: { force: forced, noForce, day, size, demand, response },
		domain: period
	};
}
