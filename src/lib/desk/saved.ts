/** Views that a reader keeps in this browser, and those seen lately: lists in, lists out, checked on reading. */
import * as v from 'valibot';

/** Four views of every country there is are shorter than this. */
export const mostOfQuery = 8000;

const entry = v.strictObject({
	/** the query of the desk's link */
	query: v.pipe(v.string(), v.maxLength(mostOfQuery)),
	/** as the reader calls it, or the view's own measure line */
	title: v.pipe(v.string(), v.maxLength(300))
});

export type SavedView = v.InferOutput<typeof entry>;

export const savedName = 'desk-saved';
export const recentName = 'desk-recent';
/** How many views seen lately are kept. */
export const mostRecent = 12;

export const isSavedView = (value: unknown): value is SavedView => v.is(entry, value);

/** The view first; the same link stands there once. */
export const remembered = (views: readonly SavedView[], view: SavedView, most = 500): SavedView[] =>
	[view, ...views.filter(({ query }) => query !== view.query)].slice(0, most);

export const forgotten = (views: readonly SavedView[], query: string): SavedView[] =>
	views.filter((one) => one.query !== query);
