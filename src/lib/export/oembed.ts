/** A figure's answer to a program that asks for its embed code (oEmbed 1.0, type rich): figure and addresses in, plain JSON out. */
import type { Figure } from '$lib/figures/figure';
import { siteWords } from '$lib/words/messages-site';
import { embedCode, embedSize } from './embed-code';
import { previewPath, previewSize } from './preview-path';

export interface OembedAnswer {
	readonly type: 'rich';
	readonly version: '1.0';
	readonly title: string;
	readonly author_name: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly cache_age: number;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
}

/** `site` is the address of the site without a closing slash; `heightPx` what the figure needs. */
export function oembed(
	{ id, language, question, region }: Figure,
	site: string,
	heightPx: number = embedSize.height
): OembedAnswer {
	const title = `${question} ${region}`;
	const name = siteWords[language].name;
	return {
		type: 'rich',
		version: '1.0',
		title,
		author_name: name,
		provider_name: name,
		provider_url: `${site}/${language}/`,
		cache_age: 86400,
		html: embedCode({ site, language, id, title, query: '', heightPx }, 'iframe').replace(/\n\s*/g, ' '),
		width: embedSize.width,
		height: heightPx,
		thumbnail_url: `${site}/${previewPath(language, `evidence/${id}/`)}`,
		thumbnail_width: previewSize.width,
		thumbnail_height: previewSize.height
	};
}
