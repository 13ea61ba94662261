/**
 * Chart data → a native chart. Forms without a native equivalent become one that shows the same numbers, and say so.
 */
import type { ChartData } from '$lib/charts/chart-data';
import { exportWords } from '$lib/words/messages-export';
import type { NativeChart } from './native';
import { byCategory } from './native-by-category';
import { byPanel, byYear, yearly } from './native-by-year';
import { pairs } from './native-pairs';

/** The native charts of any chart: one, or a small one for each of its panels. */
export function nativeCharts(data: ChartData): readonly NativeChart[] {
	const panels = data.form === 'multiples' ? byPanel(data) : [];
	return panels.length > 0 ? panels : [nativeChart(data)];
}

/** The native chart of any chart; numbers are neither rounded nor scaled. */
export function nativeChart(data: ChartData): NativeChart {
	const words = exportWords[data.language];
	switch (data.form) {
		case 'lines':
		case 'multiples':
		case 'stack':
			return byYear(data);
		case 'heat':
			return { ...byYear(data), remark: words.drawnOtherwise.heat };
		case 'calendar':
			return { ...yearly(data, words.eventsAYear), remark: words.drawnOtherwise.calendar };
		case 'map':
			return { ...byCategory(data), remark: words.drawnOtherwise.map };
		case 'slope':
		case 'dots':
		case 'diverging':
			return byCategory(data);
		case 'scatter':
			return pairs(data);
	}
}
