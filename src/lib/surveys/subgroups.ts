/** Groups within groups → the counted share in each, with what may be shown of it; small groups and their complements hidden. */
import { crossTable, type CrossTest } from './cross-table';
import { sizeOf, type Design } from './design';
import { parted, within, type Domain } from './domain';
import { shareEstimate, type Estimate } from './estimate';
import { suppress, type Showing } from './suppression';
import type { Groups } from './survey-table';

export interface SubgroupCell {
	readonly showing: Showing;
	/** absent where hidden */
	readonly share?: Estimate;
	readonly n?: number;
}

export interface Subgroups {
	readonly names: readonly string[];
	/** for each of the first groups, one cell for each of the second */
	readonly cells: readonly (readonly SubgroupCell[])[];
	/** whether the share differs among the second groups, inside each of the first */
	readonly tests: readonly (CrossTest | undefined)[];
	/** answered, but in none of the second groups */
	readonly outside: number;
}

const nobody: Domain = () => false;

/** Test of a share among groups inside a domain; groups that nobody there is in are left out, as they test nothing. */
function testIn(
	design: Design,
	chosen: Domain,
	domain: Domain,
	{ names, of }: Groups
): CrossTest | undefined {
	if (design.basis === 'none') return undefined;
	const present = names.flatMap((_, group) =>
		sizeOf(
			design,
			within(design, domain, (at) => of[at] === group)
		).n > 0
			? [group]
			: []
	);
	const now = new Map(present.map((group, place) => [group, place]));
	const codes = Array.from({ length: design.respondents }, (_, at) => now.get(of[at] ?? -1) ?? -1);
	const answers = Array.from({ length: design.respondents }, (_, at) => (chosen(at) ? 1 : 0));
	return crossTable(design, codes, answers, [present.length, 2], domain).test;
}

/** @param parentHidden whether a first group's own share is hidden: then all inside it are */
export function subgroupsOf(
	design: Design,
	chosen: Domain,
	answered: Domain,
	[first, second]: readonly [Groups, Groups],
	parentHidden: readonly boolean[]
): Subgroups {
	const size = second.names.length;
	const codes = Int32Array.from({ length: design.respondents }, (_, at) => {
		const [a, b] = [first.of[at] ?? -1, second.of[at] ?? -1];
		return answered(at) && a >= 0 && b >= 0 ? a * size + b : -1;
	});
	const domains = parted(codes, first.names.length * size);
	const parents = parted(
		Int32Array.from({ length: design.respondents }, (_, at) => (answered(at) ? (first.of[at] ?? -1) : -1)),
		first.names.length
	);
	const found = first.names.map((_, a) =>
		second.names.map((__, b) => {
			const here = domains[a * size + b] ?? nobody;
			return { n: sizeOf(design, here).n, share: shareEstimate(design, chosen, here) };
		})
	);
	const marks = suppress(
		found.map((row) => row.map(({ n, share }) => ({ respondents: n, effective: share.effective })))
	);
	const cells = found.map((row, a) =>
		row.map(({ n, share }, b): SubgroupCell => {
			const showing = parentHidden[a] ? 'hidden-with' : (marks[a]?.[b] ?? 'hidden');
			return showing === 'hidden' || showing === 'hidden-with' ? { showing } : { showing, share, n };
		})
	);
	const tests = first.names.map((_, a) =>
		parentHidden[a] ? undefined : testIn(design, chosen, parents[a] ?? nobody, second)
	);
	const outside = sizeOf(
		design,
		(at) => answered(at) && (first.of[at] ?? -1) >= 0 && (second.of[at] ?? -1) < 0
	).n;
	return { names: second.names, cells, tests, outside };
}
