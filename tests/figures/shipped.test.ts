// Every piece of the shipped argument becomes a figure in both languages.
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { shipped, shippedFigure, shippedVerdicts } from '../../src/routes/shipped.server';

const { shelf } = await shipped();
// Judging everything anew takes a minute; no single figure is to be blamed for it.
await shippedVerdicts();

describe.each(languages)('figures in %s', (language) => {
	it.each([...shelf.evidence.keys()])('%s', async (id) => {
		const figure = await shippedFigure(id, language);
		expect(figure.question).not.toBe('');
		expect(figure.answer).not.toMatch(/NaN|undefined|Infinity/);
		expect(figure.sources.length).toBeGreaterThan(0);
	});
});
