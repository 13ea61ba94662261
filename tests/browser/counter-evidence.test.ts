// Whatever speaks against a claim stands beside what speaks for it, at the same size, on every page of a claim.
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open';

const open = useBrowser();
const trends = ['protest', 'actors', 'media', 'resources', 'space', 'north-south'].map(
	(slug) => `trend/${slug}/`
);
const lessons = [1, 2, 3, 4, 5, 6].map((number) => `lesson/${number}/`);
const recommendations = [1, 2, 3].map((number) => `recommendation/${number}/`);
const pages = [...trends, ...lessons, ...recommendations, 'practice/', 'region/', 'evidence/aid-total/'];

describe('the strongest counter-evidence', () => {
	it.each(pages)('stands at the same size beside the evidence on /en/%s', async (path) => {
		await open(
			`/en/${path}`,
			async (page) => {
				const pairs = await page.evaluate(() =>
					[...document.querySelectorAll('.pair')].map((pair) =>
						['for', 'against'].map((side) => {
							const found = pair.querySelector(`:scope > [data-side="${side}"]`);
							return found ? Math.round(found.getBoundingClientRect().width) : 0;
						})
					)
				);
				expect(pairs.length).toBeGreaterThan(0);
				for (const [pro, contra] of pairs) {
					expect(pro).toBeGreaterThan(300);
					expect(contra).toBe(pro);
				}
			},
			{ javaScriptEnabled: false }
		);
	});
});
