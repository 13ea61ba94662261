/** How many members a world and a group have in, made-up groups out: a world of regions to learn from. */
import { generator } from './generator';

/** Enough to learn from, few enough to be worked out in a reader's browser. */
export const GROUPS = 120;

/**
 * Places of the members of seeded random groups, drawn without repeats inside a group. A region has one series of its
 * own (how far apart its members lie, or their sum), and no other region of the same size exists to learn from: how
 * such a series wanders is learnt from groups of the same size drawn from all countries. The same sizes give the
 * same groups. Fewer members than a group needs give none.
 */
export function randomGroups(members: number, size: number, count = GROUPS): number[][] {
	if (size > members) return [];
	const random = generator(members, size);
	return Array.from({ length: count }, () => {
		const places = Array.from({ length: members }, (_, place) => place);
		for (let i = 0; i < size; i += 1) {
			const other = i + random.below(members - i);
			[places[i], places[other]] = [places[other] as number, places[i] as number];
		}
		return places.slice(0, size);
	});
}
