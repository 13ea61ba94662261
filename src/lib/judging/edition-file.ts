/**
 * The verdicts of an edition as one documented file, verdicts.json. What is the same for every country stands once, by
 * piece and by claim; what can be looked up in another row is not repeated.
 */
import type { Argument } from '$lib/argument/argument';
import type { Certainty, CertaintyCode, CertaintyStart } from '$lib/argument/certainty';
import type { Evidence, Service } from '$lib/argument/evidence';
import type { Combined, Counter, PieceVerdict, RegionVerdict } from '$lib/argument/verdict';
import type { ClaimId, EvidenceId, RegionId } from '$lib/base/ids';
import type { Region } from '$lib/indicators/region';
import { counterGapsOf } from './counter';
import { docketOf, type Verdicts } from './edition';
import { judgeClaim } from './judge-claim';
import { piecesInRegion } from './judge-region';
import { countriesJudged, evidenceRows } from './verdict-file';

/** A certainty with the steps that counted; all others of its kind were looked at and did not. */
interface CertaintyRow {
	readonly level: Certainty['level'];
	readonly start: CertaintyStart;
	readonly counted: readonly CertaintyCode[];
}

type WithRow<Verdict> = Omit<Verdict, 'certainty'> & { readonly certainty?: CertaintyRow };

/** One piece for one country, for a preset region as one, or for the world. */
export type PieceLine = WithRow<
	Omit<PieceVerdict, 'indicator' | 'expect' | 'period' | 'ownChoice' | 'worldWide'>
> & { readonly region?: RegionId; readonly worldWide?: true };
/** One piece over the countries of a preset region. */
export type RegionLine = WithRow<
	Pick<RegionVerdict, 'evidence' | 'word' | 'lean' | 'supporting' | 'contradicting' | 'members'>
> & { readonly region: RegionId; readonly judged: number };
/** One claim in one country, or in a preset region. */
export type ClaimLine = WithRow<Pick<Combined, 'word' | 'lean' | 'for' | 'against' | 'of'>> & {
	readonly claim: ClaimId;
	readonly subject: PieceVerdict['subject'];
	readonly region?: RegionId;
	readonly inPart?: RegionVerdict['inPart'];
	readonly wider?: Combined['word'];
	readonly narrower?: Combined['word'];
	readonly quadrant?: string;
	/** strongest first, each with how it stands: its own row holds the rest */
	readonly counter: Readonly<Record<EvidenceId, Counter['strength']>>;
};

type EvidenceEntry = Pick<Evidence, 'expect' | 'period' | 'windows' | 'unit' | 'group' | 'indicators'> & {
	readonly serves: readonly Service[];
};

export interface EditionFile {
	readonly about: string;
	readonly fields: typeof fields;
	readonly edition: string;
	readonly limit: number;
	readonly tests: Verdicts['tests'];
	readonly evidence: Readonly<Record<EvidenceId, EvidenceEntry>>;
	/** claims that are judged; `copies` names the trend that a lesson repeats, `counterGaps` what is not known against it */
	readonly claims: Readonly<
		Record<ClaimId, { readonly copies?: ClaimId; readonly counterGaps: readonly string[] }>
	>;
	readonly pieces: readonly PieceLine[];
	readonly regions: readonly RegionLine[];
	readonly verdicts: readonly ClaimLine[];
}

const about =
	'Verdicts of Crossroads: what open data say to each claim, by the rules of the method page. A piece speaks of its ' +
	'own expectation; a claim counts pieces against it reversed. A country without a row has no data for the piece.';

const fields = {
	evidence: 'by piece: what is expected of which indicator, over which period, for which claims',
	claims:
		'by claim: copies, the trend that a lesson repeats; counterGaps, what is not known that could speak against it',
	pieces: 'one piece for one country, one preset region as one, or the world',
	regions:
		'one piece over a preset region: countries supporting and contradicting, of judged, of all members',
	verdicts:
		'one claim in one country or preset region; for, against, of: groups of pieces, in a region countries',
	region: 'id of a preset region, in data/regions.csv',
	inPart: 'countries for which alone a verdict in part holds',
	wider: 'trend 5, by axis: wider and narrower; quadrant where both axes have a verdict',
	subject: 'ISO 3166 alpha-3 code of a country, "region" (see region), or "world"',
	word: 'supports · contradicts · mixed · supports-in-part · contradicts-in-part · cannot-tell · no-data',
	lean: 'for · against · none: where no verdict is given, the direction at p ≤ 0.20; never counted',
	certainty:
		'level 1 very low to 4 high; start measured 4, expert 3, association 2; counted: the steps that counted. ' +
		'−1 each: indirect, few-years, near-the-limit (p > 0.01), not-if-persistent (no verdict at ρ = 0.95), ' +
		'window-silent, many-tests (p > limit), source-interval, one-of-several (claims); +1 from 2 or less: large, ' +
		'two-groups (claims); at most 3: not-observed, 2: few-on-a-side, 1: window-opposite. Others did not count',
	why: 'why there is no verdict',
	direction: 'which way the numbers moved or lie, whatever was expected',
	effect:
		'size in the unit of the indicator (per decade, step, turn, difference, correlation, ratio) with interval',
	p: 'of the rule, with its margin: at most 0.05 for a verdict',
	usual: 'share of series wandering like this one that move as far',
	detectable: 'needed: the change found in 80 of 100 cases; moved: this change, in the same unit',
	n: 'known years in the window (pairs of years for an association); missing: years without a value',
	drawn: 'of the missing: years that the publisher drew on a straight line between others, left out',
	rank: 'same: countries that moved the same way; of: all; place by size; worldWide: 70 % or more moved so',
	limit: 'largest p that survives Benjamini–Hochberg over claim × evidence × default region',
	countries: 'judged together; driver: the one without which there would be no verdict',
	events: 'of both periods together',
	noRoom: 'floor or ceiling: the series stood at the end of its scale',
	sourceInterval: 'inside or outside: the change against the source’s own 95 % interval',
	counter:
		'what speaks against the claim, strongest first: contradicts · mixed · leans · silent · no-data · turned'
} as const;

function rowOf({ level, start, steps }: Certainty): CertaintyRow {
	return {
		level,
		start: start.reason,
		counted: steps.flatMap(({ code, counted }) => (counted ? [code] : []))
	};
}
const withRow = (certainty: Certainty | undefined) => (certainty ? { certainty: rowOf(certainty) } : {});

const entryOf = ({ expect, period, windows, unit, group, indicators, serves }: Evidence): EvidenceEntry => ({
	serves,
	indicators,
	expect,
	period,
	windows,
	unit,
	group
});

function pieceLine(row: PieceVerdict & { readonly region?: RegionId }): PieceLine {
	const { indicator, expect, period, ownChoice, certainty, worldWide, ...rest } = row;
	void [indicator, expect, period, ownChoice];
	return { ...rest, ...(worldWide && { worldWide }), ...withRow(certainty) };
}

function regionLine(found: RegionVerdict, region: RegionId): RegionLine {
	const { evidence, word, lean, certainty, supporting, contradicting, judged, members } = found;
	return {
		evidence,
		region,
		word,
		lean,
		...withRow(certainty),
		supporting,
		contradicting,
		judged: judged.length,
		members
	};
}

function claimLine(found: ReturnType<typeof judgeClaim>, region?: RegionId): ClaimLine {
	const { claim, subject, word, lean, certainty, for: favour, against, of, inPart, axes, counter } = found;
	return {
		claim,
		subject,
		...(region && { region }),
		word,
		lean,
		...withRow(certainty),
		for: favour,
		against,
		of,
		...(inPart.length > 0 && { inPart }),
		...(axes && { wider: axes.wider.word, narrower: axes.narrower.word }),
		...(axes?.quadrant && { quadrant: axes.quadrant }),
		counter: Object.fromEntries(counter.map(({ evidence, strength }) => [evidence, strength]))
	};
}

/** The whole file: claims for every country with data and every preset, pieces for every subject with a known year. */
export function editionFile(verdicts: Verdicts, argument: Argument, regions: readonly Region[]): EditionFile {
	const dockets = regions.map((region) => ({
		region: region.id,
		docket: docketOf(verdicts, argument, region)
	}));
	const anywhere = docketOf(verdicts, argument, { ...(regions[0] as Region), members: [] });
	const judged = [...argument.claims.values()].filter(({ kind }) => kind !== 'lens');
	const copied = (claim: (typeof judged)[number]) => (claim.kind === 'lesson' ? claim.restsOn[0] : undefined);
	return {
		about,
		fields,
		edition: verdicts.edition,
		limit: verdicts.limit,
		tests: verdicts.tests,
		evidence: Object.fromEntries([...argument.evidence.values()].map((piece) => [piece.id, entryOf(piece)])),
		claims: Object.fromEntries(
			judged.map((claim) => {
				const copies = copied(claim);
				return [claim.id, { ...(copies && { copies }), counterGaps: counterGapsOf(anywhere, claim) }];
			})
		),
		pieces: [...verdicts.pieces.keys()].flatMap((id) =>
			evidenceRows(verdicts, id, regions)
				.filter(({ n }) => n > 0)
				.map(pieceLine)
		),
		regions: dockets.flatMap(({ region, docket }) =>
			piecesInRegion(docket).flatMap(({ together }) => (together ? [regionLine(together, region)] : []))
		),
		verdicts: [
			...dockets.flatMap(({ region, docket }) =>
				judged.map(({ id }) => claimLine(judgeClaim(docket, id, 'region'), region))
			),
			...countriesJudged(verdicts).flatMap((country) =>
				judged.map(({ id }) => claimLine(judgeClaim(anywhere, id, country)))
			)
		]
	};
}
