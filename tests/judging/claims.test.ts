// Pieces become claims by their groups; trend 5 keeps its two axes apart in all sixteen states.
import { describe, expect, it } from 'vitest';
import type { Argument } from '$lib/argument/argument';
import type { Claim } from '$lib/argument/claim';
import type { Evidence, Service } from '$lib/argument/evidence';
import type { Lean, PieceVerdict, PieceWord, VerdictWord } from '$lib/argument/verdict';
import { asClaimId, asEvidenceId, asIndicatorId, asIso3, type EvidenceId } from '$lib/base/ids';
import { wordOfAxes, quadrantOf } from '$lib/judging/axes';
import { combineRegion } from '$lib/judging/combine-region';
import type { Docket } from '$lib/judging/docket';
import { judgeClaim } from '$lib/judging/judge-claim';
import { claimSentences } from '$lib/words/claim-sentence';
import { plain } from '$lib/words/parts';
import { members, pieceOf } from './planted';

const claim = (id: string, kind: Claim['kind'], more: Partial<Claim> = {}): Claim => ({
	id: asClaimId(id),
	kind,
	restsOn: [],
	title: { ru: '', en: '' },
	short: { ru: '', en: '' },
	lead: { ru: '', en: '' },
	evidence: [],
	gaps: [],
	...more
});

interface Told {
	readonly word: PieceWord;
	readonly p?: number;
	readonly group?: string;
	readonly side?: Service['side'];
	readonly role?: Service['role'];
	readonly axis?: Service['axis'];
	readonly lean?: Lean;
}

/** A docket in which every piece says the same of every country. */
function docketOf(told: Readonly<Record<string, Told>>, claims: readonly Claim[]): Docket {
	const kind = claims[0]?.kind ?? 'reason';
	const evidence = new Map<EvidenceId, Evidence>(
		Object.entries(told).map(
			([id, { side = 'for', role = kind === 'trend' ? 'outcome' : 'reason', axis, group = id }]) => {
				const serves = [{ claim: claims[0]!.id, side, role, ...(axis && { axis }) }];
				return [asEvidenceId(id), pieceOf({ kind: 'rise' }, { id: asEvidenceId(id), serves, group })];
			}
		)
	);
	const argument: Argument = {
		claims: new Map(claims.map((one) => [one.id, one])),
		evidence,
		gaps: new Map(),
		reading: []
	};
	return {
		argument,
		members,
		verdict: (id, subject) => {
			const one = told[id];
			return one && subject !== 'region' ? verdictOf(id, subject as never, one) : undefined;
		}
	};
}

function verdictOf(
	id: string,
	subject: PieceVerdict['subject'],
	{ word, p = 0.001, lean = 'none' }: Told
): PieceVerdict {
	const isVerdict = word === 'supports' || word === 'contradicts';
	const towards = { for: 1, against: -1, none: 0 }[lean] as -1 | 0 | 1;
	const silence = { why: word === 'no-data' ? ('no-data' as const) : ('wanders' as const) };
	const firm = { certainty: { level: 3, start: { reason: 'expert', level: 3 }, steps: [] } } as const;
	return {
		evidence: asEvidenceId(id),
		subject,
		indicator: asIndicatorId('sample'),
		expect: { kind: 'rise' },
		period: [2000, 2023],
		word,
		lean,
		ownChoice: false,
		direction: isVerdict ? (word === 'supports' ? 1 : -1) : towards,
		p: isVerdict ? p : towards === 0 ? 0.6 : 0.15,
		n: word === 'no-data' ? 0 : 24,
		missing: 0,
		worldWide: false,
		...(isVerdict ? firm : silence)
	};
}

const reason = claim('reason-1', 'reason');
const KAZ = asIso3('KAZ');
const wordIn = (told: Readonly<Record<string, Told>>) =>
	judgeClaim(docketOf(told, [reason]), reason.id, KAZ).word;

describe('a claim in one country', () => {
	it('is supported by one firm group and none against', () => {
		expect(wordIn({ a: { word: 'supports' }, b: { word: 'cannot-tell' } })).toBe('supports');
	});
	it('is mixed only where both sides are firm', () => {
		expect(wordIn({ a: { word: 'supports' }, b: { word: 'contradicts' } })).toBe('mixed');
		expect(wordIn({ a: { word: 'supports' }, b: { word: 'contradicts', p: 0.04 } })).toBe('cannot-tell');
	});
	it('counts a piece against it reversed', () => {
		expect(wordIn({ a: { word: 'supports', side: 'against' } })).toBe('contradicts');
		expect(wordIn({ a: { word: 'contradicts', side: 'against' } })).toBe('supports');
	});
	it('hears a dependence group once, by its first piece', () => {
		const found = judgeClaim(
			docketOf({ a: { word: 'cannot-tell', group: 'g' }, b: { word: 'supports', group: 'g' } }, [reason]),
			reason.id,
			KAZ
		);
		expect(found).toMatchObject({ word: 'cannot-tell', for: 0, of: 1 });
		expect(found.groups[0]?.others.map(({ word }) => word)).toEqual(['supports']);
	});
	it('never decides a trend by its link alone', () => {
		const trend = claim('trend-1', 'trend');
		const link = docketOf({ a: { word: 'cannot-tell' }, b: { word: 'supports', role: 'link' } }, [trend]);
		expect(judgeClaim(link, trend.id, KAZ).word).toBe('cannot-tell');
	});
	it('has no data where only the world has', () => {
		const docket = docketOf({ own: { word: 'no-data' }, world: { word: 'cannot-tell' } }, [reason]);
		const world = [...docket.argument.evidence.values()][1]!;
		const evidence = new Map(docket.argument.evidence).set(world.id, { ...world, unit: 'world' });
		const argument = { ...docket.argument, evidence };
		expect(judgeClaim({ ...docket, argument }, reason.id, KAZ).word).toBe('no-data');
		const alone = { ...argument, evidence: new Map([[world.id, { ...world, unit: 'world' as const }]]) };
		expect(judgeClaim({ ...docket, argument: alone }, reason.id, KAZ).word).toBe('cannot-tell');
	});
	it('loses a step where fewer than half of its groups carry it, and gains one where two agree', () => {
		const steps = (told: Readonly<Record<string, Told>>) =>
			judgeClaim(docketOf(told, [reason]), reason.id, KAZ).certainty;
		const few = steps({ a: { word: 'supports' }, b: { word: 'cannot-tell' }, c: { word: 'cannot-tell' } });
		expect(few?.level).toBe(2);
		expect(few?.steps.find(({ code }) => code === 'one-of-several')?.counted).toBe(true);
		expect(steps({ a: { word: 'supports' }, b: { word: 'supports' } })?.level).toBe(3);
	});
	it('knows what speaks against it, the firmest first', () => {
		const { counter } = judgeClaim(
			docketOf(
				{
					silent: { word: 'cannot-tell', side: 'against' },
					leaning: { word: 'cannot-tell', lean: 'against' },
					against: { word: 'contradicts' },
					turned: { word: 'contradicts', side: 'against' }
				},
				[reason]
			),
			reason.id,
			KAZ
		);
		expect(counter.map(({ evidence, strength }) => `${evidence} ${strength}`)).toEqual([
			'against contradicts',
			'leaning leans',
			'silent silent',
			'turned turned'
		]);
	});
});

describe('a region', () => {
	const docketIn = (of: Docket['members']): Docket => ({
		...docketOf({ a: { word: 'supports', p: 0.04 } }, [reason]),
		members: of
	});
	const piece = pieceOf({ kind: 'rise' });
	const over = (words: readonly [PieceWord, number][]) =>
		combineRegion(
			piece,
			words.map(([word, p], i) => verdictOf('planted', members[i]!, { word, p })),
			words.length
		);
	it('supports where more than half do and none contradicts', () => {
		expect(
			over([
				['supports', 0.04],
				['supports', 0.04],
				['cannot-tell', 0.5]
			]).word
		).toBe('supports');
	});
	it('supports in part, by name, where a minority is firm enough for so many countries', () => {
		const found = over([
			['supports', 0.001],
			['cannot-tell', 0.5],
			['cannot-tell', 0.5]
		]);
		expect(found).toMatchObject({ word: 'supports-in-part', inPart: [members[0]] });
		expect(
			over([
				['supports', 0.03],
				['cannot-tell', 0.5],
				['cannot-tell', 0.5]
			]).word
		).toBe('cannot-tell');
	});
	it('of one country says what the country says, a verdict or a lean', () => {
		expect(over([['supports', 0.04]])).toMatchObject({ word: 'supports', inPart: [] });
		const leaning = verdictOf('planted', members[0]!, { word: 'cannot-tell', lean: 'against' });
		expect(combineRegion(piece, [leaning], 1)).toMatchObject({ word: 'cannot-tell', lean: 'against' });
		const claimed = judgeClaim(docketIn(members.slice(0, 1)), reason.id, 'region');
		expect(claimed).toMatchObject({ word: 'supports', inPart: [], certainty: { level: 3 } });
	});
	it('is mixed only where each side is firm enough', () => {
		expect(
			over([
				['supports', 0.001],
				['contradicts', 0.001]
			]).word
		).toBe('mixed');
		expect(
			over([
				['supports', 0.001],
				['contradicts', 0.04]
			]).word
		).toBe('cannot-tell');
	});
});

describe('trend 5', () => {
	const trend = claim('trend-5', 'trend', { slug: 'space' });
	/** What makes an axis say this: one group, or two that disagree. */
	const axis = (word: VerdictWord, name: 'wider' | 'narrower'): Record<string, Told> =>
		word === 'mixed'
			? {
					[`${name}-1`]: { word: 'supports', axis: name },
					[`${name}-2`]: { word: 'contradicts', axis: name }
				}
			: { [`${name}-1`]: { word: word as PieceWord, axis: name } };
	const words = ['supports', 'contradicts', 'mixed', 'cannot-tell'] as const;
	const states = words.flatMap((wider) => words.map((narrower) => [wider, narrower] as const));
	const swapped = {
		supports: 'contradicts',
		contradicts: 'supports',
		mixed: 'mixed',
		'cannot-tell': 'cannot-tell'
	} as const;

	it('has sixteen states', () => expect(states).toHaveLength(16));

	it.each(states)(
		'wider %s, narrower %s: each axis says its own, and a quadrant only where both do',
		(wider, narrower) => {
			const docket = docketOf({ ...axis(wider, 'wider'), ...axis(narrower, 'narrower') }, [trend]);
			const found = judgeClaim(docket, trend.id, KAZ);
			expect([found.axes?.wider.word, found.axes?.narrower.word]).toEqual([wider, narrower]);
			expect(found.axes?.quadrant !== undefined).toBe(
				[wider, narrower].every((word) => word === 'supports' || word === 'contradicts')
			);
			expect(found.word).toBe(wordOfAxes(wider, narrower));
			for (const language of ['ru', 'en'] as const) {
				const text = claimSentences(found, () => ({ ru: 'К', en: 'K' }), language)
					.map(plain)
					.join(' ');
				expect(text).not.toMatch(/undefined|NaN/);
				expect(text.length).toBeGreaterThan(20);
			}
		}
	);

	it.each(states)('turns with the expectation: wider %s, narrower %s', (wider, narrower) => {
		const word = wordOfAxes(wider, narrower);
		expect(wordOfAxes(swapped[wider], swapped[narrower])).toBe(swapped[word as keyof typeof swapped]);
	});

	it('names the four quadrants', () => {
		expect(quadrantOf('supports', 'supports')).toBe('both');
		expect(quadrantOf('supports', 'contradicts')).toBe('widens');
		expect(quadrantOf('contradicts', 'supports')).toBe('narrows');
		expect(quadrantOf('contradicts', 'contradicts')).toBe('neither');
	});
});

it('lets a lesson copy its trend, and a recommendation say how strong its ground is', () => {
	const trend = claim('trend-1', 'trend', { slug: 'protest' });
	const lesson = claim('lesson-1', 'lesson', { restsOn: [trend.id] });
	const advice = claim('recommendation-1', 'recommendation', { restsOn: [trend.id] });
	const docket = docketOf({ a: { word: 'supports' } }, [trend, lesson, advice]);
	expect(judgeClaim(docket, lesson.id, KAZ)).toMatchObject({ word: 'supports', copies: 'trend-1' });
	expect(judgeClaim(docket, advice.id, KAZ)).toMatchObject({ word: 'supports', for: 1, of: 1 });
});
