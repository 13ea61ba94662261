// A link holds the whole desk, and a bad one opens the nearest desk there is and says what was changed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDesk } from '$lib/desk/desk';
import { readLink } from '$lib/desk/read-link';
import { writeLink } from '$lib/desk/write-link';
import { randomDesk } from './random-desk';
import { choices } from './shipped';

const read = (query: string) => readLink(new URLSearchParams(query), choices);
const kinds = (query: string) => read(query).notices.map(({ kind }) => kind);

describe('a link', () => {
	it('gives back 1,000 random desks as they were, with nothing to say', () => {
		fc.assert(
			fc.property(randomDesk, (desk) => {
				expect(read(writeLink(desk, choices))).toEqual({ desk, notices: [] });
			}),
			{ numRuns: 1000 }
		);
	});

	it('is empty for the desk as it opens', () => {
		expect(writeLink(firstDesk(choices), choices)).toBe('');
		expect(read('').desk).toEqual(firstDesk(choices));
	});

	it('never throws, whatever stands in it', () => {
		const junk = fc.dictionary(
			fc.constantFrom(
				'y',
				'x',
				'size',
				'form',
				'y-as',
				'from',
				'2.y',
				'9.form',
				'looks',
				'countries',
				'fits'
			),
			fc.oneof(fc.string(), fc.constantFrom('index-1066', 'scatter', '-1', 'z', 'gini'))
		);
		fc.assert(
			fc.property(junk, (query) => {
				const { desk } = readLink(new URLSearchParams(query), choices);
				expect(read(writeLink(desk, choices)).desk).toEqual(desk);
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		['?y=nonsense', 'unknown-indicator'],
		['?y=gini&x=gini', 'same-indicator'],
		['?y=gini&form=scatter', 'bad-form'],
		['?y=gini&form=pie', 'bad-form'],
		['?y=gini&size=population', 'lonely-role'],
		['?y=gini&y-as=per-person', 'bad-transform'],
		['?y=gini&y-as=index-1066', 'bad-transform'],
		['?y=gini&axes=square', 'bad-choice'],
		['?looks=0', 'bad-choice'],
		['?y=gini&y=hdi', 'said-twice'],
		['?y=gini&2.y=hdi&2.countries=KAZ&2.countries=KGZ', 'said-twice'],
		['?y=gini&2.y=hdi&3.y=hdi&4.y=hdi&5.y=hdi', 'too-many-views'],
		['?y=gini&from=2010&to=2000', 'place'],
		['?y=gini&countries=KAZ,ZZZ', 'place']
	])('%s opens and names what was changed: %s', (query, kind) => {
		expect(kinds(query)).toEqual([kind]);
		expect(kinds(writeLink(read(query).desk, choices))).toEqual([]);
	});

	it('reads a view beside the first by its number, with years and countries of its own', () => {
		const { desk } = read('?2.y=gini&2.countries=GEO,ARM&2.from=2001&looks=9');
		expect(desk.views).toHaveLength(2);
		expect(desk.views[1]).toMatchObject({ y: 'gini', countries: ['GEO', 'ARM'], from: 2001, form: 'lines' });
		expect(desk.looks).toBe(9);
	});
});
