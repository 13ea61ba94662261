// Verdicts whose sentences are written down: every word × kind of evidence, every reason for silence, and the numbers that plurals stumble over.
import type { Expectation } from '$lib/argument/evidence';
import type { Effect, PieceVerdict, Silence } from '$lib/argument/verdict';
import { asEvidenceId, asIndicatorId, asIso3 } from '$lib/base/ids';
import type { VerdictTelling } from '$lib/words/verdict-facts';
import { ofScale, sampleIndicator, wordings } from './samples';

export const names = (country: string) => ({
	ru: { KGZ: 'Кыргызстан', TJK: 'Таджикистан', KAZ: 'Казахстан' }[country] ?? country,
	en: { KGZ: 'Kyrgyzstan', TJK: 'Tajikistan', KAZ: 'Kazakhstan' }[country] ?? country
});

const plain: PieceVerdict = {
	evidence: asEvidenceId('sample'),
	subject: asIso3('KGZ'),
	indicator: asIndicatorId('sample'),
	expect: { kind: 'rise' },
	period: [2000, 2023],
	word: 'supports',
	lean: 'none',
	ownChoice: false,
	direction: 1,
	n: 24,
	missing: 0,
	worldWide: false
};

const tell = (change: Partial<PieceVerdict>, more: Partial<VerdictTelling> = {}): VerdictTelling => ({
	verdict: { ...plain, ...change },
	indicator: ofScale.percent,
	names,
	...more
});

const expectations: Readonly<Record<string, Expectation>> = {
	rise: { kind: 'rise' },
	fall: { kind: 'fall' },
	step: { kind: 'step', direction: 'fall', after: 2010 },
	turn: { kind: 'turn', direction: 'fall', after: 2010 },
	level: { kind: 'level', direction: 'below', benchmark: { year: 1990 }, at: 1995 },
	benchmark: { kind: 'level', direction: 'above', benchmark: 0.5 },
	association: { kind: 'association', sign: 'positive', lagYears: 1 },
	spread: { kind: 'spread', direction: 'apart' },
	count: { kind: 'count', direction: 'rise', after: 2005 }
};

const effects: Readonly<Record<string, Effect>> = {
	rise: { kind: 'per-decade', value: 2.1, low: 1, high: 3 },
	fall: { kind: 'per-decade', value: -2.1, low: -3, high: -1 },
	step: { kind: 'step', value: -1.5 },
	turn: { kind: 'turn', value: -0.8 },
	level: { kind: 'difference', value: -12 },
	benchmark: { kind: 'difference', value: 0.2 },
	association: { kind: 'correlation', value: 0.42, low: 0.1, high: 0.7 },
	spread: { kind: 'per-decade', value: 0.12 },
	count: { kind: 'ratio', value: 4.1, low: 2, high: 8 }
};

const changes = new Set(['rise', 'fall', 'step', 'turn', 'spread']);

/** A verdict of a kind, with the numbers that this kind has. */
function ofKind(kind: string, change: Partial<PieceVerdict>): VerdictTelling {
	const effect = effects[kind] as Effect;
	const direction = Math.sign(effect.value - (effect.kind === 'ratio' ? 1 : 0)) as -1 | 1;
	return tell(
		{
			expect: expectations[kind] as Expectation,
			effect,
			direction,
			p: 0.11,
			...(changes.has(kind) && { usual: 0.25, detectable: { needed: 6.3, moved: direction * 2.5 } }),
			...(kind === 'association' && { subject: 'region' as const, countries: 5 }),
			...(kind === 'spread' && { subject: 'region' as const }),
			...change
		},
		kind === 'association' ? { driver: sampleIndicator({ wording: wordings.income }) } : {}
	);
}

const silences: readonly Silence[] = [
	'no-data',
	'too-short',
	'year-unknown',
	'too-small',
	'still',
	'no-room',
	'few-events',
	'hangs-on-years',
	'few-countries',
	'unsteady',
	'no-design'
];

const kindOf: Partial<Record<Silence, string>> = {
	'few-events': 'count',
	'hangs-on-years': 'count',
	'few-countries': 'association',
	unsteady: 'level',
	'year-unknown': 'level'
};

const entries: [string, VerdictTelling][] = [
	...Object.keys(expectations).flatMap((kind): [string, VerdictTelling][] => [
		[
			`${kind} supports`,
			ofKind(kind, { word: 'supports', usual: 0.0004, p: 0.0004, detectable: undefined as never })
		],
		[`${kind} contradicts`, ofKind(kind, { word: 'contradicts' })],
		[`${kind} cannot tell`, ofKind(kind, { word: 'cannot-tell', why: 'wanders', lean: 'for' })],
		[`${kind} no data`, ofKind(kind, { word: 'no-data', why: 'no-data', n: 0 })]
	]),
	...silences.map((why): [string, VerdictTelling] => [
		`silent: ${why}`,
		ofKind(kindOf[why] ?? 'rise', {
			word: why === 'no-data' ? 'no-data' : 'cannot-tell',
			why,
			n: why === 'too-short' ? 5 : 24,
			events: 4,
			countries: 3,
			...(why === 'no-room' && { noRoom: 'floor' as const })
		})
	]),
	...[0, 1, 2, 5, 11, 21].flatMap((n): [string, VerdictTelling][] => [
		[`number ${n}: years`, tell({ word: 'cannot-tell', why: 'too-short', n })],
		[`number ${n}: events`, ofKind('count', { word: 'cannot-tell', why: 'few-events', events: n })],
		[
			`number ${n}: countries`,
			ofKind('association', { word: 'cannot-tell', why: 'few-countries', countries: n })
		],
		...(n > 0
			? [[`number ${n}: drawn years`, ofKind('rise', { drawn: n, missing: n })] as [string, VerdictTelling]]
			: []),
		[`number ${n}: rank`, ofKind('rise', { rank: { same: n, of: 21, place: 1 } })],
		[
			`number ${n}: change`,
			ofKind('rise', { effect: { kind: 'per-decade', value: n }, detectable: undefined as never })
		]
	]),
	[
		'number 1.5: change',
		ofKind('rise', { effect: { kind: 'per-decade', value: 1.5 }, detectable: undefined as never })
	],
	['number 1.5: times', ofKind('count', { effect: { kind: 'ratio', value: 1.5 } })],
	[
		'silent: unsteady, inside the source',
		ofKind('level', { word: 'cannot-tell', why: 'unsteady', sourceInterval: 'inside' })
	],
	['against the claim', { ...ofKind('rise', { word: 'supports' }), side: 'against' }],
	['lean against', ofKind('fall', { word: 'cannot-tell', why: 'wanders', lean: 'against' })],
	['world-wide', ofKind('rise', { rank: { same: 150, of: 176, place: 3 }, worldWide: true })],
	['inside the source', ofKind('rise', { sourceInterval: 'inside' })],
	['outside the source', ofKind('rise', { sourceInterval: 'outside' })],
	['one country', ofKind('association', { word: 'cannot-tell', why: 'wanders', driver: asIso3('TJK') })],
	[
		'beyond the scale',
		{
			...ofKind('rise', { word: 'cannot-tell', why: 'wanders', detectable: { needed: 140, moved: 5 } }),
			indicator: sampleIndicator({ wording: wordings.share, range: [0, 100] })
		}
	],
	[
		'money',
		{
			...ofKind('rise', { word: 'cannot-tell', why: 'wanders', detectable: { needed: 430, moved: 220 } }),
			indicator: ofScale.money
		}
	],
	[
		'a line that leaves the scale',
		{
			...ofKind('rise', {
				effect: { kind: 'per-decade', value: 38 },
				detectable: { needed: 86, moved: 110 }
			}),
			indicator: sampleIndicator({ wording: wordings.share, range: [0, 100] })
		}
	],
	[
		'smaller than is usually told',
		ofKind('step', {
			word: 'cannot-tell',
			why: 'wanders',
			effect: { kind: 'step', value: -0.013 },
			detectable: { needed: 6.3, moved: -0.013 }
		})
	],
	['score', { ...ofKind('fall', { word: 'cannot-tell', why: 'wanders' }), indicator: ofScale.score }]
];

export const verdictCases: Readonly<Record<string, VerdictTelling>> = Object.fromEntries(entries);
