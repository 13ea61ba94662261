// Whatever a reader can expect of a view, for properties.
import fc from 'fast-check';
import type { OwnExpectation } from '$lib/desk/own-evidence';

const year = fc.integer({ min: 1900, max: 2100 });
const riseOrFall = fc.constantFrom('rise' as const, 'fall' as const);
/** JSON writes −0 as 0. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one));

export const anyExpectation: fc.Arbitrary<OwnExpectation> = fc.oneof(
	riseOrFall.map((kind) => ({ kind })),
	fc.record({ kind: fc.constantFrom('step' as const, 'turn' as const), direction: riseOrFall, after: year }),
	fc
		.record({
			direction: fc.constantFrom('above' as const, 'below' as const),
			benchmark: fc.oneof(number, fc.record({ year })),
			at: fc.option(year)
		})
		.map(({ at, ...rest }) => ({ kind: 'level' as const, ...rest, ...(at !== null && { at }) })),
	fc.record({
		kind: fc.constant('spread' as const),
		direction: fc.constantFrom('apart' as const, 'together' as const)
	}),
	fc.record({
		kind: fc.constant('association' as const),
		sign: fc.constantFrom('positive' as const, 'negative' as const),
		lagYears: fc.integer({ min: 0, max: 5 })
	})
) as fc.Arbitrary<OwnExpectation>;
