/** What a lesson or a recommendation rests on, in words: ids of claims in, «Опирается на тренды 4 и 5» out. */
import type { Language } from '$lib/base/language';
import { listed } from '$lib/words/list';
import { pageWords } from '$lib/words/messages-pages';

/** Trends by their numbers, the conclusion by its name; anything else is left out. */
export function restsText(ids: readonly string[], language: Language): string {
	const words = pageWords[language].rests;
	const trends = ids.flatMap((id) => /^trend-(\d)$/.exec(id)?.[1] ?? []);
	const named = trends.length ? [words.trends(trends.length, listed(trends, language))] : [];
	return words.on(listed(ids.includes('conclusion') ? [...named, words.conclusion] : named, language));
}
