/** How high a drawing is: some forms keep the frame's height, others grow with their rows. Known before anything is drawn. */
import type { ChartData } from './chart-data';
import type { Frame } from './frame';

/** Height in px at the frame's width. */
export function heightFor(data: ChartData, frame: Frame): number {
	switch (data.form) {
		default:
			return frame.heightPx;
	}
}
