/** The numbers of a story as parts of a sentence: a mover or a group in, traceable number parts out. */
import type { Comparison, Finding, Subject } from '$lib/argument/finding';
import type { Indicator } from '$lib/indicators/indicator';
import type { Expectation } from '$lib/argument/evidence';
import type { Language, Text } from '$lib/base/language';
import { numeral } from '$lib/base/numerals';
import type { Names } from './country-place';
import type { Field, NumberPart } from './parts';
import { quantity, type Quantity } from './quantity';
import type { Mover, Story } from './story';

/** What a sentence is about and for whom. */
export interface Telling {
	readonly findings: readonly Finding[];
	readonly indicator: Indicator;
	readonly expect: Expectation;
	/** association: what drives */
	readonly driver?: Indicator;
	readonly names: Names;
	/** the region's name, where a finding is about the region as one */
	readonly region?: Text;
}

export interface Numbers {
	readonly quantity: Quantity;
	/** «с … до …»: the pair of a mover, with shared units */
	readonly pair: (mover: Mover) => readonly [from: NumberPart, to: NumberPart];
	/** both slopes of a turn, signed, the noun at the second */
	readonly slopes: (mover: Mover) => readonly [from: NumberPart, to: NumberPart];
	/** the change per decade over all years, signed; undefined where it was not computed */
	readonly pace: (mover: Mover) => NumberPart | undefined;
	/** any other number of a finding */
	readonly of: (finding: Finding, field: Field, number: number, shown: string) => NumberPart;
	/** how many subjects, in digits or in the words given */
	readonly countries: (findings: readonly Finding[], shown?: string) => NumberPart;
}

export const subjectsOf = (findings: readonly Finding[]): readonly Subject[] =>
	findings.map(({ subject }) => subject);
export const findingsOf = (movers: readonly Mover[]): readonly Finding[] =>
	movers.map(({ finding }) => finding);
export const moversOf = (story: Story): readonly Mover[] => story.groups.flatMap(({ movers }) => movers);

type OfKind<Kind extends Comparison['kind']> = Extract<Comparison, { kind: Kind }>;
/** A finding's comparison, where it is of the kind asked for. */
export function comparisonOf<Kind extends Comparison['kind']>(
	finding: Finding,
	kind: Kind
): OfKind<Kind> | undefined {
	return finding.comparison?.kind === kind ? (finding.comparison as OfKind<Kind>) : undefined;
}

/** First and last year with a value, or the window looked at. */
export const knownYears = ({ first, last, period }: Finding): readonly [number, number] => [
	first?.year ?? period[0],
	last?.year ?? period[1]
];

const widest = (findings: readonly Finding[]): readonly [number, number] => [
	Math.min(...findings.map((finding) => knownYears(finding)[0])),
	Math.max(...findings.map((finding) => knownYears(finding)[1]))
];

/** Number parts for one indicator in one language. */
export function numbersOf(indicator: Indicator, language: Language): Numbers {
	const writer = quantity(indicator, language);
	const side = ({ finding, from, to }: Mover, which: 'from' | 'to', shown: string): NumberPart => {
		const { value, years, field } = which === 'from' ? from : to;
		return { number: value, shown, indicator: indicator.id, subjects: [finding.subject], years, field };
	};
	return {
		quantity: writer,
		pair: (mover) => {
			const [from, to] = writer.pair(mover.from.value, mover.to.value);
			return [side(mover, 'from', from), side(mover, 'to', to)];
		},
		slopes: (mover) => [
			side(mover, 'from', writer.signed(mover.from.value)),
			side(mover, 'to', writer.change(mover.to.value, 'always'))
		],
		pace: ({ finding }) => {
			const trend = comparisonOf(finding, 'trend');
			if (!trend) return undefined;
			const { value } = trend.perDecade;
			return {
				number: value,
				shown: writer.change(value, 'always'),
				indicator: indicator.id,
				subjects: [finding.subject],
				years: knownYears(finding),
				field: 'per-decade'
			};
		},
		of: (finding, field, number, shown) => ({
			number,
			shown,
			indicator: indicator.id,
			subjects: [finding.subject],
			years: knownYears(finding),
			field
		}),
		countries: (findings, shown) => ({
			number: findings.length,
			shown: shown ?? numeral(findings.length, language),
			indicator: indicator.id,
			subjects: subjectsOf(findings),
			years: findings.length ? widest(findings) : [0, 0],
			field: 'countries'
		})
	};
}
