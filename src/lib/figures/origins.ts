/** The rows behind the numbers of an answer: number parts and material in, small tables with an address each out. */
import { subjectSeries, type SubjectSeries } from '$lib/argument/subject-series';
import type { Subject } from '$lib/argument/finding';
import type { IndicatorId } from '$lib/base/ids';
import type { Period } from '$lib/argument/evidence';
import type { Observation } from '$lib/indicators/series';
import { isNumber, type NumberPart, type Part } from '$lib/words/parts';
import type { Material } from './material';
import { labelsFor } from './labels';
import { asDrawn } from './as-drawn';
import { chartSubject } from './subjects';

export interface Origin {
	/** the fragment that a number's link ends in: "KAZ-2005-2022" */
	readonly anchor: string;
	/** the numbers made from these rows, as the answer writes them */
	readonly shown: readonly string[];
	readonly indicator: IndicatorId;
	readonly title: string;
	/** path of the file below /data/ */
	readonly path: string;
	readonly years: Period;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly year: number; readonly values: readonly (number | null)[] }[];
	readonly digits: number;
}

/** Where on the page of its piece a number's rows stand. */
export const anchorOf = ({ subjects, years }: NumberPart): string =>
	[...subjects, ...new Set(years)].join('-');

interface Column {
	readonly label: string;
	readonly observations: readonly Observation[];
}

/** Countries by themselves; a region or the world beside the members that it is made of. */
function columnsOf(subjects: readonly Subject[], at: number, material: Material): readonly Column[] {
	const labels = labelsFor(material.language);
	const byCountry = { ...material, piece: { ...material.piece, unit: 'country' as const } };
	const members = subjectSeries(byCountry, at);
	const own = subjectSeries(material, at).filter(
		({ subject }) => !members.some((one) => one.subject === subject)
	);
	const isWanted = ({ subject }: SubjectSeries) => subjects.includes(subject) || subjects.includes('region');
	return [...own, ...members].filter(isWanted).map(({ subject, series }) => ({
		label: chartSubject(subject, material, labels).label,
		observations: series.observations
	}));
}

function originOf(part: NumberPart, material: Material): Origin | undefined {
	const at = material.indicators.findIndex(({ id }) => id === part.indicator);
	const indicator = material.indicators[at];
	if (!indicator) return undefined;
	const [from, to] = part.years;
	const columns = columnsOf(part.subjects, at, material);
	const maps = columns.map(({ observations }) => new Map(observations.map((one) => [one.year, one.value])));
	const years = [...new Set(maps.flatMap((known) => [...known.keys()]))].sort((a, b) => a - b);
	return {
		anchor: anchorOf(part),
		shown: [part.shown],
		indicator: indicator.id,
		title: indicator.title[material.language],
		path: indicator.path,
		years: part.years,
		columns: columns.map(({ label }) => label),
		rows: years
			.filter((year) => year >= from && year <= to)
			.map((year) => ({ year, values: maps.map((known) => known.get(year) ?? null) })),
		digits: asDrawn(indicator, material).digits
	};
}

/** One origin for each address, in the order of the answer; numbers of the same rows share one. */
export function originsOf(parts: readonly Part[], material: Material): readonly Origin[] {
	const found = new Map<string, Origin>();
	for (const part of parts.filter(isNumber)) {
		const origin = originOf(part, material);
		if (!origin) continue;
		const known = found.get(origin.anchor);
		const shown = [...new Set([...(known?.shown ?? []), ...origin.shown])];
		found.set(origin.anchor, { ...(known ?? origin), shown });
	}
	return [...found.values()];
}
