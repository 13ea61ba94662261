/**
 * A reader's own piece of evidence and its file. A file is JSON of this shape (version 1), a link carries the same in
 * its fragment (#piece=…): claim, side, expectation, warrant, the desk's query, edition of the data, comparisons made.
 * Whatever comes from outside is checked before it is opened.
 */
import * as v from 'valibot';
import type { ChartForm, Expectation, Period } from '$lib/argument/evidence';
import type { DeskColumn, DeskFigure } from './figure';
import { mostOfQuery } from './saved';
import type { DeskForm } from './view';

const riseOrFall = v.picklist(['rise', 'fall']);
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));

export const ownExpectation = v.variant('kind', [
	v.strictObject({ kind: riseOrFall }),
	v.strictObject({ kind: v.picklist(['step', 'turn']), direction: riseOrFall, after: year }),
	v.strictObject({
		kind: v.literal('level'),
		direction: v.picklist(['above', 'below']),
		benchmark: v.union([v.pipe(v.number(), v.finite()), v.strictObject({ year })]),
		at: v.exactOptional(year)
	}),
	v.strictObject({ kind: v.literal('spread'), direction: v.picklist(['apart', 'together']) }),
	v.strictObject({
		kind: v.literal('association'),
		sign: v.picklist(['positive', 'negative']),
		lagYears: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))
	})
]);
export type OwnExpectation = v.InferOutput<typeof ownExpectation> & Expectation;

const piece = v.strictObject({
	format: v.literal('crossroads-evidence'),
	version: v.literal(1),
	claim: v.pipe(v.string(), v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/), v.maxLength(60)),
	side: v.picklist(['for', 'against']),
	expect: ownExpectation,
	/** which series of two is spoken of, where the expectation is of one; without it, the first */
	of: v.exactOptional(v.picklist(['y', 'x'])),
	/** why this indicator bears on the claim, in the reader's words */
	warrant: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
	/** the desk's query; its first view is the piece */
	view: v.pipe(v.string(), v.regex(/^(\?[^#]*)?$/), v.maxLength(mostOfQuery)),
	title: v.pipe(v.string(), v.maxLength(400)),
	/** edition of the shipped data it was made on */
	edition: v.pipe(v.string(), v.maxLength(60)),
	/** comparisons made on the desk before it */
	comparisons: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))
});

export type OwnEvidence = v.InferOutput<typeof piece>;
/** What is expected, and of which series. */
export type Spoken = Pick<OwnEvidence, 'of'> & { readonly expect: OwnExpectation };

/** The series that an expectation is of: the chosen one, and the first where two are set against each other. */
export const spokenOf = ({ expect, of }: Spoken): 'y' | 'x' =>
	expect.kind === 'association' ? 'y' : (of ?? 'y');

export const keptName = 'desk-evidence';
/** Pieces that are kept at most; the oldest are let go. */
export const mostPieces = 200;
export const isPiece = (value: unknown): value is OwnEvidence => v.is(piece, value);

/** The file's text. */
export const writeFile = (own: OwnEvidence): string => `${JSON.stringify(own, null, '\t')}\n`;

/** What a file or a fragment says; undefined where it is no piece of evidence. */
export function readFile(text: string): OwnEvidence | undefined {
	try {
		const result = v.safeParse(piece, JSON.parse(text));
		return result.success ? result.output : undefined;
	} catch {
		return undefined;
	}
}

const fragmentName = '#piece=';
export const writeFragment = (own: OwnEvidence): string =>
	fragmentName + encodeURIComponent(JSON.stringify(own));
/** The address carries a piece, whole or broken. */
export const isFragment = (hash: string): boolean => hash.startsWith(fragmentName);

export function readFragment(hash: string): OwnEvidence | undefined {
	if (!isFragment(hash)) return undefined;
	try {
		return readFile(decodeURIComponent(hash.slice(fragmentName.length)));
	} catch {
		return undefined;
	}
}

const forms: Readonly<Partial<Record<DeskForm, ChartForm>>> = {
	lines: 'lines',
	panels: 'multiples',
	scatter: 'scatter',
	map: 'map',
	ranking: 'dots',
	slope: 'slope',
	distribution: 'dots',
	heat: 'heat'
};

const flow = (value: unknown): string =>
	typeof value === 'object' && value !== null
		? `{ ${Object.entries(value)
				.map(([name, one]) => `${name}: ${flow(one)}`)
				.join(', ')} }`
		: String(value);

/** The columns that a piece speaks of: both of an association, outcome first, else the one series that was chosen. */
export const columnsOf = ({ columns }: DeskFigure, spoken: Spoken): readonly DeskColumn[] =>
	columns.filter(
		({ role }) => role === spokenOf(spoken) || (role === 'x' && spoken.expect.kind === 'association')
	);

/** The years shown, as far as every indicator of the piece has them. */
export function periodOf({ period: [from, to] }: DeskFigure, used: readonly DeskColumn[]): Period {
	const first = Math.max(from, ...used.map(({ indicator }) => indicator.firstYear));
	const last = Math.min(to, ...used.map(({ indicator }) => indicator.lastYear));
	return first <= last ? [first, last] : [from, to];
}

/** Years that an expectation names. */
function yearsNamed(expect: OwnExpectation): readonly number[] {
	if ('after' in expect) return [expect.after];
	if (expect.kind !== 'level') return [];
	const { benchmark, at } = expect;
	return [...(typeof benchmark === 'number' ? [] : [benchmark.year]), ...(at === undefined ? [] : [at])];
}

/** What claims.yaml has no word for. */
function remarks(figure: DeskFigure, expect: OwnExpectation, used: readonly DeskColumn[]): string[] {
	const { view } = figure;
	const [from, to] = periodOf(figure, used);
	const beyond = yearsNamed(expect)
		.filter((one) => one < from || one > to)
		.map(
			(one) =>
				`# ${one} lies outside the period ${from} to ${to}: choose another year or a longer period first`
		);
	const changed = used.flatMap(({ role, indicator }) => {
		const { kind } = role === 'x' ? view.xAs : view.yAs;
		const said = kind === 'as-is' || (kind === 'index' && expect.kind !== 'association');
		return said ? [] : [`# ${indicator.id} is seen as "${kind}": it needs an indicator of its own first`];
	});
	const own = used.flatMap(({ indicator }) =>
		indicator.own
			? [`# ${indicator.id} is a table of the reader's own: it must be in the catalogue first`]
			: []
	);
	return [...changed, ...own, ...beyond];
}

/**
 * An entry for data/argument/claims.yaml that the argument's loader takes, and the words that go into ru.yaml and
 * en.yaml. It serves as context, which decides nothing, until a maintainer gives it another role.
 */
export function yamlOf(own: OwnEvidence, figure: DeskFigure): string {
	const { claim, side, expect, warrant, title } = own;
	const paired = expect.kind === 'association';
	const used = columnsOf(figure, own);
	const as = spokenOf(own) === 'x' ? figure.view.xAs : figure.view.yAs;
	const ids = used.map(({ indicator }) => indicator.id);
	const id = `own-${ids.join('-')}`;
	const { view, language } = figure;
	const weakness = used.flatMap(({ indicator }) => indicator.cautions[0]?.[language] ?? [])[0];
	return [
		'# claims.yaml, under evidence:',
		...remarks(figure, expect, used),
		`  ${id}:`,
		`    serves: [{ claim: ${claim}, side: ${side}, role: context }]`,
		`    indicators: [${ids.join(', ')}]`,
		`    expect: ${flow(expect)}`,
		`    period: [${periodOf(figure, used).join(', ')}]`,
		'    windows: []',
		`    unit: ${paired || expect.kind === 'spread' ? 'region' : 'country'}`,
		`    group: ${ids[0] ?? 'own'}`,
		`    form: ${(!paired && view.form === 'scatter' ? undefined : forms[view.form]) ?? 'lines'}`,
		...(as.kind === 'index' && !paired ? [`    indexYear: ${as.year}`] : []),
		...(view.log ? ['    log: true'] : []),
		'',
		'# ru.yaml and en.yaml, under evidence, in each language:',
		`  ${id}:`,
		`    question: ${JSON.stringify(title)}`,
		`    warrant: ${JSON.stringify(warrant)}`,
		`    weakness: ${JSON.stringify(weakness ?? '…')}  # what to beware of`,
		''
	].join('\n');
}
