import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter(),
		paths: { relative: true, base: /** @type {'' | `/${string}`} */ (process.env['BASE_PATH'] ?? '') },
		// A page carries its own styles: a second request costs a slow reader most of a second.
		inlineStyleThreshold: 60_000,
		output: { preloadStrategy: 'modulepreload' },
		// One name for all that runs at once: tests that start beside a build would write another into what it reads.
		...(process.env['BUILD_NAME'] && { version: { name: process.env['BUILD_NAME'] } }),
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// the script that sets the kept theme before the first paint: src/lib/parts/theme-script.ts
				'script-src': ['self', 'sha256-Pa4yh+fBzqNv7BBJlKe2w2hpWt60b++csSZ4KsfzZO8='],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self'],
				// a figure shows itself as it will stand on another page
				'frame-src': ['self']
			}
		},
		// One page at a time: the relative base of a page is kept in one place while it is rendered.
		prerender: {
			// Without the address of the site there is no oEmbed answer to write.
			handleUnseenRoutes: ({ routes, message }) => {
				if (process.env['SITE_URL'] || routes.some((route) => !route.startsWith('/oembed/')))
					throw new Error(message);
			},
			handleHttpError: 'fail',
			// A row of a figure's page may belong to a view that the link's query asks for.
			handleMissingId: ({ path, message }) => {
				if (!path.includes('/evidence/')) throw new Error(message);
			},
			concurrency: 1
		}
	}
};
