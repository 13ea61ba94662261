/** How high a drawing is: some forms keep the frame's height, others grow with their rows. Known before anything is drawn. */
import type { DrawnData } from './chart-data';
import { answersHeight } from './answers-layout';
import { dotsHeight } from './dots-layout';
import { divergingHeight } from './diverging-layout';
import { multiplesHeight } from './multiples-layout';
import { heatHeight } from './heat-layout';
import { mapHeight } from './map-layout';
import { scatterHeight } from './scatter-layout';
import { calendarHeight } from './calendar-layout';
import { stackHeight } from './stack-layout';
import { specificationsHeight } from './specifications-layout';
import { spreadHeight } from './spread-layout';
import type { Frame } from './frame';

/** Height in px at the frame's width. */
export function heightFor(data: DrawnData, frame: Frame): number {
	switch (data.form) {
		case 'dots':
			return dotsHeight(data, frame);
		case 'diverging':
			return divergingHeight(data, frame);
		case 'multiples':
			return multiplesHeight(data, frame);
		case 'heat':
			return heatHeight(data, frame);
		case 'scatter':
			return scatterHeight(data, frame);
		case 'calendar':
			return calendarHeight(data, frame);
		case 'stack':
			return stackHeight(data, frame);
		case 'map':
			return mapHeight(data, frame);
		case 'answers':
			return answersHeight(data, frame);
		case 'specifications':
			return specificationsHeight(data, frame);
		case 'spread':
			return spreadHeight(data, frame);
		default:
			return frame.heightPx;
	}
}
