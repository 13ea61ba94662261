/** A settled file → the indicator that the reader keeps, with its steps in both languages. */
import type { Text } from '$lib/base/language';
import type { GapId } from '$lib/base/ids';
import { ownIndicator, type OwnIndicator } from '$lib/intake/own-indicator';
import type { Look } from '$lib/intake/look';
import type { Outcome } from '$lib/intake/outcome';
import { hashOf } from '$lib/state/hash';
import { stepText } from '$lib/words/intake-sentences';
import { intakeWords } from '$lib/words/messages-intake';
import { ownWords } from '$lib/words/messages-intake-out';

/** A gap as the data page knows it: what file would fill it. */
export interface GapToFill {
	readonly id: string;
	readonly title: string;
	readonly side: 'for' | 'against';
	readonly url: string;
	readonly publisher: string;
	readonly layout: string;
	readonly column: string;
}

const inBoth = (write: (language: 'ru' | 'en') => string): Text => ({ ru: write('ru'), en: write('en') });

/** Gaps that a table in this layout can fill; those named by its very column first. */
export function gapsFor(
	gaps: readonly GapToFill[],
	{ recognised }: Look,
	{ mapping }: Outcome,
	headers: readonly string[]
): readonly GapToFill[] {
	const column = mapping.value.kind === 'column' ? (headers[mapping.value.at] ?? '') : mapping.name;
	const fits = ({ layout }: GapToFill) => layout === recognised.layout || layout === 'country-year';
	return gaps
		.filter(fits)
		.sort(
			(a, b) => Number(isExact(b, recognised.layout, column)) - Number(isExact(a, recognised.layout, column))
		);
}

const isExact = (gap: GapToFill, layout: string, column: string) =>
	gap.layout === layout && gap.column === column;

/** The gap that a file fills without being asked: the layout and the column are those that it names. */
export function exactGap(
	gaps: readonly GapToFill[],
	{ recognised, headers }: Look,
	{ mapping }: Outcome
): string {
	const column = mapping.value.kind === 'column' ? (headers[mapping.value.at] ?? '') : mapping.name;
	return gaps.find((gap) => isExact(gap, recognised.layout, column))?.id ?? '';
}

/** @param csv the accepted values; @param made the ISO day */
export async function makeOwn(
	look: Look,
	outcome: Outcome,
	csv: string,
	made: string,
	gap: GapToFill | undefined
): Promise<OwnIndicator> {
	const { mapping, observations, firstYear, lastYear, countries, steps } = outcome;
	const file = look.place;
	const publisher = look.recognised.publisher;
	const events = mapping.value.kind === 'rows' && !mapping.unit;
	return ownIndicator({
		name: mapping.name,
		unit: events ? intakeWords.ru.events : mapping.unit,
		unitKind: mapping.unitKind,
		layout: mapping.layout,
		publisher: publisher
			? { ru: publisher, en: publisher }
			: inBoth((language) => ownWords[language].publisherUnknown),
		url: gap?.url ?? '',
		file,
		values: observations.value,
		years: [firstYear, lastYear],
		countries,
		...(observations.low.some(Number.isFinite) && { interval: 'ninety' as const }),
		csv,
		hash: await hashOf(csv),
		made,
		steps: [
			inBoth((language) => ownWords[language].lineSource(file)),
			...steps.filter(({ undone }) => !undone).map((step) => inBoth((language) => stepText(step, language)))
		],
		words: {
			description: inBoth((language) => ownWords[language].description(file)),
			caution: inBoth((language) => ownWords[language].caution),
			smallestChange: inBoth((language) => ownWords[language].smallestChange),
			aggregation: inBoth((language) => ownWords[language].aggregation),
			licence: ownWords.ru.licence
		},
		...(gap && { fills: gap.id as GapId })
	});
}
