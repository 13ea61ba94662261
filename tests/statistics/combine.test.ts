import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineGroups, combineMembers, type Voice } from '$lib/statistics/combine';

const up = (p: number): Voice => ({ direction: 1, p });
const down = (p: number): Voice => ({ direction: -1, p });
const still: Voice = { direction: 0, p: 1 };

describe('members of a region', () => {
	const outcome = (...voices: Voice[]) => {
		const { outcome: found, inPart } = combineMembers(voices);
		return inPart ? [found, 'in part'] : found;
	};
	it('more than half hold the question up', () => {
		expect(outcome(up(0.04), up(0.05), up(0.03), still, up(0.6))).toBe(1);
		expect(outcome(down(0.04), down(0.05), up(0.6))).toBe(-1);
	});
	it('half do not, unless one of them is sure', () => {
		expect(outcome(up(0.02), up(0.02), still, still)).toBe(0);
		expect(outcome(up(0.0125), up(0.02), still, still)).toEqual([1, 'in part']);
		expect(outcome(up(0.02), still)).toEqual([1, 'in part']);
		expect(outcome(up(0.03), still)).toBe(0);
	});
	it('one country alone is never a region', () => {
		expect(outcome(up(0.04))).toEqual([1, 'in part']);
		expect(outcome()).toBe(0);
	});
	it('one against keeps a majority from holding', () =>
		expect(outcome(up(0.001), up(0.001), up(0.001), down(0.05))).toBe(0));
	it('are mixed only where both sides are sure', () => {
		expect(outcome(up(0.01), down(0.01), still, still, still)).toBe('mixed');
		expect(outcome(up(0.01), down(0.011), still, still, still)).toBe(0);
	});
	it('names who speaks', () =>
		expect(combineMembers([still, up(0.01), down(0.2), down(0.001)])).toMatchObject({
			favour: [1],
			against: [3],
			m: 4
		}));
});

describe('groups of evidence under a claim', () => {
	const outcome = (...voices: Voice[]) => combineGroups(voices).outcome;
	it('by Simes: one of three at 0.016, two of three at 0.033, all three at 0.05', () => {
		expect(outcome(up(0.0166), still, still)).toBe(1);
		expect(outcome(up(0.017), still, still)).toBe(0);
		expect(outcome(down(0.033), down(0.03), still)).toBe(-1);
		expect(outcome(up(0.05), up(0.05), up(0.05))).toBe(1);
	});
	it('a finding against forbids it, a mere lean does not', () => {
		expect(outcome(up(0.001), down(0.04), still)).toBe(0);
		expect(outcome(up(0.001), down(0.06), still)).toBe(1);
	});
	it('are mixed where both directions pass', () =>
		expect(outcome(up(0.001), down(0.016), still)).toBe('mixed'));
	it('one group alone decides by its own p value', () => {
		expect(outcome(up(0.05))).toBe(1);
		expect(outcome(up(0.051))).toBe(0);
		expect(outcome()).toBe(0);
	});
});

describe('whatever the voices', () => {
	const voices = fc.array(
		fc.record({
			direction: fc.constantFrom(-1 as const, 0 as const, 1 as const),
			p: fc.constantFrom(1e-6, 0.001, 0.01, 0.0125, 0.02, 0.04, 0.05, 0.051, 0.2, 1)
		}),
		{ maxLength: 9 }
	);
	const reverse = (outcome: 1 | -1 | 0 | 'mixed') => (outcome === 'mixed' ? outcome : 0 - outcome);
	it('reversing them reverses the outcome exactly', () => {
		fc.assert(
			fc.property(voices, (list) => {
				const turned = list.map(({ direction, p }) => ({ direction: (0 - direction) as -1 | 0 | 1, p }));
				for (const combine of [combineMembers, combineGroups] as const) {
					const [was, is] = [combine(list), combine(turned)];
					expect(is.outcome).toBe(reverse(was.outcome));
					expect([is.favour, is.against]).toEqual([was.against, was.favour]);
				}
			})
		);
	});
	it('their order does not matter', () => {
		fc.assert(
			fc.property(voices, (list) => {
				for (const combine of [combineMembers, combineGroups] as const)
					expect(combine([...list].reverse()).outcome).toBe(combine(list).outcome);
			})
		);
	});
	it('nothing holds without a finding of its own', () => {
		fc.assert(
			fc.property(voices, (list) => {
				for (const combine of [combineMembers, combineGroups] as const) {
					const { outcome, favour, against } = combine(list);
					if (outcome === 1) expect([favour.length > 0, against.length]).toEqual([true, 0]);
					if (outcome === 'mixed') expect(Math.min(favour.length, against.length)).toBeGreaterThan(0);
				}
			})
		);
	});
});
