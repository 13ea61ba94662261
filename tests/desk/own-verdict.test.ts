// What a reader's expectation is told of a view: the argument's own verdict, word for word, and its opposite for the opposite expectation.
import { describe, expect, it } from 'vitest';
import { gatherView } from '$lib/desk/material';
import type { OwnExpectation, Spoken } from '$lib/desk/own-evidence';
import { basisOf, verdictOf } from '$lib/desk/own-verdict';
import { readLink } from '$lib/desk/read-link';
import { pieceInRegion } from '$lib/judging/judge-region';
import { judgeOwn } from '$lib/work/judge-own';
import { shipped, shippedDocket } from '../../src/routes/shipped.server';
import { choices, stock } from './shipped';

const { argument, shelf } = await shipped();
const docket = await shippedDocket();

async function material(query: string) {
	const [view] = readLink(new URLSearchParams(query), choices).desk.views;
	return gatherView(view, stock, 'en');
}

describe('the verdict on a view', () => {
	const judged = async (query: string, expected: OwnExpectation, of?: Spoken['of']) => {
		const given = await material(query);
		return verdictOf(judgeOwn(basisOf({ expect: expected, ...(of && { of }) }, given)));
	};

	it('cannot tell what five countries say of aid and civil society, either way', async () => {
		for (const sign of ['positive', 'negative'] as const) {
			const found = await judged('', { kind: 'association', sign, lagYears: 0 });
			expect(found).toMatchObject({ word: 'cannot-tell', judged: 5 });
		}
	});

	it('sees internet use rise, and the opposite expectation contradicted by the same countries', async () => {
		const rise = await judged('?y=internet-users', { kind: 'rise' });
		const fall = await judged('?y=internet-users', { kind: 'fall' });
		expect(rise.word).toBe('supports');
		expect(fall.word).toBe('contradicts');
		expect(fall.against).toEqual(rise.as);
	}, 120_000);

	/** Pieces that a view of the desk can be: one indicator, or two, over the default region. */
	const views = [...argument.evidence.values()].filter(({ expect: { kind }, unit, only }) => {
		if (only) return false;
		const together = kind === 'association' || kind === 'spread';
		return together ? unit === 'region' : /^(rise|fall|step|turn|level)$/.test(kind) && unit === 'country';
	});
	const queryOf = ({ indicators: [y, x], indexYear, period: [from, to] }: (typeof views)[number]) => {
		const driver = x ? `&x=${x}` : '';
		const as = indexYear === undefined ? '' : `&y-as=index-${indexYear}`;
		return `?y=${y}${driver}${as}&from=${from}&to=${to}`;
	};
	/** What the argument's pages say of it. */
	function argued({ id }: (typeof views)[number]) {
		const { together, verdicts = [] } = pieceInRegion(docket, id) ?? {};
		const { word, lean } = together ?? verdicts[0] ?? {};
		const { supporting, contradicting } = together ?? { supporting: [], contradicting: [] };
		return { id, word, lean, as: supporting, against: contradicting };
	}

	it('is that of the argument for every piece that is such a view', async () => {
		expect(views.length).toBeGreaterThan(40);
		const kinds = new Set(views.map(({ expect: { kind } }) => kind));
		expect([...kinds]).toEqual(expect.arrayContaining(['step', 'level', 'spread', 'association']));
		expect(shelf.regions[0]?.members).toEqual(docket.members);
		for (const piece of views) {
			const { word, lean, as, against } = await judged(queryOf(piece), piece.expect as OwnExpectation);
			expect({ id: piece.id, word, lean, as, against }).toEqual(argued(piece));
		}
	}, 600_000);

	it('speaks of the second of two series where that was chosen', async () => {
		const expected = { kind: 'rise' } as const;
		const first = await judged('?y=gini&x=internet-users', expected);
		const second = await judged('?y=gini&x=internet-users', expected, 'x');
		expect(second.word).toBe('supports');
		expect(second).not.toEqual(first);
	}, 120_000);

	it('finds a turn where a series turns, and the opposite for who expected the opposite', async () => {
		const [down, up] = [
			await judged('?y=gdp-per-person-ppp&y-as=index-2000', { kind: 'turn', direction: 'fall', after: 2013 }),
			await judged('?y=gdp-per-person-ppp&y-as=index-2000', { kind: 'turn', direction: 'rise', after: 2013 })
		];
		expect(down.judged).toBeGreaterThan(0);
		expect([down.as, down.against]).toEqual([up.against, up.as]);
	}, 120_000);

	it('judges distance only among three countries or more', async () => {
		const spread = { kind: 'spread', direction: 'apart' } as const;
		expect(await judged('?y=hdi&countries=KAZ,KGZ', spread)).toMatchObject({ word: 'no-data', judged: 0 });
		expect((await judged('?y=hdi', spread)).judged).toBe(5);
	}, 120_000);

	it('has no data where there are none', async () => {
		expect(await judged('?y=gini&countries=PRK,ERI', { kind: 'rise' })).toMatchObject({
			word: 'no-data',
			judged: 0
		});
	}, 120_000);
});
