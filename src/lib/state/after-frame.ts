/** Work that waits until the browser has drawn what was changed before. */

/** A page that nobody looks at draws no frames; it gets on with it after so long. */
const patienceMs = 100;

/** Runs once, after the next frame. @returns lets go of it */
export function afterFrame(work: () => void): () => void {
	let task: ReturnType<typeof setTimeout> | undefined;
	const next = () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
		task = setTimeout(work);
	};
	const frame = requestAnimationFrame(next);
	task = setTimeout(next, patienceMs);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
}
