// A citation in each form and language: nothing missing, nothing that breaks the program that reads it.
import { expect, it, describe } from 'vitest';
import { languages } from '$lib/base/language';
import { citation } from '$lib/export/citation';
import { sample, sampleIds } from './sample';

const ids = await sampleIds();

describe.each(languages)('in %s', (language) => {
	it.each(ids)('%s is cited with title, publisher, licence, edition, address and day', async (id) => {
		const carried = await sample(id, language);
		const text = citation(carried, 'text');
		expect(text).toContain(carried.figure.question);
		expect(text).toContain(carried.figure.sources[0]!.publisher);
		expect(text).toContain(carried.figure.edition);
		expect(text).toContain(carried.link);
		expect(text).toContain(language === 'ru' ? '24.11.2026' : '24\u00a0November 2026');
		expect(text).not.toMatch(/\.\.|\u2060|undefined/);
	});

	it.each(ids)('%s as BibTeX has balanced braces and no bare sign of TeX', async (id) => {
		const entry = citation(await sample(id, language), 'bibtex');
		const bare = entry.replace(/\\[\\{}&%$#_^]/g, '').replace(/url = .*/, '');
		expect(bare.split('{').length).toBe(bare.split('}').length);
		expect(bare).not.toMatch(/[%$#&]/);
		expect(entry).toMatch(new RegExp(`^@online\\{crossroads-${id}-${language},\\n`));
	});

	it.each(ids)('%s as RIS has one tag a line, begins with TY and ends with ER', async (id) => {
		const lines = citation(await sample(id, language), 'ris')
			.split('\r\n')
			.slice(0, -1);
		expect(lines[0]).toBe('TY  - DATA');
		expect(lines.at(-1)).toBe('ER  - ');
		for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
	});
});

it('writes the Russian citation as the custom is', async () => {
	expect(citation(await sample('internet', 'ru'), 'text')).toMatch(
		/^На\u00a0распутье\. .*\[Электронный ресурс\]\. Данные: .*\. URL: \S+ \(дата обращения: 24\.11\.2026\)\.$/
	);
});
