/** A place to go to, as navigation shows it. */
export interface Place {
	readonly label: string;
	readonly href: string;
	/** the page itself, or the section it belongs to */
	readonly current?: boolean;
}

/** One of the two languages in the masthead; the one without an address is the page's own. */
export interface LanguageChoice {
	readonly lang: string;
	/** «Русский», and «RU» where there is little room */
	readonly label: string;
	readonly short: string;
	readonly href?: string;
}
