/** A figure as a page is sent with it: every word in place and the chart drawn; its numbers stay behind until asked for. */
import type { Standing } from '$lib/argument/standing';
import type { Side } from '$lib/argument/evidence';
import type { SentChart } from '$lib/charts/sent-chart';
import { standingOfPiece } from '$lib/judging/piece-standing';
import type { Figure } from './figure';

type Kept = Omit<Figure, 'chart' | 'findings' | 'verdicts' | 'answer'>;

export interface SentFigure extends Kept {
	readonly chart: SentChart;
	/** what its piece says of a claim on either side; absent where it is only described */
	readonly standings?: Readonly<Record<Side, Standing>>;
}

/** What a page may be given. */
export type GivenFigure = Figure | SentFigure;

export const isWhole = (figure: GivenFigure): figure is Figure => 'findings' in figure;

/** What the piece says of a claim that it serves on this side; undefined where nothing was judged. */
export function standingIn(figure: GivenFigure, side: Side): Standing | undefined {
	if (!isWhole(figure)) return figure.standings?.[side];
	return figure.verdicts && standingOfPiece(figure.verdicts, side);
}
