/** Finding an indicator by words of either language, its code or its source: titles in, ids in order of fitness out. */
import MiniSearch from 'minisearch';
import type { IndicatorId } from '$lib/base/ids';

/** What an indicator is found by, in both languages. */
export interface Findable {
	readonly id: IndicatorId;
	readonly ru: string;
	readonly en: string;
	/** publisher, series code, file */
	readonly source: string;
	readonly topic: string;
}

export interface Found {
	readonly id: IndicatorId;
	/** words of the texts that were met, for underlining */
	readonly met: readonly string[];
}

const folded = (term: string) =>
	term
		.toLocaleLowerCase('ru')
		.replaceAll('ё', 'е')
		.replace(/^[«“"]|[»”"]$/g, '');

/** Russian words are met by their beginning: «помощи», «помощь» and «помощью» share it. */
const stem = (term: string) => {
	const plain = folded(term);
	return /[а-я]/.test(plain) && plain.length > 4 ? plain.slice(0, Math.max(4, plain.length - 2)) : plain;
};

/** An index over the catalogue; asks for it are answered within a few milliseconds. */
export function openSearch(all: readonly Findable[]): (text: string) => readonly Found[] {
	const index = new MiniSearch<Findable>({
		fields: ['ru', 'en', 'id', 'source', 'topic'],
		processTerm: (term) => folded(term) || null,
		searchOptions: {
			processTerm: (term) => stem(term) || null,
			prefix: true,
			fuzzy: (term) => (term.length > 5 ? 0.2 : false),
			boost: { ru: 2, en: 2 },
			combineWith: 'AND'
		}
	});
	index.addAll(all);
	return (text) => index.search(text).map(({ id, terms }) => ({ id: id as IndicatorId, met: terms }));
}
