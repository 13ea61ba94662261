/** The worker that judges a reader's own piece: learning how the world's series wander takes longer than a page may stop. */
import type { Basis } from '$lib/argument/basis';
import { judgeOwn } from './judge-own';

const scope = self as unknown as {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent<Basis>) => void) | null;
};

scope.onmessage = ({ data }) => {
	try {
		scope.postMessage({ verdicts: judgeOwn(data) });
	} catch (error) {
		scope.postMessage({ failed: String(error) });
	}
};
