/** The argument without its words: what combining verdicts needs, small enough to be fetched by a page. */
import type { Argument } from '$lib/argument/argument';
import type { Claim } from '$lib/argument/claim';
import type { Evidence, Gap } from '$lib/argument/evidence';

export interface Frame {
	readonly claims: readonly Pick<Claim, 'id' | 'kind' | 'parent' | 'restsOn' | 'evidence' | 'gaps'>[];
	readonly evidence: readonly Pick<
		Evidence,
		'id' | 'serves' | 'indicators' | 'expect' | 'period' | 'windows' | 'unit' | 'group' | 'form' | 'only'
	>[];
	readonly gaps: readonly Pick<Gap, 'id' | 'claim' | 'side'>[];
}

export function frameOf({ claims, evidence, gaps }: Argument): Frame {
	return {
		claims: [...claims.values()].map(({ id, kind, parent, restsOn, evidence: pieces, gaps: unknown }) => ({
			id,
			kind,
			...(parent && { parent }),
			restsOn,
			evidence: pieces,
			gaps: unknown
		})),
		evidence: [...evidence.values()].map((piece) => ({
			id: piece.id,
			serves: piece.serves,
			indicators: piece.indicators,
			expect: piece.expect,
			period: piece.period,
			windows: piece.windows,
			unit: piece.unit,
			group: piece.group,
			form: piece.form,
			...(piece.only && { only: piece.only })
		})),
		gaps: [...gaps.values()].map(({ id, claim, side }) => ({ id, claim, side }))
	};
}

const wordless = { ru: '', en: '' };

/** An argument that can be combined and walked, and has nothing to say. */
export function argumentOf({ claims, evidence, gaps }: Frame): Argument {
	return {
		claims: new Map(
			claims.map((claim) => [claim.id, { ...claim, title: wordless, short: wordless, lead: wordless }])
		),
		evidence: new Map(
			evidence.map((piece) => [
				piece.id,
				{ ...piece, question: wordless, warrant: wordless, weakness: wordless }
			])
		),
		gaps: new Map(gaps.map((gap) => [gap.id, { ...gap, title: wordless, settles: wordless }])),
		reading: []
	};
}
