/** The verdicts of pieces as rows of a table, one country or preset region a row. */
import type { Argument } from '$lib/argument/argument';
import type { Cell } from '$lib/table/write';
import type { Region } from '$lib/indicators/region';
import type { Verdicts } from './edition';
import { evidenceRows, type PieceRow } from './verdict-file';

export const verdictHeaders = [
	'claim',
	'side',
	'role',
	'evidence',
	'subject',
	'expects',
	'from',
	'to',
	'verdict',
	'lean',
	'certainty',
	'why',
	'effect',
	'value',
	'low',
	'high',
	'p',
	'usual',
	'needed',
	'moved',
	'n',
	'missing',
	'same_way',
	'of_countries',
	'steps'
] as const;

const stepsOf = ({ certainty }: PieceRow) =>
	certainty?.steps
		.filter(({ counted }) => counted)
		.map(({ code }) => code)
		.join(' ');

const expects = ({ expect }: PieceRow) =>
	[expect.kind, 'direction' in expect ? expect.direction : 'sign' in expect ? expect.sign : '']
		.filter(Boolean)
		.join(' ');

/** A piece that serves two claims has a row for each; words are of the piece's own expectation. */
export function verdictRows(
	verdicts: Verdicts,
	argument: Argument,
	regions: readonly Region[]
): readonly (readonly Cell[])[] {
	return [...argument.evidence.values()].flatMap((piece) =>
		evidenceRows(verdicts, piece.id, regions).flatMap((row) =>
			piece.serves.map(({ claim, side, role }): readonly Cell[] => [
				claim,
				side,
				role,
				row.evidence,
				row.region ?? row.subject,
				expects(row),
				...row.period,
				row.word,
				row.lean,
				row.certainty?.level,
				row.why,
				row.effect?.kind,
				row.effect?.value,
				row.effect?.low,
				row.effect?.high,
				row.p,
				row.usual,
				row.detectable?.needed,
				row.detectable?.moved,
				row.n,
				row.missing,
				row.rank?.same,
				row.rank?.of,
				stepsOf(row)
			])
		)
	);
}
