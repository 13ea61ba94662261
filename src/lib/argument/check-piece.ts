/** The rules for one piece of evidence: what it serves, how it is designed, and the years of its sources. */
import { Fault } from '$lib/base/fault';
import type { Argument } from './argument';
import type { SourceYears } from './check';
import type { ClaimKind } from './claim';
import type { Path, Place } from './document';
import type { Evidence, Expectation, Period, Service } from './evidence';

/** Only outcome and link decide a trend; a reason decides a reason or the conclusion; context decides nothing. */
const mayServe: Readonly<Record<Service['role'], readonly ClaimKind[]>> = {
	outcome: ['trend'],
	link: ['trend'],
	reason: ['reason', 'conclusion'],
	context: ['trend', 'reason', 'conclusion', 'lens']
};

/**
 * Returns nothing if the piece keeps the rules.
 * @throws Fault for an unknown claim or indicator, a role that its claim does not have, a number of indicators or a
 * unit that the expectation cannot use, and years outside the period or the sources
 */
export function checkPiece(
	piece: Evidence,
	argument: Argument,
	known: ReadonlyMap<string, SourceYears>,
	place: Place
): void {
	const here = (...path: Path) => place('evidence', piece.id, ...path);
	checkServices(piece, argument, here);
	checkDesign(piece, here);
	const named = (['indicators', 'alternatives'] as const).flatMap((list) =>
		[...(piece[list] ?? []).entries()].map(([index, id]) => ({ list, index, id }))
	);
	for (const { list, index, id } of named) {
		const source = known.get(id);
		if (!source) throw new Fault(here(list, index), 'unknown indicator', id, 'an id of the catalogue');
		checkYears(source, piece.period, here('period'));
		for (const [number, window] of piece.windows.entries())
			checkYears(source, window, here('windows', number));
	}
}

function checkServices(piece: Evidence, { claims, evidence }: Argument, here: Place): void {
	for (const [index, { claim: id, role, axis }] of piece.serves.entries()) {
		const claim = claims.get(id);
		if (!claim) throw new Fault(here('serves', index, 'claim'), 'unknown claim', id, 'an id of claims');
		if (!mayServe[role].includes(claim.kind))
			throw new Fault(here('serves', index, 'role'), `a ${claim.kind} has no such role`, role);
		const twoSided = [...evidence.values()].some(({ serves }) =>
			serves.some((service) => service.claim === id && service.axis !== undefined)
		);
		if (role === 'outcome' && twoSided && !axis)
			throw new Fault(
				here('serves', index),
				'outcome without axis',
				id,
				'wider or narrower, as in its other outcomes'
			);
	}
}

function checkDesign({ expect, indicators, unit, period }: Evidence, here: Place): void {
	// A count needs the rate that is drawn, and the events and people that it was made from.
	const wanted = expect.kind === 'association' ? 2 : expect.kind === 'count' ? 3 : 1;
	if (expect.kind !== 'describe' && indicators.length !== wanted)
		throw new Fault(
			here('indicators'),
			'wrong number of indicators',
			indicators.length,
			`${wanted} for ${expect.kind}`
		);
	if ((expect.kind === 'association' || expect.kind === 'spread') && unit === 'country')
		throw new Fault(here('unit'), `one country has no ${expect.kind}`, unit, 'region or world');
	for (const year of yearsNamed(expect))
		if (year < period[0] || year > period[1])
			throw new Fault(here('expect'), 'year outside the period', year, `${period[0]} to ${period[1]}`);
}

function yearsNamed(expect: Expectation): number[] {
	if ('after' in expect) return [expect.after];
	if (expect.kind !== 'level') return [];
	const stated = typeof expect.benchmark === 'number' ? [] : [expect.benchmark.year];
	return expect.at === undefined ? stated : [...stated, expect.at];
}

function checkYears({ id, firstYear, lastYear }: SourceYears, [from, to]: Period, where: string): void {
	if ((firstYear !== undefined && from < firstYear) || (lastYear !== undefined && to > lastYear))
		throw new Fault(where, `years that ${id} does not have`, [from, to], `${firstYear} to ${lastYear}`);
}
