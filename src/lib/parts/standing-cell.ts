/** A standing as a cell of a table of verdicts: one mark, or one on each of a claim's two axes. */
import type { Standing } from '$lib/argument/standing';
import type { Language } from '$lib/base/language';
import { verdictWords } from '$lib/words/messages-verdict';
import { marked } from './marked';

export function cellOf(standing: Standing, language: Language, nameOf: (iso3: string) => string) {
	const { axes } = standing;
	const both =
		axes &&
		(['wider', 'narrower'] as const).map((id) => ({
			id,
			name: verdictWords[language].axis[id],
			...marked(axes[id], language, nameOf)
		}));
	return { ...marked(standing, language, nameOf), ...(both && { axes: both }) };
}
