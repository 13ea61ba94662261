/** Every page says its language, and asks for its scripts only after its text has arrived. */
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params['lang'] ?? 'ru'),
		// Scripts and fonts compete with the first chart on a slow line; the inline loader at the end asks for them.
		preload: ({ type }) => type === 'css'
	});
