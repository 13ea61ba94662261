// The slides of the argument: told in its order, spoken to in three parts, and whole as a file.
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { deckFile } from '$lib/deck/deck-file';
import { chosenSlides, notesOf, slidesQuery, talkOrder } from '$lib/deck/talk';
import { deckOf } from '$lib/deck/talk-deck';
import { saidOf } from '$lib/export/said';
import { talkSlides } from '../../src/routes/talk.server';
import { packageFaults } from './package-rules';

describe.each(languages)('the talk in %s', (language) => {
	it('is told in the order of the argument, every claim with both sides', async () => {
		const slides = await talkSlides(language);
		expect(slides.map(({ id }) => id)).toEqual(talkOrder);
		const at = (id: string) => slides.findIndex((slide) => slide.id === id);
		expect(at('trend-2')).toBeLessThan(at('trend-3'));
		expect(at('trend-6')).toBe(at('lens-micro-macro') + 1);
		for (const slide of slides.filter(({ id }) => /^(trend|conclusion)/.test(id)))
			expect(slide.figures.map(({ side }) => side)).toEqual(['for', 'against']);
	});

	it('has something to say, an answer if asked, and a way on, on every slide', async () => {
		for (const slide of await talkSlides(language)) {
			const notes = notesOf(
				slide,
				slide.figures.map(({ figure }) => figure),
				language
			);
			expect(notes.say.join(' ').length).toBeGreaterThan(60);
			expect(notes.next.length).toBeGreaterThan(10);
			if (slide.figures.length) expect(notes.asked.length).toBeGreaterThan(0);
			expect(JSON.stringify(notes)).not.toMatch(/undefined|NaN/);
		}
	});

	it('is a whole file, with method, sources, link and day in the notes', async () => {
		const slides = await talkSlides(language);
		const deck = deckOf(slides, {
			language,
			figureOf: (given) => given,
			said: () => saidOf({ word: 'supports', lean: 'none', level: 2 }, language),
			countries: [{ key: 'KAZ', name: 'Казахстан' }],
			site: 'https://example.org',
			query: '?countries=KAZ',
			edition: '2026-11',
			date: '2026-11-24'
		});
		expect(deck).toHaveLength(talkOrder.length);
		for (const { notes } of deck) {
			const text = notes.map((note) => note.text).join(' ');
			expect(text).toContain('https://example.org/');
			expect(text).toContain('2026-11');
		}
		expect(packageFaults(await deckFile(deck, language, '2026-11-24'))).toEqual([]);
	});
});

describe('the choice of slides in a link', () => {
	it('comes back as it went', () => {
		expect(slidesQuery(chosenSlides('trend-3,title'))).toBe('trend-3,title');
	});
	it('is left out for all slides in their own order, and mends what is broken', () => {
		expect(slidesQuery(talkOrder)).toBe('');
		expect(chosenSlides(null)).toEqual(talkOrder);
		expect(chosenSlides('nothing,trend-3,trend-3')).toEqual(['trend-3']);
		expect(chosenSlides('nothing')).toEqual(talkOrder);
	});
});
