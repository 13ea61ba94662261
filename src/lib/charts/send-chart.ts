/** At build: chart data in, what a page is sent with out. */
import type { ChartData } from './chart-data';
import { sentFrames, type PageSize } from './frame';
import { heightFor } from './height';
import { rememberWhole, type SentChart } from './sent-chart';

const sizes: readonly PageSize[] = ['page', 'glance'];

export function sendChart(chart: ChartData): SentChart {
	const { form, language, name, description } = chart;
	const frames = sizes.flatMap((size) => sentFrames(size).map(({ frame }) => frame));
	const sentPx = Object.fromEntries(frames.map((frame) => [frame.name, Math.round(heightFor(chart, frame))]));
	return rememberWhole({ form, language, name, description, sentPx }, chart);
}
