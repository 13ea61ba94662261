// Built pages → sitemap.xml and robots.txt. Pages stand in two languages; each entry names its twin.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const languages = ['ru', 'en'];
/** Single figures for other people's pages, and what is the same for every address: nothing to find by search. */
const apart = /^(embed|live|present)\//;

/** @param {string} folder @param {string} [below] @returns {string[]} paths of pages below a folder, with a closing slash */
function pagesBelow(folder, below = '') {
	const here = join(folder, below);
	const inner = readdirSync(here).filter((name) => statSync(join(here, name)).isDirectory());
	const own = existsSync(join(here, 'index.html')) ? [below] : [];
	return [...own, ...inner.flatMap((name) => pagesBelow(folder, `${below}${name}/`))];
}

/** @param {string} folder the built site @returns {string[]} what a reader may find, below the language: '', 'region/' … */
export const findablePages = (folder) =>
	pagesBelow(join(folder, 'ru'))
		.filter((path) => !apart.test(path))
		.sort();

/** @param {string} site address of the site without a closing slash @param {readonly string[]} pages */
export function sitemap(site, pages) {
	const entry = (/** @type {string} */ page, /** @type {string} */ language) => {
		const twins = languages.map(
			(one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${site}/${one}/${page}"/>`
		);
		return `<url><loc>${site}/${language}/${page}</loc>${twins.join('')}</url>`;
	};
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...pages.flatMap((page) => languages.map((language) => entry(page, language))),
		'</urlset>',
		''
	].join('\n');
}

/** @param {string | undefined} site @returns {string} everything may be read; where the sitemap is, if that is known */
export const robots = (site) =>
	['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${site}/sitemap.xml`] : []), ''].join('\n');
