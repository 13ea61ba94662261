/** A survey as it is settled → its steps in words, and the indicator by country and wave that a reader may keep. */
import type { Language, Text } from '$lib/base/language';
import { ownIndicator, type OwnIndicator } from '$lib/intake/own-indicator';
import { hashOf } from '$lib/state/hash';
import type { SurveyToggle } from '$lib/surveys/plan';
import { wavesCsv } from '$lib/surveys/survey-csv';
import { ownWords } from '$lib/words/messages-intake-out';
import { surveyWords } from '$lib/words/messages-survey';
import { surveyKeepWords } from '$lib/words/messages-survey-keep';
import { countedText } from '$lib/words/survey-sentences';
import type { SurveyAnswer } from '$lib/work/survey-messages';
import { columnAt, strataText } from './survey-names';

export interface SurveyStep {
	readonly id: string;
	readonly text: string;
	readonly undo: 'table' | 'codes' | 'toggle' | 'year' | 'never';
	readonly undone: boolean;
}

type Draft = readonly [id: string, text: string, undo: SurveyStep['undo']];
const maybe = (is: boolean, ...draft: Draft): readonly Draft[] => (is ? [draft] : []);

/** What the columns were taken for. */
function columnSteps(answer: SurveyAnswer, language: Language): readonly Draft[] {
	const { plan, view, ages } = answer;
	const words = surveyKeepWords[language].steps;
	const out = view.options
		.filter(({ kind }) => kind !== 'answer')
		.map(({ code }) => code.replace(/^-/, '\u2212'));
	const age = [plan.group, plan.inside].find((at) => at !== undefined && ages.includes(at));
	return [
		['survey', words.survey, 'table'],
		...maybe(
			out.length > 0 || plan.undone.has('kinds'),
			'kinds',
			words.kinds(out.slice(0, 8).join(', ') || '…'),
			'toggle'
		),
		...maybe(!plan.counted, 'counted', words.counted(countedText(view, language)), 'codes'),
		...maybe(plan.weight !== undefined, 'weight', words.weight(columnAt(answer, plan.weight)), 'toggle'),
		...maybe(plan.strata.length > 0, 'strata', words.strata(strataText(answer, plan)), 'toggle'),
		...maybe(plan.cluster !== undefined, 'cluster', words.cluster(columnAt(answer, plan.cluster)), 'toggle'),
		...maybe(age !== undefined, 'ages', words.ages(columnAt(answer, age)), 'never')
	];
}

/** What stays out, and what is hidden. */
function outSteps(
	{ plan: { time }, view: { sum, hidden } }: SurveyAnswer,
	language: Language
): readonly Draft[] {
	const words = surveyKeepWords[language].steps;
	const named = time?.kind === 'fixed' && time.from === 'file-name' ? time.year : undefined;
	return [
		...maybe(named !== undefined, 'year', words.year(named ?? 0), 'year'),
		...maybe(sum.withoutWeight > 0, 'without', words.withoutWeight(sum.withoutWeight), 'never'),
		...maybe(sum.noRespondent > 0, 'blank', words.noRespondent(sum.noRespondent), 'never'),
		...maybe(hidden.few > 0, 'few', words.few(hidden.few), 'never'),
		...maybe(hidden.together > 0, 'together', words.together(hidden.together), 'never')
	];
}

/** Everything done with the file that nobody asked for. */
export const surveySteps = (answer: SurveyAnswer, language: Language): readonly SurveyStep[] =>
	[...columnSteps(answer, language), ...outSteps(answer, language)].map(([id, text, undo]) => ({
		id,
		text,
		undo,
		undone: answer.plan.undone.has(id as SurveyToggle)
	}));

const inBoth = (write: (language: Language) => string): Text => ({ ru: write('ru'), en: write('en') });

/** What the indicator will be called: the question and the answers that are added up. */
export const surveyName = (answer: SurveyAnswer, language: Language): string =>
	answer.plan.name ??
	`${columnAt(answer, answer.plan.question)}: ${countedText(answer.view, language)}`.slice(0, 160);

/** The indicator; nothing where no country and year can be shown. @param made the ISO day */
export async function surveyIndicator(
	answer: SurveyAnswer,
	file: string,
	made: string,
	language: Language
): Promise<OwnIndicator | undefined> {
	const points = answer.waves?.points ?? [];
	if (points.length === 0) return undefined;
	const years = points.map(({ year }) => year);
	const csv = wavesCsv(points);
	const degrees = String(answer.view.design.degrees);
	return ownIndicator({
		name: surveyName(answer, language),
		unit: inBoth((one) => surveyKeepWords[one].indicator.unit),
		unitKind: 'percent',
		layout: 'survey-respondents',
		publisher: inBoth((one) => ownWords[one].publisherUnknown),
		url: '',
		file,
		values: Float64Array.from(points, ({ value }) => value),
		years: [Math.min(...years), Math.max(...years)],
		countries: new Set(points.map(({ iso3 }) => iso3)).size,
		interval: 'ninety-five',
		csv,
		hash: await hashOf(csv),
		made,
		steps: [
			inBoth((one) => ownWords[one].lineSource(file)),
			...surveySteps(answer, 'ru').flatMap(({ text, undone }, at) =>
				undone ? [] : [{ ru: text, en: surveySteps(answer, 'en')[at]?.text ?? text }]
			),
			inBoth((one) => surveyWords[one].method(degrees))
		],
		words: {
			description: inBoth((one) => ownWords[one].description(file)),
			caution: inBoth((one) => ownWords[one].caution),
			smallestChange: inBoth((one) => ownWords[one].smallestChange),
			aggregation: inBoth((one) => ownWords[one].aggregation),
			licence: surveyWords.ru.licence
		}
	});
}
