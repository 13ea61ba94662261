/** Chart data to an SVG string, at build: the one place where Plot draws without a browser. */
import type { DrawnData } from './chart-data';
import type { Frame } from './frame';
import { lightDocument } from './light-document';
import { loadForm, render } from './render';
import { serialise } from './serialise';

const document = lightDocument();
// With the maps every other form.
await loadForm('map');

/**
 * The drawing as markup, safe to place in a page that names it: every label is escaped text. A file of its own
 * (`alone`) carries its name, its description and the namespace.
 */
export function draw(data: DrawnData, frame: Frame, { alone = false } = {}): string {
	const svg = render(data, frame, document, { named: alone });
	if (alone) svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	return serialise(svg);
}
