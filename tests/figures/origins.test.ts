// From every number of every answer to rows: each link has its place, and the rows hold what the number was made from.
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { anchorOf } from '$lib/figures/origins';
import { isNumber } from '$lib/words/parts';
import { shipped, shippedFigure, shippedOrigins, shippedVerdicts } from '../../src/routes/shipped.server';

const { shelf } = await shipped();
// All verdicts are made with the first figure; no figure's own time is spent on them.
await shippedVerdicts();

describe.each(languages)('rows behind the numbers, %s', (language) => {
	it.each([...shelf.evidence.keys()])('%s', async (id) => {
		const { answerParts } = await shippedFigure(id, language);
		const origins = await shippedOrigins(id, language);
		const numbers = answerParts.filter(isNumber);
		for (const part of numbers) {
			const origin = origins.find(({ anchor }) => anchor === anchorOf(part));
			expect(origin, part.shown).toBeDefined();
			expect(origin?.shown).toContain(part.shown);
			expect(origin?.path).toMatch(/^indicators\/.+\.csv$/);
		}
		const single = numbers.filter(({ field }) => field === 'first' || field === 'last');
		for (const part of single) {
			const origin = origins.find(({ anchor }) => anchor === anchorOf(part));
			const values = origin?.rows.find(({ year }) => year === part.years[0])?.values ?? [];
			expect(values, `${part.shown} in ${part.years[0]}`).toContain(part.number);
		}
	});
});
