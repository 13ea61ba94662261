/** Small real charts for tests: internet users of five countries as the World Bank has them, with a gap. */
import type { LinesData } from '$lib/charts/chart-data';
import type { Line } from '$lib/charts/chart-subject';
import type { Language } from '$lib/base/language';

const names: Readonly<Record<string, { ru: string; en: string }>> = {
	KAZ: { ru: 'Казахстан', en: 'Kazakhstan' },
	TJK: { ru: 'Таджикистан', en: 'Tajikistan' }
};

export const line = (
	key: string,
	language: Language,
	values: readonly (readonly [number, number])[]
): Line => ({
	key,
	label: names[key]?.[language] ?? key,
	role: 'country',
	points: values.map(([year, value]) => ({ year, value }))
});

/** Share of people on the internet, %; Tajikistan has no value for 2018 and 2019. */
export const internet = (language: Language): LinesData => ({
	form: 'lines',
	language,
	name: language === 'ru' ? 'Интернетом пользуется большинство' : 'Most people are online',
	description: language === 'ru' ? 'Две линии, 2015–2022 гг.' : 'Two lines, 2015–2022',
	unit: language === 'ru' ? '% жителей' : '% of people',
	digits: 1,
	lines: [
		line('KAZ', language, [
			[2015, 70.8299],
			[2016, 74.5877],
			[2017, 76.4267],
			[2018, 78.9039],
			[2019, 81.8776],
			[2020, 85.9426],
			[2021, 90.924],
			[2022, 92.2969]
		]),
		line('TJK', language, [
			[2015, 18.98],
			[2016, 20.47],
			[2017, 21.96],
			[2020, 27.5441],
			[2021, 28.34],
			[2022, 36.0872]
		])
	],
	annotations: [],
	domain: [2015, 2022],
	zero: true,
	log: false
});
