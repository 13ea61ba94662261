/** The few words that a drawing itself brings, in both languages. */
import type { Text } from '$lib/base/language';

/** What a screen reader calls the thing, and how it is used. */
export const chartWord: Text = { ru: 'график', en: 'chart' };
export const howToMove: Text = {
	ru: 'Стрелки влево и вправо — по годам, вверх и вниз — по рядам, Home и End — к началу и концу, Esc — закрыть.',
	en: 'Left and right arrows move along the years, up and down between series, Home and End to the ends, Escape closes.'
};

/** While a drawing is under way, and when its code did not come. */
export const underWay: Text = { ru: 'Рисуем…', en: 'Drawing…' };
export const notDrawn: Text = {
	ru: 'График не загрузился: проверьте связь и обновите страницу. Числа — в таблице.',
	en: 'The chart could not be loaded: check the connection and reload the page. The numbers are in the table.'
};

/** Heads of tables. */
export const tableWords = {
	year: { ru: 'Год', en: 'Year' },
	members: { ru: 'страны, вошедшие в значение', en: 'countries that entered the value' },
	country: { ru: 'Страна', en: 'Country' },
	measure: { ru: 'Что измерено', en: 'Measure' },
	low: { ru: 'нижняя граница', en: 'low' },
	high: { ru: 'верхняя граница', en: 'high' },
	worldLow: { ru: 'Мир, нижняя четверть', en: 'World, lower quartile' },
	worldHigh: { ru: 'Мир, верхняя четверть', en: 'World, upper quartile' },
	yes: { ru: 'да', en: 'yes' },
	no: { ru: 'нет', en: 'no' }
} as const satisfies Readonly<Record<string, Text>>;
