// Any desk that a reader can reach, for properties.
import fc from 'fast-check';
import { mostLooks, type Desk } from '$lib/desk/desk';
import {
	deskForms,
	fitChoices,
	transformsFor,
	worldChoices,
	type DeskView,
	type Transform
} from '$lib/desk/view';
import type { IndicatorId } from '$lib/base/ids';
import { ownRegion } from '$lib/state/view-query';
import { catalogue, choices, regions } from './shipped';

const ids = [...catalogue.indicators.keys()];
const year = fc.integer({ min: choices.years[0], max: choices.years[1] });

const transform = (id: IndicatorId | undefined): fc.Arbitrary<Transform> => {
	const indicator = id && catalogue.indicators.get(id);
	if (!indicator) return fc.constant({ kind: 'as-is' });
	return fc
		.tuple(fc.constantFrom(...transformsFor(indicator)), year)
		.map(([kind, at]): Transform => (kind === 'index' ? { kind, year: at } : { kind }));
};

const place = fc.oneof(
	fc.constantFrom(...regions).map(({ id, members }) => ({ region: id, countries: members })),
	fc
		.uniqueArray(fc.constantFrom(...choices.countries), { minLength: 1, maxLength: 12 })
		.map((countries) => ({ region: ownRegion, countries }))
);

const period = fc
	.tuple(fc.option(year), fc.option(year))
	.map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
	.map(([from, to]) => ({
		...(typeof from === 'number' && { from }),
		...(typeof to === 'number' && { to })
	}));

export const randomView: fc.Arbitrary<DeskView> = fc
	.record({
		order: fc.shuffledSubarray(ids, { minLength: 4, maxLength: 4 }),
		roles: fc.integer({ min: 1, max: 4 }),
		place,
		period,
		log: fc.boolean(),
		path: fc.boolean(),
		fits: fc.constantFrom(...fitChoices),
		world: fc.constantFrom(...worldChoices)
	})
	.chain(({ order, roles, place: where, period: when, ...rest }) => {
		const [y, x, size, colour] = order.map((id, at) => (at < roles ? id : undefined));
		const forms = deskForms.filter((form) => form !== 'scatter' || x);
		return fc
			.record({ yAs: transform(y), xAs: transform(x), form: fc.constantFrom(...forms) })
			.map((drawn) => ({
				y: y!,
				...(x && { x }),
				...(size && { size }),
				...(colour && { colour }),
				...drawn,
				...where,
				...when,
				...rest
			}));
	});

export const randomDesk: fc.Arbitrary<Desk> = fc
	.record({
		first: randomView,
		others: fc.array(randomView, { maxLength: 3 }),
		looks: fc.integer({ min: 1, max: mostLooks })
	})
	.map(({ first, others, looks }) => ({ views: [first, ...others], looks }));
