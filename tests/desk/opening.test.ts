// What the desk's page is sent with: the opening view alone, without the world's panels behind it.
import { describe, expect, it } from 'vitest';
import { figureOf } from '$lib/desk/figure';
import { gatherView } from '$lib/desk/material';
import { firstView } from '$lib/desk/view';
import { choices, stock } from './shipped';

describe('the figure of the opening view', () => {
	it('is small once the grey dots are left to the scripts', async () => {
		const figure = figureOf(await gatherView(firstView(choices), stock, 'ru'));
		const plain = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
		const sent = JSON.stringify({ ...figure, others: [], names: [] }, plain);
		expect(sent.length).toBeLessThan(120_000);
		expect(figure.others.length).toBeGreaterThan(3000);
	});
});
