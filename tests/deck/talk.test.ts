// The slides of the argument: told in its order, spoken to in three parts, and whole as a file.
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { deckFile } from '$lib/deck/deck-file';
import { chosenSlides, notesOf, slidesQuery, talkOrder } from '$lib/deck/talk';
import { deckOf } from '$lib/deck/talk-deck';
import { saidOf } from '$lib/export/said';
import { talkSlides } from '../../src/routes/talk.server';
import { claimsOfKind, claimsUnder } from '$lib/argument/walk';
import type { Language } from '$lib/base/language';
import type { Figure } from '$lib/figures/figure';
import { shipped } from '../../src/routes/shipped.server';
import { trendSlides } from '../../src/routes/talk-trend.server';
import { open, packageFaults } from './package-rules';

/** What a file needs besides its slides. */
const shownIn = (language: Language) => ({
	language,
	figureOf: (given: Figure) => given,
	said: () => saidOf({ word: 'supports', lean: 'none', level: 2 } as const, language),
	countries: [{ key: 'KAZ', name: 'Казахстан' }],
	site: 'https://example.org',
	query: '?countries=KAZ',
	edition: '2026-11',
	date: '2026-11-24'
});

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
		const deck = deckOf(slides, shownIn(language));
		expect(deck).toHaveLength(talkOrder.length);
		for (const { notes } of deck) {
			const text = notes.map((note) => note.text).join(' ');
			expect(text).toContain('https://example.org/');
			expect(text).toContain('2026-11');
		}
		expect(packageFaults(await deckFile(deck, language, '2026-11-24'))).toEqual([]);
	});
});

describe.each(languages)('each trend as a file in %s', (language) => {
	it('has a title, a slide a claim with both sides or what is missing, and what is not known', async () => {
		const { argument } = await shipped();
		for (const trend of claimsOfKind(argument, 'trend')) {
			const slides = await trendSlides(trend.slug ?? '', language);
			const claims = [
				trend,
				...claimsUnder(argument, trend.id, 'reason'),
				...claimsUnder(argument, trend.id, 'lens')
			];
			expect(slides[0]?.kind).toBe('title');
			const told = slides.filter(({ kind }) => kind === 'figures');
			expect(told.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
			for (const { figures, missing = [] } of told)
				expect([...figures, ...missing].map(({ side }) => side).sort()).toEqual(['against', 'for']);
			for (const { title, next } of slides) expect(`${title} ${next}`).not.toMatch(/undefined/);
			const gaps = [...argument.gaps.values()].filter(({ claim }) => claims.some(({ id }) => id === claim));
			const named = slides.filter(({ id }) => id.startsWith('unknown')).flatMap(({ rows }) => rows);
			expect(named).toHaveLength(gaps.length);
		}
	});

	it('keeps the rules of the package, its charts native, one for each figure', async () => {
		for (const slug of ['space', 'resources']) {
			const slides = await trendSlides(slug, language);
			const bytes = await deckFile(deckOf(slides, shownIn(language)), language, '2026-11-24');
			expect(packageFaults(bytes)).toEqual([]);
			const charts = [...open(bytes).keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
			expect(charts).toHaveLength(slides.flatMap(({ figures }) => figures).length);
		}
	});

	it('puts the reader’s query before the part of a page', async () => {
		const slides = await trendSlides('space', language);
		const links = deckOf(slides, shownIn(language)).map(({ link }) => link);
		expect(links).toContain(`https://example.org/${language}/trend/space/?countries=KAZ#reason-5.1`);
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
		expect(chosenSlides(null, ['own-x'])).toEqual([...talkOrder, 'own-x']);
		expect(chosenSlides('own-x,own-y,title', ['own-x'])).toEqual(['own-x', 'title']);
		expect(slidesQuery(chosenSlides(null, ['own-x']), ['own-x'])).toBe('');
	});
});
