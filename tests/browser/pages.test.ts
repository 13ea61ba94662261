// Pages in a real browser: no fault, no request elsewhere, no axe violation.
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open';

const open = useBrowser();
const kinds = ['', 'lesson/4/'];

describe.each(['ru'])('in %s', (language) => {
	it.each(kinds)('/%s opens without a fault, a request elsewhere or an axe violation', async (path) => {
		await open(`/${language}/${path}`, async (page, faults) => {
			const elsewhere: string[] = [];
			page.on('request', (request) => {
				if (!request.url().startsWith(new URL(page.url()).origin) && !request.url().startsWith('blob:'))
					elsewhere.push(request.url());
			});
			await page.waitForLoadState('networkidle');
			expect(await page.getAttribute('html', 'lang')).toBe(language);
			expect(await page.locator('h1').count()).toBe(1);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
			expect(faults).toEqual([]);
			expect(elsewhere).toEqual([]);
		});
	});
});
