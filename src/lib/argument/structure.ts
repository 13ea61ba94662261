/** The shape of claims.yaml: what may stand there, and nothing else. */
import * as v from 'valibot';
import { asClaimId, asIndicatorId, asIso3 } from '$lib/base/ids';

const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const claimId = v.pipe(name, v.transform(asClaimId));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const period = v.pipe(
	v.strictTuple([year, year]),
	v.check(([from, to]) => from <= to, 'a first year not after the last')
);
const riseOrFall = v.picklist(['rise', 'fall']);
const side = v.picklist(['for', 'against']);

const expectation = v.variant('kind', [
	v.strictObject({ kind: riseOrFall }),
	v.strictObject({ kind: v.picklist(['step', 'turn', 'count']), direction: riseOrFall, after: year }),
	v.strictObject({
		kind: v.literal('level'),
		direction: v.picklist(['above', 'below']),
		benchmark: v.union([v.number(), v.strictObject({ year })]),
		at: v.exactOptional(year)
	}),
	v.strictObject({
		kind: v.literal('association'),
		sign: v.picklist(['positive', 'negative']),
		lagYears: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))
	}),
	v.strictObject({ kind: v.literal('spread'), direction: v.picklist(['apart', 'together']) }),
	v.strictObject({ kind: v.literal('describe') })
]);

/** What a piece of evidence and the piece that a gap would become have in common. */
const design = {
	expect: expectation,
	period,
	unit: v.picklist(['country', 'region', 'world']),
	group: name,
	form: v.picklist([
		'lines',
		'multiples',
		'slope',
		'dots',
		'heat',
		'map',
		'scatter',
		'calendar',
		'stack',
		'diverging'
	])
};

const claim = v.strictObject({
	kind: v.picklist(['trend', 'reason', 'lesson', 'conclusion', 'recommendation', 'lens']),
	slug: v.exactOptional(name),
	parent: v.exactOptional(claimId),
	restsOn: v.exactOptional(v.pipe(v.array(claimId), v.minLength(1)))
});

const service = v.strictObject({
	claim: claimId,
	side,
	role: v.picklist(['outcome', 'link', 'reason', 'context']),
	axis: v.exactOptional(v.picklist(['wider', 'narrower']))
});

const evidence = v.strictObject({
	serves: v.pipe(v.array(service), v.minLength(1)),
	indicators: v.pipe(v.array(v.pipe(name, v.transform(asIndicatorId))), v.minLength(1)),
	...design,
	windows: v.array(period),
	only: v.exactOptional(
		v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'an ISO 3166 code'), v.transform(asIso3)))
	),
	indexYear: v.exactOptional(year),
	log: v.exactOptional(v.boolean()),
	alternatives: v.exactOptional(v.pipe(v.array(v.pipe(name, v.transform(asIndicatorId))), v.minLength(1)))
});

const gap = v.strictObject({
	claim: claimId,
	side,
	bring: v.exactOptional(
		v.strictObject({
			publisher: v.string(),
			url: v.pipe(v.string(), v.url()),
			layout: name,
			column: v.string()
		})
	),
	wouldBe: v.exactOptional(v.strictObject(design))
});

export const structure = v.strictObject({
	claims: v.record(name, claim),
	evidence: v.record(name, evidence),
	gaps: v.record(name, gap)
});

export type Structure = v.InferOutput<typeof structure>;
