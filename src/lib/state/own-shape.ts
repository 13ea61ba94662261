/** Anything at all → an own indicator, if it is one: whatever comes from a file or from storage is checked field by field. */
import * as v from 'valibot';
import { asGapId, asIndicatorId } from '$lib/base/ids';
import type { OwnIndicator } from '$lib/intake/own-indicator';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const both = (most: number) => v.object({ ru: text(most), en: text(most) });
const number = v.pipe(v.number(), v.finite());
const end = v.nullable(number);
/** No address runs a script: a page of the web, or nothing. */
const address = v.pipe(text(500), v.regex(/^(https?:\/\/[^\s"'<>]*)?$/i));

const source = v.object({
	publisher: both(300),
	title: text(500),
	url: address,
	licence: v.object({ name: text(100), title: text(200), url: address, shareAlike: v.boolean() }),
	edition: text(100),
	file: text(500)
});

const indicator = v.object({
	id: v.pipe(v.string(), v.regex(/^own-[a-z0-9]{6,20}$/)),
	topic: v.literal('own'),
	own: v.literal(true),
	path: v.pipe(v.string(), v.regex(/^own\/own-[a-z0-9]{6,20}\.csv$/)),
	title: both(300),
	short: both(60),
	description: both(2000),
	unit: both(200),
	scale: v.picklist(['percent', 'score', 'index', 'money', 'count', 'rate', 'ratio', 'years', 'people']),
	direction: v.literal('neutral'),
	aggregation: v.object({ rule: v.literal('median') }),
	aggregationReason: both(1000),
	smallestChange: v.object({ value: number, reason: both(1000) }),
	measurement: v.picklist(['administrative', 'expert-coded']),
	interval: v.optional(v.picklist(['ninety', 'ninety-five'])),
	range: v.tuple([end, end]),
	digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
	firstYear: v.pipe(v.number(), v.integer()),
	lastYear: v.pipe(v.number(), v.integer()),
	countries: v.pipe(v.number(), v.integer(), v.minValue(0)),
	cautions: v.pipe(v.array(both(2000)), v.maxLength(20)),
	steps: v.pipe(v.array(both(2000)), v.maxLength(200)),
	sources: v.pipe(v.array(source), v.maxLength(5))
});

const own = v.object({
	indicator,
	csv: text(60_000_000),
	hash: v.pipe(v.string(), v.regex(/^(plain)?[0-9a-f]{16,64}$/)),
	made: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
	fills: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)))
});

/** The first lines of a table of values, and nothing but values in it. */
const isValues = (csv: string) =>
	/^iso3,year,value(,low,high)?\n/.test(csv) && /^[A-Za-z0-9,.\n+-]*$/.test(csv);

/** The indicator in a plain value, rebuilt from its known fields only; nothing where a field is wrong. */
export function asOwn(value: unknown): OwnIndicator | undefined {
	const found = v.safeParse(own, value);
	if (!found.success || !isValues(found.output.csv)) return undefined;
	const { indicator: given, csv, hash, made, fills } = found.output;
	if (given.path !== `own/${given.id}.csv`) return undefined;
	const { interval, ...rest } = given;
	return {
		indicator: { ...rest, id: asIndicatorId(given.id), ...(interval && { interval }) },
		csv,
		hash,
		made,
		...(fills !== undefined && { fills: asGapId(fills) })
	};
}
