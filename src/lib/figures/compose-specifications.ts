/** A curve of all ways to reckon → chart data, in words. */
import type { SpecificationRow, SpecificationsData } from '$lib/charts/specifications-data';
import type { Language } from '$lib/base/language';
import { numeral, percent } from '$lib/base/numerals';
import type { Curve, Dimension, Option } from '$lib/judging/curve';
import { specificationWords } from '$lib/words/messages-specifications';

export interface CurveNames {
	readonly language: Language;
	/** of a country or a preset region by its code or id; the code itself where there is none */
	readonly country: (code: string) => string;
	readonly indicator: (id: string) => string;
}

/** Fewer ways than this need a word why. */
const PROMISED = 2000;
/** More options of one kind than this are thinned: years stand close together. */
const MOST_YEARS = 6;
const MOST = 14;
const order: readonly Dimension[] = [
	'method',
	'indicator',
	'countries',
	'left',
	'after',
	'year',
	'benchmark',
	'lag',
	'from',
	'to'
];
const ofYears: ReadonlySet<Dimension> = new Set(['from', 'to', 'year', 'benchmark', 'left']);

export function choiceName(dimension: Dimension, value: string, names: CurveNames): string {
	const words = specificationWords[names.language];
	if (dimension === 'method' || dimension === 'indicator') {
		const method = (words.method as Readonly<Record<string, string>>)[value];
		return method ?? names.indicator(value);
	}
	if (dimension === 'left' && value === 'none') return words.noYear;
	if (dimension !== 'countries') return value;
	if (value === 'all') return words.all;
	return value.startsWith('-') ? words.without(names.country(value.slice(1))) : names.country(value);
}

/** Every so many, the piece's own and both ends always among them. */
function thinned(options: readonly Option[], most: number): readonly Option[] {
	if (options.length <= most) return options;
	const every = Math.ceil((options.length - 1) / (most - 1));
	return options.filter(({ own }, place) => own || place % every === 0 || place === options.length - 1);
}

function groupOf(dimension: Dimension, all: readonly Option[], names: CurveNames) {
	const options = all.filter((one) => one.dimension === dimension);
	const shown = thinned(options, ofYears.has(dimension) ? MOST_YEARS : MOST);
	const rows = shown.map(({ value, median, lower, upper, agrees, own }): SpecificationRow => ({
		key: `${dimension} ${value}`,
		label: choiceName(dimension, value, names),
		median,
		lower,
		upper,
		agrees,
		own
	}));
	return { label: specificationWords[names.language].dimension[dimension], rows };
}

/** What is said above the curve: how many ways, which share agrees, which single choice turns the outcome. */
export function curveText(curve: Curve, names: CurveNames): string {
	const { language } = names;
	const words = specificationWords[language];
	const share = (value: number) => percent(value * 100, language);
	const [flip] = curve.flips;
	const all = words.sum(curve.specifications, share(curve.agrees), share(curve.opposes));
	const sum = curve.specifications < PROMISED ? `${all} ${words.few}` : all;
	if (curve.own === undefined) return sum;
	if (!flip) return `${sum} ${words.noFlip}`;
	const choice = `${words.dimension[flip.dimension]} — ${choiceName(flip.dimension, flip.value, names)} (${numeral(flip.effect, language, 1, 'always')})`;
	return `${sum} ${words.flip(choice)}`;
}

/** A dimension with one option says nothing and is left out. */
export function composeSpecifications(curve: Curve, names: CurveNames): SpecificationsData {
	const { language } = names;
	const words = specificationWords[language];
	const groups = order.map((dimension) => groupOf(dimension, curve.options, names));
	return {
		form: 'specifications',
		ways: curve.specifications,
		language,
		name: words.title,
		description: curveText(curve, names),
		unit: words.unit,
		digits: 1,
		effects: curve.effects,
		...(curve.own !== undefined && { own: curve.own }),
		groups: groups.filter(({ rows }) => rows.length > 1),
		left: words.left,
		right: words.right,
		agreesLabel: words.agrees,
		ownLabel: words.own
	};
}
