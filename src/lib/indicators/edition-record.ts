/**
 * What is remembered of an edition of the data, and what a figure shows otherwise since: two records and a figure's
 * series in, the differences out. A record is plain JSON, small enough to be kept for ever: data/editions/EDITION.json.
 */

/** One series as an edition held it. */
export interface SeriesRecord {
	readonly firstYear: number;
	readonly lastYear: number;
	/** of the table, the beginning of its SHA-256: other values make another one */
	readonly hash: string;
}

export interface EditionRecord {
	readonly edition: string;
	/** by indicator */
	readonly series: Readonly<Record<string, SeriesRecord>>;
	/** by piece of evidence, then 'region' or ISO3: the word that its embed shows */
	readonly verdicts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface EditionChange {
	readonly then: string;
	readonly now: string;
	/** series that end in another year, that hold other values, or that were not there */
	readonly series: readonly {
		readonly indicator: string;
		readonly kind: 'longer' | 'shorter' | 'revised' | 'new';
		/** last years */
		readonly then?: number;
		readonly now: number;
	}[];
	/** where the verdict of the piece is another one: 'region' or ISO3 */
	readonly verdicts: readonly { readonly subject: string; readonly then: string; readonly now: string }[];
}

const kindOf = (then: SeriesRecord | undefined, now: SeriesRecord) => {
	if (!then) return 'new' as const;
	if (now.lastYear !== then.lastYear)
		return now.lastYear > then.lastYear ? ('longer' as const) : ('shorter' as const);
	return now.hash === then.hash ? undefined : ('revised' as const);
};

/** What changed for one piece; a series or verdict that the present edition does not know is passed over. */
export function editionChange(
	then: EditionRecord,
	now: EditionRecord,
	piece: { readonly id: string; readonly indicators: readonly string[] }
): EditionChange {
	const series = piece.indicators.flatMap((indicator) => {
		const [before, present] = [then.series[indicator], now.series[indicator]];
		const kind = present && kindOf(before, present);
		if (!present || !kind) return [];
		return [{ indicator, kind, ...(before && { then: before.lastYear }), now: present.lastYear }];
	});
	const [before, present] = [then.verdicts[piece.id] ?? {}, now.verdicts[piece.id] ?? {}];
	const verdicts = Object.entries(present).flatMap(([subject, word]) => {
		const old = before[subject];
		return old && old !== word ? [{ subject, then: old, now: word }] : [];
	});
	return { then: then.edition, now: now.edition, series, verdicts };
}

/** An edition as a link may name it; anything else is no file's name. */
export const isEditionName = (text: string): boolean => /^[0-9A-Za-z][\w.-]{0,31}$/.test(text);
