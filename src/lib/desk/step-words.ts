/** Steps and notices of the desk as sentences in the reader's language. */
import { yearSpan } from '$lib/base/numerals-dates';
import type { Language } from '$lib/base/language';
import { indicatorOf } from '$lib/indicators/catalogue';
import { deskWords } from '$lib/words/messages-desk';
import { deskStepWords } from '$lib/words/messages-desk-steps';
import { noticeText, quoted } from '$lib/words/notices';
import type { Desk } from './desk';
import type { Step } from './last-step';
import type { DeskNotice } from './read-link';
import type { DeskChoices } from './view';

export interface StepPlace {
	readonly desk: Desk;
	readonly choices: DeskChoices;
	readonly language: Language;
	/** name of the region shown */
	readonly region: string;
	readonly period: readonly [number, number];
}

function what(step: Step, { desk, choices, language, region, period }: StepPlace): string {
	const words = deskStepWords[language].steps;
	const [view] = desk.views;
	switch (step.kind) {
		case 'indicator': {
			const id = view[step.role];
			return words.indicator(id ? indicatorOf(choices.catalogue, id).short[language] : '');
		}
		case 'countries':
			return words.countries(region);
		case 'years':
			return words.years(yearSpan(...period));
		case 'form':
			return words.form(deskWords[language].forms[step.form]);
		default:
			return words[step.kind];
	}
}

/** "Last step: period set to 1993–2019". */
export const stepText = (step: Step, place: StepPlace): string =>
	deskStepWords[place.language].last(what(step, place));

/** What a link got wrong, as a sentence. */
export function deskNoticeText(notice: DeskNotice, { choices, language, region, period }: StepPlace): string {
	const words = deskStepWords[language].notices;
	switch (notice.kind) {
		case 'unknown-indicator':
			return words[notice.kind](
				quoted(notice.value),
				notice.shown ? indicatorOf(choices.catalogue, notice.shown).short[language] : ''
			);
		case 'bad-form':
			return words[notice.kind](quoted(notice.value), deskWords[language].forms[notice.shown]);
		case 'bad-transform':
		case 'bad-choice':
			return words[notice.kind](quoted(notice.value));
		case 'said-twice':
			return words[notice.kind](notice.name, quoted(notice.value));
		case 'place':
			return noticeText(notice.notice, { region, period: yearSpan(...period) }, language);
		default:
			return words[notice.kind]();
	}
}
