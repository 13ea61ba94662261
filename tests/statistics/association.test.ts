import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { associate, paired, type Associated, type Paired } from '$lib/statistics/association';
import { generator } from '$lib/statistics/generator';
import { pairingTest } from '$lib/statistics/pairing';

const years = Array.from({ length: 16 }, (_, i) => 2000 + i);

/** Members whose y follows x by so much, beside noise of size 1. */
function world(members: number, strength: number | ((member: number) => number), seed = 5): Paired[] {
	const random = generator(seed, 3);
	return Array.from({ length: members }, (_, member) => {
		const x = years.map(() => random.normal());
		const by = typeof strength === 'number' ? strength : strength(member);
		return { years, x, y: x.map((value) => by * value + random.normal()) };
	});
}
const all = (members: readonly Paired[]) => members.map((_, place) => place);

describe('pairing test', () => {
	it('by hand: of the two pairings of two members, both lie as far out', () =>
		expect(
			pairingTest([
				[1, 0],
				[0, 1]
			])
		).toBe(1));
	it('by hand: three own pairs above all others, 1 of 6 pairings', () => {
		const table = [
			[3, 0, 0],
			[0, 3, 0],
			[0, 0, 3]
		];
		expect(pairingTest(table)).toBeCloseTo(1 / 6, 14);
	});
	it('what rows and columns have in common changes nothing', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 25, maxLength: 25 }),
				fc.integer(),
				(cells, add) => {
					const table = [0, 1, 2, 3, 4].map((row) => cells.slice(5 * row, 5 * row + 5));
					const moved = table.map((row, i) => row.map((cell, j) => cell + i * 3 - j * 2 + (add % 100)));
					expect(pairingTest(moved)).toBe(pairingTest(table));
				}
			)
		);
	});
	it('tries 2,000 pairings beyond six members and calls its own one of them', () => {
		const table = Array.from({ length: 9 }, (_, i) => Array.from({ length: 9 }, (_, j) => Number(i === j)));
		expect(pairingTest(table)).toBe(1 / 2000);
	});
});

describe('association within members', () => {
	it('is found where it is, with its sign, for five members and for forty', () => {
		for (const members of [5, 40])
			for (const sign of [1, -1]) {
				const made = world(members, 2 * sign);
				const found = associate(made, all(made)) as Associated;
				expect(found.p).toBeLessThanOrEqual(0.05);
				expect(Math.sign(found.rho)).toBe(sign);
				expect(Math.sign(found.low)).toBe(sign);
				expect(Math.sign(found.high)).toBe(sign);
			}
	});
	it('is not made by common years or by two trends', () => {
		const random = generator(2, 3);
		const common = years.map(() => 3 * random.normal());
		const made = world(12, 0).map(({ x, y }) => ({
			years,
			x: x.map((value, i) => value + common[i]! + i),
			y: y.map((value, i) => value + common[i]! + 2 * i)
		}));
		expect((associate(made, all(made)) as Associated).p).toBeGreaterThan(0.2);
	});
	it('reversing one side turns the sign and keeps p', () => {
		const made = world(8, 0.6);
		const turned = made.map((member) => ({ ...member, y: member.y.map((value) => -value) }));
		const [was, is] = [associate(made, all(made)), associate(turned, all(made))] as [Associated, Associated];
		expect(is.rho).toBeCloseTo(-was.rho, 12);
		expect(is.p).toBe(was.p);
	});
	it('names the one member that carries it all', () => {
		for (let seed = 1; seed <= 20; seed += 1) {
			const made = world(12, (member) => (member === 3 ? 6 : 0), seed);
			const found = associate(made, all(made)) as Associated;
			const moves = found.members.map(({ rhoWithout }) => Math.abs(found.rho - rhoWithout));
			expect(found.members[moves.indexOf(Math.max(...moves))]!.place).toBe(3);
		}
	});
	it('takes the world’s year means, but judges the chosen alone', () => {
		const made = world(30, (member) => (member < 6 ? 2 : 0));
		expect((associate(made, [0, 1, 2, 3, 4, 5]) as Associated).p).toBeLessThanOrEqual(0.05);
		expect((associate(made, [6, 7, 8, 9, 10, 11]) as Associated).p).toBeGreaterThan(0.05);
	});
	it('needs five members with eight pairs in which both sides vary', () => {
		const made = world(6, 1);
		const short = { years: years.slice(0, 7), x: made[4]!.x.slice(0, 7), y: made[4]!.y.slice(0, 7) };
		const flat = { years, x: years.map(() => 1), y: made[5]!.y };
		expect(associate([...made.slice(0, 4), short, flat], [0, 1, 2, 3, 4])).toEqual({
			judged: false,
			members: 4
		});
		expect(associate(made, [0, 1, 2, 3, 4]).judged).toBe(true);
	});
});

describe('paired', () => {
	it('takes x from so many years before', () =>
		expect(
			paired(
				{ years: [2000, 2001, 2003], values: [1, 2, 3] },
				{ years: [2001, 2002, 2004], values: [7, 8, 9] },
				1
			)
		).toEqual({ years: [2001, 2002, 2004], x: [1, 2, 3], y: [7, 8, 9] }));
	it('shows the one member that drives it by its influence, in every seed', () => {
		for (let seed = 1; seed <= 40; seed += 1) {
			const driven = 3 + (seed % 4);
			const made = world(8, (member) => (member === driven ? 9 : 0), seed);
			const found = associate(made, all(made)) as Associated;
			const pull = found.members.map(({ rhoWithout }) => Math.abs(rhoWithout - found.rho));
			expect(pull.indexOf(Math.max(...pull))).toBe(driven);
		}
	});
});
