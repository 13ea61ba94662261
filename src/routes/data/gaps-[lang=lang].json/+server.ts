/** What a page needs to fill a gap of the argument with a reader's own file, in one language. */
import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/base/language';
import { shipped } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => languages.map((lang) => ({ lang }));

export async function GET({ params: { lang } }) {
	const { argument } = await shipped();
	const only = (text: { ru: string; en: string }) => ({ ru: '', en: '', [lang]: text[lang as Language] });
	const gaps = [...argument.gaps.values()].flatMap(({ id, claim, side, title, settles, bring, wouldBe }) =>
		bring && wouldBe ? [{ id, claim, side, title: only(title), settles: only(settles), wouldBe }] : []
	);
	return json(gaps);
}
