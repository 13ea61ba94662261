/** Russian typed with plain spaces → Russian as it is set: spaces that must not break become unbreakable. */

const nbsp = '\u00a0';

/** No-break spaces after one-letter words, before a dash, a per cent sign, a unit and «г.», «гг.». */
export const russian = (text: string): string =>
	text
		.replace(/(?<=^|[\s(«„])([аАвВиИкКоОсСуУяЯ]) /g, `$1${nbsp}`)
		.replace(/ —/g, `${nbsp}—`)
		.replace(/(\d) (?=[%‰]|гг?\.|долл|млн|млрд|тыс|лет|балл|пункт|событ|акци|стран)/g, `$1${nbsp}`)
		.replace(/ (гг?\.)/g, `${nbsp}$1`)
		.replace(/(млн|млрд|тыс\.) (?=долл|чел)/g, `$1${nbsp}`);

/** For JSON.stringify: sets every text under the key `ru`. */
export const typeset = (key: string, value: unknown): unknown =>
	key === 'ru' && typeof value === 'string' ? russian(value) : value;
