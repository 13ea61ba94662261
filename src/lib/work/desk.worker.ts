/** The worker behind the desk: resampling the world's countries and learning how their series wander take up to a second. */
import { answerDesk } from './desk-answer';
import type { DeskRequest } from './desk-messages';

const scope = self as unknown as {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent<{ id: number; request: DeskRequest }>) => void) | null;
};

scope.onmessage = ({ data: { id, request } }) => {
	try {
		scope.postMessage({ id, answer: answerDesk(request) });
	} catch (error) {
		scope.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
	}
};
