/**
 * The library's package → one that keeps the rules: charts and workbooks written here in place of the library's (which
 * name an axis that is not there, leave out required children and turn zeros of the workbook into nothing), ids of shapes
 * unique on each slide, the notes master with a theme of its own, lists of the presentation in the order of the schema.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Language } from '$lib/base/language';
import { chartXml } from './chart-part';
import { rowsOf } from './chart-sheet';
import type { NativeChart } from './native';
import { workbookOf } from './workbook';

type Parts = Record<string, Uint8Array>;

const numberIn = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);

function putCharts(parts: Parts, charts: readonly NativeChart[]): void {
	const paths = Object.keys(parts)
		.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
		.sort((a, b) => numberIn(a) - numberIn(b));
	if (paths.length !== charts.length)
		throw new Error(`${paths.length} places for charts, ${charts.length} charts`);
	paths.forEach((path, at) => {
		const chart = charts[at];
		if (!chart) return;
		const related = strFromU8(parts[`ppt/charts/_rels/${path.slice(11)}.rels`] ?? new Uint8Array());
		const target = /Target="\.\.\/embeddings\/([^"]+)"/.exec(related)?.[1];
		if (!target) throw new Error(`${path} has no workbook`);
		parts[path] = strToU8(chartXml(chart));
		parts[`ppt/embeddings/${target}`] = workbookOf(rowsOf(chart));
	});
}

/** Shapes numbered from 2 on, in their order; 1 is the slide's own group. */
function numberShapes(markup: string): string {
	let next = 1;
	return markup.replace(/<p:cNvPr id="[^"]*"/g, () => `<p:cNvPr id="${next++}"`);
}

/** Stands between the paragraphs of notes until they are finished: the library writes notes as one run. */
export const paragraphMark = '\u2029';

function paragraphs(markup: string): string {
	return markup.replace(
		/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(.*?)<\/a:p>/s,
		(_, run: string, text: string, end: string) =>
			text
				.split(paragraphMark)
				.map((part) => `<a:p><a:r>${run}<a:t>${part}</a:t></a:r>${end}</a:p>`)
				.join('')
	);
}

/** Every run says its language, so that a spelling check does not underline the other one. */
const inLanguage = (markup: string, language: Language) =>
	markup.replace(/ lang="en-US"/g, ` lang="${language === 'ru' ? 'ru-RU' : 'en-GB'}"`);

/** A paragraph's properties come first and once; the library repeats them before each run. */
const oneStart = (markup: string) => markup.replace(/<\/a:r><a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, '</a:r>');

/** Names the words that are a slide's title until the package is finished: the library knows titles only in layouts. */
export const titleMark = 'crossroads-title';

/** What programs read out and list as the slide's title is the placeholder for it. */
function titled(markup: string): string {
	const [before, after] = markup.split(`name="${titleMark}"`);
	if (after === undefined) return markup;
	return `${before}name="Title"${after.replace('<p:cNvSpPr/><p:nvPr></p:nvPr>', placeholder)}`;
}

const placeholder = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>';

/** The title's place in the layout and the master, which every slide's own title overrides. */
const titleShape =
	'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/>' +
	placeholder +
	'</p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="621792"/><a:ext cx="10820095" cy="841248"/></a:xfrm>' +
	'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
	'<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>';

const withTitleShape = (markup: string) => markup.replace('</p:spTree>', `${titleShape}</p:spTree>`);

function finishSlide(path: string, markup: string, language: Language): string {
	const finished = inLanguage(numberShapes(titled(oneStart(markup))), language);
	return path.includes('notesSlides') ? paragraphs(finished) : finished;
}

function orderPresentation(markup: string): string {
	const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(markup)?.[0] ?? '';
	// Notes are as high as the notes master is laid out for, not as the slides are wide.
	const sized = markup.replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');
	return sized.replace(notes, '').replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`);
}

/** The notes master may not share the theme of the slides. */
function themeForNotes(parts: Parts): void {
	const theme = parts['ppt/theme/theme1.xml'];
	const related = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
	if (!theme || !parts[related]) return;
	parts['ppt/theme/theme2.xml'] = theme;
	parts[related] = strToU8(strFromU8(parts[related]).replace('theme1.xml', 'theme2.xml'));
	const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
	const override =
		'<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>';
	parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', `${override}</Types>`));
}

/** Names in the list of content types that the package does not hold. */
function onlyWhatIsThere(parts: Parts): void {
	const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
	const seen = new Set<string>();
	const kept = types.replace(
		/<(Override|Default) [^>]*?(PartName|Extension)="([^"]+)"[^>]*\/>/g,
		(whole, _, kind, name) => {
			const known = kind === 'Extension' || parts[String(name).slice(1)] !== undefined;
			if (!known || seen.has(String(name))) return '';
			seen.add(String(name));
			return whole;
		}
	);
	parts['[Content_Types].xml'] = strToU8(kept);
}

/** The finished package, its parts dated with the ISO day. Throws an Error when the library's package is not the one this was written for. */
export function finishPackage(
	written: Uint8Array,
	charts: readonly NativeChart[],
	language: Language,
	date: string
): Uint8Array<ArrayBuffer> {
	const parts: Parts = Object.fromEntries(
		Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith('/'))
	);
	putCharts(parts, charts);
	const edit = (path: string, change: (markup: string) => string) => {
		const part = parts[path];
		if (part) parts[path] = strToU8(change(strFromU8(part)));
	};
	for (const path of Object.keys(parts).filter((one) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(one)))
		edit(path, (markup) => finishSlide(path, markup, language));
	edit('ppt/presentation.xml', orderPresentation);
	edit('ppt/slideLayouts/slideLayout1.xml', withTitleShape);
	edit('ppt/slideMasters/slideMaster1.xml', withTitleShape);
	themeForNotes(parts);
	onlyWhatIsThere(parts);
	const { '[Content_Types].xml': types, ...rest } = parts;
	const ordered: Zippable = { '[Content_Types].xml': types ?? new Uint8Array(), ...rest };
	for (const [path, bytes] of Object.entries(ordered))
		if (path.endsWith('.xlsx')) ordered[path] = [bytes as Uint8Array, { level: 0 }];
	return zipSync(ordered, { level: 6, mtime: new Date(`${date}T12:00:00`) });
}
