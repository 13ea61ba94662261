// Codes for other people's pages: addresses, escaping, the oEmbed specification, the picture of a link.
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { embedAddress, embedCode, embedSize, type Embedded } from '$lib/export/embed-code';
import { oembedAddress } from '$lib/export/oembed-address';
import { oembed } from '$lib/export/oembed';
import { previewName, previewPath } from '$lib/export/preview-path';
import { parseXml } from '../deck/tree';
import { sample, sampleIds } from './sample';

const site = 'https://example.org/crossroads';
const embedded: Embedded = { site, language: 'ru', id: 'internet', title: 'Кто в сети?', query: '' };

describe('the address of an embed', () => {
	it('is the page without script for the default view and for one country, the live one for a choice', () => {
		expect(embedAddress(embedded)).toBe(`${site}/ru/embed/internet/`);
		expect(embedAddress({ ...embedded, query: '?countries=KAZ', country: 'KAZ' })).toBe(
			`${site}/ru/embed/internet/KAZ/`
		);
		expect(embedAddress({ ...embedded, query: '?countries=KAZ,KGZ&from=2000' })).toBe(
			`${site}/ru/live/internet/?countries=KAZ,KGZ&from=2000`
		);
	});

	it('carries the edition where the reader wants the figures of today', () => {
		expect(embedAddress({ ...embedded, edition: '2026-11' })).toBe(
			`${site}/ru/live/internet/?edition=2026-11`
		);
		expect(embedAddress({ ...embedded, country: 'KAZ', query: '?countries=KAZ', edition: '2026-11' })).toBe(
			`${site}/ru/live/internet/?countries=KAZ&edition=2026-11`
		);
	});
});

describe('the code', () => {
	it('is one well-formed iframe of the height that is right from 320 to 680 px', () => {
		const frame = parseXml(
			embedCode({ ...embedded, title: '"Кто" <в> сети & вне?', query: '?from=2000&to=2010' }, 'iframe')
		);
		expect(frame.name).toBe('iframe');
		expect(frame.attributes['title']).toBe('"Кто" <в> сети & вне?');
		expect(frame.attributes['height']).toBe(String(embedSize.height));
		expect(frame.attributes['src']).toBe(`${site}/ru/live/internet/?from=2000&to=2010`);
	});

	it('is a component with the same choice, and a link for pages without script', () => {
		const code = embedCode(
			{ ...embedded, query: '?region=south-caucasus&from=2000', edition: '2026-11' },
			'component'
		);
		const [script, element] = parseXml(`<x>${code}</x>`).children;
		expect(script!.attributes).toEqual({ async: '', src: `${site}/embed.js` });
		expect(element!.attributes).toEqual({
			figure: 'internet',
			lang: 'ru',
			region: 'south-caucasus',
			from: '2000',
			edition: '2026-11'
		});
		expect(element!.children[0]!.attributes['href']).toBe(`${site}/ru/evidence/internet/`);
	});
});

describe.each(languages)('oEmbed in %s', (language) => {
	it('answers as its specification asks, for every sample', async () => {
		for (const id of await sampleIds()) {
			const { figure } = await sample(id, language);
			const answer = JSON.parse(JSON.stringify(oembed(figure, site)));
			expect(answer.type).toBe('rich');
			expect(answer.version).toBe('1.0');
			for (const name of ['html', 'title', 'author_name', 'provider_name', 'provider_url'])
				expect(typeof answer[name]).toBe('string');
			expect(Number.isInteger(answer.width) && Number.isInteger(answer.height)).toBe(true);
			// All three thumbnail fields or none.
			expect(answer.thumbnail_url).toMatch(/^https:\/\/.*\.png$/);
			expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
			const frame = parseXml(answer.html);
			expect([frame.name, frame.attributes['width']]).toEqual(['iframe', String(answer.width)]);
			expect(frame.attributes['src']).toBe(`${site}/${language}/embed/${id}/`);
			expect(oembedAddress({ site, language, id })).toBe(`${site}/oembed/${language}/${id}.json`);
		}
	});
});

describe('the picture of a link', () => {
	it('has one address for each page', () => {
		expect(previewPath('ru', '')).toBe('preview/ru/index.png');
		expect(previewPath('en', 'trend/media/')).toBe('preview/en/trend-media.png');
		expect(previewName('/country/KAZ/?from=2000#x')).toBe('country-KAZ');
	});

	it('of an embed is that of its figure', () => {
		expect(previewName('embed/internet/')).toBe('evidence-internet');
		expect(previewName('embed/internet/KAZ/')).toBe('evidence-internet');
		expect(previewName('live/aid-per-person/')).toBe('evidence-aid-per-person');
	});
});
