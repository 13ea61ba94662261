/** The worker that reads a reader's file: the page is never blocked, and ending the worker ends the reading at once. */
import { chunkReaders } from './chunk-readers';
import { IntakeDesk } from './intake-desk';
import type { ToIntake } from './intake-messages';

const scope = self as unknown as {
	postMessage(message: unknown, transfer: Transferable[]): void;
	onmessage: ((event: MessageEvent<ToIntake>) => void) | null;
};

const desk = new IntakeDesk(
	(message, transfer = []) => scope.postMessage(message, transfer),
	chunkReaders(navigator.hardwareConcurrency)
);
/** One request after the other. */
let queue = Promise.resolve();
scope.onmessage = ({ data }) => {
	queue = queue.then(() => desk.answer(data));
};
