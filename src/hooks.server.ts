/** Every page says its language, and asks for its scripts only after its text has arrived. */
import { existsSync, readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { asEvidenceId } from '$lib/base/ids';
import { yearsNeeded } from '$lib/figures/gather';
import { indicatorOf } from '$lib/indicators/catalogue';
import { shipped } from './routes/shipped.server';

/** What the build tool wrote of each module: its file, and the modules it needs at once. */
type Manifest = Readonly<
	Record<string, { readonly file: string; readonly name?: string; readonly imports?: readonly string[] }>
>;

/** There while pages are built, not while they are developed. */
const manifestFile = '.svelte-kit/output/client/.vite/manifest.json';
const manifest = (): Manifest =>
	existsSync(manifestFile) ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest) : {};

/** The file of that name (scripts/few-files.js), and all that it needs at once. */
function filesOf(all: Manifest, group: string): readonly string[] {
	const found = new Set<string>();
	const visit = (name: string) => {
		const one = all[name];
		if (!one || found.has(one.file)) return;
		found.add(one.file);
		one.imports?.forEach(visit);
	};
	Object.keys(all)
		.filter((name) => all[name]?.name === group)
		.forEach(visit);
	return [...found].map((file) => file.replace(/^_app\//, ''));
}

interface Waiting {
	/** paths below data/ */
	readonly data: readonly string[];
	/** below _app/: what makes and draws another region's figures */
	readonly code: readonly string[];
}

const files = new Map<string, readonly string[]>();
function knownFilesOf(group: string): readonly string[] {
	const found = files.get(group) ?? filesOf(manifest(), group);
	files.set(group, found);
	return found;
}

/** What the first figure of a page is made from. */
async function neededByFirst(html: string, language: string): Promise<Waiting> {
	const id = /data-evidence="([^"]+)"/.exec(html)?.[1];
	const { shelf } = await shipped();
	const piece = id === undefined ? undefined : shelf.evidence.get(asEvidenceId(id));
	if (!piece) return { data: [], code: knownFilesOf('drawing') };
	const years = yearsNeeded(piece);
	const tables = piece.indicators.map((indicator) =>
		years ? `panels/${indicator}/${years.join('-')}.csv` : indicatorOf(shelf.catalogue, indicator).path
	);
	return {
		data: [`pieces/${language}/${piece.id}.json`, ...tables],
		code: [...knownFilesOf('drawing'), ...(piece.form === 'lines' ? [] : knownFilesOf('forms'))]
	};
}

const charset = '<meta charset="utf-8" />';
const moduleLink = /\s*<link [^>]*href="([^"]*?)_app\/([^"]+\.js)"[^>]*rel="modulepreload"[^>]*>/g;

/**
 * The links that Kit writes for the page's scripts as one line before everything else: nothing asks for them unless the
 * address asks for another view (src/lib/parts/theme-script.ts).
 */
async function asLater(html: string, language: string | undefined): Promise<string> {
	const links = [...html.matchAll(moduleLink)];
	const root = links[0]?.[1];
	if (root === undefined) return html;
	const page = links.map(([, , file = '']) => file);
	const first = language ? await neededByFirst(html, language) : undefined;
	const data = first ? [`names-${language}.json`, ...first.data].map((path) => `../data/${path}`) : [];
	// The file of that name comes first of those it needs.
	const [shared = ''] = knownFilesOf('shared');
	const other = page.filter((file) => file !== shared);
	// What draws is awaited last: while it is on its way the page comes alive.
	const drawing = first?.code.filter((file) => !page.includes(file)) ?? [];
	const list = [`${root}_app/`, ...data, ...other, shared, '/', ...new Set(drawing)].join(' ');
	return html
		.replace(moduleLink, '')
		.replace(charset, `${charset}\n\t\t<meta name="later" content="${list}" />`);
}

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			asLater(html.replace('%lang%', event.params['lang'] ?? 'ru'), event.params['lang']),
		// Scripts and fonts compete with the first chart on a slow line; the inline loader at the end asks for them.
		preload: ({ type }) => type === 'css' || type === 'js'
	});
