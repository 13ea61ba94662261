/** What axe finds wrong on a page, or in a part of it, in words. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * In one go inside the page, and only what is wrong: naming every element that is right takes a minute on a long page.
 * Inside a part, a figure as it stands on another page is left to that page's own test.
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
	const whole = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const builder = within === undefined ? whole : whole.include(within).exclude('iframe');
	const found = await builder.analyze();
	return found.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
}
