/**
 * One file that carries a reader's data, claims and views to a colleague ↔ what is in it.
 *
 * Format: JSON, UTF-8. `format` is "crossroads-project", `version` 1, `made` an ISO day. `content` holds `data` (own
 * indicators, each with its values as CSV and their hash), `claims` (indicators set beside claims of the argument, each
 * with the desk's own file of it, as text, in `piece`)
 * and `views` (links inside this site, with a title). `hash` is the SHA-256 of `content` as JSON without spaces, keys in
 * the order in which they stand. A file whose hash does not fit, or of a later version, is not opened.
 */
import * as v from 'valibot';
import type { OwnIndicator } from '$lib/intake/own-indicator';
import { hasHash, hashOf } from './hash';
import { asOwn } from './own-shape';

/** An own indicator as further evidence for or against a claim. */
export interface OwnClaim {
	readonly claim: string;
	readonly indicator: string;
	readonly side: 'for' | 'against';
	readonly note: string;
	/** the desk's own file of that piece, as text: what was expected, the view, comparisons made */
	readonly piece?: string;
}

/** A view of this site; `link` is a path without origin, such as "explore/?v=…". */
export interface SavedView {
	readonly title: string;
	readonly link: string;
}

export interface Project {
	readonly data: readonly OwnIndicator[];
	readonly claims: readonly OwnClaim[];
	readonly views: readonly SavedView[];
}

export type ProjectFault = 'not-json' | 'not-a-project' | 'newer' | 'changed' | 'damaged' | 'too-large';

const format = 'crossroads-project';
const version = 1;
const mostCharacters = 200_000_000;

const claim = v.object({
	claim: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,60}$/)),
	indicator: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
	side: v.picklist(['for', 'against']),
	note: v.pipe(v.string(), v.maxLength(5000)),
	piece: v.optional(v.pipe(v.string(), v.maxLength(20_000)))
});
/** A path on this site: no scheme, no host, no way up. */
const link = v.pipe(v.string(), v.maxLength(9000), v.regex(/^[a-z0-9][\w/-]*(\?[\w=&%.,:;~+*!()'|-]*)?$/i));
export const isLink = (text: string): boolean => v.is(link, text);
const view = v.object({
	title: v.pipe(v.string(), v.maxLength(300)),
	link
});
const outer = v.object({
	format: v.literal(format),
	version: v.number(),
	hash: v.string(),
	content: v.object({ data: v.array(v.unknown()), claims: v.array(claim), views: v.array(view) })
});

/** The text of a project file. @param made the ISO day */
export async function writeProject(project: Project, made: string): Promise<string> {
	const content = { data: project.data, claims: project.claims, views: project.views };
	const hash = await hashOf(JSON.stringify(content));
	return JSON.stringify({ format, version, made, hash, content });
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The format and version are looked at first: a later version is another thing than a broken file. */
function kindOf(value: unknown): ProjectFault | undefined {
	if (value === undefined) return 'not-json';
	const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), value);
	if (!head.success) return 'not-a-project';
	return head.output.version > version ? 'newer' : undefined;
}

/**
 * Opens a project file.
 * @returns what is in it, rebuilt from known fields only; or why it is not opened
 */
export async function readProject(text: string): Promise<Project | { readonly fault: ProjectFault }> {
	if (text.length > mostCharacters) return { fault: 'too-large' };
	const value = parsed(text.replace(/^\ufeff/, ''));
	const wrong = kindOf(value);
	if (wrong) return { fault: wrong };
	const content = JSON.stringify((value as { content?: unknown }).content) ?? '';
	const found = v.safeParse(outer, value);
	if (!found.success) return { fault: 'damaged' };
	if (!(await hasHash(content, found.output.hash))) return { fault: 'changed' };
	const { data, claims, views } = found.output.content;
	const own = data.map(asOwn);
	if (own.includes(undefined)) return { fault: 'damaged' };
	for (const one of own) if (one && !(await hasHash(one.csv, one.hash))) return { fault: 'damaged' };
	const told = claims.map(({ piece, ...rest }) => ({ ...rest, ...(piece !== undefined && { piece }) }));
	return { data: own.filter((one) => one !== undefined), claims: told, views };
}
