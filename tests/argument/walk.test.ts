/** Walking the committed argument: downwards to evidence, upwards to what rests on a claim. */
import { describe, expect, it } from 'vitest';
import { readArgument } from '$lib/argument/read';
import * as walk from '$lib/argument/walk';
import { asClaimId } from '$lib/base/ids';
import { catalogue, files } from './files';

const argument = readArgument(files, catalogue);
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('walk', () => {
	it('goes from a trend to its reasons and lenses', () => {
		const trend = asClaimId('trend-4');
		expect(ids(walk.claimsUnder(argument, trend, 'reason'))).toEqual([
			'reason-4.1',
			'reason-4.2',
			'reason-4.3',
			'reason-4.4'
		]);
		expect(ids(walk.claimsUnder(argument, trend, 'lens'))).toEqual(['lens-resources']);
	});

	it('goes up from a trend to the lesson and the recommendations that rest on it', () => {
		expect(ids(walk.claimsRestingOn(argument, asClaimId('trend-4')))).toEqual([
			'recommendation-1',
			'recommendation-3',
			'lesson-4'
		]);
	});

	it('goes down from a recommendation to claims with evidence of their own', () => {
		expect(ids(walk.foundationOf(argument, asClaimId('recommendation-3')))).toEqual([
			'trend-1',
			'trend-4',
			'conclusion'
		]);
		expect(ids(walk.foundationOf(argument, asClaimId('trend-2')))).toEqual(['trend-2']);
		expect(walk.foundationOf(argument, asClaimId('trend-7'))).toEqual([]);
	});

	it('finds what serves a claim, by side', () => {
		const lens = asClaimId('lens-region');
		expect(ids(walk.servingsOf(argument, lens, 'against').map(({ evidence }) => evidence))).toEqual([
			'incomes-apart',
			'civil-society-apart'
		]);
		expect(walk.servingsOf(argument, lens).length).toBeGreaterThan(
			walk.servingsOf(argument, lens, 'for').length
		);
		expect(ids(walk.gapsOf(argument, asClaimId('reason-4.3'), 'against'))).toEqual([
			'commercial-microfinance'
		]);
	});

	it('parts a text into its paragraphs', () => {
		expect(walk.paragraphsOf('one\n\ntwo\n')).toEqual(['one', 'two']);
	});
});
