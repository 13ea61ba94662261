// What was judged, as a table to read: claims × countries, and below each claim the pieces that decide it.
import type { Claim } from '$lib/argument/claim';
import type { ClaimVerdict, PieceVerdict, RegionVerdict, VerdictWord } from '$lib/argument/verdict';
import { servingsOf } from '$lib/argument/walk';
import { assemble, docketOf } from '$lib/judging/edition';
import type { Everywhere } from '$lib/judging/judge-everywhere';
import { claimInRegion, pieceInRegion } from '$lib/judging/judge-region';
import type { Stock } from './verdicts';

const short: Readonly<Record<VerdictWord, string>> = {
	supports: '+',
	contradicts: '−',
	mixed: '±',
	'supports-in-part': '(+)',
	'contradicts-in-part': '(−)',
	'cannot-tell': '?',
	'no-data': '·'
};
const leans = { for: '↗', against: '↘', none: '' };

type Shown = Pick<ClaimVerdict | PieceVerdict | RegionVerdict, 'word' | 'lean' | 'certainty'>;
const cell = ({ word, lean, certainty }: Shown) =>
	`${short[word]}${leans[lean]}${certainty?.level ?? ''}`.padEnd(6);

const number = (value: number | undefined, digits = 2) =>
	value === undefined ? '' : value.toPrecision(digits);

function because(verdict: PieceVerdict): string {
	const { effect, p, why, n, detectable, rank, certainty } = verdict;
	const found = effect ? `${effect.kind} ${number(effect.value, 3)}` : '';
	const needed = detectable ? `needed ${number(detectable.needed)} moved ${number(detectable.moved)}` : '';
	const place = rank ? `${rank.same}/${rank.of}` : '';
	const steps = certainty?.steps.filter(({ counted }) => counted).map(({ code }) => code) ?? [];
	return [
		verdict.subject,
		why ?? verdict.word,
		found,
		`p ${number(p)}`,
		`n ${n}`,
		needed,
		place,
		steps.join(' ')
	]
		.filter(Boolean)
		.join(' · ');
}

export function printVerdicts(all: readonly Everywhere[], { argument, catalogue, regions }: Stock): void {
	const [region] = regions;
	if (!region) return;
	const verdicts = assemble(argument, catalogue.edition, all, region);
	const docket = docketOf(verdicts, argument, region);
	console.log(`limit ${verdicts.limit}, tests ${verdicts.tests.shown}`);
	console.log(`${'claim'.padEnd(20)}${['region', ...region.members].map((one) => one.padEnd(6)).join(' ')}`);
	const line = (claim: Claim) => {
		const found = claimInRegion(docket, claim.id);
		const { region: whole, countries } = found;
		console.log(`${claim.id.padEnd(20)}${[whole, ...countries].map(cell).join(' ')} ${claim.short.en}`);
		if (whole.axes) {
			const axes = (axis: 'wider' | 'narrower') =>
				[whole, ...countries].map((one) => (one.axes ? cell(one.axes[axis]) : '')).join(' ');
			console.log(`${'  wider'.padEnd(20)}${axes('wider')}\n${'  narrower'.padEnd(20)}${axes('narrower')}`);
		}
	};
	for (const claim of argument.claims.values()) if (claim.kind !== 'lens') line(claim);
	for (const claim of argument.claims.values()) {
		if (claim.restsOn.length) continue;
		console.log(`\n${claim.id} — ${claim.title.en}`);
		for (const { evidence, service } of servingsOf(argument, claim.id)) {
			const found = pieceInRegion(docket, evidence.id);
			if (!found) continue;
			const cells = [...(found.together ? [found.together] : []), ...found.verdicts].map(cell).join(' ');
			console.log(
				`  ${cells} ${service.side} ${service.role} ${evidence.id} [${evidence.group}] ${evidence.expect.kind}`
			);
			for (const verdict of found.verdicts) console.log(`      ${because(verdict)}`);
		}
	}
}
