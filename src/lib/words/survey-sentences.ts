/** A survey's estimates → sentences: the finding, the largest difference, the test; in the reader's language. */
import type { Language } from '$lib/base/language';
import { numeral, percent } from '$lib/base/numerals';
import { typeset } from '$lib/base/typography';
import type { CrossTest } from '$lib/surveys/cross-table';
import type { SurveyView } from '$lib/surveys/survey-view';
import { listed } from './list';
import { nounFor } from './plural';

const quoted = (text: string, language: Language) => (language === 'ru' ? `«${text}»` : `“${text}”`);

/** The counted answers by name: «4» и «полностью доверяю». */
export function countedText({ answers, counted }: SurveyView, language: Language): string {
	const labels = answers.filter((_, at) => counted[at]).map((label) => quoted(label, language));
	if (labels.length === 0) return '—';
	const shown = labels.length > 4 ? [...labels.slice(0, 3), `+${labels.length - 3}`] : labels;
	return listed(shown, language, 'and');
}

/** Whether an interval leaves zero out. */
const isClear = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0;

/** The finding as a heading, without a full stop. */
export function findingText(view: SurveyView, language: Language): string {
	const what = countedText(view, language);
	const shares = view.rows.flatMap(({ headline: { share } }) => (share ? [share.value * 100] : []));
	const [least, most] = [Math.min(...shares), Math.max(...shares)];
	if (shares.length === 0)
		return language === 'ru' ? `${what}: доли скрыты, людей слишком мало` : `${what}: hidden, too few people`;
	if (shares.length === 1 || !view.widest) return `${what}: ${percent(most, language)}`;
	const clear = isClear(view.widest);
	if (language === 'ru')
		return typeset(
			`${what}: от ${numeral(least, 'ru')} до ${percent(most, 'ru')}; ${clear ? 'группы различаются' : 'разница между группами неясна'}`,
			'ru'
		);
	return `${what}: ${numeral(least, 'en')} to ${percent(most, 'en')}; ${clear ? 'groups differ' : 'whether groups differ is open'}`;
}

/** The largest difference, tested before it is told. @param names of the rows as shown */
export function widestText(
	{ widest, rows }: SurveyView,
	names: readonly string[],
	language: Language
): string {
	if (!widest) return '';
	const [first, second] = [names[widest.first] ?? '', names[widest.second] ?? ''];
	const points = widest.value * 100;
	const size = `${numeral(points, language, 1)}\u00a0${nounFor('point', points, language, 1)}`;
	const [low, high] = [numeral(widest.low * 100, language, 1), numeral(widest.high * 100, language, 1)];
	const many = rows.length > 2;
	if (language === 'ru') {
		const reading = isClear(widest) ? 'ноль вне интервала' : 'ноль внутри: разница может быть случайной';
		const caution = many ? ' Пара выбрана как самая далёкая из всех, поэтому интервал скорее узок.' : '';
		return typeset(
			`Самая большая разница — ${first} и ${second}: ${size}, интервал от ${low} до ${high}, ${reading}.${caution}`,
			'ru'
		);
	}
	const reading = isClear(widest) ? 'zero lies outside' : 'zero lies inside, so it may be chance';
	const caution = many
		? ' The pair was picked as the farthest apart of all, so the interval is narrow if anything.'
		: '';
	return `The largest difference is between ${first} and ${second}: ${size}, interval ${low} to ${high}, ${reading}.${caution}`;
}

function probability(p: number, language: Language): string {
	if (p < 0.001) return language === 'ru' ? 'p\u00a0<\u00a00,001' : 'p\u00a0<\u00a00.001';
	return `p\u00a0=\u00a0${numeral(p, language, p < 0.1 ? 3 : 2)}`;
}

/** The design-adjusted test in a sentence with its reading. */
export function testText({ f, degrees, residualDegrees, p }: CrossTest, language: Language): string {
	const [size, one, two] = [
		numeral(f, language, 2),
		numeral(degrees, language, 1),
		numeral(residualDegrees, language)
	];
	if (language === 'ru')
		return typeset(
			`Проверка с учётом выборки (Рао — Скотта) по всем ответам: F = ${size} при ${one} и ${two} степенях свободы, ${probability(p, 'ru')}: ${p < 0.05 ? 'ответы групп различаются' : 'различия групп не видны'}.`,
			'ru'
		);
	return `Test with the design taken into account (Rao–Scott) over all answers: F = ${size} with ${one} and ${two} degrees of freedom, ${probability(p, 'en')}: ${p < 0.05 ? 'the groups answer differently' : 'no difference between groups is seen'}.`;
}

/** Tests inside each group, short: "Georgia: p = 0.03". */
export function testsInsideText(
	tests: readonly (CrossTest | undefined)[],
	names: readonly string[],
	language: Language
): string {
	const told = tests.flatMap((test, at) =>
		test ? [`${names[at] ? `${names[at]}: ` : ''}${probability(test.p, language)}`] : []
	);
	if (told.length === 0) return '';
	const lead =
		language === 'ru'
			? 'Проверка различий внутри групп с учётом выборки (Рао — Скотта)'
			: 'Test of differences inside the groups with the design taken into account (Rao–Scott)';
	return typeset(`${lead}: ${told.join('; ')}.`, language);
}
