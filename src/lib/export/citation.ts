/** A carried figure → how to cite it: as text, as BibTeX, as RIS, in either language. */
import { readerDate } from '$lib/base/numerals-dates';
import type { Language } from '$lib/base/language';
import { exportWords } from '$lib/words/messages-export';
import { siteWords } from '$lib/words/messages-site';
import { closed, licencesOf, plain, publishersOf, shortLicence, type Carried } from './carried';

export type CitationForm = 'text' | 'bibtex' | 'ris';

const yearOf = (date: string) => date.slice(0, 4);

function partsOf({ figure, link, date }: Carried) {
	const { language } = figure;
	const publishers = publishersOf(figure);
	const licences = licencesOf(figure).map(shortLicence).join(', ');
	return {
		language,
		publishers,
		licences,
		title: plain(figure.question),
		measure: plain(figure.measure),
		link,
		date
	};
}

/** Russian after the custom of GOST R 7.0.5 for electronic sources, English in the same order. */
function citationText(carried: Carried): string {
	const { language, publishers, licences, title, measure, link, date } = partsOf(carried);
	const words = exportWords[language];
	const visited = words.visited(dayOf(date, language));
	const edition = words.edition(carried.figure.edition);
	const name = siteWords[language].name;
	return language === 'ru'
		? `${name}. ${title} ${measure} ${words.electronic}. ${words.dataOf(publishers)}, ${edition}, ${licences}. URL: ${link} (${visited}).`
		: `${name}. ${title} ${measure} ${words.electronic}. ${words.dataOf(publishers)}, ${edition}, ${licences}. Available at: ${link} (${visited}).`;
}

/** The day of a visit: 23.11.2026 as GOST writes it, "23 November 2026". */
function dayOf(date: string, language: Language): string {
	const [year, month, day] = date.split('-');
	return language === 'ru' ? `${day}.${month}.${year}` : readerDate(date, language);
}

/** Signs that TeX would run, made plain. */
const texSigns: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const tex = (text: string) =>
	text.replace(/[\\{}&%$#_~^]/g, (sign) => texSigns[sign] ?? sign).replace(/[\u00a0\u202f]/g, '~');

function bibtex(carried: Carried): string {
	const { language, publishers, licences, title, measure, link, date } = partsOf(carried);
	const words = exportWords[language];
	const note = `${closed(measure)} ${words.dataOf(publishers)}, ${words.edition(carried.figure.edition)}, ${licences}`;
	const fields = [
		['author', `{{${tex(siteWords[language].name)}}}`],
		['title', `{{${tex(title)}}}`],
		['year', `{${yearOf(date)}}`],
		['url', `{${link}}`],
		['urldate', `{${date}}`],
		['note', `{${tex(note)}}`],
		['language', `{${language === 'ru' ? 'russian' : 'english'}}`]
	];
	const body = fields.map(([name, value]) => `\t${name} = ${value}`).join(',\n');
	return `@online{crossroads-${carried.figure.id}-${language},\n${body}\n}\n`;
}

/** RIS wants CR LF, one tag a line. */
function ris(carried: Carried): string {
	const { language, publishers, licences, title, measure, link, date } = partsOf(carried);
	const words = exportWords[language];
	const line = (text: string) => text.replace(/[\r\n]+/g, ' ');
	const tags = [
		['TY', 'DATA'],
		['AU', siteWords[language].name],
		['TI', title],
		['PY', yearOf(date)],
		['ET', carried.figure.edition],
		['PB', publishers],
		['UR', link],
		['Y2', date.replaceAll('-', '/')],
		['LA', language],
		['N1', `${closed(measure)} ${words.dataOf(publishers)}. ${licences}`],
		['ER', '']
	];
	return tags.map(([tag, value]) => `${tag}  - ${line(value ?? '')}\r\n`).join('');
}

/** How to cite the figure; the language is the figure's own. */
export function citation(carried: Carried, form: CitationForm): string {
	if (form === 'bibtex') return bibtex(carried);
	return form === 'ris' ? ris(carried) : citationText(carried);
}
