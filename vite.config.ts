import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Modules that at least so many pages or parts loaded on demand share stand in one file with the others. */
const sharedBy = 6;
/**
 * What is only for those who bring a file, carry something away or hold a talk is not among them, nor what judges and
 * reckons, nor a library but the one that runs the page: they come when a reader asks for what needs them.
 */
const apart =
	/\/(\w*-)?(intake|desk|share|show|present|export|survey|specification|brief|donor|slide)|\/lib\/(judging|statistics|table|work|deck|publishers)\/|node_modules\/(?!svelte\/|@sveltejs\/|esm-env\/|clsx\/|devalue\/)/i;

/** Few files: each costs a reader on a slow line a journey there and back, a few at a time. */
const fewFiles: Plugin = {
	name: 'few-files',
	outputOptions(options) {
		if (this.environment.name !== 'client') return options;
		return {
			...options,
			codeSplitting: {
				groups: [{ name: 'shared', test: (id: string) => !apart.test(id), minShareCount: sharedBy }]
			}
		};
	}
};

export default defineConfig({
	plugins: [sveltekit(), fewFiles],
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
					testTimeout: 60_000
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
