/** All judgements of an edition in, its verdicts out: certainty weighed against all tests of the default region at once. */
import type { Argument } from '$lib/argument/argument';
import type { Evidence } from '$lib/argument/evidence';
import type { Subject } from '$lib/argument/finding';
import type { PieceVerdict, Tests } from '$lib/argument/verdict';
import type { EvidenceId, Iso3 } from '$lib/base/ids';
import { significant } from '$lib/base/significant';
import type { Region } from '$lib/indicators/region';
import { VERDICT } from '$lib/statistics/judge';
import { benjaminiHochberg } from '$lib/statistics/several-tests';
import type { Docket } from './docket';
import type { Everywhere } from './judge-everywhere';
import type { Judgement } from './judgement';
import { weighed } from './weigh';

/** The key of a verdict within its piece: a country's code, a preset region's id, or 'world'. */
export type SubjectKey = string;

export interface Verdicts {
	/** edition of the data */
	readonly edition: string;
	/** the largest p value that survives Benjamini–Hochberg among the default region's tests; 0 where none does */
	readonly limit: number;
	/** tests of the default region: a piece counts once for each claim it serves */
	readonly tests: Tests;
	readonly pieces: ReadonlyMap<EvidenceId, ReadonlyMap<SubjectKey, PieceVerdict>>;
}

type Found = ReadonlyMap<EvidenceId, ReadonlyMap<SubjectKey, Judgement>>;

function keyed(all: readonly Everywhere[]): Found {
	return new Map(
		all.map(({ evidence, judgements, regions }) => [
			evidence,
			new Map<SubjectKey, Judgement>([
				...judgements.map((one) => [one.subject as SubjectKey, one] as const),
				...Object.entries(regions)
			])
		])
	);
}

const keysOf = ({ unit, only }: Evidence, region: Region): readonly SubjectKey[] => {
	if (unit === 'country') return only ?? region.members;
	return [unit === 'world' ? 'world' : region.id];
};

/** Every p value of the default region, once for each claim that its piece serves. */
function valuesOf({ evidence }: Argument, found: Found, region: Region): readonly number[] {
	return [...evidence.values()].flatMap((piece) => {
		const values = keysOf(piece, region).flatMap((key) => found.get(piece.id)?.get(key)?.p ?? []);
		return piece.serves.flatMap(() => values);
	});
}

/** @param region the default region, whose tests set the limit for the whole edition */
export function assemble(
	argument: Argument,
	edition: string,
	all: readonly Everywhere[],
	region: Region
): Verdicts {
	const found = keyed(all);
	const values = valuesOf(argument, found, region);
	const adjusted = benjaminiHochberg(values);
	const exact = Math.max(0, ...values.filter((_, place) => (adjusted[place] as number) <= VERDICT));
	// In the digits in which p values are told, so that whoever reads both sees which pass.
	const limit = Math.max(exact, significant(exact, 6));
	const pieces = [...found].map(
		([id, judgements]) =>
			[id, new Map([...judgements].map(([key, one]) => [key, weighed(one, limit)]))] as const
	);
	return { edition, limit, tests: testsOf(values.length), pieces: new Map(pieces) };
}

/** At most one in twenty of those where nothing happened. */
export const testsOf = (shown: number): Tests => ({ shown, expectedFalse: shown * VERDICT });

/** What was judged, as one region sees it: a preset by its id, or countries of the reader's own with what was judged for them. */
export function docketOf(
	{ pieces }: Pick<Verdicts, 'pieces'>,
	argument: Docket['argument'],
	region: Region,
	own?: ReadonlyMap<EvidenceId, PieceVerdict>
): Docket {
	const verdict = (evidence: EvidenceId, subject: Subject) =>
		subject === 'region'
			? (own?.get(evidence) ?? pieces.get(evidence)?.get(region.id))
			: pieces.get(evidence)?.get(subject);
	return { argument, members: region.members as readonly Iso3[], verdict };
}
