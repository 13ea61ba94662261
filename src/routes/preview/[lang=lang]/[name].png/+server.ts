/** The picture that a link to a page shows, 1200 × 630, painted at build. */
import { error } from '@sveltejs/kit';
import { isLanguage, languages } from '$lib/base/language';
import { draw } from '$lib/charts/draw';
import { previewSvg } from '$lib/export/preview-svg';
import { paint } from '../../../paint.server';
import { previewNames, previewOf } from '../../../previews.server';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = async () => {
	const names = await previewNames();
	return languages.flatMap((lang) => names.map((name) => ({ lang, name })));
};

export async function GET({ params: { lang, name } }) {
	if (!isLanguage(lang) || !(await previewNames()).includes(name)) error(404, name);
	const svg = previewSvg(await previewOf(name, lang), (data, frame) => draw(data, frame));
	return new Response(new Uint8Array(await paint(svg)), { headers: { 'Content-Type': 'image/png' } });
}
