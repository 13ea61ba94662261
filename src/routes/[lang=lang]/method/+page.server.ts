import { languages } from '$lib/base/language';

export const entries = () => languages.map((lang) => ({ lang }));
