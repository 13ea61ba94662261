/** Where the picture stands that a link to a page shows in a chat: path below the language in, address below the site out. */
import type { Language } from '$lib/base/language';

/** Pages whose picture is another page's. */
const same: readonly (readonly [RegExp, string])[] = [
	[/^(?:embed|live)-([a-z0-9.-]+?)(?:-[A-Z]{3})?$/, 'evidence-$1'],
	[/^explore.*$/, 'explore']
];

/** "trend/media/" → "trend-media", "" → "index" */
export function previewName(path: string): string {
	const name =
		path
			.replace(/[?#].*$/, '')
			.split('/')
			.filter(Boolean)
			.join('-') || 'index';
	const found = same.find(([pattern]) => pattern.test(name));
	return found ? name.replace(found[0], found[1]) : name;
}

/** "preview/ru/trend-media.png", to be put behind the address of the site. */
export const previewPath = (language: Language, path: string): string =>
	`preview/${language}/${previewName(path)}.png`;

/** Size in pixels, as chats ask for it. */
export const previewSize = { width: 1200, height: 630 } as const;
