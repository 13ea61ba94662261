/** The committed argument: that it is complete, rests on the catalogue, and is set as print should be. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArgument } from '$lib/argument/read';
import { layouts } from '$lib/publishers/layouts';
import { claimsOfKind, claimsUnder, gapsOf, servingsOf } from '$lib/argument/walk';
import { typeset } from '$lib/base/typography';
import type { Language } from '$lib/base/language';
import { catalogue, files } from './files';

const argument = readArgument(files, catalogue);
const pieces = [...argument.evidence.values()];
const lastYear = new Map(catalogue.map(({ id, lastYear: year }) => [id, year]));

describe('what the argument holds', () => {
	it('has every claim', () => {
		const ids = (kind: Parameters<typeof claimsOfKind>[1]) =>
			claimsOfKind(argument, kind).map(({ id }) => id);
		expect(ids('trend')).toEqual(['trend-1', 'trend-2', 'trend-3', 'trend-4', 'trend-5', 'trend-6']);
		expect(ids('reason').map((id) => id.slice(7))).toEqual(
			'1.1 1.2 1.3 1.4 3.1 3.2 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4'.split(' ')
		);
		expect(ids('lesson')).toHaveLength(6);
		expect(ids('recommendation')).toHaveLength(3);
		expect(ids('conclusion')).toEqual(['conclusion']);
		expect(ids('lens')).toEqual(['lens-region', 'lens-channels', 'lens-resources', 'lens-micro-macro']);
	});

	it('has the addresses of the six trends', () => {
		const slugs = claimsOfKind(argument, 'trend').map(({ slug }) => slug);
		expect(slugs).toEqual(['protest', 'actors', 'media', 'resources', 'space', 'north-south']);
	});

	it('lets lessons copy their trend and recommendations rest where they should', () => {
		const rests = [...argument.claims.values()].flatMap(({ id, restsOn }) =>
			restsOn.length > 0 ? [`${id}: ${restsOn.join(' ')}`] : []
		);
		expect(rests).toEqual([
			'recommendation-1: trend-4 trend-5',
			'recommendation-2: trend-2 trend-3 trend-6',
			'recommendation-3: trend-1 trend-4 conclusion',
			...[1, 2, 3, 4, 5, 6].map((n) => `lesson-${n}: trend-${n}`)
		]);
	});

	it('has at least 60 pieces in all ten forms', () => {
		expect(pieces.length).toBeGreaterThanOrEqual(60);
		expect([...new Set(pieces.map(({ form }) => form))].sort()).toEqual(
			'calendar diverging dots heat lines map multiples scatter slope stack'.split(' ')
		);
	});

	it('asks every question once', () => {
		const questions = pieces.map(({ question }) => question);
		for (const language of ['ru', 'en'] as const)
			expect(new Set(questions.map((text) => text[language])).size).toBe(pieces.length);
	});
});

describe('what decides', () => {
	it('gives every trend an outcome, and those with a link in the argument a link', () => {
		for (const { id } of claimsOfKind(argument, 'trend')) {
			const roles = new Set(servingsOf(argument, id).map(({ service }) => service.role));
			expect(roles, id).toContain('outcome');
			// the link of trend 2, the values of new actors, is a named gap
			if (id === 'trend-2') expect(gapsOf(argument, id).map((gap) => gap.id)).toContain('actors-values');
			else expect(roles, id).toContain('link');
		}
	});

	it('gives trend 5 outcomes on both axes', () => {
		const [trend] = claimsOfKind(argument, 'trend').filter(({ slug }) => slug === 'space');
		const axes = servingsOf(argument, trend!.id).flatMap(({ service }) =>
			service.role === 'outcome' ? [service.axis] : []
		);
		expect(axes.sort()).toEqual(['narrower', 'narrower', 'wider', 'wider']);
	});

	it('never lets other money stand in for giving', () => {
		const [trend] = claimsOfKind(argument, 'trend').filter(({ slug }) => slug === 'resources');
		const giving = claimsUnder(argument, trend!.id, 'reason').find(({ id }) => id === 'reason-4.4')!;
		expect(servingsOf(argument, giving.id).map(({ service }) => service.role)).toEqual([
			'context',
			'context',
			'context'
		]);
		expect(gapsOf(argument, giving.id).map(({ side }) => side)).toEqual(['for', 'against', 'for']);
	});

	it('shows nothing for reason 4.3, which no open data carry', () => {
		const reason = [...argument.claims.values()].find(({ id }) => id === 'reason-4.3')!;
		expect(servingsOf(argument, reason.id)).toEqual([]);
		expect(gapsOf(argument, reason.id)).toHaveLength(3);
	});

	it('ends every period with the last year that its sources share', () => {
		for (const { id, indicators, period } of pieces) {
			const shared = Math.min(...indicators.map((indicator) => lastYear.get(indicator)!));
			expect([id, period[1]]).toEqual([id, shared]);
		}
	});

	it('declares windows for every change that is judged', () => {
		for (const {
			id,
			expect: { kind },
			windows
		} of pieces)
			expect([id, windows.length > 0]).toEqual([id, kind !== 'describe' && kind !== 'level']);
	});

	it('asks for files in layouts that can be read, or in the plain tables a reader prepares', () => {
		const known = [...layouts.map(({ id }) => id), 'country-year', 'survey-respondents'];
		for (const { id, bring } of argument.gaps.values()) if (bring) expect(known, id).toContain(bring.layout);
	});

	it('says where the file behind a gap is to be had', () => {
		for (const gap of argument.gaps.values())
			if (gap.wouldBe) expect(gap.bring?.url, gap.id).toMatch(/^https:\/\//);
	});
});

/** Every string of a words file with the path to it. */
function strings(content: unknown, path = ''): [string, string][] {
	if (typeof content === 'string') return [[path, content]];
	return Object.entries(content as Record<string, unknown>).flatMap(([key, value]) =>
		strings(value, `${path}/${key}`)
	);
}

/** Finds what must not be there, and names it by where it stands. */
function offences(language: Language, pattern: RegExp): string[] {
	return strings(parse(files[language])).flatMap(([path, text]) => {
		const found = text.match(pattern);
		return found ? [`${path}: ${text.slice(Math.max(0, found.index! - 12), found.index! + 20)}`] : [];
	});
}

describe.each(['ru', 'en'] as const)('typography of %s', (language) => {
	it.each([
		['straight quotes', /["']/],
		['a hyphen as a dash', /(^|[\s\u00a0])-([\s\u00a0]|$)/],
		['a hyphen between years', /\d{4}-\d{4}/],
		['double spaces', /[ \u00a0]{2}/],
		['a space before a stop', /[ \u00a0][.,;:?!]/],
		['three full stops for an ellipsis', /\.\.\./],
		['a hyphen for a minus', /[\s(]-\d/]
	])('is free of %s', (_, pattern) => {
		expect(offences(language, pattern)).toEqual([]);
	});

	it('has no-break spaces where a line must not end', () => {
		const plain = (text: string) => text.replaceAll('\u2060', '');
		const loose = strings(parse(files[language])).filter(
			([, text]) => plain(typeset(text, language)) !== text
		);
		expect(loose.map(([path]) => path)).toEqual([]);
	});

	it('ends headings without a full stop and sentences with one', () => {
		for (const [path, text] of strings(parse(files[language]))) {
			if (/\/(title|short)$/.test(path)) expect(text, path).not.toMatch(/[.:;]$/);
			else if (path.endsWith('/question')) expect(text, path).toMatch(/\?$/);
			else expect(text, path).toMatch(/[.?!»]$/);
		}
	});
});

describe('Russian', () => {
	it('writes ё', () => {
		// words that are never written with е; «все» alone is left out, since it is also the plural
		const yo =
			/(^|[^а-яё])(ее|нее|еще|учет\w*|счет\w*|идет|растет|дает|живет|берет|ведет|узнает|остается|дается|трех|четырех|партнер\w*|отчет\w*|прием\w*|причем|все же|все еще)(?![а-яё])/iu;
		expect(offences('ru', yo)).toEqual([]);
	});

	it('uses «ёлочки» and a decimal comma', () => {
		expect(offences('ru', /[“”‘’]/)).toEqual([]);
		expect(offences('ru', /\d\.\d/).filter((found) => !/\/(trend|reason)-/.test(found))).toEqual([]);
	});

	it.each([
		['Кыргызстан, the country’s own name', /Киргизи/],
		['интернет with a small letter', /[^.?!]\s[И]нтернет/],
		['тезис for claim', /претензи|утверждени[ея] «/i],
		['вывод по данным, not вердикт', /вердикт/i],
		['денежные переводы, not ремитансы', /ремитт?анс/i],
		['акция for a protest event', /ивент|протестн\S+ событи/i],
		['давление на ОГО, not репрессии', /репресси/i],
		['ОГО or НКО, not НПО', /НПО/],
		['ВВП на душу населения', /подушев/i],
		['Соединённые Штаты with ё', /Соединенн/]
	])('keeps to the glossary: %s', (_, pattern) => {
		expect(offences('ru', pattern)).toEqual([]);
	});
});

describe('English', () => {
	it.each([
		['British spelling', /\b(color|labor|organiz\w*|mobiliz\w*|program(?!me)s?|center|behavior|favor)\b/i],
		['no em dash', /—/],
		['civil society as a noun without hyphen', /civil-society(?! organisation)/],
		['CSO, not CSOs’ other names', /\bNPOs?\b|third sector/i],
		['Kyrgyzstan and Türkiye', /Kyrgyz Republic|Turkey\b/]
	])('keeps to the glossary: %s', (_, pattern) => {
		expect(offences('en', pattern)).toEqual([]);
	});
});
