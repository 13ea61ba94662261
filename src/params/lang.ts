import { isLanguage, type Language } from '$lib/base/language';

/** The first part of every address: ru or en. */
export const match = (param: string): param is Language => isLanguage(param);
