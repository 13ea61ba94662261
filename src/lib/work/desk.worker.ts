/** The worker that judges a reader's own piece of evidence: learning how the world's series wander takes a second. */
import { judgeDesk } from './desk-judge';
import type { DeskRequest } from './desk-messages';

const scope = self as unknown as {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent<{ id: number; request: DeskRequest }>) => void) | null;
};

scope.onmessage = ({ data: { id, request } }) => {
	try {
		scope.postMessage({ id, answer: judgeDesk(request) });
	} catch (error) {
		scope.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
	}
};
