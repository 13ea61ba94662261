import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { fewFiles } from './scripts/few-files.js';
import { plotParts } from './scripts/plot-parts.js';

export default defineConfig({
	plugins: [sveltekit(), fewFiles(), plotParts],
	build: { assetsInlineLimit: 0, target: 'es2022' },
	server: { fs: { allow: ['data'] } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**'],
					testTimeout: 60_000,
					// Through the plugin that leaves out parts of it, as in a browser.
					server: { deps: { inline: [/@observablehq\/plot/] } }
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/browser/global-setup.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// A real browser on a busy machine misses a frame now and then; what fails twice is broken.
					retry: 1,
					fileParallelism: false
				}
			}
		]
	}
});
