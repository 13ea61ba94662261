import { describe, expect, it } from 'vitest';
import type { Standing } from '$lib/argument/standing';
import { isChosen, tilesOf, wallCounts } from '$lib/parts/wall';

const supports: Standing = { word: 'supports', lean: 'none', level: 3 };
const inPart: Standing = { word: 'supports-in-part', lean: 'none', level: 2 };
const leans: Standing = { word: 'cannot-tell', lean: 'against' };
const own: Standing = { word: 'contradicts', lean: 'none', level: 4, ownChoice: true };
const twoSided: Standing = { word: 'mixed', lean: 'none', axes: { wider: supports, narrower: leans } };

describe('the wall', () => {
	it('gives a claim on two axes two tiles, and counts it twice', () => {
		expect(tilesOf(twoSided).map(({ axis, word }) => `${axis} ${word}`)).toEqual([
			'wider supports',
			'narrower cannot-tell'
		]);
		expect(wallCounts([twoSided])).toMatchObject({
			all: 2,
			supports: 1,
			'cannot-tell': 1,
			mixed: 0,
			leans: 1
		});
	});

	it('counts a verdict in part with the whole ones, and never one of the reader’s own window', () => {
		expect(wallCounts([supports, inPart, own])).toMatchObject({ all: 2, supports: 2, contradicts: 0 });
	});

	it('lets through what is certain enough; the lowest step asks for no verdict', () => {
		expect(isChosen(inPart, { kind: 'supports', least: 2 })).toBe(true);
		expect(isChosen(inPart, { kind: 'supports', least: 3 })).toBe(false);
		expect(isChosen(leans, { kind: 'all', least: 1 })).toBe(true);
		expect(isChosen(leans, { kind: 'all', least: 2 })).toBe(false);
		expect(isChosen(leans, { kind: 'leans', least: 1 })).toBe(true);
		expect(isChosen(supports, { kind: 'leans', least: 1 })).toBe(false);
	});
});
