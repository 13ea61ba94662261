/** Findings → the sentence under a figure's title, and its longer reading for those who hear the chart. */
import type { Finding } from '$lib/argument/finding';
import { largeNumeral } from '$lib/base/numerals-large';
import { numeral } from '$lib/base/numerals';
import { chartWords } from '$lib/words/messages-chart';
import { gapWords } from '$lib/words/messages-gaps';
import { nameOf, type Material } from './material';

const subjectName = ({ subject }: Finding, material: Material) => {
	if (subject === 'world') return chartWords[material.language].world;
	return subject === 'region' ? material.region.name[material.language] : nameOf(material, subject);
};

function written(value: number, { indicators, language, piece }: Material): string {
	const [indicator] = indicators;
	if (piece.indexYear !== undefined) return numeral(value, language, 0);
	if (piece.expect.kind === 'spread') return numeral(value, language, 2);
	const digits = indicator?.digits ?? 1;
	return Math.abs(value) >= 1e6 ? largeNumeral(value, language, digits) : numeral(value, language, digits);
}

function line(finding: Finding, material: Material): string {
	const { first, last, gap, comparison } = finding;
	const { language } = material;
	const name = subjectName(finding, material);
	if (comparison?.kind === 'association') {
		const rho = numeral(comparison.rho, language, 2);
		return language === 'ru'
			? `${name}: средняя связь внутри стран ${rho}, стран — ${comparison.countries}`
			: `${name}: mean link within countries ${rho}, countries: ${comparison.countries}`;
	}
	if (!first || !last) return `${name}: ${gapWords[language][gap ?? 'no-value'].clause}`;
	if (first.year === last.year) return `${name}: ${written(last.value, material)} (${last.year})`;
	return `${name}: ${written(first.value, material)} (${first.year}) → ${written(last.value, material)} (${last.year})`;
}

/** The answer names at most six subjects; the description names all. */
export function answerOf(findings: readonly Finding[], material: Material) {
	const lines = findings.map((one) => line(one, material));
	const rest = lines.length - 6;
	const more = material.language === 'ru' ? ` И ещё ${rest}.` : ` And ${rest} more.`;
	const answer = `${lines.slice(0, 6).join('; ')}.${rest > 0 ? more : ''}`;
	return { answer, description: `${lines.join('; ')}.` };
}
