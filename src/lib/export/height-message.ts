/** How a live embed tells its frame how high it is: the message, and the watch that sends it. The reader is static/embed.js. */

export interface HeightMessage {
	readonly type: 'crossroads-height';
	readonly height: number;
}

/** Asks for the present height, on the frame's first look. */
export const heightQuestion = 'crossroads-height?';

/**
 * Tells the page around it the node's height, now and at every change; nothing where there is no page around.
 * Returns what ends the watch. The message holds a number only, so it may go to any origin.
 */
export function tellHeight(
	node: HTMLElement,
	view: Window = node.ownerDocument.defaultView ?? globalThis.window
): () => void {
	if (view.parent === view) return () => undefined;
	let told = 0;
	const tell = () => {
		const height = Math.ceil(node.getBoundingClientRect().height);
		if (height === told || height === 0) return;
		told = height;
		const message: HeightMessage = { type: 'crossroads-height', height };
		view.parent.postMessage(message, '*');
	};
	const answer = ({ data }: MessageEvent) => {
		if (data !== heightQuestion) return;
		told = 0;
		tell();
	};
	const watch = new ResizeObserver(tell);
	watch.observe(node);
	view.addEventListener('message', answer);
	return () => {
		watch.disconnect();
		view.removeEventListener('message', answer);
	};
}
