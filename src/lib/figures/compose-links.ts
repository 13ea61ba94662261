/** How two indicators go together in each country: material of an association → dots of correlations, or years with own fits. */
import { ownCorrelation, ownLine, pairsOf, type PairedYears } from '$lib/argument/describe-association';
import { countriesOf } from '$lib/argument/basis';
import type { DotsData, ScatterData } from '$lib/charts/chart-data';
import type { Indicator } from '$lib/indicators/indicator';
import type { Unspoken } from './compose-lines';
import type { FigureLabels } from './labels';
import type { Material } from './material';
import { chartSubject, measureOf, mostLines } from './subjects';

/** Members' own rank correlations as dots, those of all other countries as a grey row. */
export function composeLinks(material: Material, labels: FigureLabels): Unspoken<DotsData> {
	const world = { ...material, piece: { ...material.piece, unit: 'world' as const } };
	const links = pairsOf(world).map((pair) => ({ country: pair.country, rho: ownCorrelation(pair) }));
	const members = countriesOf(material);
	const own = links.filter(({ country }) => members.includes(country));
	const items = own
		.map(({ country, rho }) => ({ ...chartSubject(country, material, labels), value: rho }))
		.sort((a, b) => b.value - a.value);
	const absent = members.filter((country) => !own.some((link) => link.country === country));
	return {
		form: 'dots',
		unit: labels.correlation,
		digits: 2,
		items,
		absent: absent.map((country) => ({
			...chartSubject(country, material, labels),
			reason: labels.fewPairs
		})),
		...(links.length > 30 && {
			context: { label: labels.otherCountries, values: links.map(({ rho }) => rho) }
		}),
		range: [-1, 1],
		zero: true,
		log: false
	};
}

const axisOf = (indicator: Indicator, material: Material) => ({
	label: indicator.short[material.language],
	...measureOf(indicator, material),
	zero: indicator.range[0] === 0,
	log: false
});

/** A country's own line through its pairs, from its least to its greatest x. */
function fitOf(pair: PairedYears) {
	const { slope, intercept } = ownLine(pair);
	const [from, to] = [Math.min(...pair.x), Math.max(...pair.x)];
	const at = (x: number) => [x, intercept + slope * x] as const;
	return { key: pair.country as string, label: '', from: at(from), to: at(to) };
}

/** Every year of every country as a dot, and each country's own line; the driver lies on x. */
export function composeScatter(material: Material, labels: FigureLabels): Unspoken<ScatterData> {
	const { indicators, piece } = material;
	const [outcome, driver] = indicators;
	if (!outcome || !driver) throw new Error(`${piece.id}: a scatter needs two indicators`);
	const pairs = pairsOf({ ...material, piece: { ...piece, unit: 'country' } });
	const paths = pairs.map(({ country, years, x, y }) => ({
		...chartSubject(country, material, labels),
		points: years.map((year, at) => ({ year, x: x[at] ?? Number.NaN, y: y[at] ?? Number.NaN }))
	}));
	return {
		form: 'scatter',
		x: axisOf(driver, material),
		y: axisOf(outcome, material),
		paths,
		joined: false,
		fits: pairs.length > mostLines ? [] : pairs.map(fitOf)
	};
}
