/** The chooser's words in one language, and the shelf's lists as it shows them. */
import type { Language } from '$lib/base/language';
import type { Shelf } from '$lib/figures/shelf';
import { choiceWords } from '$lib/words/messages-choice';
import { noticeWords } from '$lib/words/messages-notices';
import { siteWords } from '$lib/words/messages-site';
import type { ChooserWords, PresetGroup } from './choice';

export function chooserWords(language: Language): ChooserWords {
	const [choice, notice, site] = [choiceWords[language], noticeWords[language], siteWords[language]];
	return {
		title: choice.title,
		close: site.close,
		countries: choice.members,
		search: choice.findCountry,
		searchHint: `${choice.findHint}. ${choice.pasteHint}`,
		nothingFound: choice.notFound,
		pasted: choice.pasted,
		waiting: notice.loading,
		failed: notice.listsFailed,
		retry: notice.retry,
		noScript: site.noScript,
		clear: choice.clear,
		period: choice.period,
		from: choice.from,
		to: choice.to,
		ownYears: choice.ownSourceYears,
		apply: choice.apply,
		nobody: choice.nobody,
		count: choice.membersCount,
		remove: choice.removeCountry
	};
}

/** Presets by kind, in the order of data/regions.csv: those around Central Asia, subregions, income, aid. */
export function presetGroups(
	{ regions }: Pick<Shelf, 'regions'>,
	language: Language
): readonly PresetGroup[] {
	const titles = choiceWords[language].presetGroups;
	const kind = (id: string, at: number): keyof typeof titles =>
		at < 4 ? 'ours' : id.endsWith('-income') ? 'income' : id.startsWith('oda') ? 'aid' : 'subregions';
	return (['ours', 'subregions', 'income', 'aid'] as const).map((group) => ({
		title: titles[group],
		presets: regions
			.filter(({ id }, at) => kind(id, at) === group)
			.map(({ id, name, members }) => ({ id, name: name[language], members }))
	}));
}
