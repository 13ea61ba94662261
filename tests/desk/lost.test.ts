// What a transform has no answer for is named with its reason: in the note, in the coverage and where nothing is left to draw.
import { describe, expect, it } from 'vitest';
import { gatherView } from '$lib/desk/material';
import { figureOf } from '$lib/desk/figure';
import { readLink } from '$lib/desk/read-link';
import { choices, library, stock } from './shipped';
import { asIndicatorId, asIso3 } from '$lib/base/ids';

const figure = async (query: string, language: 'ru' | 'en' = 'en') =>
	figureOf(await gatherView(readLink(new URLSearchParams(query), choices).desk.views[0], stock, language));

describe('an index year that some countries do not know', () => {
	it('names those countries, and says so in the coverage too', async () => {
		const { notes, coverage, gap } = await figure('?y=internet-users&y-as=index-1996');
		expect(gap).toBeUndefined();
		expect(notes.join(' ')).toMatch(/Kyrgyzstan, Tajikistan, Turkmenistan\. Reason: .*1996/);
		const panel = await library.panel(asIndicatorId('internet-users'));
		const without = coverage.gaps.filter(({ reason }) => reason === 'undefined');
		for (const { countries, years } of without)
			for (const country of countries)
				for (let year = years[0]; year <= years[1]; year += 1)
					expect(panel.series.get(country)?.observations.some((one) => one.year === year)).toBe(true);
		expect(without.flatMap(({ countries }) => countries)).toContain(asIso3('KGZ'));
	});

	it('is the reason where nothing is left', async () => {
		const { gap } = await figure('?y=oda-received-share-gni&y-as=index-1960', 'ru');
		expect(gap).toMatch(/1960/);
	});
});

it('counts the values after a gap that have no change', async () => {
	const panel = await library.panel(asIndicatorId('gini'));
	const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map(asIso3);
	const { notes, period } = await figure('?y=gini&y-as=change');
	let afterGap = 0;
	for (const country of five)
		panel.series.get(country)?.observations.forEach(({ year }, at, all) => {
			const before = all[at - 1];
			if (before && before.year !== year - 1 && year >= period[0] && year <= period[1]) afterGap += 1;
		});
	expect(afterGap).toBeGreaterThan(0);
	expect(notes.join(' ')).toContain(`${afterGap} values`);
});

it('says nothing where nothing was lost', async () => {
	const { notes } = await figure('?y=internet-users');
	expect(notes.join(' ')).not.toMatch(/Not shown/);
});
