/** Events in a chart: of all that happened in the shown countries, the two at which their own lines bend most. */
import { extent } from 'd3';
import { countriesOf } from '$lib/argument/basis';
import type { Annotation, Line } from '$lib/charts/chart-subject';
import type { Indicator } from '$lib/indicators/indicator';
import type { Landmark } from '$lib/indicators/landmark';
import { nameOf, type Material } from './material';

/** A chart holds no more. */
const most = 2;
/** A line that moves by less than this share of its own range does not bend. */
const leastBend = 0.12;

/** How far a line moves from the year before an event to the year after its end, as a share of its range. */
function bend(line: Line | undefined, { from, to = from }: Landmark): number {
	if (!line) return 0;
	const at = (year: number) => line.points.find((point) => point.year === year)?.value;
	const [low = 0, high = 0] = extent(line.points, ({ value }) => value);
	const [before, after] = [at(from - 1), at(to + 1) ?? at(to)];
	if (before === undefined || after === undefined || high === low) return 0;
	return Math.abs(after - before) / (high - low);
}

interface Event {
	readonly landmark: Landmark;
	/** everyone it happened to */
	readonly members: number;
	readonly bend: number;
}

/** Public life, as protest is counted and as experts see it. */
const isPolitical = ({ topic, measurement }: Indicator) =>
	topic === 'protest' || measurement === 'expert-coded';

/** An uprising says nothing beside money, health or cables; years of war and independence bear on everything. */
const bears = ({ landmark, members }: Event, { indicators: [indicator] }: Material) =>
	members > 1 || landmark.to !== undefined || (indicator !== undefined && isPolitical(indicator));

/** What happened to the shown countries inside the period; of a country in one year only the first. */
function ofThese({ landmarks, period }: Material, shown: ReadonlySet<string>): Landmark[] {
	const inside = landmarks.filter(
		({ country, from }) => shown.has(country) && from > period[0] && from <= period[1]
	);
	const firsts = new Map(inside.toReversed().map((one) => [`${one.country} ${one.from}`, one]));
	return inside.filter((one) => firsts.get(`${one.country} ${one.from}`) === one);
}

/** One event for those of the same name and year. */
function eventsOf(material: Material, lines: readonly Line[], shown: ReadonlySet<string>): Event[] {
	const events = new Map<string, Event>();
	for (const landmark of ofThese(material, shown)) {
		const key = `${landmark.from} ${landmark.label.en}`;
		const known = events.get(key);
		const line =
			lines.find((one) => one.key === landmark.country) ?? lines.find(({ role }) => role === 'region');
		events.set(key, {
			landmark: known?.landmark ?? landmark,
			members: (known?.members ?? 0) + 1,
			bend: Math.max(known?.bend ?? 0, bend(line, landmark))
		});
	}
	return [...events.values()];
}

/** At most two, in order of time; an event of one country among several names it and belongs to its line. */
export function annotationsOf(material: Material, lines: readonly Line[]): readonly Annotation[] {
	const { period, language, piece } = material;
	if (piece.unit === 'world') return [];
	const shown = new Set<string>(countriesOf(material));
	return eventsOf(material, lines, shown)
		.filter((event) => event.bend >= leastBend && bears(event, material))
		.sort((a, b) => b.bend - a.bend)
		.slice(0, most)
		.sort((a, b) => a.landmark.from - b.landmark.from)
		.map(({ landmark: { country, from, to, label }, members }): Annotation => {
			const text = label[language];
			const own = members === 1 && shown.size > 1;
			return {
				from,
				...(to !== undefined && { to: Math.min(to, period[1]) }),
				label: own ? `${text}, ${nameOf(material, country)}` : text,
				...(own && { short: text, key: country })
			};
		});
}
