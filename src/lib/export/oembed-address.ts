/** A figure in, the address out at which a program asks for the code to show it elsewhere. */
import type { Language } from '$lib/base/language';

export interface Asked {
	/** address of the site without a closing slash: "https://example.org/crossroads" */
	readonly site: string;
	readonly language: Language;
	readonly id: string;
}

export const oembedAddress = ({ site, language, id }: Asked): string =>
	`${site}/oembed/${language}/${id}.json`;
