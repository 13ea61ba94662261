/** Every page says its language, and asks for its scripts only after its text has arrived. */
import type { Handle } from '@sveltejs/kit';

const languageOf = (pathname: string, base: string) => {
	const rest = pathname.slice(base.length);
	return rest.startsWith('/en/') ? 'en' : 'ru';
};

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.url.pathname, '')),
		// Scripts and fonts compete with the first chart on a slow line; the inline loader at the end asks for them.
		preload: ({ type }) => type === 'css'
	});
