/** The two languages of the product and a text that stands in both. */
export type Language = 'ru' | 'en';
export const languages: readonly Language[] = ['ru', 'en'];

export interface Text {
	readonly ru: string;
	readonly en: string;
}

/** Whether a string from outside (an address, a file) names one of the languages. */
export const isLanguage = (text: string): text is Language => text === 'ru' || text === 'en';

/** The same page's other language. */
export const twin = (language: Language): Language => (language === 'ru' ? 'en' : 'ru');
