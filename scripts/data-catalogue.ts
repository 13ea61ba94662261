/** data/catalogue/*.yaml, written by hand → checked entries, one an indicator. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Fault } from '$lib/base/fault';

const words = v.pipe(v.string(), v.trim(), v.minLength(1));
const text = v.strictObject({ ru: words, en: words });
/** A name of a text that several indicators share, or a text of its own. */
const shared = v.union([words, text]);

const licence = v.strictObject({
	name: words,
	title: words,
	url: v.pipe(v.string(), v.url()),
	shareAlike: v.boolean(),
	open: v.boolean()
});
const publisher = v.strictObject({
	publisher: text,
	url: v.pipe(v.string(), v.url()),
	licence: words,
	edition: words
});
const common = v.strictObject({
	licences: v.record(v.string(), licence),
	sources: v.record(v.string(), publisher),
	reasons: v.record(v.string(), text),
	cautions: v.record(v.string(), text),
	steps: v.record(v.string(), text),
	topics: v.record(v.string(), text)
});

const source = v.strictObject({
	use: words,
	title: words,
	code: v.optional(words),
	url: v.optional(v.pipe(v.string(), v.url())),
	edition: v.optional(words),
	file: words
});
const money = v.strictObject({
	currency: v.picklist(['USD', 'PPP-dollar']),
	prices: v.picklist(['constant', 'current']),
	baseYear: v.optional(v.number()),
	flow: v.optional(v.picklist(['commitment', 'disbursement'])),
	netting: v.optional(v.picklist(['gross', 'net'])),
	channel: v.optional(v.picklist(['bilateral', 'multilateral', 'all'])),
	part: v.optional(v.string())
});
/** `because` names a reason in common.yaml or gives one of its own. */
const aggregation = v.variant('rule', [
	v.strictObject({ rule: v.literal('sum'), because: shared }),
	v.strictObject({ rule: v.literal('median'), because: shared }),
	v.strictObject({ rule: v.literal('population-weighted-mean'), baseYear: v.number(), because: shared }),
	v.strictObject({ rule: v.literal('none'), because: shared })
]);
const positive = v.pipe(v.number(), v.gtValue(0));
const end = v.nullable(v.number());
const from = v.union([
	v.strictObject({ layout: words, file: words, measure: words, times: v.optional(v.number()) }),
	v.strictObject({ derive: words, of: v.optional(v.array(words)) })
]);

const entry = v.strictObject({
	title: text,
	short: v.strictObject({ ru: v.pipe(words, v.maxLength(44)), en: v.pipe(words, v.maxLength(44)) }),
	/** what rises or falls, as the subject of a sentence */
	wording: v.strictObject({
		ru: words,
		gender: v.picklist(['m', 'f', 'n', 'pl']),
		en: words,
		plural: v.boolean()
	}),
	description: text,
	unit: text,
	scale: v.picklist(['percent', 'score', 'index', 'money', 'count', 'rate', 'ratio', 'years', 'people']),
	direction: v.picklist(['higher-better', 'higher-worse', 'neutral']),
	aggregation,
	smallestChange: v.union([
		v.strictObject({ value: positive, ru: words, en: words }),
		v.strictObject({ value: positive, because: words })
	]),
	measurement: v.picklist(['measured', 'administrative', 'expert-coded', 'modelled']),
	interval: v.optional(v.picklist(['one-sd', 'ninety', 'ninety-five'])),
	range: v.strictTuple([end, end]),
	digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
	money: v.optional(money),
	cautions: v.array(shared),
	/** without the rounding, which the build adds by itself */
	steps: v.pipe(v.array(shared), v.minLength(1)),
	sources: v.pipe(v.array(source), v.minLength(1)),
	/** significant digits that are shipped */
	keep: v.optional(v.picklist([4, 5]), 4),
	from
});

export type Entry = v.InferOutput<typeof entry> & { readonly id: string; readonly topic: string };
export type Common = v.InferOutput<typeof common>;
type Text = v.InferOutput<typeof text>;

export interface Catalogue {
	readonly common: Common;
	readonly entries: readonly Entry[];
}

/** One document checked against a schema; the first issue is a fault that names file, path, value and need. */
function checked<Schema extends v.GenericSchema>(schema: Schema, document: unknown, place: string) {
	const result = v.safeParse(schema, document);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Fault(
		`${place} ${v.getDotPath(issue) ?? ''}`,
		issue.message,
		issue.received,
		issue.expected ?? undefined
	);
}

/** Russian must be Russian and English must not be: a text left untranslated is a fault. */
function inBothLanguages(place: string, value: unknown): void {
	if (typeof value !== 'object' || value === null) return;
	if ('ru' in value && 'en' in value) {
		const { ru, en } = value as Text;
		if (/[а-яё]/i.test(en)) throw new Fault(`${place}.en`, 'not English', en, 'a text without Cyrillic');
		if (ru === en && /[a-z]{2}/i.test(en) && !/^[A-Z]\S*$/.test(en))
			throw new Fault(`${place}.ru`, 'missing translation', ru, 'Russian');
	}
	for (const [key, inner] of Object.entries(value)) inBothLanguages(`${place}.${key}`, inner);
}

/** A text of an entry: its own, or the one that common.yaml keeps under this name. */
export function sharedText(
	common: Common,
	kind: 'cautions' | 'steps' | 'reasons',
	one: string | Text,
	place: string
): Text {
	const found = typeof one === 'string' ? common[kind][one] : one;
	if (!found) throw new Fault(place, `no such text among ${kind}`, one, Object.keys(common[kind]).join(', '));
	return found;
}

/** Why a change smaller than the smallest is not worth talking about. */
export const smallestReason = (common: Common, { smallestChange }: Entry, place: string): Text =>
	'because' in smallestChange
		? sharedText(common, 'reasons', smallestChange.because, place)
		: { ru: smallestChange.ru, en: smallestChange.en };

function checkEntry(place: string, entry: Entry, common: Common): void {
	inBothLanguages(place, entry);
	for (const { use } of entry.sources) {
		const known = common.sources[use];
		if (!known) throw new Fault(place, 'unknown source', use, Object.keys(common.sources).join(', '));
		const terms = common.licences[known.licence];
		if (!terms?.open) throw new Fault(place, 'source without an open licence', use, 'an open licence');
	}
	for (const one of entry.cautions) sharedText(common, 'cautions', one, place);
	for (const one of entry.steps) sharedText(common, 'steps', one, place);
	sharedText(common, 'reasons', entry.aggregation.because, place);
	smallestReason(common, entry, place);
}

/** The whole catalogue of a folder: `common.yaml` and one file a topic, in the order of `common.topics`. */
export function readCatalogue(folder: string): Catalogue {
	const load = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'), { merge: true });
	const shared = checked(common, load('common.yaml'), 'common.yaml');
	inBothLanguages('common.yaml', shared);
	const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	const stray = files.find((name) => name !== 'common.yaml' && !(name.slice(0, -5) in shared.topics));
	if (stray) throw new Fault(stray, 'no such topic', stray, Object.keys(shared.topics).join(', '));
	const entries = Object.keys(shared.topics)
		.filter((topic) => files.includes(`${topic}.yaml`))
		.flatMap((topic) => {
			const place = `${topic}.yaml`;
			const document = checked(v.record(v.string(), v.unknown()), load(place), place);
			// A key that begins with an underscore is a template that entries merge in.
			const own = Object.entries(document).filter(([id]) => !id.startsWith('_'));
			return own.map(([id, body]) => {
				const one = { ...checked(entry, body, `${place} ${id}`), id, topic };
				checkEntry(`${place} ${id}`, one, shared);
				return one;
			});
		});
	const seen = new Set<string>();
	for (const { id } of entries) {
		if (seen.has(id)) throw new Fault('catalogue', 'id used twice', id);
		seen.add(id);
	}
	return { common: shared, entries };
}
