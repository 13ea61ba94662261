// The reader's own file on a slide: hostile labels stay text in every part of the package, and it says whose data it is.
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { deckFile } from '$lib/deck/deck-file';
import type { DeskFigure } from '$lib/desk/figure';
import { ownIndicator } from '$lib/intake/own-indicator';
import { deskSlide } from '$lib/parts/desk-slide';
import { payloads } from '../browser/intake-files';

const both = (text: string) => ({ ru: text, en: text });

function figureOf(label: string): DeskFigure {
	const { indicator } = ownIndicator({
		name: label,
		unit: label,
		unitKind: 'percent',
		layout: 'generic-long',
		publisher: both(label),
		url: '',
		file: `${label}.csv`,
		values: Float64Array.of(1, 2),
		years: [2000, 2001],
		countries: 1,
		csv: 'iso3,year,value\nKAZ,2000,1\nKAZ,2001,2\n',
		hash: 'a'.repeat(64),
		made: '2026-11-24',
		steps: [both(label)],
		words: {
			description: both(label),
			caution: both(label),
			smallestChange: both(label),
			aggregation: both(label),
			licence: 'Your data'
		}
	});
	const points = [
		{ year: 2000, value: 1 },
		{ year: 2001, value: 2 }
	];
	return {
		view: undefined as never,
		language: 'en',
		chart: {
			form: 'lines',
			language: 'en',
			name: label,
			description: label,
			unit: label,
			digits: 1,
			lines: [{ key: 'KAZ', label, role: 'country', points }],
			annotations: [],
			domain: [2000, 2001],
			zero: true,
			log: false
		},
		rows: [],
		columns: [
			{
				role: 'y',
				indicator: { ...indicator, id: asIndicatorId('own-aaaaaaaaaaaa') },
				label,
				unit: label,
				digits: 1,
				perPerson: 1
			}
		],
		others: [],
		coverage: undefined as never,
		coverages: [],
		names: new Map([[asIso3('KAZ'), label]]),
		members: [asIso3('KAZ')],
		region: label,
		period: [2000, 2001],
		ownPeriod: [2000, 2001],
		measure: label,
		notes: [label],
		sources: [{ publisher: label, text: label, url: '', licence: { title: 'Your data', url: '' } } as never]
	};
}

const carried = {
	answer: '',
	link: 'https://example.org/en/explore/',
	edition: '2026-11',
	date: '2026-11-24',
	looks: 3
};

it('says in its source and in its notes whose data it shows', () => {
	const slide = deskSlide(figureOf('Trust'), carried);
	expect(slide?.source).toMatch(/^Your data: /);
	expect(slide?.notes.map(({ text }) => text).join(' ')).toContain('before this view: 3');
	const { chart, ...blank } = figureOf('Trust');
	expect([chart?.form, deskSlide(blank, carried)]).toEqual(['lines', undefined]);
});

it('carries five hundred hostile labels as text: every part of the file is well-formed and runs nothing', async () => {
	const slides = payloads.flatMap((label) => deskSlide(figureOf(label), { ...carried, answer: label }) ?? []);
	// Twenty in a file: a file for each would take minutes.
	const lots = Array.from({ length: 25 }, (_, at) => slides.slice(at * 20, at * 20 + 20));
	expect(slides).toHaveLength(payloads.length);
	const decoder = new TextDecoder();
	for (const lot of lots) {
		const parts = unzipSync(await deckFile(lot, 'en', '2026-11-24'));
		for (const [name, bytes] of Object.entries(parts)) {
			if (!/\.(xml|rels)$/.test(name)) continue;
			const text = decoder.decode(bytes);
			const bare = text
				.replace(/<\?xml[^>]*\?>/, '')
				.replace(/<(\/?)[a-zA-Z][\w:.-]*(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g, '');
			expect(bare, name).not.toMatch(/[<>]/);
			expect(text, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
			if (name.endsWith('.rels')) expect(text).not.toMatch(/javascript:|data:/i);
		}
	}
});
