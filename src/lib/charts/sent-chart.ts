/**
 * A chart as a page is sent with it: drawn, and known to its scripts by its words and heights only. In a page its data
 * come from a file of their own when somebody asks for more than the drawing; at build they are remembered here.
 */
import type { ChartData, DrawnData } from './chart-data';
import type { Spoken } from './chart-subject';
import type { Frame } from './frame';

export interface SentChart extends Spoken {
	readonly form: ChartData['form'];
	/** px of the drawings that the page was sent with */
	readonly sentPx: Readonly<Partial<Record<Frame['name'], number>>>;
}

export const isSent = (chart: DrawnData | SentChart): chart is SentChart => 'sentPx' in chart;

const wholes = new WeakMap<SentChart, ChartData>();

/** At build: whatever draws the sent chart draws this one. */
export function rememberWhole(sent: SentChart, whole: ChartData): SentChart {
	wholes.set(sent, whole);
	return sent;
}

/** The chart itself; undefined in a page for one that was sent. */
export const wholeOf = <Whole extends DrawnData>(chart: Whole | SentChart): Whole | ChartData | undefined =>
	isSent(chart) ? wholes.get(chart) : chart;
