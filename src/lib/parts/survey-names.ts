/** A survey's columns and groups as a reader knows them: label and header of a column, a country's own name. */
import type { Language } from '$lib/base/language';
import type { SurveyPlan } from '$lib/surveys/plan';
import type { SurveyColumn } from '$lib/surveys/survey-columns';
import { surveyWords } from '$lib/words/messages-survey';
import type { SurveyAnswer } from '$lib/work/survey-messages';

const cut = (text: string, most: number) =>
	text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** «Доверие к НКО, TRUNGOS»; the header where there is no label. */
export const columnText = ({ header, label }: Pick<SurveyColumn, 'header' | 'label'>, most = 70): string =>
	label.trim() ? `${cut(label.trim().replace(/\s+/g, ' '), most)}, ${cut(header, 30)}` : cut(header, most);

export const columnAt = ({ columns }: SurveyAnswer, at: number | undefined): string =>
	at === undefined || !columns[at] ? '' : columnText(columns[at]);

/** Groups as shown: the product's own name of a country, else the label in the file. */
export function groupNames(
	{ view, plan, places }: SurveyAnswer,
	countries: ReadonlyMap<string, string>,
	language: Language
): readonly string[] {
	if (plan.group === undefined) return [surveyWords[language].everybody];
	const isCountry = plan.country?.kind === 'column' && plan.country.at === plan.group;
	const known = new Map(places.map(({ key, iso3 }) => [key, iso3]));
	return view.rows.map(({ group, code }) => {
		const iso3 = isCountry ? known.get(code) : undefined;
		return cut((iso3 && countries.get(iso3)) ?? group, 60);
	});
}

/** Places of the rows as they are shown: countries by the counted share, other groups as their codes run. */
export function shownOrder({ view, plan }: SurveyAnswer): readonly number[] {
	const all = view.rows.map((_, at) => at);
	const isCountry = plan.country?.kind === 'column' && plan.country.at === plan.group;
	const share = (at: number) => view.rows[at]?.headline.share?.value ?? -1;
	return isCountry ? all.sort((a, b) => share(b) - share(a)) : all;
}

/** "COUNTRY × SUBSTRATUM". */
export const strataText = (answer: SurveyAnswer, { strata }: Pick<SurveyPlan, 'strata'>): string =>
	strata.map((at) => answer.columns[at]?.header ?? '').join(' × ');
