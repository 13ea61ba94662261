/** What a reader copies to put a figure on another page: an address and a choice in, the code out. */
import type { Language } from '$lib/base/language';
import { oembedAddress } from './oembed-address';
import { xml } from './svg-page';

export type EmbedKind = 'iframe' | 'component' | 'oembed';

export interface Embedded {
	/** address of the site without a closing slash: "https://example.org/crossroads" */
	readonly site: string;
	readonly language: Language;
	readonly id: string;
	/** question and region, what a screen reader calls the frame */
	readonly title: string;
	/** the reader's choice: "?countries=KAZ,KGZ"; '' for the default view */
	readonly query: string;
	/** a country with a page of its own for this figure, where the choice is just that one */
	readonly country?: string;
	/** px that the figure needs at every width; 660 where absent */
	readonly heightPx?: number;
	/** "as of today": the edition to compare with; absent for "always current" */
	readonly edition?: string;
}

/** One height that is right without script from 320 to 680 px of width, because the chart takes the slack. */
export const embedSize = { width: 680, height: 660 } as const;

function queryWith(query: string, edition: string | undefined): string {
	const params = new URLSearchParams(query);
	if (edition) params.set('edition', edition);
	const text = params.toString().replaceAll('%2C', ',');
	return text ? `?${text}` : '';
}

/** Address of the frame: without script for the default region or one country, with script where a choice or edition is in it. */
export function embedAddress({ site, language, id, query, country, edition }: Embedded): string {
	if (country && !edition) return `${site}/${language}/embed/${id}/${country}/`;
	const own = queryWith(query, edition);
	return own ? `${site}/${language}/live/${id}/${own}` : `${site}/${language}/embed/${id}/`;
}

function frameCode(embedded: Embedded): string {
	const { width } = embedSize;
	const height = embedded.heightPx ?? embedSize.height;
	return [
		`<iframe src="${xml(embedAddress(embedded))}"`,
		`  title="${xml(embedded.title)}"`,
		`  width="${width}" height="${height}" loading="lazy"`,
		`  style="width:100%;max-width:${width}px;border:0"></iframe>`
	].join('\n');
}

/** The component's own attributes; inside stands what is shown where script does not run. */
function componentCode({ site, language, id, query, edition, title }: Embedded): string {
	const params = new URLSearchParams(query);
	const given = [
		['figure', id],
		['lang', language],
		...['region', 'countries', 'from', 'to'].map((name) => [name, params.get(name)] as const),
		['edition', edition]
	].flatMap(([name, value]) => (value ? [`${name}="${xml(value)}"`] : []));
	return [
		`<script async="" src="${xml(site)}/embed.js"></script>`,
		`<crossroads-figure ${given.join(' ')}>`,
		`  <a href="${xml(site)}/${language}/evidence/${id}/">${xml(title)}</a>`,
		`</crossroads-figure>`
	].join('\n');
}

/** The code to copy. */
export function embedCode(embedded: Embedded, kind: EmbedKind): string {
	if (kind === 'oembed') return oembedAddress(embedded);
	return kind === 'iframe' ? frameCode(embedded) : componentCode(embedded);
}
