/** A gap and an indicator that fills it → the piece of evidence that the argument said beforehand it would be. */
import type { Evidence, Expectation, Gap } from '$lib/argument/evidence';
import { asEvidenceId } from '$lib/base/ids';
import type { Text } from '$lib/base/language';
import type { Indicator } from '$lib/indicators/indicator';

/** What a page needs of a gap to fill it. */
export type FillableGap = Required<Pick<Gap, 'id' | 'claim' | 'side' | 'title' | 'settles' | 'wouldBe'>>;

export const ownPieceId = (gap: string) => asEvidenceId(`own-${gap}`);

/** Whether a piece is made from a reader's own file. */
export const isOwnPiece = (id: string): boolean => id.startsWith('own-');

/** A count is judged by events and people; a file of its own has one column, so its mean before and after is judged. */
const byOneColumn = (expect: Expectation): Expectation =>
	expect.kind === 'count' ? { kind: 'step', direction: expect.direction, after: expect.after } : expect;

/** Forms that one column can fill; the rest is drawn as lines. */
const forms: ReadonlySet<string> = new Set(['lines', 'multiples', 'dots', 'slope', 'heat']);

/** @param caution what must stand with a reader's own data */
export function fromGap(gap: FillableGap, { id, firstYear, lastYear }: Indicator, caution: Text): Evidence {
	const { wouldBe } = gap;
	// The window was stated before the file was known; where the file is shorter, its own years are all there is.
	const period = [Math.max(wouldBe.period[0], firstYear), Math.min(wouldBe.period[1], lastYear)] as const;
	return {
		id: ownPieceId(gap.id),
		serves: [{ claim: gap.claim, side: gap.side, role: 'reason' }],
		indicators: [id],
		expect: byOneColumn(wouldBe.expect),
		period: period[0] < period[1] ? period : [firstYear, Math.max(firstYear + 1, lastYear)],
		windows: [],
		unit: wouldBe.unit,
		group: wouldBe.group,
		form: forms.has(wouldBe.form) ? wouldBe.form : 'lines',
		question: gap.title,
		warrant: gap.settles,
		weakness: caution
	};
}
