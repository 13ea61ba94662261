// What a reader's expectation is told of a view: the argument's own verdict, word for word, and its opposite for the opposite expectation.
import { describe, expect, it } from 'vitest';
import { gatherView } from '$lib/desk/material';
import type { OwnExpectation } from '$lib/desk/own-evidence';
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
	const judged = async (query: string, expected: OwnExpectation) => {
		const given = await material(query);
		return verdictOf(judgeOwn(basisOf(expected, given)));
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

	/** Pieces that a view of the desk can be: one indicator as it is, or two, over the default region. */
	const views = [...argument.evidence.values()].filter(({ expect: { kind }, unit, only }) =>
		only
			? false
			: kind === 'association'
				? unit === 'region'
				: /^(rise|fall|step)$/.test(kind) && unit === 'country'
	);

	it('is that of the argument for every piece that is such a view', async () => {
		expect(views.length).toBeGreaterThan(40);
		for (const { id, expect: wanted, indicators, period, indexYear } of views) {
			const [y, x] = indicators;
			const as = indexYear === undefined ? '' : `&y-as=index-${indexYear}`;
			const query = `?y=${y}${x ? `&x=${x}` : ''}${as}&from=${period[0]}&to=${period[1]}`;
			const { word, lean, as: favour, against } = await judged(query, wanted as OwnExpectation);
			const found = pieceInRegion(docket, id);
			const theirs = found?.together ?? found?.verdicts[0];
			expect({ id, word, lean }).toEqual({ id, word: theirs?.word, lean: theirs?.lean });
			expect(favour, id).toEqual(found?.together?.supporting ?? []);
			expect(against, id).toEqual(found?.together?.contradicting ?? []);
		}
		expect(shelf.regions[0]?.members).toEqual(docket.members);
	}, 600_000);

	it('has no data where there are none', async () => {
		expect(await judged('?y=gini&countries=PRK,ERI', { kind: 'rise' })).toMatchObject({
			word: 'no-data',
			judged: 0
		});
	}, 120_000);
});
