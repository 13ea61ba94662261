/** While a long page changes, its parts far from the window are neither laid out nor drawn; then one follows the other. */

/** On a part that waits: app.css leaves it out of the layout where it is far from the window. */
const later = 'data-later';

const whenIdle = (work: () => void) =>
	'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: 500 }) : setTimeout(work, 50);

/** Before a change: every claim of the page waits, unless the reader sees it. */
export function putOff(): void {
	for (const part of document.querySelectorAll<HTMLElement>('section[data-claim]'))
		part.setAttribute(later, '');
}

/** After it: one part after the other takes its place again, in moments when nothing else is to be done. */
export function catchUp(): void {
	const part = document.querySelector<HTMLElement>(`section[${later}]`);
	if (!part) return;
	whenIdle(() => {
		part.removeAttribute(later);
		catchUp();
	});
}
