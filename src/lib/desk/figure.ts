/** A view as the page shows it: chart, rows, grey dots, coverage, notes and sources in one language, nothing left to compute. */
import type { Iso3 } from '$lib/base/ids';
import { numeral } from '$lib/base/numerals';
import { largeNumeral } from '$lib/base/numerals-large';
import { yearRange } from '$lib/base/numerals-dates';
import type { Language } from '$lib/base/language';
import { stopAfter } from '$lib/base/typography';
import type { Period } from '$lib/argument/evidence';
import type { ChartData } from '$lib/charts/chart-data';
import type { FigureSource } from '$lib/figures/figure';
import type { Indicator } from '$lib/indicators/indicator';
import { deskWords } from '$lib/words/messages-desk';
import { deskMeasureWords } from '$lib/words/messages-desk-measure';
import { figureWords } from '$lib/words/messages-figure';
import { latestRows } from './compose-levels';
import { otherRows } from './compose-scatter';
import { chartOf, isDrawn } from './compose';
import { coverageOf, judgedIn, type Coverage } from './coverage';
import type { DeskMaterial, Measured } from './material';
import { lostBecause, lostNotes } from './lost';
import { isPaired, rowsOf, type DeskRow } from './rows';
import { perPersonFactor } from './transform';
import { roles, type DeskForm, type DeskView, type Role } from './view';

/** A column of the table and of what is downloaded. */
export interface DeskColumn {
	readonly role: Role;
	readonly indicator: Indicator;
	readonly label: string;
	readonly unit: string;
	readonly digits: number;
	/** what a value is multiplied by where it is told for a person */
	readonly perPerson: number;
}

export interface DeskFigure {
	readonly view: DeskView;
	readonly language: Language;
	/** absent for forms that are no drawing, and where nothing is known */
	readonly chart?: ChartData;
	readonly rows: readonly DeskRow[];
	readonly columns: readonly DeskColumn[];
	/** other countries' years: the grey behind a scatter, further rows of the table */
	readonly others: readonly DeskRow[];
	readonly coverage: Coverage;
	/** each indicator by itself, where coverage is what the view shows */
	readonly coverages: readonly { readonly name: string; readonly coverage: Coverage }[];
	readonly names: ReadonlyMap<Iso3, string>;
	readonly members: readonly Iso3[];
	readonly region: string;
	readonly period: Period;
	readonly ownPeriod: Period;
	/** what is drawn, its unit and years */
	readonly measure: string;
	readonly notes: readonly string[];
	readonly sources: readonly FigureSource[];
	/** why nothing is drawn */
	readonly gap?: string;
}

const columnOf = (role: Role, { indicator, plain }: Measured, language: Language): DeskColumn => ({
	role,
	indicator,
	label: indicator.short[language],
	unit: indicator.unit[language],
	digits: indicator.digits,
	perPerson: perPersonFactor(plain)
});

/** "Civil society index, 0–1": what the name has said the unit need not say again. */
const nameAndUnit = ({ label, unit }: Pick<DeskColumn, 'label' | 'unit'>): string =>
	`${label}, ${/index|индекс/i.test(label) ? unit.replace(/^(index|индекс), /, '') : unit}`;

/** A number as a column writes it: large ones in words. */
export const cellText = (
	value: number,
	{ digits }: Pick<DeskColumn, 'digits'>,
	language: Language
): string =>
	Math.abs(value) >= 1e6 ? largeNumeral(value, language, digits) : numeral(value, language, digits);

export function sourcesOf(columns: readonly DeskColumn[], language: Language): readonly FigureSource[] {
	const found = new Map<string, FigureSource>();
	for (const { indicator } of columns)
		for (const { publisher, title, code, url, licence, edition } of indicator.sources) {
			const years = yearRange(indicator.firstYear, indicator.lastYear, language);
			const text = [publisher[language], title, code, edition, years].filter(Boolean).join(', ');
			found.set(text, {
				publisher: publisher[language],
				text,
				url,
				licence: { title: licence.title, url: licence.url }
			});
		}
	return [...found.values()];
}

function dotNotes(material: DeskMaterial, rows: readonly DeskRow[]): string[] {
	const words = deskWords[material.language].chart;
	return (['size', 'colour'] as const).flatMap((role) => {
		const measured = material.measured[role];
		const values = rows.flatMap(({ values: all }) => all[role] ?? []);
		if (!measured || values.length === 0) return [];
		const column = columnOf(role, measured, material.language);
		const ends = [Math.min(...values), Math.max(...values)].map((one) =>
			cellText(one, column, material.language)
		);
		const write = role === 'size' ? words.sizeNote : words.colourNote;
		return [write(column.label, ends[0] ?? '', ends[1] ?? '')];
	});
}

/** Forms with an axis that can be logarithmic. */
export const scaled: readonly DeskForm[] = ['lines', 'scatter', 'ranking', 'slope', 'distribution'];

/** What a logarithm cannot show is said. */
function logNotes({ view, log, language }: DeskMaterial, rows: readonly DeskRow[]): string[] {
	const words = deskMeasureWords[language];
	if (!view.log) return [];
	if (!log) return [words.noLog];
	const axes = view.form === 'scatter' ? (['y', 'x'] as const) : (['y'] as const);
	const left = rows.filter(({ values }) => axes.some((role) => (values[role] ?? 1) <= 0)).length;
	return left ? [words.belowLog(left)] : [];
}

function scatterNotes(material: DeskMaterial, rows: readonly DeskRow[]): string[] {
	const words = deskWords[material.language].chart;
	const { view, period, log } = material;
	const drawn = log ? 'none' : view.fits;
	const inside = drawn === 'both' || drawn === 'within';
	const between = drawn === 'both' || drawn === 'between';
	const paired = rows.filter(isPaired).map(({ year }) => year);
	const [first, last] = paired.length ? [Math.min(...paired), Math.max(...paired)] : period;
	return [
		...(inside ? [words.noteWithin] : []),
		...(between ? [words.noteBetween] : []),
		view.path ? words.noteEnds(first, last) : words.noteLoose,
		...dotNotes(material, rows),
		...logNotes(material, rows)
	];
}

/** A map is of one year; how many countries' latest value is of another is said, never mixed in. */
function mapNotes(material: DeskMaterial, chart: ChartData | undefined): string[] {
	const words = deskWords[material.language].chart;
	if (chart?.form !== 'map') return [];
	const latest = [...latestRows(material.everyone, material).values()];
	const other = latest.filter((row) => row.year !== chart.year).length;
	const { borders } = figureWords[material.language];
	return [words.mapYear(chart.year), ...(other ? [words.otherYears(other)] : []), borders];
}

function notesOf(material: DeskMaterial, rows: readonly DeskRow[], chart?: ChartData): string[] {
	const { view, language, measured } = material;
	const words = deskWords[language].chart;
	if (view.form === 'scatter') return [...scatterNotes(material, rows), ...lostNotes(material)];
	const alone = measured.x && isDrawn(view.form) && view.form !== 'calendar';
	return [
		...(view.form === 'map' ? mapNotes(material, chart) : []),
		...(alone ? [words.outcomeOnly(measured.y.indicator.short[language])] : []),
		...(scaled.includes(view.form) ? logNotes(material, rows) : []),
		...lostNotes(material)
	];
}

/** Names of everyone that a row, a dot or a line may belong to. */
function namesOf({ everyone, countries, language }: DeskMaterial): ReadonlyMap<Iso3, string> {
	return new Map(everyone.map((iso3) => [iso3, countries.get(iso3)?.name[language] ?? iso3]));
}

function gapOf(material: DeskMaterial, rows: readonly DeskRow[]): string | undefined {
	const { view, language, events, measured, members } = material;
	const { chart } = deskWords[language];
	const unmade = [measured.y, measured.x].find(
		(one) =>
			one &&
			members.every((country) => !one.panel.series.has(country)) &&
			members.some((country) => one.given.series.has(country))
	);
	if (unmade && view.form !== 'calendar')
		return deskMeasureWords[language].allLost(lostBecause(unmade.as, language));
	if (view.form === 'calendar') return events.length ? undefined : chart.empty;
	if (view.form === 'scatter' && !rows.some(isPaired)) return chart.emptyPair;
	return rows.some(({ values }) => values.y !== undefined) ? undefined : chart.empty;
}

/** The whole view but for its statistics, which take longer. Same material, same figure, in Node and in a page. */
export function figureOf(material: DeskMaterial): DeskFigure {
	const { view, language, measured, period, ownPeriod, region, members } = material;
	const rows = rowsOf(material);
	const columns = roles.flatMap((role) => {
		const one = measured[role];
		return one ? [columnOf(role, one, language)] : [];
	});
	const shown = view.form === 'scatter' ? columns.slice(0, 2) : columns.slice(0, 1);
	const measure = `${shown.map(nameAndUnit).join(' · ')}; ${yearRange(...period, language)}`;
	const gap = gapOf(material, rows);
	const spoken = { name: measure, description: `${region.name[language]}. ${measure}${stopAfter(measure)}` };
	const chart = !gap && isDrawn(view.form) ? chartOf(material, spoken) : undefined;
	return {
		view,
		language,
		...(chart && { chart }),
		rows,
		columns,
		others: view.form === 'scatter' || view.form === 'table' ? otherRows(material) : [],
		coverage: coverageOf(material),
		coverages:
			view.form === 'coverage' && measured.x
				? judgedIn(material).map((one) => ({
						name: one.indicator.short[language],
						coverage: coverageOf(material, [one])
					}))
				: [],
		names: namesOf(material),
		members,
		region: region.name[language],
		period,
		ownPeriod,
		measure,
		notes: notesOf(material, rows, chart),
		sources: sourcesOf(columns, language),
		...(gap && { gap })
	};
}
