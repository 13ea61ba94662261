/** Accepted values → a line chart of the region's countries, with a gap wherever a value is missing. */
import type { LinesData } from '$lib/charts/chart-data';
import type { Language } from '$lib/base/language';
import type { Outcome } from '$lib/intake/outcome';

/** @param countries of the region, in its order */
export function linesOf(
	{ observations, questions, firstYear, lastYear, mapping }: Outcome,
	countries: readonly { readonly id: string; readonly name: string }[],
	words: { readonly name: string; readonly unit: string; readonly description: string },
	language: Language
): LinesData {
	const { countries: codes, country, year, value } = observations;
	const lines = countries.flatMap(({ id, name }) => {
		const code = codes.findIndex((iso3) => iso3 === id);
		if (code < 0) return [];
		const points: { year: number; value: number }[] = [];
		country.forEach((one, at) => {
			if (one === code) points.push({ year: year[at] ?? 0, value: value[at] ?? 0 });
		});
		points.sort((a, b) => a.year - b.year);
		return [{ key: id, label: name, role: 'country' as const, points }];
	});
	const largest = Math.max(0, ...lines.flatMap(({ points }) => points.map((point) => Math.abs(point.value))));
	const shown = new Set(lines.map(({ key }) => key));
	const waiting = questions.flatMap((one) =>
		one.kind === 'cell' && shown.has(one.iso3)
			? one.options.map((option) => ({
					key: String(one.iso3),
					year: one.year,
					value: Number(option) * mapping.factor
				}))
			: []
	);
	return {
		form: 'lines',
		language,
		name: words.name,
		description: words.description,
		unit: words.unit,
		digits: largest >= 100 ? 0 : largest >= 10 ? 1 : 2,
		lines,
		annotations: [],
		domain: [firstYear, Math.max(firstYear + 1, lastYear)],
		zero: mapping.unitKind === 'percent' || mapping.unitKind === 'count',
		log: false,
		...(waiting.length > 0 && { waiting })
	};
}
