/** Whether two indicators go together within the countries of a region or of the world: a basis in, one judgement out. */
import { countriesOf, type Basis } from '$lib/argument/basis';
import { pairsOf, type PairedYears } from '$lib/argument/describe-association';
import { worldKey } from '$lib/argument/subject-series';
import type { Silence } from '$lib/argument/verdict';
import type { Iso3 } from '$lib/base/ids';
import type { Panel } from '$lib/indicators/panel';
import { associate, type Associated } from '$lib/statistics/association';
import { VERDICT } from '$lib/statistics/judge';
import { isLarge } from './judge-change';
import { factsOf, shared, silent, wordOf, type Judgement } from './judgement';
import { smallestChange } from './smallest';

/** Kept by the two panels: a region more, or a country more, asks nothing of the world again. */
const worlds = new WeakMap<Panel, WeakMap<Panel, Map<string, readonly PairedYears[]>>>();

/** The world's countries with enough pairs of years: their common years are taken out of every one of them. */
function worldPairs(basis: Basis): readonly PairedYears[] {
	const { piece, panels, period } = basis;
	const [outcome, driver] = panels;
	if (piece.expect.kind !== 'association' || !outcome || !driver) return [];
	const ofOutcome = worlds.get(outcome) ?? new WeakMap<Panel, Map<string, readonly PairedYears[]>>();
	const known = ofOutcome.get(driver) ?? new Map<string, readonly PairedYears[]>();
	worlds.set(outcome, ofOutcome.set(driver, known));
	const key = [...period, piece.expect.lagYears].join();
	const pairs =
		known.get(key) ??
		pairsOf({ ...basis, piece: { ...piece, unit: 'world' } }).filter(({ country }) => country !== worldKey);
	known.set(key, pairs);
	return pairs;
}

/**
 * The one country that the link hangs on: the one whose leaving moves it most, if without it there is no verdict
 * where there was one (or the other way about), its sign turns, or less than half of it is left.
 */
function driverOf(found: Associated, world: readonly PairedYears[]): Iso3 | undefined {
	const [most] = [...found.members].sort(
		(a, b) => Math.abs(found.rho - b.rhoWithout) - Math.abs(found.rho - a.rhoWithout)
	);
	if (!most || Math.abs(found.rho) < 0.05) return undefined;
	const turned = found.pMembers <= VERDICT !== most.pWithout <= VERDICT;
	const left = most.rhoWithout * Math.sign(found.rho);
	return turned || left < Math.abs(found.rho) / 2 ? world[most.place]?.country : undefined;
}

function ruled(basis: Basis, found: Associated, world: readonly PairedYears[]): Judgement {
	const smallest = smallestChange(basis);
	const passes = found.p <= VERDICT;
	const why: Silence | undefined = !passes
		? 'wanders'
		: Math.abs(found.rho) < smallest
			? 'too-small'
			: undefined;
	const direction = Math.sign(found.rho) as -1 | 0 | 1;
	const years = found.members.reduce((sum, member) => sum + member.years, 0);
	const driver = driverOf(found, world);
	return {
		...shared(basis, basis.piece.unit === 'world' ? 'world' : 'region', years),
		missing: 0,
		...wordOf(basis, direction, why === undefined, found.p),
		...(why && { why }),
		direction,
		effect: { kind: 'correlation', value: found.rho, low: found.low, high: found.high },
		p: found.p,
		countries: found.members.length,
		...(driver && { driver }),
		facts: factsOf(basis, { large: isLarge(found, smallest) })
	};
}

/** One judgement for all countries of the piece together. */
export function judgeAssociation(basis: Basis): readonly Judgement[] {
	const world = worldPairs(basis);
	const wanted = new Set(countriesOf(basis));
	const whole = basis.piece.unit === 'world';
	const chosen = world.flatMap(({ country }, place) => (whole || wanted.has(country) ? [place] : []));
	const subject = whole ? 'world' : 'region';
	if (chosen.length === 0) return [silent(basis, subject, 0, 'no-data')];
	const found = associate(world, chosen);
	if (found.judged) return [ruled(basis, found, world)];
	const years = chosen.reduce((sum, place) => sum + (world[place]?.years.length ?? 0), 0);
	return [{ ...silent(basis, subject, years, 'few-countries'), missing: 0, countries: found.members }];
}
