/** The module worker that judges: it fetches the site's own files, and answers what verdict-desk.ts answers. */
import { openDesk, type Desk } from './verdict-desk';
import type { Request } from './verdict-messages';

let desk: Desk | undefined;

self.onmessage = ({ data }: MessageEvent<Request>) => {
	if (data.kind !== 'open') {
		void desk?.ask(data);
		return;
	}
	const { base, people, presets } = data;
	const read = async (path: string) => {
		const response = await fetch(`${base}/data/${path}`);
		if (!response.ok) throw new Error(`data/${path}: ${response.status}`);
		return response.text();
	};
	desk = openDesk(read, people, presets, (answer) => self.postMessage(answer));
};
